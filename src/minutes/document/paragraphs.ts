import type { IParagraphOptions, ParagraphChild } from 'docx';
import { Bookmark, ExternalHyperlink, Paragraph, Tab, TextRun } from 'docx';
import { xmlSafe } from '../../word/xml-safe.ts';
import type { Block, ContentBlock, Line, Run, Signer } from '../content/block.ts';
import { anchorName, isBlank, linkedRuns } from '../content/line.ts';
import type { ContentStyle } from '../template/style-names.ts';
import type { Layout } from './word-styles.ts';

/** A run as Word runs; each line feed becomes a line break. */
const textRuns = ({ text, bold, italic, url }: Run, { styles, textSize }: Layout): readonly TextRun[] =>
  xmlSafe(text)
    .split('\n')
    .map(
      (part, index) =>
        new TextRun({
          text: part,
          ...(index > 0 ? { break: 1 } : {}),
          ...(textSize ? { size: textSize } : {}),
          ...(bold ? { bold } : {}),
          ...(italic ? { italics: true } : {}),
          ...(url ? { style: styles.Hyperlink } : {}),
        }),
    );

/** The runs of a line. Neighbours with the same address become one link. */
const lineChildren = (line: Line, layout: Layout): readonly ParagraphChild[] =>
  linkedRuns(line).flatMap(({ link, runs }): readonly ParagraphChild[] =>
    link
      ? [new ExternalHyperlink({ link, children: runs.flatMap((run) => textRuns(run, layout)) })]
      : runs.flatMap((run) => textRuns({ ...run, url: undefined }, layout)),
  );

/** Whether a line ends with a colon, and so must stay with the next one: `Slutsatser:`. */
const announces = (line: Line): boolean => /:\s*$/.test(line.at(-1)?.text ?? '');

export const styled = (style: ContentStyle, line: Line, layout: Layout, more: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ style: layout.styles[style], ...more, children: lineChildren(line, layout) });

const labelled = (label: string, text: string): Line => [{ text: label, bold: true }, { text: ` ${text}` }];

const position = (block: Extract<Block, { type: 'position' }>, layout: Layout, more: IParagraphOptions): Paragraph => {
  const children = lineChildren([{ text: `${block.label} ${block.text}` }], layout);
  const bookmark = new Bookmark({ id: anchorName(block.anchor), children });
  return new Paragraph({ style: layout.styles.Position, ...more, children: [bookmark] });
};

/** Signers in pairs, side by side: a line with two names, then a line with their roles. A screen reader reads line by line. */
const signatures = (signers: readonly Signer[], layout: Layout): readonly Paragraph[] => {
  const pair = signers.slice(0, 2);
  const line = (part: (signer: Signer) => string, more: IParagraphOptions): Paragraph =>
    new Paragraph({
      style: layout.styles.Signature,
      tabStops: [{ type: 'left', position: Math.round(layout.textWidth / 2) }],
      ...more,
      children: pair.flatMap((signer, index) => [
        ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
        ...textRuns({ text: part(signer) }, layout),
      ]),
    });
  const names = line(({ name }) => name, { keepNext: true, spacing: { before: 720 } });
  const others = signers.length > 2 ? signatures(signers.slice(2), layout) : [];
  return [names, line(({ role }) => role, {}), ...others];
};

/** Blocks that consist of paragraphs only. */
export type ParagraphBlock = Exclude<ContentBlock, { type: 'called' | 'list' | 'table' }>;

/** The paragraphs of a block. `more` overrides the style of its text. */
export const paragraphsOf = (
  block: ParagraphBlock,
  layout: Layout,
  more: IParagraphOptions = {},
): readonly Paragraph[] => {
  switch (block.type) {
    case 'footnote':
      return [styled('TableNote', [block], layout)];
    case 'heading':
      return [styled(block.level === 1 ? 'Heading1' : 'Heading2', [block], layout)];
    case 'about':
      return [styled(block.role === 'presenters' ? 'Presenters' : 'AboutItem', [block], layout)];
    case 'paragraph':
      return isBlank(block.line)
        ? []
        : [
            new Paragraph({
              ...(announces(block.line) ? { keepNext: true } : {}),
              ...more,
              children: lineChildren(block.line, layout),
            }),
          ];
    case 'lead-in':
      return [styled('LeadIn', [block], layout)];
    case 'proposal':
      return [styled('Proposal', labelled(block.label, block.text), layout, more)];
    case 'position':
      return [position(block, layout, more)];
    case 'lettered':
      return [styled('Lettered', [{ text: `${block.letter} ${block.text}` }], layout, more)];
    case 'pause':
      return [styled('Pause', [block], layout)];
    case 'signatures':
      return signatures(block.signers, layout);
    case 'written by':
      return [styled('Signature', [block], layout, { spacing: { before: 360 } })];
  }
};
