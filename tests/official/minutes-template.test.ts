import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { languages } from '../../src/i18n/languages.ts';
import { minutesContent } from '../../src/minutes/content/content.ts';
import { renderDocument } from '../../src/minutes/document/document.ts';
import { defaultTemplate } from '../../src/minutes/template/default-template.ts';
import { zone } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';
import { ownTemplate, savedElsewhere } from '../minutes/template/templates.ts';

const run = promisify(execFile);
const set = (template: Uint8Array, meeting = coastMeeting): Promise<Uint8Array> =>
  renderDocument(minutesContent(meeting, languages.sv, zone), template);

test.each<[string, () => Promise<Uint8Array>]>([
  ['the default template in Swedish', () => defaultTemplate(languages.sv)],
  ['the default template in English', () => defaultTemplate(languages.en)],
  ["minutes in a board's own template", async () => set(await ownTemplate())],
  ["older minutes in a board's own template", async () => set(await ownTemplate(), inlandMeeting)],
  ['minutes in a template saved by another program', async () => set(await savedElsewhere())],
])('%s is valid by ISO 29500 (needs python3 and xmllint)', async (_, made) => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-iso-'));
  try {
    const file = join(folder, 'made.docx');
    await writeFile(file, await made());
    const { stdout } = await run('python3', [join(process.env['CONTRACTS_DIR'] ?? '', 'validate-docx.py'), file]);
    expect(stdout).toMatch(/ok\s+word\/document\.xml/);
    expect(stdout).toMatch(/ok\s+word\/styles\.xml/);
    expect(stdout).not.toMatch(/FAIL|NOT WELL-FORMED/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
