import type { Attachment, Item, Presenter } from '../meeting/summons.ts';
import type { Section } from './agenda.ts';
import { attachmentsIn, isLinks, tellDeadLinks } from './attachments.ts';
import { markdownOf } from './body.ts';
import { formalityOf, isClosing, kindOf } from './kinds.ts';
import { type Label, type Labelled, labelled } from './labels.ts';
import { type Line, seen, type Tell } from './line.ts';
import { type Lettered, lettered } from './markers.ts';
import { type NamedMeeting, namedMeeting } from './next-meeting.ts';
import { firstSentence, newPart, type Part, subItemOf } from './part.ts';
import { pauseOf } from './pauses.ts';
import { isUnlabelledPosition, settlePositions, tellsOfDecision } from './positions.ts';
import { type PersonAt, peopleAt, presentersOf } from './presenters.ts';
import { presentersInText } from './presenters-in-text.ts';
import { slotIn, slotOf } from './slots.ts';
import { titleOf } from './title.ts';

/** What an item says of the meeting as a whole, beside itself. */
export interface ReadItem {
  readonly item: Item;
  readonly section: Section;
  readonly absent: readonly PersonAt[];
  readonly apologies: readonly PersonAt[];
  /** Names said to be present during their own item only. */
  readonly ownItem: readonly PersonAt[];
  readonly pauses: readonly { readonly minutes: number; readonly line: Line }[];
  readonly next: { readonly meeting: NamedMeeting; readonly line: Line } | null;
  /** The line the slot stands on. */
  readonly slotLine: Line | null;
  readonly presenterLine: Line | null;
  readonly letters: 'a)' | 'a.' | null;
  /** Where its position stands to its text; null where it has only one of them. */
  readonly position: 'above' | 'below' | null;
}

const leadIn =
  /^för mer information,? (?:se )?(?:presentation(?:en|er)?|(?:bifoga\p{L}+ )?(?:dokument(?:et|en)?|bilag\p{L}+|underlag\p{L}*))\s*:$/iu;
const ownItemSaid = /^(.{3,300}) (?:var|är) närvarande under (?:sin|sina) (?:egna? )?(?:mötes)?punkt(?:er)?\.?$/iu;

/** Reads an item from its heading and the lines under it. `bodies` are the names the board goes by, matchable. */
export const itemOf = (section: Section, bodies: readonly string[], tell: Tell): ReadItem => {
  const lines = section.title === '' ? section.lines.slice(1) : section.lines;
  const printed = section.title === '' && section.lines[0] ? seen(section.lines[0]) : section.title;
  const told = titleOf(printed, section.heading.number, tell);
  const formality = formalityOf(told.title);
  const whole = newPart(null, told.title);
  const subs: Part[] = [];
  const attachments: Attachment[] = [];
  const absent: PersonAt[] = [];
  const apologies: PersonAt[] = [];
  const ownItem: PersonAt[] = [];
  const pauses: { minutes: number; line: Line }[] = [];
  const proposals: string[] = [];
  let { kind, slot } = told;
  let presenters: readonly Presenter[] = told.presenters;
  let letters: 'a)' | 'a.' | null = null;
  const titled = formality === 'next meeting' ? namedMeeting(printed, true) : null;
  let next: ReadItem['next'] = titled && { meeting: titled, line: section.heading };
  let slotLine: Line | null = slot ? section.heading : null;
  let presenterLine: Line | null = presenters.length > 0 ? section.heading : null;
  let statedAt: number | null = null;
  let awaited: { label: Label; bullets: number } | null = null;

  const part = (): Part => subs.at(-1) ?? whole;
  const textLines = (): number => whole.lines.length + subs.reduce((sum, sub) => sum + sub.lines.length, 0);

  const textSoFar = (): number =>
    [whole, ...subs].flatMap((each) => each.lines).reduce((sum, line) => sum + line.text.length, 0);

  // A line of purpose may stand above the documents that come before the text.
  const attach = (markdown: string, line: Line, named = false): void => {
    const place = textLines() === 0 || (named && textLines() === 1 && textSoFar() < 160) ? 'before' : 'after';
    const last = part().lines.at(-1);
    if (place === 'after' && last && leadIn.test(seen(last))) part().lines.pop();
    tellDeadLinks(markdown, line.number, tell);
    attachments.push(...attachmentsIn(markdown, place));
  };

  /** Takes what a label promises; false where the label has no meaning inside an item. */
  const take = (label: Label, value: string, markdown: string, line: Line): boolean => {
    if (label === 'proposal' || label === 'position') {
      if (label === 'proposal') proposals.push(value);
      else part().positions.push(value);
      statedAt ??= textLines();
    } else if (label === 'attachments') attach(markdown, line, true);
    else if (label === 'presenters') {
      presenters =
        presenterLine === line || presenterLine === section.heading
          ? presentersOf(value)
          : [...presenters, ...presentersOf(value)];
      presenterLine ??= line;
    } else if (label === 'absent' && formality === 'opening') absent.push(...peopleAt(value, line.number));
    else if (label === 'apologies' && formality === 'opening') apologies.push(...peopleAt(value, line.number));
    else if (label === 'kind' && !kind && kindOf(value)) kind = kindOf(value);
    else if ((label === 'slot' || label === 'time') && !slot && slotOf(value)) slot = slotOf(value);
    else return false;
    return true;
  };

  /** A label alone on its line is filled by the next paragraph, or by the bullets after it. */
  const awaitMore = ({ label }: Labelled): boolean => {
    const fills: readonly Label[] = ['proposal', 'position', 'attachments', 'presenters'];
    if (!fills.includes(label) && !(formality === 'opening' && (label === 'absent' || label === 'apologies')))
      return false;
    awaited = { label, bullets: 0 };
    return true;
  };

  const begin = (line: Line, { letter, style, title }: Lettered): void => {
    const due = String.fromCharCode((subs.at(-1)?.letter ?? '`').charCodeAt(0) + 1);
    if (letter !== due)
      tell(
        subs.some((sub) => sub.letter === letter) ? 'duplicate letter' : 'number out of order',
        line.number,
        seen(line),
      );
    letters ??= style;
    const annex = /^(.*[.\p{L}\d)])[.,]?\s+\(?Bilag(?:a|or)\)?\.?$/u.exec(title);
    const [name, rest] = firstSentence(annex?.[1] ?? title);
    const sub = newPart(letter, name);
    if (tellsOfDecision(title)) tell('position without label', line.number, title.slice(0, 200));
    subs.push(sub);
    if (annex) attachments.push({ title: `Bilaga ${letter}`, url: null, place: 'before' });
    if (rest !== '') sub.lines.push({ ...line, text: rest, bullet: false });
  };

  const read = (line: Line): void => {
    const text = seen(line);
    const label = labelled(line);
    const letter = lettered(line);
    const minutes = pauseOf(text);
    if (awaited) {
      const { label: wanted, bullets }: { label: Label; bullets: number } = awaited;
      const fits = !(label || minutes !== null || line.cells) && (line.bullet ? true : bullets === 0 && !letter);
      awaited = fits && line.bullet ? { label: wanted, bullets: bullets + 1 } : null;
      if (fits && take(wanted, text, line.text, line)) return;
    }
    if (minutes !== null) pauses.push({ minutes, line });
    else if (label && label.value !== '' && take(label.label, label.value, label.markdown, line)) return;
    else if (label && label.value === '' && awaitMore(label)) return;
    else if (letter && (letter.letter === 'a' || subs.length > 0)) begin(line, letter);
    else if (!line.cells && isLinks(line.text)) attach(line.text, line);
    else if (/^bilag(?:a|or)\.?$/i.test(text)) attach('Bilaga', line);
    else rest(line, text);
  };

  const rest = (line: Line, text: string): void => {
    const timed = slotIn(text);
    const alone = slotOf(text);
    if (!slot && alone) {
      slot = alone;
      slotLine = line;
    } else if (!slot && timed && timed.after === '' && kindOf(timed.before) && textLines() === 0) {
      kind ??= kindOf(timed.before);
      slot = timed.slot;
      slotLine = line;
    } else if (kindOf(text) && textLines() === 0 && (kind === null || kind === told.kind)) kind = kindOf(text);
    else keep(line, text);
  };

  const keep = (line: Line, text: string): void => {
    const meeting = next ? null : namedMeeting(text, formality === 'next meeting');
    const own = formality === 'opening' ? ownItemSaid.exec(text) : null;
    if (meeting) next = { meeting, line };
    if (own?.[1]) ownItem.push(...peopleAt(own[1], line.number));
    if (meeting?.whole || own) return;
    tellDeadLinks(line.text, line.number, tell);
    if (tellsOfDecision(text)) tell('position without label', line.number, text.slice(0, 200));
    if (!line.cells && isUnlabelledPosition(text, bodies)) part().unlabelled.push(line);
    part().lines.push(line);
  };

  for (const line of lines) read(line);
  const proposalBefore = statedAt;
  settlePositions(whole, subs, formality, tell);
  if ((presenters.length === 0 || presenterLine === section.heading) && formality === null) {
    const openings = [whole, ...subs].flatMap((each) =>
      each.lines.slice(0, 3).map((line) => ({ line, people: presentersInText(line.text) })),
    );
    const found = openings.find(({ people }) => people.length > 0);
    if (found) {
      presenters = found.people;
      presenterLine = found.line;
      tell('presenter read from text', found.line.number, found.people.map(({ name }) => name).join(', '));
    }
  }
  for (const { name } of presenters)
    if (!name.includes(' ')) tell('presenter without surname', (presenterLine ?? section.heading).number, name);
  if (kind === null && formality === null && !isClosing(told.title))
    tell('kind not stated', section.heading.number, told.title);
  const item: Item = {
    number: section.number,
    title: told.title,
    kind,
    formality,
    slot,
    presenters,
    proposal: proposals.length > 0 ? proposals.join('\n') : null,
    attachments,
    subItems: subs.map(subItemOf),
    body: markdownOf(whole.lines),
    positions: whole.positions,
  };
  const position = proposalBefore === null || textLines() === 0 ? null : proposalBefore === 0 ? 'above' : 'below';
  return { item, section, absent, apologies, ownItem, pauses, next, slotLine, presenterLine, letters, position };
};
