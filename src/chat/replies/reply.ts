import { lists } from '../../i18n/dates.ts';
import { joined, listedBy, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Event, Instant } from '../../meeting/events.ts';
import { called, itemOf, type Meeting, personWith } from '../../meeting/meeting.ts';
import { signedOtherwise } from '../../meeting/minutes/minutes-state.ts';
import { agendaAmended } from './agenda-reply.ts';
import { consultationStarted, lateForNext } from './consultation-reply.ts';
import { documentDecided, proposalsLeft } from './decided-reply.ts';
import { followUpReply } from './follow-ups-text.ts';
import { mainEvent } from './main-event.ts';
import { noteReply } from './notes-text.ts';
import { quoted } from './quoted.ts';
import { countIn, dayIn, nameIn, placeIn, type ReplyContext, spanIn, timeIn, titleIn } from './reply-context.ts';
import { settingWords } from './setting-words.ts';
import { takenBack } from './taken-back.ts';

const adopted = (
  context: ReplyContext,
  { position: id, outcome, referral }: Extract<Event, { readonly type: 'PositionAdopted' }>,
): Markdown => {
  const { reply } = context.words.chat;
  const position = context.meeting.positions.find((known) => known.id === id);
  const item = position && itemOf(context.meeting, position.item);
  const place = position ? placeIn(context, position.item, position.letters) : md``;
  const said = (text: string | null): Markdown | null => (text === null ? null : quoted(text));
  const sent = referral && reply.referred(said(referral.to), said(referral.until));
  return md`${reply.adopted(place, sent ?? reply.outcomes[outcome])}${item ? proposalsLeft(context, [item]) : md``}`;
};

const closed = (context: ReplyContext, at: Instant): Markdown => {
  const said = context.words.chat.reply.meetingClosed(timeIn(context, at));
  return md`${said}${proposalsLeft(context, context.meeting.summons?.items ?? [])}`;
};

const rollCalled = (context: ReplyContext, { answers }: Extract<Event, { readonly type: 'RollCalled' }>): Markdown => {
  const { reply } = context.words.chat;
  const [only, ...others] = Object.entries(answers);
  if (!only || others.length > 0) return reply.rollCalled(...countIn(context));
  const name = nameIn(context, only[0]);
  switch (only[1]) {
    case 'absent':
      return reply.absent(name);
    case 'apology':
      return reply.apology(name);
    case 'present':
    case 'own item':
      return reply.arrived(name);
  }
};

const confirmed = (context: ReplyContext, events: readonly Event[]): Markdown => {
  const { reply } = context.words.chat;
  const all = events.filter((event) => event.type === 'PositionConfirmed');
  const pressed = all.find(({ how }) => how === 'pressed');
  return pressed ? reply.confirmed(nameIn(context, pressed.person)) : reply.confirmedOrally(all.length);
};

const sentence = (event: Event, events: readonly Event[], context: ReplyContext): Markdown => {
  const { meeting } = context;
  const { chat } = context.words;
  const { reply } = chat;
  switch (event.type) {
    case 'SummonsReceived':
      return reply.summonsRead(reply.items(event.summons.items.length), event.doubts.length);
    case 'SummonsDiscarded':
      return reply.summonsDiscarded;
    case 'SummonsFixed':
      return reply.summonsFixed(reply.items(meeting.summons?.items.length ?? 0), called(meeting).length);
    case 'PersonLinked':
      return reply.linked(nameIn(context, event.person));
    case 'MeetingOpened':
      return meeting.openedAt === null ? chat.recorded : reply.meetingOpened(timeIn(context, meeting.openedAt));
    case 'RollCalled':
      return rollCalled(context, event);
    case 'PersonArrived':
      return reply.arrived(nameIn(context, event.person));
    case 'GuestAdmitted':
      return reply.guest(quoted([event.name, event.affiliation].filter(Boolean).join(', ')));
    case 'PersonLeft': {
      const left = personWith(meeting, event.person)?.presence.at(-1)?.to;
      return left == null ? chat.recorded : reply.left(nameIn(context, event.person), timeIn(context, left));
    }
    case 'PersonFoundAbsent':
      return reply.absent(nameIn(context, event.person));
    case 'ApologyReceived':
      return reply.apology(nameIn(context, event.person));
    case 'DeputyNamed':
      return joined(
        [
          reply.deputy(nameIn(context, event.deputy), nameIn(context, event.absent)),
          ...(Object.values(meeting.links).includes(event.deputy) ? [] : [reply.linkDeputy]),
        ],
        ' ',
      );
    case 'ItemStarted':
      return reply.item(
        placeIn(context, event.item, event.letter === null ? [] : [event.letter]),
        titleIn(context, event.item),
      );
    case 'ItemAdded':
    case 'ItemMoved':
    case 'ItemStruck':
    case 'ItemChanged':
      return agendaAmended(context, event);
    case 'PauseStarted': {
      const pause = meeting.pauses.at(-1);
      return pause ? reply.pauseUntil(timeIn(context, pause.from + event.minutes * 60_000)) : chat.recorded;
    }
    case 'PauseEnded':
      return reply.resumed;
    case 'PositionOpened':
      return reply.opened(placeIn(context, event.item, event.letters));
    case 'PositionAmended':
      return reply.amended;
    case 'PositionConfirmed':
      return confirmed(context, events);
    case 'ViewGiven':
      return reply.viewGiven(nameIn(context, event.person));
    case 'DissentRecorded':
      return reply.dissented(nameIn(context, event.person));
    case 'PositionAdopted':
      return adopted(context, event);
    case 'FormalityApproved':
      return reply.approved(placeIn(context, event.item), titleIn(context, event.item));
    case 'NoteTaken':
    case 'NoteChanged':
    case 'NoteRemoved':
    case 'NoteMoved':
      return noteReply(event, context);
    case 'OtherMatterRaised':
      return reply.otherMatter;
    case 'FollowUpAgreed': {
      const { what, who, when, consultation } = event;
      if (consultation) return consultationStarted(context, what, consultation);
      return reply.followUp(quoted(what), who === null ? null : quoted(who), when === null ? null : quoted(when));
    }
    case 'FollowUpEnded':
    case 'FollowUpMoved':
      return followUpReply(event, context);
    case 'DocumentDecided':
      return documentDecided(context, event);
    case 'WordingMended':
      return event.to === ''
        ? reply.takenAway(quoted(event.from))
        : reply.reworded(quoted(event.from), quoted(event.to));
    case 'NextMeetingSet':
      return md`${reply.nextMeeting(dayIn(context, event.date), spanIn(context, event))}${lateForNext(context)}`;
    case 'MeetingClosed':
      return meeting.closedAt === null ? chat.recorded : closed(context, meeting.closedAt);
    case 'Undone':
      return takenBack(context, event.decision);
    case 'SettingChanged': {
      const { name, value } = settingWords(event.setting, context.words);
      return value === null ? reply.settingRemoved(name) : reply.setting(name, value);
    }
    case 'ReviewBegun':
      return reply.reviewBegun;
    case 'MinutesSignedOff': {
      const said = reply.signedOff(nameIn(context, event.person));
      const again = signedOtherwise(meeting).map(({ person }) => nameIn(context, person));
      return again.length === 0 ? said : md`${said} ${reply.signAgain(listedBy(lists[context.words.locale], again))}`;
    }
    case 'MinutesReleased':
      return reply.released;
    case 'MinutesApproved':
      return reply.minutesApproved;
    case 'VersionOpened':
      return reply.versionOpened(meeting.minutes.version);
    case 'CorrectionMade':
      return chat.recorded;
  }
};

/** The item that the gavel went on to. */
const wentOnTo = (event: Event, events: readonly Event[], context: ReplyContext): readonly Markdown[] =>
  event.type === 'PositionAdopted' || event.type === 'FormalityApproved'
    ? events.filter(({ type }) => type === 'ItemStarted').map((started) => sentence(started, events, context))
    : [];

/** One sentence of Markdown about what one decision recorded. `meeting` is the state after it. Without events it was already so. */
export const replyTo = (events: readonly Event[], meeting: Meeting, words: Words, zone: string): Markdown => {
  const event = mainEvent(events);
  if (!event) return words.chat.alreadySo;
  const context = { meeting, words, zone };
  const said = [sentence(event, events, context), ...wentOnTo(event, events, context)];
  const corrects = meeting.phase === 'closed' && events.some(({ type }) => type === 'CorrectionMade');
  return joined(corrects ? [...said, words.chat.corrected] : said, ' ');
};
