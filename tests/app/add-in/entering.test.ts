import type { Actor } from '../../../src/meeting/commands.ts';
import { open } from '../../support/at-the-desk.ts';
import { alm, berg, ek, stranger } from '../../support/board.ts';
import { groupChat, privateChat } from '../../support/office.ts';
import { doorOf, proven, tenant } from './visitors.ts';

const otherTenant = '99999999-0000-4000-8000-000000000009';

describe('K15 who is let in by the add-in', () => {
  const opened = async () => {
    const office = await open();
    return { office, ...doorOf(office) };
  };

  test('somebody of the chat is let in, by the name the chat has for them', async () => {
    const { office, door } = await opened();
    const visitor = await door.enter({ ...proven(office, berg), name: 'Karin Ek' }, groupChat.id);
    expect(visitor).toMatchObject({ person: { user: berg.user, name: 'Olle Berg' }, chat: { id: groupChat.id } });
  });

  test('somebody who is not in the chat is told the same as where there is no such chat', async () => {
    const { office, door } = await opened();
    expect(await door.enter(proven(office, stranger), groupChat.id)).toBe('no such chat');
    for (const chat of ['19:nowhere@thread.v2', '', '%00', '__proto__'])
      expect(await door.enter(proven(office, ek), chat)).toBe('no such chat');
  });

  test('a member of one meeting’s chat does not see into another’s', async () => {
    const { office, door } = await opened();
    const other = { ...groupChat, id: '19:other@thread.v2' } as const;
    await office.dependencies.conversations.keep(other);
    await office.dependencies.rosterStore.keep(other.id, [
      { user: stranger.user, name: 'Någon', mri: '29:x', tenant: null },
    ]);
    expect(await door.enter(proven(office, ek), other.id)).toBe('no such chat');
    expect(await door.enter(proven(office, stranger), other.id)).toMatchObject({ chat: { id: other.id } });
  });

  test('a personal chat has no meeting to look into', async () => {
    const { office, door } = await opened();
    await office.dependencies.conversations.keep(privateChat);
    await office.dependencies.rosterStore.keep(privateChat.id, [
      { user: ek.user, name: ek.name, mri: '29:ek', tenant: null },
    ]);
    expect(await door.enter(proven(office, ek), privateChat.id)).toBe('no such chat');
  });

  const member = async (by: Actor, more: object) => {
    const given = await opened();
    const { rosterStore } = given.office.dependencies;
    const known = { user: by.user, name: by.name, mri: `29:${by.user}`, tenant: null };
    await rosterStore.keep(groupChat.id, [{ ...known, ...more }]);
    return given.door.enter(proven(given.office, by), groupChat.id);
  };

  test('an account of the same id in another organisation is not the one in the chat', async () => {
    expect(await member(alm, { tenant: otherTenant })).toBe('no such chat');
    expect(await member(alm, { tenant: otherTenant, kind: 'external' })).toBe('no such chat');
    expect(await member(alm, { tenant: tenant.toUpperCase() })).toMatchObject({ person: { user: alm.user } });
  });

  test('a guest is known by the account in the organisation that holds the meeting', async () => {
    expect(await member(alm, { tenant: otherTenant, kind: 'guest' })).toMatchObject({ person: { user: alm.user } });
  });

  test('somebody in the chat without an account has no id that a token could tell', async () => {
    const anonymous = { user: '8:teamsvisitor:1', mri: '8:teamsvisitor:1', kind: 'anonymous' };
    expect(await member(alm, anonymous)).toBe('no such chat');
  });
});
