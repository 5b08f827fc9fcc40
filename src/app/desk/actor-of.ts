import type { Actor, Command } from '../../meeting/commands.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { Dependencies } from './dependencies.ts';
import type { Sender } from './desk.ts';

/**
 * Who asks, as the meeting wants to know them. Teams is asked for the role in the chat that is meant only while roles of the meeting's own do not
 * exist, and its roster for the kind of account only where that is recorded: with a confirmation.
 */
export const actorOf = async (
  { rosters }: Pick<Dependencies, 'rosters'>,
  { user, name, meetingRole }: Pick<Sender, 'user' | 'name' | 'meetingRole'>,
  meeting: Meeting,
  { id }: Conversation,
  command?: Command,
): Promise<Actor> => {
  const role = meeting.phase === 'empty' ? await meetingRole(id) : 'unknown';
  const roster = command?.type === 'Confirm' ? await rosters.members(id) : [];
  const account = roster.find((member) => member.user === user)?.kind;
  return { user, name, meetingRole: role, ...(account && { account }) };
};
