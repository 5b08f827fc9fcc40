import type { ShownItem, Step } from '../views/sections.ts';
import type { PanelCommand, Referral } from './commands/commands.ts';
import type { PageWords } from './words/words.ts';

/** What the page shows where the next step is to look at something, or to fill something in. */
export type Destination = 'now' | 'agenda' | 'attendance' | 'minutes' | 'wording' | 'guide';

/** What the person has filled in that goes with the next step; null for nothing. `letters`: which parts of the item the wording covers. */
export interface FilledIn {
  readonly wording: string | null;
  readonly letters: readonly string[];
  readonly outcome: string | null;
  /** Goes with the outcome of a matter that is sent for comment. */
  readonly referral: Referral | null;
  readonly closingWords: string | null;
  readonly pauseMinutes: number | null;
}

/** What the primary button says, and the command it asks or the place it goes to. */
export type NextPress = { readonly title: string } & (
  | { readonly command: PanelCommand }
  | { readonly goes: Destination }
);

/** The outcome, with whom a matter is sent to where it is sent for comment. */
const asOutcome = <T extends string | null>(outcome: T, referral: Referral | null) => ({
  outcome,
  ...(outcome === 'referred' && referral && { referral }),
});

const adopts = { type: 'Adopt', position: null, item: null, outcome: null, text: null } as const;

/** `proposed`: whether the kallelse proposes a wording for the item that is on; without one it must be written first. */
export const nextCommand = (
  next: Step,
  { panel, cards: { buttons } }: Pick<PageWords, 'panel' | 'cards'>,
  { wording, letters, outcome, referral, closingWords, pauseMinutes }: FilledIn,
  proposed: boolean,
): NextPress => {
  switch (next.step) {
    case 'open meeting':
      return { title: buttons.open, command: { type: 'OpenMeeting' } };
    case 'call roll':
      return { title: panel.rollCall, goes: 'attendance' };
    case 'resume':
      return { title: buttons.resume, command: { type: 'Resume' } };
    case 'approve':
      return { title: buttons.adopt, command: { ...adopts, item: next.item } };
    case 'note':
      return {
        title: outcome === null ? buttons.noted : buttons.adopt,
        command: { ...adopts, item: next.item, ...asOutcome(outcome ?? 'noted', referral) },
      };
    case 'open position':
      if (outcome !== null)
        return { title: buttons.adopt, command: { ...adopts, item: next.item, ...asOutcome(outcome, referral) } };
      return proposed || wording
        ? { title: buttons.propose, command: { type: 'OpenPosition', item: next.item, letters, text: wording } }
        : { title: buttons.propose, goes: 'wording' };
    case 'adopt':
      return { title: buttons.adopt, command: { ...adopts, position: next.position, ...asOutcome(outcome, referral) } };
    case 'pause':
      return { title: buttons.pause, command: { type: 'Pause', minutes: pauseMinutes ?? next.minutes } };
    case 'next item':
      return { title: buttons.next, command: { type: 'NextItem', from: next.from, undecided: false } };
    case 'return':
      return { title: panel.returnTo(next.printed), command: { type: 'GoToItem', item: next.item, letter: null } };
    case 'close meeting':
      return { title: buttons.close, command: { type: 'CloseMeeting', words: closingWords } };
    case 'review minutes':
      return { title: buttons.review, command: { type: 'BeginReview' } };
    case 'sign off':
      return { title: buttons.signOff, command: { type: 'SignOff', whom: { self: true } } };
    case 'release':
      return { title: buttons.release, command: { type: 'Release' } };
    case 'read minutes':
      return { title: buttons.minutes, goes: 'minutes' };
    case 'arrive':
      return { title: buttons.here, command: { type: 'Arrive', whom: { self: true } } };
    case 'confirm': {
      const { position, revision } = next;
      return { title: buttons.confirm, command: { type: 'Confirm', position, revision } };
    }
    case 'use summons':
    case 'give summons':
      return { title: panel.howToBegin, goes: 'guide' };
    case 'see agenda':
      return { title: panel.seeAgenda, goes: 'agenda' };
  }
};

/** The gavel and the next item in one press, beside the primary button: where the step decides the item that is on. Null elsewhere. */
export const adoptAndNext = (
  next: Step,
  { wording, letters, outcome, referral }: FilledIn,
  on: Pick<ShownItem, 'number'>,
): PanelCommand | null => {
  const adoptsAs = (position: string | null, as: string | null, text: string | null = null): PanelCommand => ({
    type: 'AdoptAndNext',
    from: on.number,
    position,
    text,
    ...asOutcome(as, referral),
  });
  if ('item' in next && next.item !== on.number) return null;
  switch (next.step) {
    case 'approve':
      return adoptsAs(null, null);
    case 'note':
      return adoptsAs(null, outcome ?? 'noted');
    case 'adopt':
      return adoptsAs(next.position, outcome);
    case 'open position':
      if (outcome !== null) return adoptsAs(null, outcome);
      // A wording for some parts of the item needs a position that says which.
      return wording !== null && letters.length === 0 ? adoptsAs(null, null, wording) : null;
    case 'open meeting':
    case 'call roll':
    case 'resume':
    case 'pause':
    case 'next item':
    case 'return':
    case 'close meeting':
    case 'review minutes':
    case 'sign off':
    case 'release':
    case 'read minutes':
    case 'arrive':
    case 'confirm':
    case 'use summons':
    case 'give summons':
    case 'see agenda':
      return null;
  }
};
