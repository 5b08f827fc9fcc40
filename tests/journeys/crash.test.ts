import JSZip from 'jszip';
import { wordsOf } from '../../src/cli/room-card.ts';
import { norrdal, norrdalMeeting } from './norrdal.ts';
import { closeStages, openStage, type Stage } from './stage.ts';

// Clocks are what differs between two meetings held alike.
const withoutClocks = (text: string): string => text.replace(/\b\d\d\.\d\d\b/g, '00.00');

const unspaced = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ').trim();

/** Every card in the meeting's chat as somebody without a role sees it, on a line each, sorted. */
const cardsIn = ({ room }: Stage): readonly string[] =>
  room
    .messages('frans-dahl', 'meeting')
    .filter(({ cards }) => cards.length > 0)
    .map((message) => unspaced(withoutClocks(wordsOf(message).split('\n').filter(Boolean).join(' / '))))
    .sort();

/** How the chat looks when the meeting is over, however it went. */
const atTheEnd = [
  '1\\. Mötets öppnande / Ingen ställning togs.',
  '2\\. Godkännande av dagens agenda / ✓ Godkänns',
  '3\\. Hemsjukvård under sommaren / ✓ Ändrad lydelse / Samrådet i Norrdal ställer sig bakom planen för juni och juli.',
  '4\\. Läget på korttidsboendet / ✓ Informationen noteras / Samrådet i Norrdal noterar informationen.',
  '6\\. Nästa möte / Ingen ställning togs.',
  'Punkt 3. Hemsjukvård under sommaren / Ställningstagande / Samrådet i Norrdal ställer sig bakom planen för juni och juli. / ✓ Ändrad lydelse / Klubbat kl. 00.00 / 2 av 2 närvarande har bekräftat / Bo Lind och David Ekman / Avvikande mening (1) / Augusti saknas.',
  'Samrådet i Norrdal / Dagordning / 3 mars 2027 kl. 00.00–00.00 · Teams / Mötet avslutades kl. 00.00. / ✓ / 1\\. Mötets öppnande / ✓ / 2\\. Godkännande av dagens agenda / Godkänns / ✓ / 3\\. Hemsjukvård under sommaren / Ändrad lydelse / 00.00 / ✓ / 4\\. Läget på korttidsboendet / Informationen noteras / 5\\. Övriga frågor / ✓ / 6\\. Nästa möte / Nästa möte: 2 juni 2027 kl. 00.00–00.00',
  'Samrådet i Norrdal / Kallelsen används / 3 mars 2027 kl. 00.00–00.00 · 6 punkter · 5 kallade',
  'Samrådet i Norrdal / Mötet avslutades kl. 00.00 / 6 punkter · 2 ställningstaganden · 1 uppföljning / Tack för idag. / Nästa möte: 2 juni 2027 kl. 00.00–00.00 / Mötesanteckningen visas för alla när den har släppts.',
  'Samrådet i Norrdal / Upprop / 3 av 5 närvarande / Bodal · 1/2 / Här: Bo Lind / Väntas: Agneta Frisk / Klinga · 2/3 / Här: David Ekman och Eva Holm / Väntas: Cilla Rask',
];

/** A card posted just before a kill may not have been noted as posted: the one case in which it comes twice. */
const documented = 1_500;

/** Cards that came twice although the first was posted well before any kill. */
const doubled = ({ room, kills }: Stage): readonly string[] => {
  const cards = room.messages('frans-dahl', 'meeting').filter(({ cards: [card] }) => card !== undefined);
  const titles = cards.map((card) => wordsOf(card).split('\n').filter(Boolean).slice(0, 3).join(' / '));
  return titles.filter((title, index) => {
    if (!titles.includes(title, index + 1)) return false;
    const posted = Date.parse(cards[index]?.at ?? '');
    return !kills.some((kill) => kill >= posted && kill - posted < documented);
  });
};

const until = async (holds: () => boolean, otherwise: () => unknown): Promise<void> => {
  for (const end = Date.now() + 60_000; !holds(); await new Promise((resolve) => setTimeout(resolve, 50)))
    if (Date.now() > end) throw new Error(`It never came to this: ${JSON.stringify(otherwise(), null, 1)}`);
};

interface Held {
  readonly name: string;
  readonly text: string;
}

/** Holds the meeting with something done around each step, and waits until the chat has all of it. */
const hold = async (stage: Stage, around: (act: () => Promise<unknown>) => Promise<void>): Promise<Held> => {
  for (const act of norrdalMeeting(stage.client)) await around(act);
  await until(
    () => atTheEnd.every((card) => cardsIn(stage).includes(card)),
    () => ({ missing: atTheEnd.filter((card) => !cardsIn(stage).includes(card)), there: cardsIn(stage) }),
  );
  const { name, bytes } = await stage.minutes();
  const document = await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string');
  return { name, text: withoutClocks(document ?? '') };
};

let calm: Held;

beforeAll(async () => {
  const stage = await openStage(norrdal);
  calm = await hold(stage, async (act) => void (await act()));
  expect(cardsIn(stage)).toEqual([...atTheEnd].sort());
  await stage.close();
}, 120_000);

afterAll(closeStages);

test('killed at every step, before it could answer or right after: the same minutes, nothing answered lost, no card doubled', async () => {
  const stage = await openStage(norrdal);
  let step = 0;
  const held = await hold(stage, async (act) => {
    const before = step % 2 === 0;
    step += 1;
    if (before) stage.line.loseNextAnswer(stage.crash);
    await act();
    if (!before) await stage.crash();
  });
  expect(stage.kills).toHaveLength(norrdalMeeting(stage.client).length);
  expect(held).toEqual(calm);
  expect(doubled(stage)).toEqual([]);
  // Delivered once more after all that, the last activity changes nothing.
  await stage.line.deliverAgain();
  expect(cardsIn(stage)).toEqual(expect.arrayContaining(atTheEnd));
  await stage.close();
}, 240_000);
