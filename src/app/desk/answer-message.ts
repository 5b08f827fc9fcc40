import { show } from '../../cards/show.ts';
import { parseChat } from '../../chat/parse.ts';
import { withItemIds } from '../../chat/readers/item-ids.ts';
import { followUpsText } from '../../chat/replies/follow-ups-text.ts';
import { helpFor } from '../../chat/replies/help.ts';
import { incompleteText } from '../../chat/replies/incomplete-text.ts';
import { quoted } from '../../chat/replies/quoted.ts';
import { refusalText } from '../../chat/replies/refusal-text.ts';
import { replyTo } from '../../chat/replies/reply.ts';
import { unknownText } from '../../chat/replies/suggestions.ts';
import { dateAt } from '../../i18n/dates.ts';
import { joined, md } from '../../i18n/markdown.ts';
import type { Asked, Command } from '../../meeting/commands.ts';
import { leads } from '../../meeting/meeting.ts';
import { noMeeting } from '../../meeting/no-meeting.ts';
import { isNotAsSigned } from '../../meeting/refusal.ts';
import { createAttendanceShowing } from '../attendance/show-attendance.ts';
import type { Delivery } from '../delivery/deliver.ts';
import type { Viewing } from '../delivery/viewing.ts';
import { fileAgain } from '../minutes/file-again.ts';
import { createMinutesFinder } from '../minutes/find-minutes.ts';
import { withLibraryFallback } from '../minutes/library-fallback.ts';
import { changesFor } from '../minutes/show-changes.ts';
import { createReviewing } from '../minutes/show-review.ts';
import { aboutDraft } from '../minutes/signing.ts';
import type { Content } from '../ports/teams/outgoing.ts';
import { forgetTemplate, handOutTemplate, takeTemplate } from '../summons/board-template.ts';
import { draftSummons } from '../summons/draft-summons.ts';
import { receiveSummons, summonsFrom } from '../summons/receive-summons.ts';
import { actorOf } from './actor-of.ts';
import { createNoteAnswering } from './answer-notes.ts';
import type { Dependencies } from './dependencies.ts';
import type { Message, OfferedFile } from './desk.ts';
import { searchPositions } from './search-positions.ts';
import { isShownByCards } from './shown-by-cards.ts';
import { withUsualWords } from './usual-words.ts';
import type { createWhereabouts, FoundMeeting, Whereabouts } from './whereabouts.ts';

/** Files named in one answer. */
const mostNamed = 10;

/** Answers what is written to Klubba. */
export const createMessageAnswering = (
  dependencies: Dependencies,
  viewing: Viewing,
  delivery: Delivery,
  whereabouts: ReturnType<typeof createWhereabouts>,
) => {
  const { meetings, documents, words, zone, now } = dependencies;
  const findMinutes = createMinutesFinder(dependencies, viewing);
  const showReview = createReviewing(dependencies, viewing);
  const showAttendance = createAttendanceShowing(dependencies, viewing);
  const notes = createNoteAnswering(dependencies, viewing);

  const lost = (among: Extract<Whereabouts, { found: false }>['among']): readonly Content[] => {
    const { noMeetingChat, severalChats, namelessChat } = words.desk;
    if (among.length === 0) return [noMeetingChat];
    return [
      severalChats(
        joined(
          among.map(({ name }) => md`**${name === null ? namelessChat : quoted(name)}**`),
          ', ',
        ),
      ),
    ];
  };

  const asking = async (
    { sender }: Message,
    { meeting, conversation }: FoundMeeting,
    command?: Command,
  ): Promise<Asked> => ({
    by: await actorOf(dependencies, sender, meeting, conversation, command),
    at: now(),
  });

  const carryOut = async (typed: Command, message: Message, here: FoundMeeting): Promise<readonly Content[]> => {
    if (here.id === null) return [refusalText({ reason: 'no summons' }, noMeeting, words)];
    const command = withItemIds(here.meeting, typed);
    if (!('type' in command)) return [refusalText(command, here.meeting, words)];
    const about = await aboutDraft(
      dependencies,
      here.id,
      here.meeting,
      withUsualWords(command, here.meeting, words),
      message.sender.user,
    );
    if (about === 'archive away') return [words.desk.archiveAway];
    const answer = await meetings.ask(here.id, about, await asking(message, here, command), message.key);
    switch (answer.outcome) {
      case 'refused': {
        // The card quotes a draft, so the meeting's chat gets the plain refusal.
        if (isNotAsSigned(answer.refusal) && message.chat.kind === 'personal')
          return [
            await changesFor(dependencies, viewing, { ...here, id: here.id }, message.sender.user, answer.refusal),
          ];
        return [refusalText(answer.refusal, answer.meeting, words)];
      }
      case 'repeated':
      case 'unchanged':
        // It may have been recorded although the database's answer was lost. Then no card shows it yet.
        delivery.owe(here.id);
        return [answer.outcome === 'repeated' ? words.desk.seen : replyTo([], answer.meeting, words, zone)];
      case 'done': {
        const shown = message.chat.kind !== 'personal' && isShownByCards(answer.events, answer.meeting);
        return shown ? [] : [replyTo(answer.events, answer.meeting, words, zone)];
      }
    }
  };

  /** In the meeting's chat the card moves to the end; in a personal chat it is the answer. */
  const card = async (key: 'agenda' | 'roll call', { chat, sender }: Message, here: FoundMeeting) => {
    const { id, meeting, conversation } = here;
    if (id === null || !meeting.summons) return [refusalText({ reason: 'no summons' }, meeting, words)];
    if (key === 'roll call') {
      if (!leads(meeting, sender.user)) return [refusalText({ reason: 'only chair or secretary' }, meeting, words)];
      if (meeting.openedAt === null) return [refusalText({ reason: 'not open yet' }, meeting, words)];
    }
    if (chat.kind !== 'personal') {
      await delivery.repost(id, key);
      return [];
    }
    const shown = show(key, await viewing.own(id, meeting, conversation, sender.user));
    return shown ? [shown] : [];
  };

  const settings = async (
    { sender }: Message,
    { id, meeting, conversation }: FoundMeeting,
  ): Promise<readonly Content[]> => {
    if (id === null || !meeting.summons) return [refusalText({ reason: 'no summons' }, meeting, words)];
    const shown = show('settings', await viewing.own(id, meeting, conversation, sender.user));
    return [shown ?? refusalText({ reason: 'only chair or secretary' }, meeting, words)];
  };

  const readFile = async (file: OfferedFile, message: Message, here: FoundMeeting): Promise<readonly Content[]> => {
    const giving = await summonsFrom(dependencies, message.sender, here);
    // Nothing is fetched for somebody who may send neither a kallelse nor a template.
    if (giving.refusal && !leads(here.meeting, message.sender.user))
      return [refusalText(giving.refusal, giving.meeting, words)];
    const bytes = await file.download();
    if (bytes === 'too large') return [words.desk.fileTooLarge];
    if (bytes === 'not reachable') return [words.desk.fileNotReachable];
    const speaking = { ...here, sender: message.sender };
    const today = dateAt(now(), zone);
    const named = parseChat(message.text, today).say === 'template';
    // Somebody who may give no kallelse now can only mean a template, so the file is read as nothing else.
    const received =
      named || giving.refusal
        ? ({ is: 'template', check: await documents.checkTemplate(bytes) } as const)
        : await documents.receive({ name: file.name, bytes }, today);
    if (received.is === 'summons')
      return receiveSummons(dependencies, viewing, message, here, giving, file.name, async () => received.imported);
    if (giving.refusal && !named && !received.check.ok) return [refusalText(giving.refusal, giving.meeting, words)];
    return [await takeTemplate(dependencies, speaking, bytes, received.check)];
  };

  /** One file at a time, since a second kallelse would replace the first. The answer names those left out. */
  const files = async (message: Message, here: FoundMeeting): Promise<readonly Content[]> => {
    const [file, ...others] = message.files;
    if (!file) return [];
    const answers = await readFile(file, message, here);
    if (others.length === 0) return answers;
    const left = others.slice(0, mostNamed).map(({ name }) => quoted(name));
    return [...answers, words.desk.filesLeft(quoted(file.name), joined(left, ', '), others.length - left.length)];
  };

  /** A kallelse as it was set in the message, with its headings and lists; null where it was only typed. */
  const pasted = ({ formatted }: Message): string | null => {
    const written = formatted?.() ?? null;
    const saying = written === null ? null : parseChat(written, dateAt(now(), zone));
    return saying?.say === 'summons' ? saying.text : null;
  };

  return async (message: Message): Promise<readonly Content[]> => {
    const here = await whereabouts(message.chat, message.sender.user);
    if (!here.found) return lost(here.among);
    if (message.files.length > 0) return files(message, here);
    const saying = parseChat(message.text, dateAt(now(), zone));
    switch (saying.say) {
      case 'command':
        return carryOut(saying.command, message, here);
      case 'summons':
        return receiveSummons(
          dependencies,
          viewing,
          message,
          here,
          await summonsFrom(dependencies, message.sender, here),
          'text',
          () => documents.readSummons({ text: pasted(message) ?? saying.text }, dateAt(now(), zone)),
        );
      case 'help':
        return [
          helpFor(here.meeting, await asking(message, here), words, {
            all: saying.all,
            links: dependencies.browserLinks(here.conversation.id),
          }),
        ];
      case 'follow-ups':
        return [followUpsText(here.meeting, leads(here.meeting, message.sender.user), words)];
      case 'agenda':
      case 'roll call':
        return card(saying.say, message, here);
      case 'minutes':
        return [await findMinutes(here.conversation.body, saying.date, message.sender.user, message.chat.kind)];
      case 'settings':
        return settings(message, here);
      case 'review':
        return showReview(message, here, await asking(message, here));
      case 'attendance':
        return showAttendance(message, here);
      case 'file again':
        return [await fileAgain(dependencies, here.id, here.meeting, message.sender.user)];
      case 'template':
        return [await withLibraryFallback(handOutTemplate(dependencies, { ...here, sender: message.sender }), words)];
      case 'house style':
        return [await forgetTemplate(dependencies, { ...here, sender: message.sender })];
      case 'new summons':
        return [await withLibraryFallback(draftSummons(dependencies, viewing, here.conversation, message), words)];
      case 'notes':
        return [notes.notes(message, here, saying.item)];
      case 'draft':
        return [notes.draft(message, here, saying.item)];
      case 'search':
        return [await searchPositions(dependencies, viewing, here, saying.text)];
      case 'incomplete':
        return [incompleteText(saying, words)];
      case 'unknown':
        return [
          (await notes.offer(message, here, saying.text)) ??
            unknownText(here.meeting, await asking(message, here), words),
        ];
    }
  };
};
