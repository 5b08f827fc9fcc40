import { nearlySameName, sameName } from '../../language/names.ts';
import { words } from '../../language/vocabulary/words.ts';
import { called } from '../../meeting/meeting.ts';
import type { Finding } from '../finding.ts';
import type { Material } from '../material.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

const present = new RegExp(`^${words.labels.present}(?!\\p{L})`, 'iu');
const calls = new RegExp(`^${words.labels.called}(?!\\p{L})`, 'iu');

/** Whether a file lists those who were present, and nobody as called: who was absent is not in such a list. */
const listsPresentOnly = ({ lines }: Material): boolean => {
  const head = lines.filter(({ item }) => item === null).map(({ text }) => text.trim());
  return head.some((text) => present.test(text)) && !head.some((text) => calls.test(text));
};

interface Named {
  readonly name: string;
  /** Null for the head. */
  readonly item: number | null;
  /** Said to be away, so that the name must be a called one's. */
  readonly away: boolean;
}

const namesIn = ({ meeting, lines }: Material): readonly Named[] => {
  const { summons } = meeting;
  if (!summons) return [];
  const opening = summons.items.find(({ formality }) => formality === 'opening')?.number ?? null;
  const stands = (name: string): number | null =>
    lines.length === 0 || lines.some(({ item, text }) => item === null && text.includes(name)) ? null : opening;
  const { apologies, absent, invited } = summons.meeting;
  return [
    ...[...apologies, ...absent].map((name) => ({ name, item: stands(name), away: true })),
    ...invited.map(({ name }) => ({ name, item: null, away: false })),
    ...summons.items.flatMap(({ number, presenters }) =>
      presenters.map(({ name }) => ({ name, item: number, away: false })),
    ),
    ...Object.values(meeting.people)
      .filter(({ group }) => group === null)
      .map(({ name }) => ({ name, item: null, away: false })),
  ];
};

/** More people than any board calls are not compared each with each. */
const most = 400;

/** Names that nearly match a called person's (row J2), and absent people who are not in a list of the called. Similar names of two called people are no finding. */
export const names: Rule = (material) => {
  const list = called(material.meeting).map(({ name }) => name);
  const said = namesIn(material);
  const presentOnly = listsPresentOnly(material);
  if (list.length === 0 || list.length > most || said.length > most) return [];
  const told = new Set<string>();
  return said.flatMap(({ name, item, away }): readonly Finding[] => {
    if (told.has(name) || list.some((other) => sameName(other, name))) return [];
    const other = list.find((one) => nearlySameName(one, name));
    if (other === undefined && (!away || presentOnly)) return [];
    told.add(name);
    const place = placeOf(material, item, null, name);
    return [
      other === undefined
        ? { kind: 'name not called', place, quote: name, mend: null }
        : { kind: 'name spelt two ways', place, quote: name, other, mend: { wording: other } },
    ];
  });
};
