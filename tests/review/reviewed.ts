import type { DateText } from '../../src/language/calendar.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Finding, FindingKind } from '../../src/review/finding.ts';
import { fromImport } from '../../src/review/from-import.ts';
import { fromMeeting } from '../../src/review/from-meeting.ts';
import type { Material } from '../../src/review/material.ts';
import { review } from '../../src/review/review.ts';
import { readSummons, type Source } from '../../src/summons/read.ts';

/** A file, or its text, as it is to be proof-read; fails where nothing is recognised. */
export const materialOf = async (source: Source, today: DateText = '2026-11-21'): Promise<Material> => {
  const read = await readSummons(source, today);
  if (!read.ok) throw new Error(`not read: ${read.reason}`);
  return fromImport(read.summons, read.doubts, read.lines);
};

/** What a proof-reading of text found, as `line item kind`. */
export const told = async (text: string): Promise<readonly string[]> =>
  review(await materialOf({ text })).map(({ kind, place: { line, item } }) => `${line ?? '-'} ${item ?? '-'} ${kind}`);

/** Writes one text for another in minutes; fails where it does not stand there, so that no correction is an empty one. */
export const corrected = (text: string, corrections: readonly (readonly [string, string])[]): string =>
  corrections.reduce((so, [wrong, right]) => {
    if (!so.includes(wrong)) throw new Error(`nothing to correct: ${wrong}`);
    return so.replaceAll(wrong, right);
  }, text);

/** Findings of one kind in text. */
export const found = async <K extends FindingKind>(kind: K, text: string): Promise<readonly FindingOf<K>[]> =>
  review(await materialOf({ text })).filter((finding): finding is FindingOf<K> => finding.kind === kind);

/** Findings of one kind in a meeting. */
export const foundIn = <K extends FindingKind>(kind: K, meeting: Meeting): readonly FindingOf<K>[] =>
  review(fromMeeting(meeting)).filter((finding): finding is FindingOf<K> => finding.kind === kind);

type FindingOf<K extends FindingKind> = Finding & { readonly kind: K };

/** Minutes of an invented board without a fault, item 4 being the lines given; they begin at line 22. */
export const minutesOf = (...lines: readonly string[]): string => `Mötesanteckning

Samverkan Norra Kusten (SNK)

Datum: 9 april 2024
Tid: 09.00-11.00

Kusten\tBeredning
Karin Ek, Strandby (ordförande)\tEva Dahl (sekreterare)
Per Lund, Regionen (vice ordförande)\tSiv Alm

1. Mötets öppnande
Frånvarande: Siv Alm.

2. Godkännande av dagens agenda
Dagens agenda godkänns.

3. Föregående mötesanteckning
Föregående mötesanteckning godkänns.

4. Vårdplanering
${lines.join('\n')}

5. Nästa möte
Nästa möte är den 4 juni 2024 kl. 09.00-11.00

Karin Ek    Per Lund

ordförande    vice ordförande
`;
