import mammoth from 'mammoth';
import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { show } from '../../../src/cards/show.ts';
import { wantedCards } from '../../../src/cards/wanted.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { linesIn } from '../../minutes/document/opened.ts';
import { key, type Office, says, textOf } from '../../support/at-the-desk.ts';
import { dahl, minutes } from '../../support/board.ts';
import { groupChat, openOffice, sender } from '../../support/office.ts';

/** A button's kind, with what was filled in on its card. */
interface Pressed {
  readonly press: string;
  readonly inputs?: Record<string, string>;
}

/** What somebody wrote or pressed, and the minute of the meeting it was. */
export type Step = readonly [minute: number, by: Actor, did: string | Pressed];

type Part = Readonly<Record<string, unknown>>;

const partsOf = (value: unknown): readonly Part[] =>
  typeof value === 'object' && value !== null ? [value as Part, ...Object.values(value).flatMap(partsOf)] : [];

/** What the inputs of a card hold before anybody touches them: a client sends it with every press. */
const untouched = (card: readonly Part[]): Part =>
  Object.fromEntries(
    card
      .filter(({ type, value }) => String(type).startsWith('Input.') && value !== undefined)
      .map(({ id, value }) => [id, value]),
  );

/** The meeting held in the chat now or last. */
export const newest = async ({ dependencies }: Office) => {
  const chat = await dependencies.conversations.get(groupChat.id);
  const id = chat?.pending ?? chat?.meeting;
  if (!chat || !id) throw new Error('no kallelse was given');
  return { id, chat, meeting: await dependencies.meetings.read(id) };
};

/** Presses the button on the newest card that has it for this person, with what was filled in. */
const press = async (office: Office, by: Actor, { press: kind, inputs }: Pressed) => {
  const { id, chat, meeting } = await newest(office);
  const view = await office.viewing.own(id, meeting, chat, by.user);
  const has = (card: readonly Part[]) => card.find(({ klubba }) => (klubba as Part | undefined)?.['kind'] === kind);
  const card = wantedCards(meeting)
    .map((one) => partsOf(show(one, view)))
    .findLast(has);
  if (!card) throw new Error(`nobody offers ${by.name} “${kind}”`);
  const data = { ...untouched(card), ...has(card), ...inputs };
  return office.desk.pressed({ chat: groupChat, sender: sender(by), key: key(), verb: kind, data });
};

/** Does one step after another; throws where Klubba recorded nothing, with what it answered. */
export const hold = async (office: Office, steps: readonly Step[]): Promise<Office> => {
  for (const [minute, by, did] of steps) {
    office.clock.now = minutes(minute);
    const before = (await newest(office)).meeting.seq;
    const answer =
      typeof did === 'string' ? (await says(office, by, did)).join('\n') : textOf(await press(office, by, did));
    const { seq } = (await newest(office)).meeting;
    if (seq === before) throw new Error(`${JSON.stringify(did)} was answered: ${answer}`);
  }
  await office.delivery.settled();
  return office;
};

/** Lets the secretary give a kallelse in the chat and use it; everybody who is called and in the chat is linked. */
export const summon = async (office: Office, kallelse: string): Promise<Office> => {
  await says(office, dahl, kallelse);
  const { draft } = (await newest(office)).meeting;
  const roster = await office.dependencies.rosterStore.get(groupChat.id);
  const links = (draft?.summons.groups ?? [])
    .flatMap(({ seats }) => seats)
    .flatMap(({ id, name }) => roster.filter((member) => member.name === name).map(({ user }) => `${id}:${user}`));
  await press(office, dahl, { press: 'use summons', inputs: { links: links.join(',') } });
  return office;
};

/** The finished minutes as an independent reader finds them: their lines, and their HTML for what is no text. */
export const read = async (office: Office) => {
  for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  const filed = await office.dependencies.filings.filed((await newest(office)).id, 'draft');
  const bytes = filed && (await office.dependencies.library.fetch(filed));
  if (!bytes) throw new Error('no minutes are filed');
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { lines: await linesIn(bytes), html };
};

/** The finished minutes of a meeting held by these steps. */
export const finished = async (kallelse: string, steps: readonly Step[]) =>
  read(await hold(await summon(await openOffice(), kallelse), steps));

/** As many lines as `wanted` has, from where its first stands. */
export const lookedUp = (lines: readonly string[], wanted: readonly string[]): readonly string[] => {
  const from = lines.indexOf(wanted[0] ?? '');
  return from < 0 ? lines : lines.slice(from, from + wanted.length);
};
