import JSZip from 'jszip';
import { wordsOf } from '../../src/cli/room-card.ts';
import { norrdal, norrdalMeeting } from './norrdal.ts';
import { closeStages, openStage, type Stage } from './stage.ts';

// Two meetings held alike differ only in their times.
const withoutClocks = (text: string): string => text.replace(/\b\d\d\.\d\d\b/g, '00.00');

const unspaced = (text: string): string => text.replace(/[\u00a0\s]+/g, ' ').trim();

/** Every card in the meeting's chat as somebody without a role sees it, one a line, sorted. */
const cardsIn = ({ room }: Stage): readonly string[] =>
  room
    .messages('frans-dahl', 'meeting')
    .filter(({ cards }) => cards.length > 0)
    .map((message) => unspaced(withoutClocks(wordsOf(message).split('\n').filter(Boolean).join(' / '))))
    .sort();

/** The cards of the chat when the meeting is over. */
const atTheEnd = [
  /^1\\\. Mötets öppnande/,
  /^2\\\. .*Godkänns/,
  /^3\\\. .*för juni och juli/,
  /^4\\\. .*noterar informationen/,
  /^6\\\. .*2 juni 2027/,
  /Klubbat kl.*2 av 4 närvarande har bekräftat.*Bo Lind och David Ekman.*Augusti saknas/,
  /Dagordning.*Mötet avslutades.*2 juni 2027/,
  // Its last change takes the button away.
  /Upprop.*David Ekman och Eva Holm(?!.*Jag är här)/,
  /Mötet avslutades.*1 uppföljning.*Tack för idag/,
];

/** The outcome of the kallelse under review is shown once, and not again after a crash. */
const isReview = (card: string): boolean => card.includes('Kallelse');

/** A card posted just before a kill may not be noted as posted. Only such a card may come twice. */
const documented = 1_500;

/** Cards that came twice although the first was posted long before any kill. */
const doubled = ({ room, kills }: Stage): readonly string[] => {
  const cards = room.messages('frans-dahl', 'meeting').filter(({ cards: [card] }) => card !== undefined);
  // A review card answers the kallelse. It comes again when Teams delivers the kallelse again after a crash.
  const titles = cards
    .map((card) => wordsOf(card).split('\n').filter(Boolean).slice(0, 3).join(' / '))
    .map((title, index) => (isReview(title) ? `${index}` : title));
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

/** Holds the meeting and does something around each step. */
const hold = async (stage: Stage, around: (act: () => Promise<unknown>) => Promise<void>): Promise<Held> => {
  for (const act of norrdalMeeting(stage.client)) await around(act);
  const { name, bytes } = await stage.minutes();
  const document = await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string');
  return { name, text: withoutClocks(document ?? '') };
};

let calm: Held;
let calmCards: readonly string[];

beforeAll(async () => {
  const stage = await openStage(norrdal);
  calm = await hold(stage, async (act) => void (await act()));
  await until(
    () => atTheEnd.every((card) => cardsIn(stage).filter((one) => card.test(one)).length === 1),
    () => cardsIn(stage),
  );
  calmCards = cardsIn(stage).filter((card) => !isReview(card));
  expect(calmCards).toHaveLength(atTheEnd.length);
  await stage.close();
});

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
  await until(
    () => calmCards.every((card) => cardsIn(stage).includes(card)),
    () => ({ missing: calmCards.filter((card) => !cardsIn(stage).includes(card)), there: cardsIn(stage) }),
  );
  expect(doubled(stage)).toEqual([]);
  // The last activity, delivered once more, changes nothing.
  await stage.line.deliverAgain();
  expect(cardsIn(stage)).toEqual(expect.arrayContaining([...calmCards]));
  await stage.close();
}, 600_000);
