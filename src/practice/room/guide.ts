import { element } from './element.ts';
import type { Page } from './state.ts';

/** The first steps, for a new user. Once folded it stays folded in this browser. */
export function guide(
  { words, scene }: Page,
  sendSample: (name: string) => void,
  askTemplate: () => void,
): HTMLElement {
  const organizer = scene.people.find(({ id }) => id === scene.organizer)?.name ?? '';
  const [first, ...later] = words.steps(scene.botName, organizer);
  const [summons] = scene.samples;
  const sample = summons
    ? element(
        'p',
        { class: 'try' },
        element('button', { type: 'button', class: 'primary', click: () => sendSample(summons) }, words.sendSample),
        element(
          'a',
          { href: `/room/samples/${encodeURIComponent(summons)}`, download: summons },
          words.fetchSample(summons),
        ),
      )
    : null;
  const node = element(
    'details',
    { class: 'guide', open: localStorage.getItem(folded) === null && innerWidth > phone },
    element('summary', {}, words.guide),
    element(
      'ol',
      {},
      element('li', {}, ...bold(first ?? ''), sample),
      ...later.map((step) => element('li', {}, ...bold(step))),
    ),
    element('p', {}, words.template(scene.botName)),
    element('button', { type: 'button', class: 'secondary', click: askTemplate }, words.getTemplate),
  );
  node.querySelector('summary')?.addEventListener('click', () => {
    // At the click the panel still has its old state.
    if (node.open) localStorage.setItem(folded, 'yes');
    else localStorage.removeItem(folded);
  });
  return node;
}

/** Text between double asterisks names something on the screen. */
export const bold = (step: string): readonly (Node | string)[] =>
  step.split('**').map((part, at) => (at % 2 ? element('b', {}, part) : part));

const folded = 'guide folded';
/** In narrower windows, in pixels, the chat needs the space. */
const phone = 640;
