import mammoth from 'mammoth';
import { fileMinutes } from '../../src/app/file-minutes.ts';
import { show } from '../../src/cards/show.ts';
import { wantedCards } from '../../src/cards/wanted.ts';
import type { Actor } from '../../src/meeting/commands.ts';
import { linesIn } from '../minutes/opened.ts';
import { type Office, presses, says, textOf } from '../support/at-the-desk.ts';
import { dahl, minutes } from '../support/board.ts';
import { groupChat, openOffice } from '../support/office.ts';

/** A button's kind, with what was filled in on its card. */
interface Pressed {
  readonly press: string;
  readonly inputs?: Record<string, string>;
}

/** What somebody wrote or pressed, and the minute of the meeting it was. */
export type Step = readonly [minute: number, by: Actor, did: string | Pressed];

const meeting = (office: Office) => office.parts.meetings.read('meeting-1');

/** Lets the secretary give the kallelse in the chat and use it; everybody who is called and in the chat is linked. */
export const summonedBy = async (kallelse: string): Promise<Office> => {
  const office = await openOffice();
  await says(office, dahl, `kallelse\n${kallelse}`);
  const { draft } = await meeting(office);
  const roster = await office.parts.conversations.roster(groupChat.id);
  const links = (draft?.summons.groups ?? [])
    .flatMap(({ seats }) => seats)
    .flatMap(({ id, name }) => roster.filter((member) => member.name === name).map(({ user }) => `${id}:${user}`));
  await presses(office, dahl, 'use summons', { links: links.join(',') });
  return office;
};

/** What the inputs of a card hold before anybody touches them, which a client sends with every press. */
const untouched = (part: unknown): Record<string, string> => {
  if (typeof part !== 'object' || part === null) return {};
  const { type, id, value } = part as Record<string, unknown>;
  const own = String(type).startsWith('Input.') && value !== undefined ? { [String(id)]: String(value) } : {};
  return Object.assign(own, ...Object.values(part).map(untouched));
};

/** Presses the button on the newest card that has it for this person, with what was filled in. */
const pressed = async (office: Office, by: Actor, { press, inputs }: Pressed) => {
  const held = await meeting(office);
  const chat = await office.parts.conversations.ofMeeting('meeting-1');
  if (!chat) throw new Error('no summons was given');
  const view = await office.viewing.own('meeting-1', held, chat, by.user);
  const cards = wantedCards(held).map((card) => show(card, view));
  const card = cards.findLast((one) => JSON.stringify(one).includes(`"kind":"${press}"`));
  return presses(office, by, press, { ...untouched(card), ...inputs });
};

/** Does one step after another; throws where Klubba recorded nothing, with what it answered. */
export const hold = async (office: Office, steps: readonly Step[]): Promise<Office> => {
  for (const [minute, by, did] of steps) {
    office.clock.now = minutes(minute);
    const before = (await meeting(office)).seq;
    const answer =
      typeof did === 'string' ? (await says(office, by, did)).join('\n') : textOf(await pressed(office, by, did));
    if ((await meeting(office)).seq === before) throw new Error(`${JSON.stringify(did)} was answered: ${answer}`);
  }
  await office.delivery.settled();
  return office;
};

/** The Word file that lies in the library once the meeting is closed. */
export const filedMinutes = async (office: Office): Promise<Uint8Array> => {
  for (const { meeting: id } of office.owed.splice(0)) await fileMinutes(office.parts, id);
  const filed = await office.parts.filings.filed('meeting-1', 'draft');
  const bytes = filed && (await office.parts.library.fetch(filed));
  if (!bytes) throw new Error('no minutes are filed');
  return bytes;
};

/** The finished minutes as an independent reader finds them: their lines, and their HTML for what is no text. */
export const finished = async (kallelse: string, steps: readonly Step[]) => {
  const bytes = await filedMinutes(await hold(await summonedBy(kallelse), steps));
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { lines: await linesIn(bytes), html };
};

/** As many lines as `wanted` has, from where its first stands. */
export const lookedUp = (lines: readonly string[], wanted: readonly string[]): readonly string[] => {
  const from = lines.indexOf(wanted[0] ?? '');
  return from < 0 ? lines : lines.slice(from, from + wanted.length);
};
