import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { minutesOf } from '../minutes/document/opened.ts';
import { coastMeeting } from '../minutes/records/coast.ts';
import { inlandMeeting } from '../minutes/records/inland.ts';

const run = promisify(execFile);

test.each<[string, Meeting]>([
  ['newer', coastMeeting],
  ['older', inlandMeeting],
])('the minutes in the %s form are valid by ISO 29500 (needs python3 and xmllint)', async (form, meeting) => {
  const folder = await mkdtemp(join(tmpdir(), 'klubba-iso-'));
  try {
    const file = join(folder, `${form}.docx`);
    await writeFile(file, await minutesOf(meeting));
    const { stdout } = await run('python3', [join(process.env['CONTRACTS_DIR'] ?? '', 'validate-docx.py'), file]);
    expect(stdout).toMatch(/ok\s+word\/document\.xml/);
    expect(stdout).not.toMatch(/FAIL|NOT WELL-FORMED/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
