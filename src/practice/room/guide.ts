import { element } from './element.ts';
import type { Page } from './state.ts';

/** The steps for the first time. Folded away it stays so on this computer. */
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
    // The click comes before the turn.
    if (node.open) localStorage.setItem(folded, 'yes');
    else localStorage.removeItem(folded);
  });
  return node;
}

/** What stands between double stars is what one looks for on the screen. */
export const bold = (step: string): readonly (Node | string)[] =>
  step.split('**').map((part, at) => (at % 2 ? element('b', {}, part) : part));

const folded = 'guide folded';
/** In pixels: below this the chat needs the room. */
const phone = 640;
