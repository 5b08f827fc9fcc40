import { openPracticeRoom, type PracticeRoom, type RoomOptions } from '../../src/practice/open-practice-room.ts';
import type { Activity } from '../../src/practice/teams/activity.ts';
import type { RoomPerson } from '../../src/practice/teams/people.ts';
import { type FakeBot, startFakeBot } from './fake-bot.ts';

/** Three people of two organisations; Maja Ek organises. */
export const three: readonly RoomPerson[] = [
  { name: 'Nils Öberg', affiliation: 'Björkö kommun', tenant: 'Björkö kommun', meetingRole: 'Presenter' },
  { name: 'Maja Ek', affiliation: 'Kansliet', tenant: 'Samverkan Norr', meetingRole: 'Organizer' },
  { name: 'Åsa Lind', affiliation: 'Region Norr', tenant: 'Region Norr', meetingRole: 'Attendee' },
];

const open: { close(): Promise<void> }[] = [];

/** Opens a room and a bot for it; the bot has been told of the chat when this resolves. Everything is closed by `closeAll`. */
export async function roomWithBot(
  options: Partial<RoomOptions> = {},
): Promise<{ readonly room: PracticeRoom; readonly bot: FakeBot }> {
  const bot = await startFakeBot();
  const room = await openPracticeRoom({
    port: 0,
    botEndpoint: bot.endpoint,
    people: three,
    chatName: 'Samverkan Norr',
    samples: [],
    pageFolder: '/nowhere',
    ...options,
  });
  open.push(room, bot);
  await until(() => bot.of('installationUpdate').length === 1);
  await room.quiet();
  return { room, bot };
}

export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((one) => one.close()));
}

/** The address of the chat the bot was first told of: the meeting's. */
export function chatAt({ activities }: FakeBot): string {
  const [first] = activities as readonly (Activity & { conversation: { id: string } })[];
  if (!first) throw new Error('The bot was told of no chat');
  return `${first['serviceUrl']}v3/conversations/${encodeURIComponent(first.conversation.id)}`;
}

/** Resolves when `holds` does; throws after 10 s. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`It never came true: ${holds}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
