import { refusalText } from '../../chat/replies/refusal-text.ts';
import { replyTo } from '../../chat/replies/reply.ts';
import { unmarked } from '../../i18n/markdown.ts';
import type { Actor, Asked, Command } from '../../meeting/commands.ts';
import { leads, type Meeting } from '../../meeting/meeting.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import { noteWritten } from '../../meeting/note-written.ts';
import { isNotAsSigned } from '../../meeting/refusal.ts';
import type { CommandOutcome } from '../../views/answers/command-outcome.ts';
import { youOf } from '../../views/own/you.ts';
import type { Calling } from '../../views/summons/summons.ts';
import { minutesFinder, type Viewing } from '../delivery/viewing.ts';
import { actorOf } from '../desk/actor-of.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import { withUsualWords } from '../desk/usual-words.ts';
import { aboutDraft } from '../minutes/signing.ts';
import type { Conversation } from '../ports/conversations.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';
import { Unavailable } from '../ports/unavailable.ts';
import { caughtUp } from '../record/caught-up.ts';
import { calledTo } from '../summons/receive-summons.ts';
import type { AddIn, Changed, Surface, Visitor } from './add-in.ts';
import { readCommand } from './command-body.ts';
import { commandsOf, type DeskPress, readDeskPress } from './desk-press.ts';
import { createSummonsTaking } from './give-summons.ts';
import { memberIn } from './member-in.ts';
import { createOwn, ownParts } from './own-parts.ts';
import { partingFor } from './parting.ts';
import { createSettling, settlesSummons } from './settle-summons.ts';
import { createShownParts, lacking, partsOf } from './shown-parts.ts';
import { refused, type Standing } from './standing.ts';
import { templateDoor } from './template-door.ts';
import { versionFiles } from './version-files.ts';
import { createWatching } from './watching.ts';
import { createWriting, readWriting } from './writing.ts';

/** A chat's meeting and, beside it, what those see who may give the kallelse of the next. */
interface Held {
  readonly id: MeetingId | null;
  readonly meeting: Meeting;
  readonly calling: Calling;
}

/** A stage shows nobody anything of their own. */
const nothingOwn = partsOf({});

/** Asks Teams for the part somebody has in the meeting of a chat. */
export type MeetingRoles = (chat: ConversationId, objectId: string) => Promise<Actor['meetingRole']>;

/** The door of the add-in over the record. `viewing` makes the cards of the chat that show the same. `owe` has the cards of a meeting compared with its record. */
export const openAddIn = (
  dependencies: Dependencies,
  viewing: Viewing,
  roles: MeetingRoles,
  owe: (meeting: MeetingId) => void,
): AddIn & { close(): void } => {
  const { meetings, conversations, rosters, peers, words, zone, now, elapsed, log } = dependencies;
  const shownParts = createShownParts(words, zone);
  const ownIn = createOwn();
  const findMinutes = minutesFinder(dependencies);

  /** The chat as it is now; a visitor may have entered long ago. */
  const fresh = async (chat: Conversation): Promise<Conversation> => (await conversations.get(chat.id)) ?? chat;

  const placeIn = async (chat: Conversation): Promise<Standing['here']> => {
    const conversation = await caughtUp(dependencies, chat);
    const { meeting: id } = conversation;
    return { id, meeting: id === null ? noMeeting : await meetings.read(id), conversation };
  };

  const heldIn = async (chat: Conversation): Promise<Held> => {
    const here = await placeIn(chat);
    const { meeting: called } = await calledTo(dependencies, here);
    const roster = here.id !== null || called.draft ? await rosters.members(chat.id) : [];
    return { ...here, calling: { held: here.meeting, called, roster } };
  };

  const lackingOf = (
    { id, meeting, calling }: Held,
    visitor: Visitor,
    surface: Surface,
    held: string | null,
  ): Changed | null => {
    if (surface === 'stage') return lacking(shownParts(meeting, 'everyone', now()), nothingOwn, held);
    const own = ownIn(id, meeting, visitor.person);
    const writers = () => writing.seenBy(visitor.chat.id, visitor.person.user);
    const parts = ownParts(own, calling, visitor, words, writers);
    return lacking(shownParts(meeting, own.you.leads ? 'lead' : 'everyone', now()), parts, held);
  };

  const watching = createWatching({
    async read(chat) {
      const known = await conversations.get(chat);
      // Klubba was taken out of it.
      if (!known) return () => null;
      const present = await heldIn(known);
      return ({ visitor, surface, held }) => lackingOf(present, visitor, surface, held);
    },
    stays: async ({ chat, person }) => person.until > now() && (await memberIn(rosters, chat.id, person)) !== null,
    chatOf: async (meeting) => (await conversations.ofMeeting(meeting))?.id ?? null,
    elapsed,
    report: (error) => log.error({ error }, 'Those who look on could not be told of a change'),
  });
  const writing = createWriting(peers, watching.changedIn);
  meetings.onChange((meeting) => watching.changed(meeting));
  peers.listen((news) => {
    if (news.type === 'members changed') watching.membersChanged(news.chat);
    if (news.type === 'news missed') watching.anythingChanged();
  });

  const asking = async ({ person, chat }: Visitor, meeting: Meeting, command: Command): Promise<Asked> => {
    const sender = { ...person, meetingRole: (id: ConversationId) => roles(id, person.user) };
    return { by: await actorOf(dependencies, sender, meeting, chat, command), at: now() };
  };

  /** Asks the record. Where it is not known whether it was recorded, the cards are compared all the same. */
  const askRecord = async (id: MeetingId, command: Command, asked: Asked, key: string) => {
    try {
      const answer = await meetings.ask(id, command, asked, key);
      if (answer.outcome === 'repeated') owe(id);
      return answer;
    } catch (fault) {
      if (fault instanceof Unavailable) owe(id);
      throw fault;
    }
  };

  const standing = async ({ person, chat }: Visitor): Promise<Standing> => ({
    sender: { ...person, meetingRole: (id) => roles(id, person.user) },
    here: await placeIn(await fresh(chat)),
  });
  const settle = createSettling(dependencies, viewing, standing, askRecord);

  const carryOut = async (visitor: Visitor, command: Command, key: string): Promise<CommandOutcome> => {
    // Bound to the person, so that nobody can use up a key of somebody else's.
    const bound = `${visitor.person.user} ${key}`;
    if (settlesSummons(command)) return settle(visitor, command, bound);
    const { id, meeting } = await placeIn(await fresh(visitor.chat));
    if (id === null) return refused(refusalText({ reason: 'no summons' }, noMeeting, words));
    const worded = withUsualWords(command, meeting, words);
    const about = await aboutDraft(dependencies, id, meeting, worded, visitor.person.user);
    if (about === 'archive away') return refused(words.desk.archiveAway);
    const asked = await asking(visitor, meeting, command);
    const answer = await askRecord(id, about, asked, bound);
    if (answer.outcome === 'refused') {
      const { refusal } = answer;
      const no = refused(refusalText(refusal, answer.meeting, words));
      if (!isNotAsSigned(refusal)) return no;
      return { ...no, parting: await partingFor(dependencies, id, answer.meeting, visitor.person.user, refusal) };
    }
    const note = noteWritten(answer.meeting, command, visitor.person.user);
    // A clash is told, since it leaves two texts where the person meant one; and what was taken back, which may be what another lead did.
    const isTold = answer.outcome === 'done' && answer.events.some((one) => 'beside' in one || one.type === 'Undone');
    const text = isTold ? unmarked(replyTo(answer.events, answer.meeting, words, zone)) : null;
    return { outcome: answer.outcome, text, ...(note && { note }) };
  };

  /** A press of the desk, which comes to commands by the record as it is now. They are decided one after another, to the first refusal. */
  const carryOutPress = async (visitor: Visitor, { key, press }: DeskPress): Promise<CommandOutcome> => {
    const { meeting } = await placeIn(await fresh(visitor.chat));
    // Whether there is such a finding is for those who lead to know.
    if (!leads(meeting, visitor.person.user))
      return refused(refusalText({ reason: 'only chair or secretary' }, meeting, words));
    let outcome: CommandOutcome = { outcome: 'unchanged', text: null };
    for (const [index, command] of commandsOf(press, meeting).entries()) {
      const next = await carryOut(visitor, command, index === 0 ? key : `${key} ${index}`);
      if (next.outcome !== 'unchanged') outcome = next;
      if (next.outcome === 'refused') break;
    }
    return outcome;
  };

  return {
    async enter(person, id) {
      const chat = await conversations.get(id);
      if (!chat || chat.kind === 'personal') return 'no such chat';
      const member = await memberIn(rosters, id, person);
      if (!member) return 'no such chat';
      // As the chat knows them, so that the record says the same whichever way they took.
      const meetingRole = chat.meeting === null || chat.pending !== null ? await roles(id, person.user) : 'unknown';
      return { person: { ...person, name: member.name || person.name }, chat, meetingRole };
    },
    look: async (visitor, surface, held) => lackingOf(await heldIn(await fresh(visitor.chat)), visitor, surface, held),
    watch: (visitor, surface, held, onlooker) => watching.add({ visitor, surface, onlooker, held }),
    async minutes({ person, chat }) {
      const { id, meeting } = await placeIn(await fresh(chat));
      return id === null ? null : findMinutes(id, meeting, leads(meeting, person.user));
    },
    async files({ person, chat }) {
      const { id, meeting } = await placeIn(await fresh(chat));
      return id === null || !leads(meeting, person.user) ? [] : versionFiles(dependencies, id, meeting);
    },
    ...templateDoor(dependencies, async (visitor) => {
      const { sender, here } = await standing(visitor);
      return { ...here, sender };
    }),
    summons: createSummonsTaking(dependencies, viewing, standing),
    async ask(visitor, body) {
      const asked = readCommand(body);
      if (asked) return carryOut(visitor, asked.command, asked.key);
      const press = readDeskPress(body);
      return press && carryOutPress(visitor, press);
    },
    async write({ person: { user, name }, chat }, body) {
      const { meeting } = await placeIn(await fresh(chat));
      if (!leads(meeting, user)) return 'not a lead';
      if (!writing.mayTell(user)) return 'too often';
      const place = readWriting(body);
      if (place === undefined) return 'not understood';
      writing.tell(chat.id, user, youOf(meeting, user, name).name, place);
      return 'told';
    },
    close() {
      watching.close();
      writing.close();
    },
  };
};
