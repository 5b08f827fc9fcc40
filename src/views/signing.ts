import { clockAt, dateAt, longDate } from '../i18n/dates.ts';
import type { Words } from '../i18n/words.ts';
import type { Instant } from '../meeting/events.ts';
import { undone } from '../meeting/evolve.ts';
import { type Meeting, personWith } from '../meeting/meeting.ts';
import { isSigned, signedOtherwise, signersOf } from '../meeting/minutes/minutes-state.ts';
import { presiding } from '../meeting/people/seats.ts';
import type { ShownSigner, ShownVersion, SigningSection } from './after-sections.ts';

type Told = (at: Instant) => string;

/** `9 april 2024 kl. 10.32`. */
const toldIn =
  ({ locale, review, cards }: Words, zone: string): Told =>
  (at) =>
    review.at(longDate(dateAt(at, zone), locale), cards.clock(clockAt(at, zone)));

/** Those who are to sign, and whoever has signed besides, such as where the kallelse names no chair. */
const signersIn = (meeting: Meeting, told: Told): readonly ShownSigner[] => {
  const { signatures } = meeting.minutes;
  const asked = signersOf(meeting);
  const others = signatures.flatMap(({ person }) =>
    asked.some(({ id }) => id === person) ? [] : [personWith(meeting, person)],
  );
  const apart = signedOtherwise(meeting);
  return [...asked, ...others].flatMap((person) => {
    if (!person) return [];
    const { id, name } = person;
    const given = signatures.find((one) => one.person === id);
    const role = presiding(meeting).find((one) => one.person.id === id)?.role ?? null;
    return [{ id, name, role, signed: given ? told(given.at) : null, otherwise: apart.some((one) => one === given) }];
  });
};

/** The versions as the events tell of them, the newest first. What was taken back did not happen. */
const versionsIn = ({ past }: Meeting, told: Told): readonly ShownVersion[] => {
  const gone = undone(past);
  const found: Omit<ShownVersion, 'version'>[] = [];
  let released: string | null = null;
  for (let link = past; link; link = link.before) {
    const { event, at, decision } = link.recorded;
    if (gone.has(decision)) continue;
    if (event.type === 'MinutesReleased') released = told(at);
    if (event.type !== 'VersionOpened') continue;
    found.push({ reason: event.reason, released });
    released = null;
  }
  const all = [...found, { reason: null, released }];
  return all.map((one, at) => ({ version: all.length - at, ...one }));
};

/** Who has signed, who is to, and what versions there are; nothing before the close. */
export const signingSection = (meeting: Meeting, words: Words, zone: string): SigningSection => {
  if (meeting.phase !== 'closed') return { reviewed: false, fixed: false, signers: [], versions: [] };
  const told = toldIn(words, zone);
  return {
    reviewed: meeting.minutes.reviewed,
    fixed: isSigned(meeting),
    signers: signersIn(meeting, told),
    versions: versionsIn(meeting, told),
  };
};
