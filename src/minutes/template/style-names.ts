import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';

/** The styles of Klubba's documents. Each key is also the id of its style in the default template. */
export type StyleKey = keyof Words['minutes']['template']['styles'];

/** The names of Word's built-in styles. The file has them in English; Word shows them in the user's language. */
const builtIn: Partial<Record<StyleKey, string>> = {
  Title: 'Title',
  Heading1: 'heading 1',
  Heading2: 'heading 2',
  ListBullet: 'List Bullet',
  ListNumber: 'List Number',
  ListContinue: 'List Continue',
  Signature: 'Signature',
  Hyperlink: 'Hyperlink',
};

/** The name of a style in a file in that language. */
export const styleName = (key: StyleKey, { minutes }: Words): string => builtIn[key] ?? minutes.template.styles[key];

/** Names that a style may have in a template, in lower case: Word's own, and Klubba's in every language. */
export const styleNames = (key: StyleKey): ReadonlySet<string> =>
  new Set(
    [builtIn[key], ...Object.values(languages).map(({ minutes }) => minutes.template.styles[key])].flatMap((name) =>
      name ? [name.toLowerCase()] : [],
    ),
  );

/** Styles of the blocks that replace block tags. The styles of the head belong to the template. */
export const contentStyles = [
  'Heading1',
  'Heading2',
  'AboutItem',
  'Presenters',
  'LeadIn',
  'Proposal',
  'Position',
  'ListBullet',
  'ListNumber',
  'ListContinue',
  'Lettered',
  'MinutesTable',
  'TableText',
  'TableNote',
  'Pause',
  'Signature',
  'Hyperlink',
] as const satisfies readonly StyleKey[];
export type ContentStyle = (typeof contentStyles)[number];

/** The ids of the content's styles in one file. */
export type StyleIds = Readonly<Record<ContentStyle, string>>;
