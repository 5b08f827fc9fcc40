import { renderToStaticMarkup } from 'react-dom/server';
import { languages } from '../../src/i18n/languages.ts';
import { minutesContent } from '../../src/minutes/content/content.ts';
import { PageBlock, PageBlocks } from '../../src/panel/desk/page/page-blocks.tsx';
import { linesOf, zone } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

/** What stands on the page, without spaces: how lines are broken differs. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([a-z#0-9]+);/g, (_, name: string) => signs[name] ?? '?')
    .replace(/\s/g, '');

const forms = [
  ['newer', coastMeeting],
  ['older', inlandMeeting],
] as const;

test.each(forms)(
  'K8 the page beside the editor says what the Word file says, block by block: the %s form',
  async (_, meeting) => {
    const word = (await linesOf(meeting)).join('').replace(/\s/g, '');
    let at = 0;
    for (const block of minutesContent(meeting, languages.sv, zone).blocks) {
      const said = textOf(renderToStaticMarkup(<PageBlock block={block} />));
      const there = word.slice(at, at + said.length);
      // Word has the names of the signers in one row and their roles in the next.
      if (block.type === 'signatures') expect([...there].sort()).toEqual([...said].sort());
      else expect(there).toBe(said);
      at += said.length;
    }
    expect(word.slice(at)).toBe('');
  },
);

test('what people wrote is text on the page, whatever it looks like', () => {
  const text = '<img src=x onerror=alert(1)>';
  const html = renderToStaticMarkup(
    <PageBlocks
      blocks={[
        { type: 'heading', level: 1, text },
        { type: 'paragraph', line: [{ text, url: 'javascript:alert(1)' }] },
      ]}
    />,
  );
  expect(html).not.toContain('<img');
  expect(html).not.toContain('href');
});
