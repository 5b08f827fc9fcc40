import type { Surface, Visitor } from '../../../src/app/add-in/add-in.ts';
import { type MeetingRoles, openAddIn } from '../../../src/app/add-in/open-add-in.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import type { Office } from '../../support/at-the-desk.ts';
import { berg, ek } from '../../support/board.ts';
import { groupChat } from '../../support/office.ts';

export const tenant = '11111111-0000-4000-8000-000000000001';

/** Somebody as their token tells of them; it ends in an hour of the office's clock. */
export const proven = (office: Office, { user, name }: Actor) => ({
  user,
  name,
  tenant,
  until: office.clock.now + 3_600_000,
});

/** The add-in's door of an office; `owed` counts how often its cards were asked to be compared. */
export const doorOf = (office: Office, roles: MeetingRoles = async () => 'unknown') => {
  const counted = { owed: 0 };
  const door = openAddIn(office.dependencies, office.viewing, roles, () => {
    counted.owed += 1;
  });
  const enter = async (by: Actor, chat: string = groupChat.id): Promise<Visitor> => {
    const visitor = await door.enter(proven(office, by), chat);
    if (visitor === 'no such chat') throw new Error(`${by.name} is not let in`);
    return visitor;
  };
  let keys = 0;
  return {
    door,
    counted,
    enter,
    ask: async (by: Actor, command: object, key?: string) => {
      keys += 1;
      return door.ask(await enter(by), { key: key ?? `key-${String(keys).padStart(8, '0')}`, command });
    },
  };
};

export type Door = ReturnType<typeof doorOf>;

/** What a panel or stage holds, as the browser keeps it. */
export const looksOn = (door: Door, visitor: Visitor, surface: Surface = 'panel', held: string | null = null) => {
  const seen = { parts: {} as Record<string, unknown>, patches: [] as Record<string, unknown>[], held, over: false };
  const leave = door.door.watch(visitor, surface, held, {
    changed: ({ json, held: holds }) => {
      const patch = JSON.parse(json) as Record<string, unknown>;
      seen.held = holds;
      seen.patches.push(patch);
      seen.parts = { ...seen.parts, ...patch };
    },
    over: () => {
      seen.over = true;
    },
  });
  return { seen, leave };
};

/** All that the viewer may see now. */
export const allOf = async (
  { door }: Door,
  visitor: Visitor,
  surface: Surface = 'panel',
): Promise<Record<string, unknown>> =>
  JSON.parse((await door.look(visitor, surface, null))?.json ?? '{}') as Record<string, unknown>;

/** Longer than changes are gathered. */
export const soon = () => import.meta.jest.advanceTimersByTimeAsync(100);

/** A chair, and somebody who may not see notes, look on. */
export const watched = async (office: Office) => {
  const door = doorOf(office);
  const visits = { lead: await door.enter(ek), member: await door.enter(berg) };
  const lead = looksOn(door, visits.lead);
  const member = looksOn(door, visits.member);
  const stage = looksOn(door, visits.lead, 'stage');
  await soon();
  const all = async () => [
    await allOf(door, visits.lead),
    await allOf(door, visits.member),
    await allOf(door, visits.lead, 'stage'),
  ];
  const shown = () => [lead, member, stage].map(({ seen }) => seen.parts);
  return { ...door, visits, lead, member, stage, all, shown };
};
