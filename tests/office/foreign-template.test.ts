import { languages } from '../../src/i18n/languages.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { minutesContent } from '../../src/minutes/content/content.ts';
import { renderDocument } from '../../src/minutes/document/document.ts';
import { checkTemplate } from '../../src/minutes/template/check-template.ts';
import { defaultTemplate } from '../../src/minutes/template/default-template.ts';
import { linesIn, minutesOf, zone } from '../minutes/document/opened.ts';
import { wordFaults } from '../minutes/document/word-demands.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';
import { rewritten } from './libreoffice.ts';
import { odtTemplate } from './odt-template.ts';
import { readPdf } from './tagged-pdf.ts';

type Files = Readonly<Record<string, Uint8Array>>;
const of = (files: Files, name: string): Uint8Array => {
  const file = files[name];
  if (!file) throw new Error(`no ${name}`);
  return file;
};

const meetings: Readonly<Record<string, Meeting>> = { newer: coastMeeting, older: inlandMeeting };
const templates = ['default.docx', 'odt.fodt'] as const;
const cases = templates.flatMap((template) => Object.keys(meetings).map((form) => [template, form] as const));

let foreign: Files;
let filled: Files;
let opened: Files;

beforeAll(async () => {
  foreign = await rewritten({ 'default.docx': await defaultTemplate(languages.sv), 'odt.fodt': odtTemplate }, 'docx');
  const fill = async (template: string, form: string): Promise<readonly [string, Uint8Array]> => {
    const content = minutesContent(meetings[form] as Meeting, languages.sv, zone);
    return [`${template}-${form}.docx`, await renderDocument(content, of(foreign, template))];
  };
  filled = Object.fromEntries(await Promise.all(cases.map(([template, form]) => fill(template, form))));
  opened = await rewritten(filled, 'pdf');
});

test('the default template saved by LibreOffice is taken, with every tag', async () => {
  expect(await checkTemplate(of(foreign, 'default.docx'))).toMatchObject({ ok: true, misses: [], unknown: [] });
});

test("a template of another program's, made a Word file by LibreOffice, is taken, with the tags it has", async () => {
  const check = await checkTemplate(of(foreign, 'odt.fodt'));
  expect(check).toMatchObject({ ok: true, misses: ['time', 'place', 'invited', 'see below'], unknown: [] });
});

test.each(cases)('%s filled with minutes in the %s form says all that ours says', async (template, form) => {
  const lines = await linesIn(of(filled, `${template}-${form}.docx`));
  const ours = await linesIn(await minutesOf(meetings[form] as Meeting));
  if (template === 'default.docx') return expect(lines).toEqual(ours);
  const body = ours.slice(ours.indexOf('Område'));
  const begins = lines.indexOf('Område');
  expect(lines.slice(begins, begins + body.length)).toEqual(body);
  expect(lines.slice(0, 2)).toEqual(ours.slice(0, 2));
  expect(lines.slice(begins + body.length)).toEqual(['Läs mer på norr.example', 'Protokollet arkiveras.']);
});

test.each(cases)('%s filled with minutes in the %s form has nothing Word would repair', async (template, form) => {
  const before = await wordFaults(of(foreign, template));
  const faults = await wordFaults(of(filled, `${template}-${form}.docx`));
  expect(faults.filter((fault) => !before.includes(fault))).toEqual([]);
});

test.each(cases)(
  '%s filled with minutes in the %s form opens again, with its headings and its language',
  async (template, form) => {
    const name = `${template}-${form}.docx`;
    const { tagged, language, elements } = await readPdf(of(opened, name));
    expect({ tagged, language }).toEqual({ tagged: true, language: 'sv-SE' });
    const headings = elements.flatMap(({ type, text }) => (type === 'H1' && /^\d/.test(text) ? [text] : []));
    const { items = [], meeting: head } = meetings[form]?.summons ?? {};
    expect(headings).toEqual(
      items.map(({ number, title }) => `${head?.style.numbering.replace('1', `${number}`)} ${title}`),
    );
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
    const said = letters(elements.map(({ text }) => text).join(''));
    const lost = (await linesIn(of(filled, name))).filter((line) => !said.includes(letters(line)));
    expect(lost).toEqual([]);
  },
);
