import type { EventOf, Instant, PositionId, Recorded } from '../events.ts';
import type { Meeting, Position } from '../meeting.ts';
import { takers } from '../people/seats.ts';

const withPosition = (meeting: Meeting, id: PositionId, change: (position: Position) => Position): Meeting => ({
  ...meeting,
  positions: meeting.positions.map((position) => (position.id === id ? change(position) : position)),
});

const without = <T extends { readonly person: string }>(answers: readonly T[], person: string): readonly T[] =>
  answers.filter((answer) => answer.person !== person);

/** When something was recorded, and in which decision. */
type Moment = Pick<Recorded, 'at' | 'decision'>;

export const positionOpened = (
  meeting: Meeting,
  { position: id, item, letters, text }: EventOf<'PositionOpened'>,
  { at, decision }: Moment,
): Meeting => {
  const answers = { confirmations: [], views: [], dissents: [] };
  const open = { outcome: null, adoptedAt: null, adoptedIn: null, takers: null };
  const position = { id, item, letters, text, openedAt: at, openedIn: decision, revision: 1, ...answers, ...open };
  return { ...meeting, positions: [...meeting.positions, position] };
};

/** Another wording voids the confirmations. */
export const positionAmended = (meeting: Meeting, event: EventOf<'PositionAmended'>): Meeting =>
  withPosition(meeting, event.position, (position) => ({
    ...position,
    text: event.text,
    revision: position.revision + 1,
    confirmations: [],
  }));

/** Whoever confirms no longer dissents. A confirmation of an earlier wording changes nothing. */
export const positionConfirmed = (meeting: Meeting, event: EventOf<'PositionConfirmed'>, at: Instant): Meeting =>
  withPosition(meeting, event.position, (position) => {
    if (position.revision !== event.revision) return position;
    const { person, how, account } = event;
    const confirmation = { person, how, at, ...(account && { account }) };
    const confirmations = [...without(position.confirmations, person), confirmation];
    return { ...position, confirmations, dissents: without(position.dissents, person) };
  });

export const viewGiven = (meeting: Meeting, { position, person, text }: EventOf<'ViewGiven'>, at: Instant): Meeting =>
  withPosition(meeting, position, (known) => ({ ...known, views: [...known.views, { person, text, at }] }));

/** Whoever dissents no longer confirms. */
export const dissentRecorded = (
  meeting: Meeting,
  { position, person, text }: EventOf<'DissentRecorded'>,
  at: Instant,
): Meeting =>
  withPosition(meeting, position, (known) => ({
    ...known,
    dissents: [...without(known.dissents, person), { person, text, at }],
    confirmations: without(known.confirmations, person),
  }));

export const positionAdopted = (
  meeting: Meeting,
  { position, outcome, referral }: EventOf<'PositionAdopted'>,
  { at, decision }: Moment,
): Meeting =>
  withPosition(meeting, position, (known) => ({
    ...known,
    outcome,
    ...(referral && { referral }),
    adoptedAt: at,
    adoptedIn: decision,
    takers: takers(meeting).map(({ id }) => id),
  }));
