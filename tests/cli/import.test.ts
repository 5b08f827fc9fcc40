import { join } from 'node:path';
import { chat } from '../contracts/chats.ts';
import { temporaryFolder } from '../support/databases.ts';
import { lines, pdfFile } from '../support/files/pdf-file.ts';
import { board, oldMinutes, registerIn, runImport, withChats, write } from './import-run.ts';

const folder = await temporaryFolder();
const [data, several] = [join(folder.path, 'data'), join(folder.path, 'several')];
const at = (name: string): string => join(folder.path, name);
const here = { DATA_DIR: data };

beforeAll(async () => {
  await withChats(data);
  await withChats(several, [board, chat({ name: 'Samrådet' })]);
});
afterAll(() => folder.remove());

describe('npm run import', () => {
  it('L2 reads a folder of old minutes into the register, and tells of each file in a line; twice it gives the same', async () => {
    write(at('old'), {
      '2019/augusti.txt': oldMinutes('26 augusti 2019'),
      '2020/mars.txt': oldMinutes('3 mars'),
      '2020/mars, kopia.txt': oldMinutes('3 mars'),
      'skannad.pdf': pdfFile([{}]),
      '.DS_Store': 'x',
      '2019/~$augusti.docx': 'x',
    });
    const first = runImport([at('old')], here);
    expect(first.stderr).toBe('');
    expect(first.stdout.split('\n')).toEqual([
      'Läser 4 filer till registret för Styrelsen.',
      '',
      '[1/4]  läst         2019-08-26  1 ställningstagande     2019/augusti.txt',
      expect.stringMatching(
        /^\[2\/4\] {2}att se över {2}\d{4}-03-03 {2}1 ställningstagande {5}2020\/mars, kopia\.txt {2}Datumet saknar år \(rad 5\)\.$/u,
      ),
      '[3/4]  kopia        –           –                       2020/mars.txt         Samma fil som 2020/mars, kopia.txt.',
      '[4/4]  inte läst    –           –                       skannad.pdf           Pdf-filen har ingen text, bara bilder; kanske är den inskannad.',
      '',
      '4 filer: 1 läst, 1 att se över, 1 kopia, 1 inte läst. Registret har 2 ställningstaganden ur dem; skriv sök i chatten för att hitta dem.',
      '',
    ]);
    expect(first.status).toBe(1);
    const register = await registerIn(data);
    expect(register).toHaveLength(2);
    expect(register.at(-1)).toEqual({
      date: '2019-08-26',
      item: 4,
      text: 'SNK ställer sig bakom riktlinjen.',
      name: '2019/augusti.txt',
      lies: {
        filed: { name: 'Äldre mötesanteckningar/2019/augusti.txt', tag: expect.any(String), id: null, url: null },
      },
    });
    expect(runImport([at('old')], here)).toEqual(first);
    expect(await registerIn(data)).toEqual(register);
  });

  it('speaks English, reads for the board that is named, and links to files where they lie on the web', async () => {
    write(at('web'), { '2021/möte 1.txt': oldMinutes('5 maj 2021') });
    const { status, stdout } = runImport(
      [at('web'), '--lang', 'en', '--link', 'https://exempel.se/protokoll', '--board', 'styrelsen'],
      { DATA_DIR: several },
    );
    expect(status).toBe(0);
    expect(stdout).toContain(
      'the register of Styrelsen.\n\n[1/1]  read      2021-05-05  1 position     2021/möte 1.txt\n',
    );
    expect(await registerIn(several)).toMatchObject([
      { date: '2021-05-05', lies: { url: 'https://exempel.se/protokoll/2021/m%C3%B6te%201.txt' } },
    ]);
  });

  it('reads a PDF of 40 pages, and prints the report as JSON and nothing else', () => {
    const pages = Array.from({ length: 40 }, (_, page) => ({
      texts: lines(
        ...(page === 0 ? ['Mötesanteckning', 'Samverkan Norra Kusten (SNK)', 'Datum: 7 maj 2021'] : ['', '', '', '']),
        `${page + 1}. Punkt nummer ${page + 1}`,
        'Ställningstagande: SNK noterar informationen.',
        '',
        ...Array.from({ length: 40 }, (_, line) => `Text på rad ${line} om det som sades om punkten.`),
      ),
    }));
    write(at('long'), { 'lång.pdf': pdfFile(pages) });
    const { stdout } = runImport([at('long'), '--json'], here);
    expect(JSON.parse(stdout)).toMatchObject([
      { outcome: 'read', name: 'lång.pdf', date: '2021-05-07', positions: 40 },
    ]);
  });

  it('takes all that was read for a board out of its register, and not the files', async () => {
    expect(runImport(['--remove', '--board', 'styrelsen'], { DATA_DIR: several })).toEqual({
      status: 0,
      stdout: 'Det som var inläst för Styrelsen är borttaget ur registret: 1 fil. Filerna i arkivet är kvar.\n',
      stderr: '',
    });
    expect(await registerIn(several)).toEqual([]);
  });

  it('tells how it is called, what it reads and what each option does', () => {
    const { status, stdout } = runImport(['--help'], here);
    expect(status).toBe(0);
    for (const said of [
      'npm run import -- MAPP',
      '.docx, .odt, .pdf',
      '--remove',
      '--board',
      '--link',
      '--json',
      '--lang',
    ])
      expect(stdout).toContain(said);
  });

  it.each([
    ['no folder', () => [], data, /^Användning: npm run import .*\n$/u],
    ['a folder that is to be read and taken away at once', () => ['x', '--remove'], data, /^Användning: .*\n$/u],
    ['an unknown option', () => ['x', '--fast'], data, /^Användning: .*\n$/u],
    ['an unknown language', () => ['x', '--lang', 'fi'], data, /^Användning: .*\n$/u],
    [
      'a folder that is not there',
      () => [at('saknas')],
      data,
      /^Mappen .*saknas finns inte, eller kan inte läsas\.\n$/u,
    ],
    ['a file', () => ['package.json'], data, /^Mappen package\.json finns inte, eller kan inte läsas\.\n$/u],
    [
      'a folder without files',
      () => {
        write(at('tom/.x'), { y: '' });
        return [at('tom')];
      },
      data,
      /^Mappen .* har inga filer\.\n$/u,
    ],
    [
      'an address that is none',
      () => ['samples', '--link', 'protokoll'],
      data,
      /^--link ska vara webbadressen .*protokoll\.\n$/u,
    ],
    [
      'before Klubba was added to a chat',
      () => ['samples'],
      '/nowhere',
      /^Det finns inget organ att läsa in till\. .*\n$/u,
    ],
    [
      'several boards',
      () => ['samples'],
      several,
      /^Välj organ med --board\. Dessa finns:\n(?: {2}(?:Styrelsen|Samrådet)\n){2}$/u,
    ],
    ['another board', () => ['samples', '--board', 'SRO'], several, /^Inget organ heter SRO\. Dessa finns:\n/u],
  ])('says in words why nothing is read: %s', (_, given, DATA_DIR, words) => {
    const { status, stdout, stderr } = runImport(given(), { DATA_DIR });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(words);
  });
});
