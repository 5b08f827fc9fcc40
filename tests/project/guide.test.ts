import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseChat } from '../../src/chat/parse.ts';
import { languages } from '../../src/i18n/languages.ts';
import * as english from '../../src/panel/words/words-en.ts';
import * as swedish from '../../src/panel/words/words-sv.ts';

interface GuidePage {
  readonly language: 'sv' | 'en';
  readonly name: string;
  readonly text: string;
}

const pagesIn = async (language: 'sv' | 'en'): Promise<readonly GuidePage[]> =>
  Promise.all(
    (await readdir(join('docs', language))).map(async (name) => ({
      language,
      name,
      text: await readFile(join('docs', language, name), 'utf8'),
    })),
  );
const pages = [...(await pagesIn('sv')), ...(await pagesIn('en'))];

/** Every text that Klubba shows in this language: titles of buttons, boxes and tabs. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
};

test.each(pages.map((page) => [`${page.language}/${page.name}`, page] as const))(
  'the guide’s page %s names only what can be pressed or written',
  (_, { language, text }) => {
    const { panel } = language === 'sv' ? swedish : english;
    const shown = new Set(textsIn([languages[language].cards, panel]));
    const named = [...text.matchAll(/\*\*([^*]+?)\*\*/g)].map(([, bold = '']) => bold.replace(/\.$/, ''));
    const said = named.filter((bold) => !shown.has(bold) && parseChat(bold, '2026-11-27').say === 'unknown');
    // In bold at the start of a list's entry stands what the entry is about.
    const topics = [...text.matchAll(/^- \*\*([^*]+?)\.?\*\*/gm)].map(([, topic]) => topic);
    expect(said.filter((bold) => !topics.includes(bold))).toEqual([]);
  },
);

test.each(['sv', 'en'] as const)('what the guide in %s says to press is the title of a button or a tab', (language) => {
  const { cards, panel } = language === 'sv' ? swedish : english;
  const titles = textsIn([cards.buttons, panel.tabs]);
  const own = pages.filter((page) => page.language === language);
  const told = own.flatMap(({ text }) => text.match(/\b(?:press|tryck)[^.|\n]*/gi) ?? []);
  const named = told.flatMap((words) => [...words.matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = '']) => bold));
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((bold) => !titles.includes(bold))).toEqual([]);
});

test.each(pages.map((page) => [`${page.language}/${page.name}`, page] as const))(
  'the guide’s page %s links to pages and pictures that are there',
  async (_, { language, text }) => {
    const targets = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target);
    for (const target of targets) expect((await readFile(join('docs', language, target))).length).toBeGreaterThan(0);
  },
);

test('the guide has as many pages in each language, and its first page links to all the others', () => {
  for (const language of ['sv', 'en'] as const) {
    const own = pages.filter((page) => page.language === language);
    const index = own.find(({ name }) => name === 'index.md')?.text ?? '';
    expect(own).toHaveLength(5);
    for (const { name } of own) if (name !== 'index.md') expect(index).toContain(`](${name})`);
  }
});
