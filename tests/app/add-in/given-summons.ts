import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../src/meeting/commands.ts';
import type { SummonsSection } from '../../../src/views/summons/summons-section.ts';
import { kallelse, type Office } from '../../support/at-the-desk.ts';
import { allOf, type Door } from './visitors.ts';

export const text = kallelse.replace(/^kallelse\n/, '').replace('Datum: 9 april 2024', 'Datum: måndag 9 april 2024');
export const organizer = async () => 'organizer' as const;
export const attendee = async () => 'attendee' as const;
export const key = 'b7e6d1f0-0000-4000-8000-000000000001';

export const taker = async (door: Door, by: Actor) => {
  const found = await door.door.summons(await door.enter(by));
  if ('outcome' in found) throw new Error(String(found.text));
  return found;
};
export const gives = async (door: Door, by: Actor, pasted: string = text, as: string = randomUUID()) =>
  (await taker(door, by)).body({ key: as, text: pasted });
export const section = async (door: Door, by: Actor) =>
  (await allOf(door, await door.enter(by)))['summons'] as SummonsSection | undefined;
/** Cards are updated without being waited for. */
export const soon = () => new Promise((resolve) => setImmediate(resolve));
export const draftOf = async (door: Door, by: Actor) => {
  const draft = (await section(door, by))?.draft;
  if (!draft) throw new Error('No kallelse is under review');
  return draft;
};
export const events = async ({ journal }: Office, id = 'meeting-1') =>
  (await journal.read(id)).map(({ event }) => event.type);
export const mends = async (
  door: Door,
  by: Actor,
  version: number,
  at: number,
  line: string,
  as: string = randomUUID(),
) => (await taker(door, by)).body({ key: as, mends: version, changes: [{ at, text: line }] });
