import type { Delivered } from './deliver.ts';
import { cardOf, type Json, type Message, objectsIn, pressesIn } from './robot-teams.ts';

/** A row of the table of events. */
export interface Row {
  readonly meeting: string;
  readonly seq: number;
  readonly by: string;
  readonly type: string;
  readonly data: Json;
}

/** What was asked of the bot and must now stand in the record: a text of its own, or a confirmation. */
export type Asked =
  | { readonly kind: 'text'; readonly token: string; readonly delivered: Delivered }
  | { readonly kind: 'confirm'; readonly by: string; readonly klubba: Json; readonly delivered: Delivered };

/** Broken promises that the rounds found. In a good run each list is empty. */
export interface Violations {
  readonly lost: readonly string[];
  readonly turnedAway: readonly string[];
  readonly doubled: readonly string[];
  readonly cardsTwice: readonly string[];
  readonly documents: readonly string[];
}

const card = 'application/vnd.microsoft.card.adaptive';
const timesIn = (rows: readonly Row[], asked: Asked): number =>
  rows.filter(({ by, type, data, meeting }) =>
    asked.kind === 'text'
      ? JSON.stringify(data).includes(asked.token)
      : type === 'PositionConfirmed' &&
        by === asked.by &&
        meeting === asked.klubba['meeting'] &&
        data['position'] === asked.klubba['position'] &&
        data['revision'] === asked.klubba['revision'],
  ).length;

const named = (asked: Asked): string =>
  asked.kind === 'text' ? asked.token : `${asked.by} ${asked.klubba['position']} (${asked.delivered.times} times sent)`;

const isAnswered = ({ kind, delivered: { status, body } }: Asked): boolean =>
  kind === 'text' ? status === 200 : body?.['type'] === card;

/** Compares the record with what was answered: nothing is missing, and nothing is there twice. */
export const checkRecord = (
  rows: readonly Row[],
  asked: readonly Asked[],
): Pick<Violations, 'lost' | 'turnedAway' | 'doubled'> => {
  const count = new Map(asked.map((one) => [one, timesIn(rows, one)]));
  const once = ['SummonsFixed', 'MeetingOpened', 'MeetingClosed'];
  const meetings = [...new Set(rows.map(({ meeting }) => meeting))];
  const steps = meetings.flatMap((meeting) =>
    once.map((type) => ({
      type,
      meeting,
      times: rows.filter((row) => row.meeting === meeting && row.type === type).length,
    })),
  );
  return {
    lost: [
      ...asked.filter((one) => isAnswered(one) && count.get(one) === 0).map(named),
      ...steps.filter(({ times }) => times === 0).map(({ type, meeting }) => `${type} of ${meeting}`),
    ],
    turnedAway: asked
      .filter((one) => !isAnswered(one))
      .map((one) => `${named(one)}: ${one.delivered.status} ${JSON.stringify(one.delivered.body)}`.slice(0, 200)),
    doubled: [
      ...asked.filter((one) => (count.get(one) ?? 0) > 1).map(named),
      ...steps.filter(({ times }) => times > 1).map(({ type, meeting, times }) => `${type} of ${meeting} x${times}`),
    ],
  };
};

/** What identifies a card in its chat, whatever state it shows: its first two lines. Null for the review of a kallelse, which may come twice. */
const identityOf = (message: Message): string | null => {
  const shown = cardOf(message);
  if (!shown || pressesIn(shown).some(({ on }) => on === 'summons')) return null;
  const lines = [...objectsIn(shown['body'])].flatMap(({ type, text }) => (type === 'TextBlock' ? [String(text)] : []));
  const identity = lines.slice(0, 2).join(' / ');
  return /kallelse/i.test(identity) ? null : `${message.chat} ${identity}`;
};

/** Cards that a chat has more than once. */
export const cardsTwice = (messages: Iterable<Message>): readonly string[] => {
  const seen = new Map<string, number>();
  for (const message of messages) {
    const identity = identityOf(message);
    if (identity !== null) seen.set(identity, (seen.get(identity) ?? 0) + 1);
  }
  return [...seen].filter(([, times]) => times > 1).map(([identity, times]) => `${identity} x${times}`);
};
