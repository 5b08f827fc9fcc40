import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { wordsOf } from '../../src/cli/room-card.ts';
import { enterRoom, type Guest, type RoomClient } from '../../src/cli/room-client.ts';
import { sampleMeeting } from '../../src/cli/sample-meeting.ts';
import { linesIn } from '../minutes/document/opened.ts';
import { linesOn, opened } from '../minutes/html/web-page.ts';
import { temporaryFolder } from '../support/databases.ts';
import { endPrograms, startProgram } from '../support/process.ts';

const folders: { remove(): Promise<void> }[] = [];

afterAll(async () => {
  await endPrograms();
  await Promise.all(folders.map((folder) => folder.remove()));
});

const minutes = '2027-02-11 Mötesanteckning Vårdsamverkan Ekbygden VEB';
const template = 'Mall mötesanteckning.docx';
const saidWrong = 'Vårdssamverkan Ekbygden återkommer till frågan.';
const saidRight = 'Vårdsamverkan Ekbygden återkommer till frågan.';
const ownLine = 'Enligt Ekbygdens egen mall';

interface House {
  readonly room: RoomClient;
  /** Every file of the library by its path, in the order of the alphabet. */
  files(): readonly string[];
}

const start = async (library: string, settings: Readonly<Record<string, string>> = {}): Promise<House> => {
  const folder = await temporaryFolder();
  folders.push(folder);
  const at = join(folder.path, library);
  return {
    room: await enterRoom((await startProgram(folder.path, settings)).room),
    files: () =>
      readdirSync(at, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name).slice(at.length + 1))
        .toSorted(),
  };
};

/** Longest wait for anything, in milliseconds; generous, for slow machines. */
const patience = 90_000;
const glance = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

/** Klubba's answer in somebody's 1:1 chat. Asks again until the answer fits. */
const answer = async (person: Guest, asking: string, fits: (said: string) => boolean): Promise<string> => {
  for (const end = Date.now() + patience; Date.now() < end; ) {
    const before = (await person.messages('personal')).length;
    await person.say(asking, 'personal');
    let said: string | null = null;
    while (said === null && Date.now() < end) {
      const news = (await person.messages('personal')).slice(before).findLast(({ from }) => from === null);
      said = news ? wordsOf(news) : await glance().then(() => null);
    }
    if (said !== null && fits(said)) return said;
    await glance();
  }
  throw new Error(`“${asking}” was never answered as it should be`);
};

const linksIn = (said: string): readonly string[] =>
  [...said.matchAll(/\]\((http[^)]+)\)/g)].map(([, link = '']) => link);

const fetched = async (link: string | undefined): Promise<Response> => {
  const response = await fetch(link ?? '');
  expect(response.status).toBe(200);
  return response;
};
const bytesAt = async (link: string | undefined): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await (await fetched(link)).arrayBuffer());

/** The secretary gets the template, writes her board's own line into it, and sends it back. */
const changeTemplate = async (elin: Guest): Promise<void> => {
  const [link] = linksIn(await answer(elin, 'mall', (said) => said.includes('{punkter}')));
  const zip = await JSZip.loadAsync(await bytesAt(link));
  const body = (await zip.file('word/document.xml')?.async('string')) ?? '';
  expect(body).toContain('<w:body>');
  zip.file('word/document.xml', body.replace('<w:body>', `<w:body><w:p><w:r><w:t>${ownLine}</w:t></w:r></w:p>`));
  await elin.drop('Ekbygdens mall.docx', new Uint8Array(await zip.generateAsync({ type: 'arraybuffer' })));
  await elin.sees('Mallen', 'personal');
};

/** Reviews the draft, presses the offered mend, and sees that nothing is left. */
const reviewAndMend = async (elin: Guest): Promise<void> => {
  await answer(elin, 'granska', (said) => said.includes('Vårdssamverkan'));
  await elin.press('Rätta', 'Vårdssamverkan', {}, 'personal');
  await answer(elin, 'granska', (said) => said.includes('Inget att rätta.'));
};

/** The secretary opens the draft as it is after her mend. A link leads to one exact file, so she asks again until the new one is there. */
const readDraft = async (elin: Guest): Promise<void> => {
  for (const end = Date.now() + patience; Date.now() < end; await glance()) {
    const [link = ''] = linksIn(await answer(elin, 'mötesanteckning', (said) => linksIn(said).length === 1));
    const response = await fetch(link);
    const lines = response.ok ? await linesIn(new Uint8Array(await response.arrayBuffer())) : [];
    if (lines[0] === ownLine && lines.includes(saidRight)) return;
  }
  throw new Error('The draft never became what the secretary made of it');
};

/** Chair and vice chair sign, the secretary releases. */
const signAndRelease = async (room: RoomClient): Promise<void> => {
  await room.as('Birgitta Hallgren').press('Justera', 'Mötet avslutades');
  await room.as('Anders Bergvall').press('Justera', 'Mötet avslutades');
  await room.as('Elin Forsman').press('Släpp', 'Mötet avslutades');
};

/** A member opens the minutes both as a Word file and as a web page, as soon as both are there. */
const memberReads = async (room: RoomClient): Promise<void> => {
  const karin = room.as('Karin Almgren');
  const [document, page] = linksIn(await answer(karin, 'mötesanteckning', (said) => linksIn(said).length === 2));
  const response = await fetched(document);
  expect(response.headers.get('content-disposition')).toMatch(/^attachment; .*\.docx$/);
  const lines = await linesIn(new Uint8Array(await response.arrayBuffer()));
  expect(lines[0]).toBe(ownLine);
  const web = await fetched(page);
  expect(web.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(web.headers.get('content-security-policy')).toContain("default-src 'none'");
  const shown = linesOn(opened(await web.text()));
  for (const read of [lines, shown]) {
    expect(read).toContain(saidRight);
    expect(read).not.toContain(saidWrong);
    expect(read).toContain('Ställningstagande: Ärendet går på remiss till kommunerna. Svar senast 30 april.');
  }
};

const holdMeeting = (
  room: RoomClient,
): { readonly held: () => Promise<void>; readonly close: () => Promise<unknown> } => {
  const steps = sampleMeeting(room);
  return {
    held: async () => {
      for (const { act } of steps.slice(0, -1)) await act();
      await room.as('Elin Forsman').say(`anteckna punkt 7: ${saidWrong}`, 'personal');
    },
    close: async () => steps.at(-1)?.act(),
  };
};

test('a secretary goes from the close over review, mend and sign-off to the release, in her board’s own template', async () => {
  const { room, files } = await start('library');
  const [elin, { held, close }] = [room.as('Elin Forsman'), holdMeeting(room)];
  await held();
  await close();
  await changeTemplate(elin);
  await reviewAndMend(elin);
  await readDraft(elin);
  await signAndRelease(room);
  await memberReads(room);
  expect(files()).toEqual([`${minutes}.docx`, template, `Släppta/${minutes}.docx`, `Släppta/${minutes}.html`]);
}, 600_000);

test('the same while SharePoint is down from before the close until after the release: nothing lost, nothing doubled', async () => {
  const { room, files } = await start('sharepoint/Shared Documents', { SHAREPOINT_SITE: 'practice' });
  const [elin, { held, close }] = [room.as('Elin Forsman'), holdMeeting(room)];
  await held();
  await changeTemplate(elin);
  await turnSharePoint(room, 'down');
  await answer(elin, 'mall', (said) => said.includes('Arkivet svarar inte'));
  await close();
  await room.as('Birgitta Hallgren').sees('Mötet avslutades');
  await reviewAndMend(elin);
  await signAndRelease(room);
  await answer(room.as('Karin Almgren'), 'mötesanteckning', (said) => linksIn(said).length === 0);
  expect(files()).toEqual([`Klubba/${template}`]);

  await turnSharePoint(room, 'up');
  await memberReads(room);
  const filed = [
    `Klubba/${minutes}.docx`,
    `Klubba/${minutes}.pdf`,
    `Klubba/${template}`,
    `Klubba/Släppta/${minutes}.docx`,
    `Klubba/Släppta/${minutes}.html`,
    `Klubba/Släppta/${minutes}.pdf`,
  ];
  expect(files()).toEqual(filed);
  await answer(elin, 'arkivera igen', (said) => said.includes('igen'));
  await memberReads(room);
  expect(files()).toEqual(filed);
}, 600_000);

/** Does what the switch on the page does. */
const turnSharePoint = async (room: RoomClient, to: 'down' | 'up'): Promise<void> => {
  const response = await fetch(`${room.url}/room/sharepoint`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ down: to === 'down' }),
  });
  expect(response.status).toBe(204);
};
