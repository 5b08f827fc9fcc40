import { type Line, seen } from './line.ts';
import { plain } from './plain.ts';

/** What a line may begin with, by what follows it. */
const labels = {
  proposal: /^(?:(?:förslag(?:et)? (?:till|på)|föreslaget) (?:ställningstagande|beslut)|beslutsförslag)(?: \d+)?$/iu,
  position: /^(?:ställningstagande|beslut)(?: \d+)?$/iu,
  presenters: /^(?:föredragande|föredragare|föredras av|presentatör(?:er)?|presenteras av|inledare)$/iu,
  attachments: /^(?:bilag(?:a|or)(?: \d+)?|underlag|beslutsunderlag|handling(?:ar)?|länk(?:ar)?)$/iu,
  slot: /^(?:tidsåtgång|tidpunkt)$/iu,
  kind: /^(?:typ(?: av ärende)?|ärendetyp|form)$/iu,
  date: /^(?:datum|dag|mötesdatum|mötesdag)$/iu,
  time: /^(?:tid|klockan|mötestid|datum och tid|tid och plats|dag och tid|när)$/iu,
  place: /^(?:plats|lokal|mötesplats|mötesform|var)$/iu,
  invited: /^(?:inbjudna?(?: (?:gäster|föredragande))?|adjungerade?)$/iu,
  called: /^(?:kallade?(?: (?:ledamöter|deltagare|personer))?|ledamöter|deltagare|mötesdeltagare)$/iu,
  apologies: /^(?:(?:an)?mäl[td]a? )?förhinder$/iu,
  absent: /^(?:frånvarande|ej närvarande)$/iu,
  present: /^(?:närvarande|deltog)$/iu,
  chair: /^(?:ordförande|ordf\.?)$/iu,
  'vice chair': /^(?:vice ordförande|vice ordf\.?|v\. ?ordf\.?)$/iu,
  secretary: /^(?:sekreterare|sekr\.?|vid anteckningarna|vid protokollet)$/iu,
  body: /^(?:organ|nämnd|grupp|forum)$/iu,
} as const;

export type Label = keyof typeof labels;

/** A label found at the beginning of a line, what follows it for reading, and the same as Markdown. */
export interface Labelled {
  readonly label: Label;
  readonly value: string;
  readonly markdown: string;
}

const labelNamed = (name: string): Label | null => {
  const said = name.trim();
  if (said.length === 0 || said.length > 40) return null;
  for (const [label, pattern] of Object.entries(labels)) if (pattern.test(said)) return label as Label;
  return null;
};

/** Markdown after the first colon, without the emphasis the colon stood in. */
const markdownAfter = (text: string): string => {
  const rest = text
    .slice(text.indexOf(':') + 1)
    .replace(/^[\s*_]*(?:\*\*|__|\*|_)(?=\s)|^\s+/u, '')
    .trim();
  return (rest.match(/\*\*/g)?.length ?? 0) % 2 === 1 ? rest.replace(/\s*\*\*$/, '') : rest;
};

/** Finds the label a line begins with: before a colon, or alone in the first of two cells. */
export const labelled = (line: Line): Labelled | null => {
  if (line.cells) {
    const filled = line.cells.filter((cell) => cell.length > 0);
    const name = plain((filled[0] ?? []).join(' ')).replace(/\s*:$/, '');
    const label = filled.length <= 2 && filled[0]?.length === 1 ? labelNamed(name) : null;
    const value = (filled[1] ?? []).join('\n');
    if (label) return { label, value: plain(value), markdown: value };
    return null;
  }
  const said = seen(line);
  const colon = said.slice(0, 60).indexOf(':');
  if (colon < 0) return null;
  const label = labelNamed(said.slice(0, colon));
  return label && { label, value: said.slice(colon + 1).trim(), markdown: markdownAfter(line.text) };
};
