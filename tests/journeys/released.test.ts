import { enterRoom } from '../../src/cli/room-client.ts';
import { sampleMeeting } from '../../src/cli/sample-meeting.ts';
import { linesIn } from '../minutes/document/opened.ts';
import { linesAsInWord, opened } from '../minutes/html/web-page.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';

const folder = await temporaryFolder();

afterAll(async () => {
  await endPrograms();
  await folder.remove();
});

test('from the close over two signatures to the release, after which a member opens the minutes in Word and as a web page', async () => {
  const room = await enterRoom((await startProgram(folder.path)).room);
  for (const { act } of sampleMeeting(room)) await act();
  const [elin, birgitta, anders] = ['Elin Forsman', 'Birgitta Hallgren', 'Anders Bergvall'].map((name) =>
    room.as(name),
  );
  const karin = room.as('Karin Almgren');

  await karin.say('mötesanteckning', 'personal');
  await karin.sees('när ordförande och sekreterare har släppt den', 'personal');
  await birgitta?.say('justera', 'personal');
  await anders?.say('justera', 'personal');
  await elin?.say('släpp', 'personal');

  // The files come after the release: asks again until both are there.
  const links = async (): Promise<readonly string[]> => {
    for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
      await karin.say('mötesanteckning', 'personal');
      const said = (await karin.messages('personal')).findLast(({ from }) => from === null)?.text ?? '';
      const found = [...said.matchAll(/\]\((http[^)]+)\)/g)].map(([, link = '']) => link);
      if (found.length === 2) return found;
    }
    throw new Error('The released minutes never had both their links');
  };
  const [document, page] = await Promise.all((await links()).map((link) => fetch(link)));
  expect(document?.headers.get('content-disposition')).toMatch(/^attachment; .*\.docx$/);
  expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'");
  const lines = await linesIn(new Uint8Array((await document?.arrayBuffer()) ?? new ArrayBuffer()));
  expect(lines.length).toBeGreaterThan(50);
  expect(linesAsInWord(opened((await page?.text()) ?? ''))).toEqual(lines);
});
