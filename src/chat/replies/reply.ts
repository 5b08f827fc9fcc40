import { lists } from '../../i18n/dates.ts';
import { joined, listedBy, type Markdown, md } from '../../i18n/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Event, Instant } from '../../meeting/events.ts';
import { called, itemOf, type Meeting, personWith } from '../../meeting/meeting.ts';
import { signedOtherwise } from '../../meeting/minutes-state.ts';
import { consultationStarted, lateForNext } from './consultation-reply.ts';
import { documentDecided, proposalsLeft } from './decided-reply.ts';
import { headline } from './main-event.ts';
import { placeOf, quoted } from './quoted.ts';
import { settingWords } from './setting-words.ts';
import { takenBack } from './taken-back.ts';
import { countIn, dayIn, nameIn, spanIn, type Telling, timeIn, titleIn } from './telling.ts';

const adopted = (
  telling: Telling,
  { position: id, outcome }: Extract<Event, { readonly type: 'PositionAdopted' }>,
): Markdown => {
  const { reply } = telling.words.chat;
  const position = telling.meeting.positions.find((known) => known.id === id);
  const item = position && itemOf(telling.meeting, position.item);
  const place = position ? placeOf(position.item, position.letters) : md``;
  return md`${reply.adopted(place, reply.outcomes[outcome])}${item ? proposalsLeft(telling, [item]) : md``}`;
};

const closed = (telling: Telling, at: Instant): Markdown => {
  const said = telling.words.chat.reply.meetingClosed(timeIn(telling, at));
  return md`${said}${proposalsLeft(telling, telling.meeting.summons?.items ?? [])}`;
};

const rollCalled = (telling: Telling, { answers }: Extract<Event, { readonly type: 'RollCalled' }>): Markdown => {
  const { reply } = telling.words.chat;
  const [only, ...others] = Object.entries(answers);
  if (!only || others.length > 0) return reply.rollCalled(...countIn(telling));
  const name = nameIn(telling, only[0]);
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

const confirmed = (telling: Telling, events: readonly Event[]): Markdown => {
  const { reply } = telling.words.chat;
  const all = events.filter((event) => event.type === 'PositionConfirmed');
  const pressed = all.find(({ how }) => how === 'pressed');
  return pressed ? reply.confirmed(nameIn(telling, pressed.person)) : reply.confirmedOrally(all.length);
};

const sentence = (event: Event, events: readonly Event[], telling: Telling): Markdown => {
  const { meeting } = telling;
  const { chat } = telling.words;
  const { reply } = chat;
  switch (event.type) {
    case 'SummonsReceived':
      return reply.summonsRead(reply.items(event.summons.items.length), event.doubts.length);
    case 'SummonsDiscarded':
      return reply.summonsDiscarded;
    case 'SummonsFixed':
      return reply.summonsFixed(reply.items(meeting.summons?.items.length ?? 0), called(meeting).length);
    case 'PersonLinked':
      return reply.linked(nameIn(telling, event.person));
    case 'MeetingOpened':
      return meeting.openedAt === null ? chat.recorded : reply.meetingOpened(timeIn(telling, meeting.openedAt));
    case 'RollCalled':
      return rollCalled(telling, event);
    case 'PersonArrived':
      return reply.arrived(nameIn(telling, event.person));
    case 'GuestAdmitted':
      return reply.guest(quoted([event.name, event.affiliation].filter(Boolean).join(', ')));
    case 'PersonLeft': {
      const left = personWith(meeting, event.person)?.presence.at(-1)?.to;
      return left == null ? chat.recorded : reply.left(nameIn(telling, event.person), timeIn(telling, left));
    }
    case 'PersonFoundAbsent':
      return reply.absent(nameIn(telling, event.person));
    case 'ApologyReceived':
      return reply.apology(nameIn(telling, event.person));
    case 'DeputyNamed':
      return joined(
        [
          reply.deputy(nameIn(telling, event.deputy), nameIn(telling, event.absent)),
          ...(Object.values(meeting.links).includes(event.deputy) ? [] : [reply.linkDeputy]),
        ],
        ' ',
      );
    case 'ItemStarted':
      return reply.item(placeOf(event.item, event.letter === null ? [] : [event.letter]), titleIn(telling, event.item));
    case 'PauseStarted': {
      const pause = meeting.pauses.at(-1);
      return pause ? reply.pauseUntil(timeIn(telling, pause.from + event.minutes * 60_000)) : chat.recorded;
    }
    case 'PauseEnded':
      return reply.resumed;
    case 'PositionOpened':
      return reply.opened(placeOf(event.item, event.letters));
    case 'PositionAmended':
      return reply.amended;
    case 'PositionConfirmed':
      return confirmed(telling, events);
    case 'ViewGiven':
      return reply.viewGiven(nameIn(telling, event.person));
    case 'DissentRecorded':
      return reply.dissented(nameIn(telling, event.person));
    case 'PositionAdopted':
      return adopted(telling, event);
    case 'FormalityApproved':
      return reply.approved(md`${event.item}`, titleIn(telling, event.item));
    case 'NoteTaken':
      return reply[event.kind](placeOf(event.item, event.letter === null ? [] : [event.letter]));
    case 'OtherMatterRaised':
      return reply.otherMatter;
    case 'FollowUpAgreed': {
      const { what, who, when, consultation } = event;
      if (consultation) return consultationStarted(telling, what, consultation);
      return reply.followUp(quoted(what), who === null ? null : quoted(who), when === null ? null : quoted(when));
    }
    case 'DocumentDecided':
      return documentDecided(telling, event);
    case 'WordingMended':
      return event.to === ''
        ? reply.takenAway(quoted(event.from))
        : reply.reworded(quoted(event.from), quoted(event.to));
    case 'NextMeetingSet':
      return md`${reply.nextMeeting(dayIn(telling, event.date), spanIn(telling, event))}${lateForNext(telling)}`;
    case 'MeetingClosed':
      return meeting.closedAt === null ? chat.recorded : closed(telling, meeting.closedAt);
    case 'Undone':
      return takenBack(telling, event.decision);
    case 'SettingChanged': {
      const { name, value } = settingWords(event.setting, telling.words);
      return value === null ? reply.settingRemoved(name) : reply.setting(name, value);
    }
    case 'ReviewBegun':
      return reply.reviewBegun;
    case 'MinutesSignedOff': {
      const said = reply.signedOff(nameIn(telling, event.person));
      const again = signedOtherwise(meeting).map(({ person }) => nameIn(telling, person));
      return again.length === 0 ? said : md`${said} ${reply.signAgain(listedBy(lists[telling.words.locale], again))}`;
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

/** One sentence of Markdown on what one decision recorded; `meeting` as it became. No events: it was already so. */
export const replyTo = (events: readonly Event[], meeting: Meeting, words: Words, zone: string): Markdown => {
  const event = headline(events);
  if (!event) return words.chat.alreadySo;
  const said = sentence(event, events, { meeting, words, zone });
  const corrects = meeting.phase === 'closed' && events.some(({ type }) => type === 'CorrectionMade');
  return corrects ? md`${said} ${words.chat.corrected}` : said;
};
