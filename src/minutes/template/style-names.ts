import { languages } from '../../i18n/languages.ts';
import type { Words } from '../../i18n/words.ts';

/** The styles Klubba's content is set in; each is also the style's id in the default template. */
export type StyleKey = keyof Words['minutes']['template']['styles'];

/** Names Word has of its own: English in the file, whatever language Word shows them in. */
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

/** The name a style bears in a file in that language. */
export const styleName = (key: StyleKey, { minutes }: Words): string => builtIn[key] ?? minutes.template.styles[key];

/** Names a style may bear in a template, in lower case: Word's own, and ours in every language. */
export const styleNames = (key: StyleKey): ReadonlySet<string> =>
  new Set(
    [builtIn[key], ...Object.values(languages).map(({ minutes }) => minutes.template.styles[key])].flatMap((name) =>
      name ? [name.toLowerCase()] : [],
    ),
  );

/** The styles of what stands in place of block tags; those of the head belong to the template. */
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

/** The ids the styles of the content have in one file. */
export type StyleIds = Readonly<Record<ContentStyle, string>>;
