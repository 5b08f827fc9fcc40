import type { ILevelsOptions, IPropertiesOptions } from 'docx';
import { AlignmentType, BorderStyle, LevelFormat, LineRuleType } from 'docx';
import { languageTag } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import { type StyleIds, type StyleKey, styleName } from '../template/style-names.ts';

/** In this file, lengths are in twips (1/1440 inch) and text sizes in half points, as in WordprocessingML. */
const font = 'Arial';
/** Dark blue. Its contrast on white is 10.9:1; WCAG's highest level asks for 7:1. */
const accent = '1F3A5F';
/** Grey. Its contrast on white is 7.0:1. */
const grey = '595959';
const hairline = 'A6A6A6';

/** A4 with 25 mm at the sides. */
export const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, right: 1418, bottom: 1304, left: 1418, header: 680, footer: 600 },
};
/** What the layout needs from the template: the ids of its styles, and the width of a line in twips. */
export interface Layout {
  readonly styles: StyleIds;
  readonly textWidth: number;
  /** The same on a page turned to landscape. */
  readonly landscapeWidth: number;
  /** Text size in half points, where it differs from the style. */
  readonly textSize?: number;
}

/** The indent of each list level. */
export const listStep = 397;
/** The hanging indent of a letter and the space after it. */
const letterStep = 250;
/** The text size in tables. */
export const tableSize = 20;
const levels = 4;

/** The height of a line in 240ths of what the font asks for. LibreOffice sets smaller text too wide where the rule is left out. */
const leading = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const styleIn = (words: Words) => (id: StyleKey, more: object) => ({
  id,
  name: styleName(id, words),
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  ...more,
});

/** The styles of the default template. Built-in styles keep Word's own names, so that Word shows them in the user's language. */
export const styles = (words: Words): NonNullable<IPropertiesOptions['styles']> => {
  const style = styleIn(words);
  const language = languageTag(words.locale);
  return {
    default: {
      document: {
        run: { font, size: 21, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: 120, ...leading(271) } },
      },
      title: {
        run: { size: 40, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: 100, ...leading(240) }, keepNext: true },
      },
      heading1: {
        run: { size: 26, bold: true, color: accent },
        paragraph: {
          spacing: { before: 400, after: 60, ...leading(264) },
          keepNext: true,
          keepLines: true,
          outlineLevel: 0,
        },
      },
      heading2: {
        run: { size: 22, bold: true },
        paragraph: {
          spacing: { before: 220, after: 60, ...leading(252) },
          keepNext: true,
          keepLines: true,
          outlineLevel: 1,
        },
      },
      hyperlink: { run: { color: '0B5394', underline: {} } },
    },
    paragraphStyles: [
      style('BodyName', {
        run: { size: 26, color: grey },
        paragraph: {
          spacing: { after: 240, ...leading(252) },
          border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: accent, space: 8 } },
        },
      }),
      // Facts stand close together, with space between the last one and the table of the called.
      style('Fact', { paragraph: { spacing: { after: 200, ...leading(310) }, contextualSpacing: true } }),
      style('AboutItem', {
        run: { size: 20, color: grey },
        paragraph: { spacing: { after: 20 }, keepNext: true },
      }),
      style('Presenters', { basedOn: 'AboutItem', paragraph: { spacing: { after: 120 } } }),
      style('LeadIn', {
        run: { color: accent },
        paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
      }),
      style('Proposal', { paragraph: { spacing: { before: 80, after: 160 }, keepLines: true } }),
      style('Position', {
        run: { bold: true },
        paragraph: {
          spacing: { before: 120, after: 160 },
          keepLines: true,
          indent: { left: 113 },
          border: { left: { style: BorderStyle.SINGLE, size: 18, color: accent, space: 7 } },
        },
      }),
      style('ListBullet', { next: 'ListBullet', paragraph: { spacing: { after: 60 } } }),
      style('ListNumber', { next: 'ListNumber', paragraph: { spacing: { after: 60 } } }),
      style('ListContinue', { paragraph: { spacing: { after: 60 } } }),
      style('Lettered', {
        paragraph: { spacing: { after: 60 }, indent: { left: letterStep, hanging: letterStep } },
      }),
      style('TableText', {
        next: 'TableText',
        run: { size: tableSize },
        paragraph: { spacing: { before: 20, after: 20, ...leading(252) } },
      }),
      style('TableNote', {
        run: { size: 18 },
        paragraph: { spacing: { before: 80, after: 40 }, contextualSpacing: true },
      }),
      style('Pause', {
        run: { color: grey },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 360, after: 120 } },
      }),
      style('Signature', {
        next: 'Signature',
        paragraph: { spacing: { after: 0 }, keepLines: true },
      }),
      {
        id: 'Header',
        name: 'header',
        basedOn: 'Normal',
        run: { size: 17, color: grey },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { size: 17, color: grey },
        paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
      },
    ],
  };
};

const line = `w:val="single" w:sz="4" w:space="0" w:color="${hairline}"`;

/** Styles that the docx library cannot make (ISO 29500-1, 17.7.4 and 17.7.6): the table style, and the base of all character styles. */
export const moreStyles = (words: Words): string =>
  `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style><w:style w:type="table" w:customStyle="1" w:styleId="MinutesTable"><w:name w:val="${styleName('MinutesTable', words)}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblBorders><w:top ${line}/><w:bottom ${line}/><w:insideH ${line}/></w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E9EDF2"/></w:tcPr></w:tblStylePr></w:style>`;

const level = (index: number, format: ILevelsOptions['format'], text: string, start: number): ILevelsOptions => ({
  level: index,
  format,
  text,
  start,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: listStep * (index + 1), hanging: listStep } } },
});

/** The deepest list level, counted from 0. Deeper lists look the same. */
export const deepest = levels - 1;

export const bulletLevels: readonly ILevelsOptions[] = Array.from({ length: levels }, (_, index) =>
  level(index, LevelFormat.BULLET, index % 2 === 0 ? '•' : '–', 1),
);

export const numberLevels = (start: number): readonly ILevelsOptions[] =>
  Array.from({ length: levels }, (_, index) => level(index, LevelFormat.DECIMAL, `%${index + 1}.`, start));
