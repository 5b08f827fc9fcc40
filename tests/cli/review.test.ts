import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { minutesOf } from '../review/reviewed.ts';
import { odt } from '../support/files/odt-file.ts';
import { lines, pdfFile } from '../support/files/pdf-file.ts';
import { compiled } from '../support/process.ts';

const program = compiled('dist/cli/review.js');
const folder = mkdtempSync(join(tmpdir(), 'klubba-'));

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...given: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
};
const written = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const faulty = written(
  'faulty.txt',
  minutesOf('Information', 'Förslag till ställningstagande: SNK enas om FVK.').replace('9 april 2024', '9 april'),
);

describe('npm run review', () => {
  it('reads old minutes from a PDF', () => {
    const path = join(folder, 'old.pdf');
    writeFileSync(path, pdfFile([{ texts: lines('Mötesanteckning', 'Datum: 9 april', '', '1. Mötets öppnande') }]));
    const { status, stdout, stderr } = run(path);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('9 april');
  });

  it('reads old minutes from an OpenDocument text', async () => {
    const path = join(folder, 'old.odt');
    const texts = ['Mötesanteckning', 'Datum: 9 april', '1. Mötets öppnande'];
    writeFileSync(path, await odt(texts.map((text) => `<text:p>${text}</text:p>`).join('')));
    const { status, stdout, stderr } = run(path);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Datumet saknar år: ”Datum: 9 april”');
  });

  it('prints the faults by item, each with its line and its mend', () => {
    const { status, stdout, stderr } = run(faulty);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('Granska före utskick: 2 saker att rätta\n');
    expect(stdout).toContain(
      '\nMötesuppgifter\n  rad 5   Datumet saknar år: ”Datum: 9 april”\n          Skriv: 9 april ',
    );
    expect(stdout).toContain(
      '\nPunkt 4. Vårdplanering\n  rad 23  Förslaget har inget utfall: ”SNK enas om FVK.”\n          Skriv: Ställningstagande: SNK enas om FVK.\n',
    );
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('has nothing to say of whole minutes', () => {
    const whole = written('whole.txt', minutesOf('Ställningstagande: SNK noterar informationen.'));
    const { status, stdout } = run(whole);
    expect({ status, said: stdout.split('\n')[0] }).toEqual({
      status: 0,
      said: 'Granska före utskick: Inget att rätta.',
    });
  });

  it('takes the abbreviations the board knows', () => {
    const text = minutesOf('Arbetet med FVK går vidare.', 'Ställningstagande: SNK noterar informationen.');
    const file = written('short.txt', text);
    expect([run(file).status, run(file, '--know', 'GAT,FVK').status]).toEqual([1, 0]);
  });

  it('prints English, and JSON and nothing else', () => {
    expect(run(faulty, '--lang', 'en').stdout).toContain('Review before sending out: 2 things to correct');
    expect(JSON.parse(run(faulty, '--json').stdout)).toMatchObject([
      { kind: 'date without year' },
      { kind: 'outcome missing', place: { item: 4, line: 23 } },
    ]);
  });

  it.each([
    ['a file that is not there', ['saknas.docx'], 'Filen finns inte'],
    ['a file of another kind', ['package.json'], 'Jag hittade inga punkter'],
    ['no file', [], 'Användning: npm run review'],
    ['a wrong option', ['--fast'], 'Användning: npm run review'],
  ])('says in a sentence why not: %s', (_, given, sentence) => {
    const { status, stdout, stderr } = run(...given);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.trim()).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
