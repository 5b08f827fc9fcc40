import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lines, pdfFile } from '../support/files/pdf-file.ts';
import { compiled } from '../support/process.ts';

const program = compiled('dist/cli/summons.js');
const folder = mkdtempSync(join(tmpdir(), 'klubba-'));

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...given: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('npm run summons', () => {
  it('prints what was understood', () => {
    const { status, stdout, stderr } = run('samples/kallelse.docx');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('Vårdsamverkan Ekbygden (VEB)');
    expect(stdout).toContain('Kallade: 12 personer, 1 vakant plats');
    expect(stdout).toContain(
      '    Birgitta Hallgren (ordförande; ersätter hälso- och sjukvårdsdirektör Gunvor Åkerblad)',
    );
    expect(stdout).toContain(
      '   4. Trygg hemgång efter sjukhusvård\n      Information och dialog · 25 min, 09.10–09.35\n      Föredragande: Nadia Karlberg, Region Ekbygden',
    );
    expect(stdout).toContain('– Paus 15 min –');
    expect(stdout.trimEnd()).toMatch(/Inget att se över\.$/u);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('prints each doubt with its line', () => {
    const file = written('doubts.txt', '1. Mötets öppnande\n2. Trygg hemgång\n3. Ny rutin\nInformation\n');
    expect(run(file).stdout).toMatch(/Att se över: 2\n─+\n(?:.*\n)? {2}rad 2 {2}Punktens typ saknas: Trygg hemgång/u);
  });

  it('reads a PDF, and tells the pages that it cannot read', () => {
    const file = written(
      'k.pdf',
      pdfFile([{ texts: lines('1. Mötets öppnande', '', '2. Ny rutin') }, { drawn: '1 0 0 1 0 0 cm' }]),
    );
    const { status, stdout, stderr } = run(file);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('2. Ny rutin');
    expect(stdout.replace(/\s+/g, ' ')).toContain('vad den säger saknas: 2');
  });

  it.each(['summons', 'review', 'import', 'demo'])('is called as --help says, for %s as for the others', (name) => {
    for (const word of ['--help', '-h']) {
      const { status, stdout } = spawnSync(process.execPath, [compiled(`dist/cli/${name}.js`), word], {
        encoding: 'utf8',
      });
      expect([status, stdout]).toEqual([0, expect.stringContaining(`npm run ${name}`)]);
    }
  });

  it.each(['summons', 'review'])('tells which kinds of files it reads: %s', (name) => {
    const { stdout } = spawnSync(process.execPath, [compiled(`dist/cli/${name}.js`), '--help'], { encoding: 'utf8' });
    for (const kind of ['.docx', '.odt', '.pdf', '.txt']) expect(stdout).toContain(kind);
  });

  it('prints English when asked', () => {
    expect(run('samples/kallelse.txt', '--lang', 'en').stdout).toContain('Agenda: 10 items');
  });

  it('prints JSON and nothing else', () => {
    const { status, stdout } = run('samples/kallelse.docx', '--json');
    const read = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(Object.keys(read)).toEqual(['meeting', 'groups', 'items', 'doubts']);
    expect(Object.keys(read.items[3])).toEqual(
      expect.arrayContaining(['number', 'title', 'kind', 'slot', 'presenters', 'proposal', 'attachments', 'subItems']),
    );
    expect(read.items).toHaveLength(10);
  });

  it.each([
    ['a file that holds no items', () => [written('hej.txt', 'Hej!')], 1, /^Jag hittade inga punkter .*\n$/u],
    ['a damaged PDF', () => [written('k.pdf', '%PDF-1.7')], 1, /^Pdf-filen är skadad .*\n$/u],
    ['a scanned PDF', () => [written('k.pdf', pdfFile([{}]))], 1, /^Pdf-filen har ingen text, bara bilder; .*\n$/u],
    ['a file that is not there', () => ['saknas.docx'], 1, /^Filen saknas\.docx finns inte .*\n$/u],
    ['a folder', () => [folder], 1, /^Filen .* kan inte läsas\.\n$/u],
    ['no file', () => [], 2, /^Användning: .*\n$/u],
    ['an unknown option', () => ['--x'], 2, /^Användning: .*\n$/u],
    ['an unknown language', () => ['samples/kallelse.txt', '--lang', 'fi'], 2, /^Användning: .*\n$/u],
  ])('ends with one clear sentence for %s', (_, given, code, words) => {
    const { status, stdout, stderr } = run(...given());
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr).toMatch(words);
  });
});
