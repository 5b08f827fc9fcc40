import type { Ended } from '../../meeting/events.ts';
import type { Role } from '../../meeting/summons.ts';
import { amendments } from './amendments.ts';
import { kinds } from './item-kinds.ts';
import { template } from './minutes-template.ts';

const roles = {
  chair: 'ordförande',
  'vice chair': 'vice ordförande',
  secretary: 'sekreterare',
  communicator: 'kommunikatör',
} satisfies Record<Role, string>;

/** "Minnesanteckningar" says which meeting afterwards, the other titles before. */
const previousApproved = (title: string): string => {
  const word = title.toLocaleLowerCase('sv');
  if (word.startsWith('minnesanteckning')) return 'Minnesanteckningar från föregående möte godkänns.';
  return word.startsWith('protokoll') ? 'Föregående protokoll godkänns.' : 'Föregående mötesanteckningar godkänns.';
};

export const minutes = {
  roles,
  kinds,
  previousApproved,
  template,
  head: {
    date: 'Datum',
    time: 'Tid',
    place: 'Plats',
    invited: 'Inbjudna',
    called: 'Kallade',
    seeBelow: 'Se nedan',
    group: 'Område',
    members: 'Kallade',
    vacant: 'Vakant',
    ownItemMark: '– under pres.',
    deputisesFor: (whom: string) => `ersätter ${whom}`,
    page: 'Sida',
  },
  attendance: {
    apologies: 'Förhinder',
    absent: 'Frånvarande',
    ownItem: (names: string, several: boolean) =>
      `${names} var närvarande under ${several ? 'sina mötespunkter' : 'sin mötespunkt'}.`,
    guests: (names: string) => `Även närvarande: ${names}.`,
    arrived: (name: string, clock: string, item: string) => `${name} anslöt kl. ${clock}, under punkt ${item}.`,
    left: (name: string, clock: string, item: string) => `${name} lämnade mötet kl. ${clock}, under punkt ${item}.`,
    away: (name: string, from: string, to: string) => `${name} var frånvarande kl. ${from}–${to}.`,
  },
  agendaApproved: { opening: 'Dagens agenda godkänns.', head: 'Agendan godkänns.' },
  amendments,
  noOtherMatters: 'Inga övriga frågor.',
  otherMatter: (text: string, who: string) => `${text} (${who})`,
  notPresented: 'Ingen föredragning.',
  slot: (minutes: string, span: string | null) =>
    span === null ? `(${minutes} minuter)` : `(${minutes} minuter, kl. ${span})`,
  presenters: (names: string) => `Föredragande: ${names}`,
  annex: { one: 'Bilaga:', several: 'Bilagor:' },
  moreInformation: {
    presentation: 'För mer information, se presentation:',
    one: 'För mer information, se bifogat dokument:',
    several: 'För mer information, se bifogade dokument:',
  },
  proposal: 'Förslag till ställningstagande:',
  position: 'Ställningstagande:',
  /** Where its place alone would not tell whose a position is. */
  positionOn: {
    item: 'Ställningstagande för hela punkten:',
    part: (letter: string) => `Ställningstagande för ${letter}:`,
  },
  notes: (body: string) => `${body} noterar informationen.`,
  referred: (to: string | null) => (to === null ? 'Ärendet går på remiss.' : `Ärendet går på remiss till ${to}.`),
  answersBy: (until: string) => `Svar senast ${until}.`,
  returned: 'Ärendet återremitteras.',
  postponed: 'Ärendet bordläggs.',
  dropped: 'Ärendet utgår.',
  covers: (letters: string) => `Ställningstagandet gäller ${letters}.`,
  dissent: (name: string, reason: string) =>
    reason ? `${name} antecknar avvikande mening: ${reason}` : `${name} antecknar avvikande mening.`,
  dialogue: 'Synpunkter från dialogen som följde:',
  messages: 'Medskick till de föredragande:',
  questions: { one: 'Fråga som tas med till arbetsgruppen:', several: 'Frågor som tas med till arbetsgruppen:' },
  followUps: 'Uppföljning:',
  carried: 'Uppföljning sedan förra mötet:',
  followUp: (what: string, who: string | null, when: string | null) =>
    [what.replace(/(?<![.!?])$/, '.'), who && `Ansvarig: ${who}.`, when && `När: ${when}.`].filter(Boolean).join(' '),
  /** How a follow-up ended, after its sentences. */
  ended: {
    done: (words: string | null) => (words === null ? 'Klart.' : `Klart: ${words.replace(/(?<![.!?])$/, '.')}`),
    'handed over': (words: string | null) =>
      words === null ? 'Överlämnad.' : `Överlämnad till ${words.replace(/(?<![.!?])$/, '.')}`,
    struck: (words: string | null) => (words === null ? 'Struken.' : `Struken: ${words.replace(/(?<![.!?])$/, '.')}`),
  } satisfies Record<Ended['how'], (words: string | null) => string>,
  movedFrom: (before: string) => `Tidigare tid: ${before}.`,
  consultation: (
    what: string,
    recipients: string,
    from: string,
    until: string,
    meeting: string | null,
    reason: string | null,
  ) =>
    [
      `Synpunktsrunda: ${what.replace(/[.!?]?$/, '.')}`,
      `Mottagare: ${recipients}.`,
      `Tid: ${from} – ${until}${meeting === null ? '' : `, inför mötet ${meeting}`}.`,
      reason && `Skäl: ${reason.replace(/[.!?]?$/, '.')}`,
    ]
      .filter(Boolean)
      .join(' '),
  pause: (minutes: string) => `(PAUS ${minutes} min)`,
  mark: {
    draft: 'Utkast',
    signed: (date: string, names: string) => `Justerad ${date} av ${names}`,
  },
  secretary: (names: string) => `Sekreterare: ${names}`,
  endings: { followUps: 'Uppföljning', nextMeeting: 'Nästa möte', closing: 'Avslutning' },
  nextMeeting: (date: string, span: string | null) =>
    span === null ? `Nästa möte är den ${date}.` : `Nästa möte är den ${date} kl. ${span}.`,
};
