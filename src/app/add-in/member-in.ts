import type { Proven } from '../ports/identities.ts';
import type { ConversationId } from '../ports/ids.ts';
import type { RosterMember, Rosters } from '../ports/teams/rosters.ts';

/**
 * Teams names a guest by the account in the host's tenant, but it is not written which tenant it tells for one. The object id alone is then
 * believed, which no two accounts share.
 */
const isOf = ({ kind, tenant }: RosterMember, person: Proven): boolean =>
  kind === 'guest' || tenant === null || tenant.toLowerCase() === person.tenant;

/** This person as the chat's roster has them, by a roster at most a minute old; null where they are not in the chat. */
export const memberIn = async (
  rosters: Rosters,
  chat: ConversationId,
  person: Proven,
): Promise<RosterMember | null> => {
  if (!(await rosters.includes(chat, person.user))) return null;
  const members = await rosters.members(chat);
  return members.find((member) => member.user === person.user && isOf(member, person)) ?? null;
};
