import { personWith } from '../../meeting/meeting.ts';
import { signersOf } from '../../meeting/minutes-state.ts';
import type { NotAsSigned } from '../../meeting/refusal.ts';
import type { Difference } from '../../review/differences.ts';
import { actions, aside, box, type Element, text } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import { nameList } from '../kit/people.ts';
import { typed } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** Most differences shown. The rest are counted. */
const most = 10;

const told = (one: Difference, { changes }: View['words']): Element => {
  const said = (words: string): string => typed(words, 500);
  if (one.kind === 'changed')
    return box([text(`${changes.was} ${said(one.from)}`), text(`${changes.is} ${said(one.to)}`, { spacing: 'none' })], {
      spacing: 'small',
    });
  return text(`${changes[one.kind]} ${said(one.text)}`, { spacing: 'small' });
};

/** Shows how the file differs from what was signed. Chair or secretary choose: sign it anew, or release what was signed. */
export const changesCard = (view: View, refusal: NotAsSigned, differences: readonly Difference[]): Shown => {
  const { meeting, words, you } = view;
  const { changes } = words;
  const { buttons } = words.cards;
  const changed = refusal.reason === 'changed since signed';
  const names = changed ? [] : refusal.signers.map((id) => personWith(meeting, id)?.name ?? words.chat.somebody);
  const heading = changed ? changes.sinceSigned : changes.signedOtherwise(nameList(names, view));
  const signers = signersOf(meeting);
  const signs = signers.length === 0 || signers.some(({ id }) => id === you);
  const body = [
    ...title(view, changes.title),
    text(heading, { spacing: 'small' }),
    ...differences.slice(0, most).map((one) => told(one, words)),
    ...(differences.length > most ? [aside(changes.more(differences.length - most))] : []),
    ...(differences.length === 0 ? [text(changes.notWords, { spacing: 'small' })] : []),
    actions(
      [
        ...(signs ? [button(buttons.signAnew, pressOn(view, 'minutes', { kind: 'sign off' }))] : []),
        ...(changed ? [button(buttons.releaseSigned, pressOn(view, 'minutes', { kind: 'release signed' }))] : []),
        button(buttons.back, pressOn(view, 'minutes', { kind: 'refresh' })),
      ],
      { separator: true, spacing: 'medium' },
    ),
  ];
  return framed(view, { body, summary: `${changes.title}: ${heading}`, refresh: null });
};
