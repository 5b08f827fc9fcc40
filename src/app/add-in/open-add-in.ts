import { refusalText } from '../../chat/replies/refusal-text.ts';
import { replyTo } from '../../chat/replies/reply.ts';
import type { Actor, Asked, Command } from '../../meeting/commands.ts';
import { leads, type Meeting, noMeeting } from '../../meeting/meeting.ts';
import { noteWritten } from '../../meeting/note-written.ts';
import { digested } from '../../views/digest.ts';
import type { ViewerKind } from '../../views/sections.ts';
import { youOf } from '../../views/you.ts';
import { minutesFinder } from '../delivery/viewing.ts';
import { actorOf } from '../desk/actor-of.ts';
import type { Dependencies } from '../desk/dependencies.ts';
import { aboutDraft } from '../minutes/signing.ts';
import type { ConversationId, MeetingId } from '../ports/ids.ts';
import { caughtUp } from '../record/caught-up.ts';
import type { AddIn, Outcome, Surface, Visit } from './add-in.ts';
import { readCommand } from './command-body.ts';
import { createShownParts, lacking } from './shown-parts.ts';
import { createWatching, type Watch } from './watching.ts';

interface Held {
  readonly id: MeetingId | null;
  readonly meeting: Meeting;
}

/** Asks Teams for the part somebody has in the meeting of a chat. */
export type MeetingRoles = (chat: ConversationId, objectId: string) => Promise<Actor['meetingRole']>;

/** The door of the add-in over the record. */
export const openAddIn = (dependencies: Dependencies, roles: MeetingRoles): AddIn & { close(): void } => {
  const { meetings, conversations, rosters, words, zone, now, log } = dependencies;
  const shownParts = createShownParts(words, zone);
  const findMinutes = minutesFinder(dependencies);

  const heldIn = async ({ chat }: Visit): Promise<Held> => {
    const { meeting: id } = await caughtUp(dependencies, (await conversations.get(chat.id)) ?? chat);
    return { id, meeting: id === null ? noMeeting : await meetings.read(id) };
  };

  const kindFor = (meeting: Meeting, { person }: Visit, surface: Surface): ViewerKind =>
    surface === 'panel' && leads(meeting, person.user) ? 'lead' : 'everyone';

  const look: AddIn['look'] = async (visit, surface, held) => {
    const { meeting } = await heldIn(visit);
    const shown = shownParts(meeting, kindFor(meeting, visit, surface), now());
    if (surface === 'stage') return lacking(shown, held);
    const you = digested(youOf(meeting, visit.person.user, visit.person.name));
    return lacking(new Map([...shown, ['you', you]]), held);
  };

  const watching = createWatching({
    async send(watch: Watch) {
      const changed = await look(watch.visit, watch.surface, watch.held);
      if (!changed) return;
      watch.held = changed.held;
      watch.onlooker.changed(changed);
    },
    stays: ({ chat, person }) => rosters.includes(chat.id, person.user),
    chatOf: async (meeting) => (await conversations.ofMeeting(meeting))?.id ?? null,
    now,
    report: (error) => log.error({ error }, 'Somebody who looks on could not be told of a change'),
  });
  meetings.onChange((meeting) => watching.changed(meeting));

  const asking = async ({ person, chat }: Visit, meeting: Meeting, command: Command): Promise<Asked> => {
    const sender = { ...person, meetingRole: (id: ConversationId) => roles(id, person.user) };
    return { by: await actorOf(dependencies, sender, meeting, chat, command), at: now() };
  };

  const carryOut = async (visit: Visit, command: Command, key: string): Promise<Outcome> => {
    const { id, meeting } = await heldIn(visit);
    if (id === null) return { outcome: 'refused', text: refusalText({ reason: 'no summons' }, noMeeting, words) };
    const about = await aboutDraft(dependencies, id, meeting, command, visit.person.user);
    if (about === 'archive away') return { outcome: 'refused', text: words.desk.archiveAway };
    const asked = await asking(visit, meeting, command);
    const answer = await meetings.ask(id, about, asked, `${visit.person.user} ${key}`);
    if (answer.outcome === 'refused')
      return { outcome: 'refused', text: refusalText(answer.refusal, answer.meeting, words) };
    const note = noteWritten(answer.meeting, command, visit.person.user);
    // A clash is told, since it leaves two texts where the person meant one.
    const clashed = answer.outcome === 'done' && answer.events.some((event) => 'beside' in event);
    const text = clashed ? replyTo(answer.events, answer.meeting, words, zone) : null;
    return { outcome: answer.outcome, text, ...(note && { note }) };
  };

  return {
    async enter(person, id) {
      const chat = await conversations.get(id);
      if (!chat || chat.kind === 'personal' || !(await rosters.includes(id, person.user))) return 'no such chat';
      return { person, chat };
    },
    look,
    watch: (visit, surface, held, onlooker) =>
      watching.add({ visit, surface, onlooker, held, updated: Promise.resolve() }),
    async minutes(visit) {
      const { id, meeting } = await heldIn(visit);
      return id === null ? null : findMinutes(id, meeting, leads(meeting, visit.person.user));
    },
    async ask(visit, body) {
      const asked = readCommand(body);
      return asked && carryOut(visit, asked.command, asked.key);
    },
    close: watching.close,
  };
};
