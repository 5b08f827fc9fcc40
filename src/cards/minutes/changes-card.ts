import { type Meeting, personWith } from '../../meeting/meeting.ts';
import { signersOf } from '../../meeting/minutes/minutes-state.ts';
import type { NotAsSigned } from '../../meeting/refusal.ts';
import type { PersonId } from '../../meeting/summons.ts';
import type { Difference } from '../../review/differences.ts';
import { actions, aside, box, type Element, text } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import { nameList } from '../kit/people.ts';
import { typed } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

/** Most differences shown. The rest are counted. */
export const mostDifferences = 10;

/** What somebody can do about it: sign the file as it is now, or release what was signed. */
export const choices = (
  meeting: Meeting,
  you: PersonId | null,
  { reason }: NotAsSigned,
): { readonly signs: boolean; readonly releases: boolean } => {
  const signers = signersOf(meeting);
  return {
    signs: signers.length === 0 || signers.some(({ id }) => id === you),
    releases: reason === 'changed since signed',
  };
};

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
  const { signs, releases } = choices(meeting, you ?? null, refusal);
  const body = [
    ...title(view, changes.title),
    text(heading, { spacing: 'small' }),
    ...differences.slice(0, mostDifferences).map((one) => told(one, words)),
    ...(differences.length > mostDifferences ? [aside(changes.more(differences.length - mostDifferences))] : []),
    ...(differences.length === 0 ? [text(changes.notWords, { spacing: 'small' })] : []),
    actions(
      [
        ...(signs ? [button(buttons.signAnew, pressOn(view, 'minutes', { kind: 'sign off' }))] : []),
        ...(releases ? [button(buttons.releaseSigned, pressOn(view, 'minutes', { kind: 'release signed' }))] : []),
        button(buttons.back, pressOn(view, 'minutes', { kind: 'refresh' })),
      ],
      { separator: true, spacing: 'medium' },
    ),
  ];
  return framed(view, { body, summary: `${changes.title}: ${heading}`, refresh: null });
};
