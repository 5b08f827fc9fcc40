import JSZip from 'jszip';
import { wordsOf } from '../../src/cli/room-card.ts';
import type { Json } from '../../src/practice/teams/activity.ts';
import { pressOf } from '../../src/practice/teams/buttons.ts';
import { linesIn, partOf } from '../minutes/document/opened.ts';
import { tooComplex, tooWide, wordFile } from '../support/files/hostile-word.ts';
import { pdfFile } from '../support/files/pdf-file.ts';
import { norrdal, norrdalMeeting } from './norrdal.ts';
import { closeStages, openStage, type Stage } from './stage.ts';

// The product's table "Bad input", row by row. The steps build on each other, as in a meeting.

let stage: Stage;
/** Does the next steps of the meeting, up to this one. */
let upTo: (step: number) => Promise<void>;

beforeAll(async () => {
  stage = await openStage(norrdal);
  const steps = norrdalMeeting(stage.client);
  let done = 0;
  upTo = async (step) => {
    for (; done < step; done += 1) await steps[done]?.();
  };
});

afterAll(closeStages);

const guest = (name: string) => stage.client.as(name);

/** What Klubba says to a file dropped in the secretary's own chat. */
const saidTo = async (name: string, bytes: Uint8Array<ArrayBuffer>, answer: string): Promise<void> => {
  const cilla = guest('Cilla Rask');
  await cilla.drop(name, bytes);
  const { cards } = await cilla.sees(answer, 'personal');
  expect(cards).toEqual([]);
};

/** The action of a button that this person sees, and the message it is on. */
const buttonOf = (person: string, title: string, near: string): { readonly message: string; readonly action: Json } => {
  for (const seen of [...stage.room.messages(person, 'meeting')].reverse()) {
    const [card] = seen.cards;
    const action = card && wordsOf(seen).includes(near) ? pressOf(card, title, {}, false) : null;
    if (action) return { message: seen.id, action };
  }
  throw new Error(`${person} sees no button ${title} near ${near}`);
};

/** Presses with changed data: `changes` replaces fields of the button's data. */
const pressAltered = (person: string, { message, action }: { message: string; action: Json }, changes: Json) => {
  const data = action['data'] as { readonly klubba: Json };
  return stage.room.act(person, message, { ...action, data: { ...data, klubba: { ...data.klubba, ...changes } } });
};

const zipped = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array<ArrayBuffer>> => {
  const zip = new JSZip();
  for (const [name, content] of Object.entries(files)) zip.file(name, content);
  return new Uint8Array(await zip.generateAsync({ type: 'arraybuffer', compression: 'DEFLATE' }));
};

const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
const document = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';

test('a kallelse that cannot be read gets one clear sentence, and nothing is changed', async () => {
  await guest('Cilla Rask').say('kallelse Hej, när ses vi?');
  await guest('Cilla Rask').sees('Jag hittade inga punkter');
  await saidTo('tom.docx', new Uint8Array(), 'Kallelsen är tom.');
  await saidTo('kallelse.pdf', new TextEncoder().encode('%PDF-1.7\n…'), 'Pdf-filen är skadad');
  await saidTo('inskannad.pdf', new Uint8Array(pdfFile([{}])), 'Pdf-filen har ingen text, bara bilder');
  await saidTo('stor.docx', new Uint8Array(50 * 1024 * 1024), 'Filen är för stor. Skicka kallelsen');
  const macros = { '[Content_Types].xml': types, 'word/document.xml': document, 'word/vbaProject.bin': 'x' };
  await saidTo('makro.docx', await zipped(macros), 'Filen innehåller makron');
  const bomb = { '[Content_Types].xml': types, 'word/document.xml': new Uint8Array(120 * 1024 * 1024) };
  await saidTo('bomb.docx', await zipped(bomb), 'Filen är för stor när den packas upp');
  for (const xml of [tooComplex['tables in tables'], tooWide['a cell over 200 million columns']])
    await saidTo('liten.docx', new Uint8Array(await wordFile(`${xml}`)), 'Filen är uppbyggd av för många delar');
  await guest('Agneta Frisk').say('öppna mötet');
  await guest('Agneta Frisk').sees('Det finns ingen kallelse än.');
});

test('a kallelse with faults is imported, each doubt with its line', async () => {
  await guest('Cilla Rask').say(
    'kallelse\nSamrådet i Norrdal (SN)\n\nDatum: 3 mars 2027\n\n1. Öppnande\n\n2. Planen\n\n(20 minuter, kl. 13.10-13.15)\n',
  );
  const card = wordsOf(await guest('Cilla Rask').sees('Att se över'));
  expect(card).toMatch(/Rad \d+: \(20 minuter, kl. 13.10-13.15\)/);
  await guest('Cilla Rask').press('Avbryt');
});

test('a press by someone who may not is answered politely and changes nothing', async () => {
  await upTo(2);
  await guest('Agneta Frisk').sees('Öppna mötet');
  const open = buttonOf('agneta-frisk', 'Öppna mötet', 'Dagordning');
  const refused = await pressAltered('frans-dahl', open, {});
  expect(refused).toEqual({
    outcome: 'words',
    words: expect.stringContaining('Det gör ordföranden eller sekreteraren'),
  });
  await guest('Frans Dahl').say('nästa');
  await guest('Frans Dahl').sees('Det gör ordföranden eller sekreteraren');
});

test('a press with altered data is refused, or means what the presser may', async () => {
  await upTo(12);
  await guest('Frans Dahl').sees('Bekräfta');
  const confirm = buttonOf('frans-dahl', 'Bekräfta', 'Hemsjukvård');
  const others = { meeting: '00000000-0000-4000-8000-000000000000' };
  expect(await pressAltered('bo-lind', confirm, others)).toEqual({ outcome: 'failed' });
  expect(await pressAltered('bo-lind', confirm, { position: 'b999' })).toEqual({
    outcome: 'words',
    words: expect.stringContaining('Inget ställningstagande är öppet'),
  });
  expect(await pressAltered('bo-lind', confirm, { kind: 'approve', item: 99 })).toMatchObject({ outcome: 'words' });
  expect(await pressAltered('bo-lind', confirm, { kind: 'burn down' })).toEqual({ outcome: 'failed' });
  // The card's data cannot make somebody called: who presses is read from the activity.
  expect(await pressAltered('frans-dahl', confirm, { person: 'p2', user: 'bo-lind' })).toEqual({
    outcome: 'words',
    words: expect.stringContaining('Det kan bara den som är kallad'),
  });
  await guest('Cilla Rask').sees('Ingen har bekräftat än.');
});

test('a double press, a press on an old text and an activity delivered twice are recorded once', async () => {
  const confirm = buttonOf('david-ekman', 'Bekräfta', 'Hemsjukvård');
  const both = await Promise.all([pressAltered('david-ekman', confirm, {}), pressAltered('david-ekman', confirm, {})]);
  expect(both).toEqual([{ outcome: 'card' }, { outcome: 'card' }]);
  await stage.line.deliverAgain();
  await guest('Frans Dahl').sees('1 av 3 närvarande har bekräftat');
  await upTo(14);
  expect(await pressAltered('david-ekman', confirm, {})).toEqual({
    outcome: 'words',
    words: expect.stringContaining('Texten har ändrats'),
  });
  await upTo(18);
  expect(await pressAltered('david-ekman', confirm, {})).toEqual({
    outcome: 'words',
    words: expect.stringContaining('Ställningstagandet är redan klubbat.'),
  });
  await guest('Cilla Rask').say('anteckna Sagt en gång.');
  await stage.line.deliverAgain();
});

const hostile = '**fet** <script>alert(1)</script> & <b>b</b> ]]> {{x}} \u0007\u0000\u000b\ud800 \udc00 slut';

test('hostile text is stored, shown escaped and valid in Word; too much of it is refused', async () => {
  const cilla = guest('Cilla Rask');
  await cilla.say(`dialog ${hostile}`);
  await cilla.say(`medskick ${'å'.repeat(19_000)}`);
  await cilla.say(`fråga ${'x'.repeat(100_000)}`);
  await cilla.sees('Texten är för lång; högst 20\u00a0000 tecken');
  await upTo(24);
  const { bytes } = await stage.minutes();
  await partOf(bytes, 'word/document.xml');
  const lines = await linesIn(bytes);
  expect(lines.filter((line) => line === 'Sagt en gång.')).toHaveLength(1);
  expect(lines.filter((line) => line.includes('<script>alert(1)</script> & <b>b</b> ]]> {{x}}'))).toHaveLength(1);
  expect(lines).toContain('å'.repeat(19_000));
  expect(lines.some((line) => line.includes('xxx'))).toBe(false);
});
