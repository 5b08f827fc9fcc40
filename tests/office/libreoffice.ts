import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The time limit of one run, in milliseconds. On a slow machine the first start takes about ten seconds. */
const patience = 240_000;

const run = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    // A process group of its own: the command is a script, and the program that it starts must end with it.
    const started = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let told = '';
    for (const stream of [started.stdout, started.stderr]) stream.on('data', (text) => (told += text));
    const late = setTimeout(() => started.pid && process.kill(-started.pid, 'SIGKILL'), patience);
    started.on('error', reject);
    started.on('close', () => {
      clearTimeout(late);
      resolve(told);
    });
  });

/** The output: a PDF marked as accessible, one that does not tell its structure, a Word file, an OpenDocument text, or plain text. */
export type Written = 'pdf' | 'pdf without tags' | 'docx' | 'odt' | 'txt';

const filters: Readonly<Record<Written, string>> = {
  pdf: 'pdf:writer_pdf_Export:{"PDFUACompliance":{"type":"boolean","value":"true"}}',
  'pdf without tags': 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"false"}}',
  docx: 'docx:Office Open XML Text',
  odt: 'odt:writer8',
  txt: 'txt:Text (encoded):UTF8,LF',
};

/**
 * Opens files in LibreOffice and writes each again, all in one run with a new profile. File names must have their endings.
 * Throws with LibreOffice's message for a file that it cannot open.
 */
export const rewritten = async (
  files: Readonly<Record<string, Uint8Array>>,
  as: Written,
): Promise<Readonly<Record<string, Uint8Array>>> => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-office-'));
  try {
    const [given, made, profile] = ['given', 'made', 'profile'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await Promise.all([given, made].map((path) => mkdir(path)));
    const names = Object.keys(files);
    for (const name of names) await writeFile(join(given, name), files[name] ?? '');
    const told = await run(process.env['SOFFICE'] ?? 'soffice', [
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      ...['--headless', '--norestore', '--convert-to', filters[as], '--outdir', made],
      ...names.map((name) => join(given, name)),
    ]);
    const ending = filters[as].split(':')[0];
    const read = async (name: string): Promise<Uint8Array> => {
      try {
        return await readFile(join(made, `${name.slice(0, -extname(name).length)}.${ending}`));
      } catch (cause) {
        throw new Error(`LibreOffice did not open ${name}: ${told}`, { cause });
      }
    };
    return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
  } finally {
    await rm(folder, { recursive: true, maxRetries: 3 });
  }
};
