import JSZip from 'jszip';
import { languages } from '../../../src/i18n/languages.ts';
import { templateAnswer } from '../../../src/minutes/template/answer.ts';
import { checkTemplate } from '../../../src/minutes/template/check-template.ts';
import type { TemplateFault } from '../../../src/minutes/template/template-safety.ts';
import { tooComplex } from '../../support/files/hostile-word.ts';
import { before, changed, ownTemplate, p, r, savedElsewhere, swedish, withText } from './templates.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const vml = 'xmlns:v="urn:schemas-microsoft-com:vml"';

/** The default template with one more relationship in its main part. */
const related = async (type: string, target: string, external = true): Promise<Uint8Array> =>
  changed(await swedish(), {
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="rId99" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ''}/></Relationships>`,
      ),
  });

const field = (...pieces: readonly string[]): string =>
  p(
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  );

const added = async (path: string, content: string | Uint8Array): Promise<Uint8Array> =>
  changed(await swedish(), { [path]: content });

const zipped = async (levels: number): Promise<Uint8Array> => {
  const zip = new JSZip();
  zip.file('a', levels === 0 ? new Uint8Array(60 * 1024 * 1024) : await zipped(levels - 1));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
};

test.each<[string, TemplateFault, string, () => Promise<Uint8Array> | Uint8Array]>([
  ['nothing', 'not a document', '', () => new Uint8Array()],
  ['a PDF', 'not a document', '', () => Buffer.from('%PDF-1.7')],
  ['a file with a password', 'not a document', '', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
  ['another kind of package', 'not a document', '', () => zipped(1).then((zip) => changed(zip, { a: 'x' }))],
  [
    'a document of the strict kind',
    'not a document',
    '',
    () =>
      withText((xml) =>
        xml.replaceAll('schemas.openxmlformats.org/wordprocessingml/2006', 'purl.oclc.org/ooxml/wordprocessingml'),
      ),
  ],
  ['more than 5 MB', 'too large', '', () => new Uint8Array(5 * 1024 * 1024 + 1)],
  ['half a file', 'broken', '', async () => (await swedish()).slice(0, 4000)],
  ['a part that is not well formed', 'broken', '', () => withText((xml) => xml.replace('</w:body>', ''))],
  [
    'entities',
    'broken',
    '',
    () => withText((xml) => xml.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "b">]><w:document')),
  ],
  ...Object.entries(tooComplex).map(([name, xml]): [string, TemplateFault, string, () => Promise<Uint8Array>] => [
    name,
    'too complex',
    '',
    () => before('titel', xml),
  ]),
  [
    'what one reader forgives and another does not',
    'broken',
    '',
    async () => changed(await swedish(), { 'word/settings.xml': (xml) => `${xml}</w:settings>` }),
  ],
  [
    'another encoding',
    'broken',
    'word/header1.xml',
    async () => changed(await swedish(), { 'word/header1.xml': (xml) => xml.replace('UTF-8', 'UTF-7') }),
  ],
  ['much in little', 'zip bomb', '', async () => added('word/media/a.png', new Uint8Array(60 * 1024 * 1024))],
  ['a part of XML that is all too long', 'zip bomb', '', async () => added('word/x.xml', `<a>${' '.repeat(9e6)}</a>`)],
  ['macros', 'macros', '', async () => added('word/vbaProject.bin', 'x')],
  [
    'a type with macros',
    'macros',
    '',
    async () =>
      changed(await swedish(), {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
      }),
  ],
  ['keys bound to macros', 'macros', '', () => related('keyMapCustomizations', 'x.xml', false)],
  [
    'a picture elsewhere',
    'external content',
    'https://a.example/x.png',
    () => related('image', 'https://a.example/x.png'),
  ],
  [
    'a template elsewhere',
    'attached template',
    'file:///\\\\a\\b.dotm',
    () => related('attachedTemplate', 'file:///\\\\a\\b.dotm'),
  ],
  [
    'a place outside said to be inside',
    'external content',
    '\\\\a\\b.png',
    () => related('image', '\\\\a\\b.png', false),
  ],
  ['a link that runs something', 'external content', 'javascript:x', () => related('hyperlink', 'javascript:x')],
  [
    'an old drawing from elsewhere',
    'external content',
    'https://a.example/x',
    () =>
      before(
        'titel',
        p(`<w:r><w:pict><v:shape ${vml}><v:imagedata src="&#104;ttps://a.example/x"/></v:shape></w:pict></w:r>`),
      ),
  ],
  ['another document inside', 'embedded content', '', () => related('aFChunk', 'x.html', false)],
  ['a sheet inside', 'embedded content', '', async () => added('word/embeddings/a.xlsx', 'x')],
  ['an object inside', 'embedded content', '', () => before('titel', p('<w:r><w:object/></w:r>'))],
  [
    'a field that fetches',
    'unsafe field',
    'INCLUDEPICTURE',
    () => before('titel', field(' INCLUDE', 'PICTURE "https://a.example/x"')),
  ],
  [
    'a field that runs',
    'unsafe field',
    'DDEAUTO',
    async () =>
      changed(await swedish(), {
        'word/header1.xml': (xml) => xml.replace('<w:p>', `${p('<w:fldSimple w:instr="DDEAUTO c:\\\\a"/>')}<w:p>`),
      }),
  ],
  [
    'a tracked change',
    'tracked changes',
    '',
    () => before('titel', p(`<w:ins w:id="9" w:author="a">${r('x')}</w:ins>`)),
  ],
  ['a comment', 'comments', '', () => before('titel', p('<w:r><w:commentReference w:id="0"/></w:r>'))],
  ['a tag without its end', 'broken tag', 'x {titel', () => before('titel', p(r('x {titel')))],
  ['a tag in a tag', 'broken tag', '{{constructor}}', () => before('titel', p(r('{{constructor}}')))],
  [
    'items in a sentence',
    'misplaced tag',
    '{punkter}',
    () => withText((xml) => xml.replace('{punkter}', 'Här: {punkter}')),
  ],
  [
    'the called in a header',
    'misplaced tag',
    '{kallade}',
    async () => changed(await swedish(), { 'word/header1.xml': (xml) => xml.replace('{sidhuvud}', '{kallade}') }),
  ],
  [
    'items in a table',
    'misplaced tag',
    '{items}',
    () => before('titel', `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc>${p(r('{items}'))}</w:tc></w:tr></w:tbl>`),
  ],
  ['items twice', 'repeated tag', '{punkter}', () => before('titel', p(r('{punkter}')))],
  ['no items', 'no items tag', '', () => withText((xml) => xml.replace('{punkter}', ''))],
])('%s is refused: %s', async (_, reason, at, template) => {
  const check = await checkTemplate(await template());
  expect(check).toMatchObject({ ok: false, reason });
  if (!check.ok && at) expect(check.at).toContain(at);
  for (const words of Object.values(languages)) {
    const [answer, ...more] = templateAnswer(check, words);
    expect(answer).toContain(reason === 'external content' || reason === 'attached template' ? at : '.');
    expect(more).toEqual([]);
  }
});

test('a zip in a zip is not unpacked', async () => {
  expect(await checkTemplate(await added('word/media/a.zip', await zipped(1)))).toMatchObject({ ok: true });
});

test('the default template knows every tag and lacks nothing, in both languages', async () => {
  const { ok, ...rest } = await checkTemplate(await swedish());
  expect(ok).toBe(true);
  expect(rest).toMatchObject({ misses: [], unknown: [], styles: { missing: [] } });
});

test("a board's own template is told what it has, lacks and has not right", async () => {
  const template = await changed(await ownTemplate(), {
    'word/document.xml': (xml) => xml.replace('Protokollet arkiveras.', '{constructor} {__proto__} {datun} {datun}'),
  });
  const check = await checkTemplate(template);
  expect(check).toMatchObject({
    ok: true,
    misses: ['invited', 'see below', 'running'],
    unknown: ['{constructor}', '{__proto__}', '{datun}'],
  });
  if (!check.ok) return;
  expect(check.styles.missing).toContain('MinutesTable');
  expect(check.styles.missing).not.toContain('Position');
  expect(templateAnswer(check, languages.sv)).toEqual([
    'Mallen kan användas.',
    'Taggar: {titel}, {organ}, {datum}, {tid}, {plats}, {förhinder}, {kallade}, {punkter} och {underskrifter}.',
    'Används inte i mallen: {inbjudna}, {se nedan} och {sidhuvud}.',
    'Känner jag inte igen, och lämnar som text: {constructor}, {__proto__} och {datun}.',
    expect.stringMatching(/^Formatmallar som saknas, .*: Om punkten, Föredragande, Inledande rad/),
  ]);
});

test('a template saved by another program is taken, with the styles it lost', async () => {
  expect(await checkTemplate(await savedElsewhere())).toMatchObject({
    ok: true,
    misses: [],
    styles: { missing: ['Presenters', 'LeadIn', 'ListNumber', 'MinutesTable'] },
  });
});

test.each([
  ['page numbers', field(' PA', 'GE \\* MERGEFORMAT ')],
  ['a link to a web page', p('<w:fldSimple w:instr=" HYPERLINK &quot;https://a.example/&quot; "/>')],
])('%s are let through', async (_, xml) => {
  expect(await checkTemplate(await before('titel', xml))).toMatchObject({ ok: true });
});
