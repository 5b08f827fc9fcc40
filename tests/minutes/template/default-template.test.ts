import { readFile } from 'node:fs/promises';
import { languages } from '../../../src/i18n/languages.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';
import { tagGuide } from '../../../src/minutes/template/answer.ts';
import { checkTemplate } from '../../../src/minutes/template/check-template.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';
import { all, linesIn, partOf, zone } from '../document/opened.ts';
import { coastMeeting } from '../records/coast.ts';

test.each(['sv', 'en'] as const)('templates/minutes-%s.docx is the default template', async (locale) => {
  const kept = await readFile(`templates/minutes-${locale}.docx`);
  // To make the file again: `npm run build && node templates/make.mjs`.
  expect(kept.equals(await defaultTemplate(languages[locale]))).toBe(true);
});

test('it shows where everything goes, a line each', async () => {
  expect(await linesIn(await defaultTemplate(languages.sv))).toEqual([
    '{titel}',
    '{organ}',
    'Datum: {datum}',
    'Tid: {tid}',
    'Plats: {plats}',
    'Inbjudna: {inbjudna}',
    'Kallade: {se nedan}',
    'Förhinder: {förhinder}',
    '{kallade}',
    '{punkter}',
    '{underskrifter}',
  ]);
});

test('styles of our own bear names a secretary understands', async () => {
  const styles = await partOf(await defaultTemplate(languages.sv), 'word/styles.xml');
  const names = all(styles, 'w:name').map((name) => name.getAttribute('w:val'));
  expect(names).toEqual(expect.arrayContaining(['Ställningstagande', 'Mötestabell', 'Föredragande']));
});

test('minutes in English are set in the English template', async () => {
  expect(await checkTemplate(await defaultTemplate(languages.en))).toMatchObject({ ok: true, misses: [], unknown: [] });
  const docx = await renderDocument(minutesContent(coastMeeting, languages.en, zone));
  expect((await linesIn(docx))[2]).toBe('Date: 9 April 2024');
  const styles = await partOf(docx, 'word/styles.xml');
  expect(all(styles, 'w:lang').map((lang) => lang.getAttribute('w:val'))).toEqual(['en-GB']);
});

test('what is done to the bytes handed out does not stay', async () => {
  const mine = await defaultTemplate(languages.sv);
  const before = Uint8Array.from(mine);
  mine.fill(0);
  expect(await defaultTemplate(languages.sv)).toEqual(before);
});

test('what goes with it explains every tag in it', async () => {
  const lines = (await linesIn(await defaultTemplate(languages.sv))).join('\n');
  const guide = tagGuide(languages.sv);
  expect(guide).toContain('{punkter}: alla punkter, pauser och avslutningen');
  for (const tag of lines.match(/\{[^}]*\}/g) ?? []) expect(guide.join('\n')).toContain(`${tag}: `);
});
