import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Bookmark, ExternalHyperlink, HeadingLevel, Paragraph, Tab, TextRun } from 'docx';
import type { Block, Line, Run, Signer } from './block.ts';
import { safeUrl } from './markdown.ts';
import { xmlSafe } from './xml-safe.ts';

/** One run of text; a line feed becomes a line break. */
const textRuns = ({ text, bold, italic, url }: Run): readonly TextRun[] =>
  xmlSafe(text)
    .split('\n')
    .map(
      (part, index) =>
        new TextRun({
          text: part,
          ...(index > 0 ? { break: 1 } : {}),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: true } : {}),
          ...(url ? { style: 'Hyperlink' } : {}),
        }),
    );

/** Neighbours with the same address, or with none. */
const byAddress = (line: Line): readonly Run[][] => {
  const parts: Run[][] = [];
  for (const run of line) {
    const last = parts.at(-1);
    if (last && last[0]?.url === run.url) last.push(run);
    else parts.push([run]);
  }
  return parts;
};

/** The runs of a line; neighbours with the same address become one link. */
export const lineChildren = (line: Line): readonly ParagraphChild[] =>
  byAddress(line).flatMap((runs): readonly ParagraphChild[] => {
    const address = runs[0]?.url;
    const link = address ? safeUrl(address) : null;
    return link
      ? [new ExternalHyperlink({ link, children: runs.flatMap(textRuns) })]
      : runs.flatMap((run) => textRuns({ ...run, url: undefined }));
  });

/** Whether a line would print as nothing. */
export const isBlank = (line: Line): boolean => xmlSafe(line.map(({ text }) => text).join('')).trim() === '';

/** Whether a line announces what follows: `Slutsatser:`. */
const announces = (line: Line): boolean => /:\s*$/.test(line.at(-1)?.text ?? '');

/** A paragraph of one style. */
export const styled = (style: string, line: Line, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...more, children: lineChildren(line) });

const labelled = (label: string, text: string): Line => [{ text: label, bold: true }, { text: ` ${text}` }];

// Word allows 40 characters, a letter first, then letters, digits and underscores.
const bookmarkName = (anchor: string): string => anchor.replace(/\W/g, '_').slice(0, 40);

const position = (block: Extract<Block, { type: 'position' }>): Paragraph => {
  const children = lineChildren([{ text: `${block.label} ${block.text}` }]);
  return new Paragraph({ style: 'Position', children: [new Bookmark({ id: bookmarkName(block.anchor), children })] });
};

/** Two names on a line and their roles on the next, so that they stand side by side and are read in pairs of lines. */
const signatures = (signers: readonly Signer[]): readonly Paragraph[] => {
  const pair = signers.slice(0, 2);
  const line = (part: (signer: Signer) => string, more: IParagraphOptions): Paragraph =>
    new Paragraph({
      style: 'Signature',
      ...more,
      children: pair.flatMap((signer, index) => [
        ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
        ...textRuns({ text: part(signer) }),
      ]),
    });
  const names = line(({ name }) => name, { keepNext: true, spacing: { before: 960 } });
  const others = signers.length > 2 ? signatures(signers.slice(2)) : [];
  return [names, line(({ role }) => role, {}), ...others];
};

/** The kinds of block that are paragraphs and nothing else. */
export type ParagraphBlock = Exclude<Block, { type: 'called' | 'list' | 'table' }>;

/** The paragraphs of a block; `more` is laid over the style of running text. */
export const paragraphsOf = (block: ParagraphBlock, more: IParagraphOptions = {}): readonly Paragraph[] => {
  switch (block.type) {
    case 'title':
      return [new Paragraph({ heading: HeadingLevel.TITLE, children: lineChildren([block]) })];
    case 'body':
      return [styled('BodyName', [block])];
    case 'fact':
      return [styled('Fact', labelled(`${block.label}:`, block.text), more)];
    case 'footnote':
      return [styled('TableNote', [block])];
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
      return [new Paragraph({ heading, children: lineChildren([block]) })];
    }
    case 'about':
      return [styled(block.role === 'presenters' ? 'Presenters' : 'AboutItem', [block])];
    case 'paragraph':
      return isBlank(block.line)
        ? []
        : [
            new Paragraph({
              ...(announces(block.line) ? { keepNext: true } : {}),
              ...more,
              children: lineChildren(block.line),
            }),
          ];
    case 'lead-in':
      return [styled('LeadIn', [block])];
    case 'proposal':
      return [styled('Proposal', labelled(block.label, block.text))];
    case 'position':
      return [position(block)];
    case 'lettered':
      return [styled('Lettered', [{ text: `${block.letter} ${block.text}` }])];
    case 'pause':
      return [styled('Pause', [block])];
    case 'signatures':
      return signatures(block.signers);
  }
};
