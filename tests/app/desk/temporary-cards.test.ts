import type { CardAnswer } from '../../../src/app/desk/desk.ts';
import { openTemporaryCards } from '../../../src/app/desk/temporary-cards.ts';
import { inputs } from '../../../src/cards/kit/inputs.ts';
import type { CardKey } from '../../../src/cards/kit/view.ts';
import { buttonData } from '../../../src/cards/payload.ts';
import type { CardPress } from '../../../src/cards/press-kinds.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { meetings, viewOf } from '../../cards/scenes/stations.ts';
import { key, type Office, open, presses, says, summoned, textOf } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, sender } from '../../support/office.ts';

const meeting = 'meeting-1';
const press = (by: Actor, asking: CardPress, typed: Readonly<Record<string, string>> = {}) => ({
  chat: groupChat,
  sender: sender(by),
  key: key(),
  verb: asking.kind,
  data: { ...buttonData(asking), ...typed },
});

/** Only the review leads back. */
const theReview = `"${sv.cards.buttons.back}"`;

/** What this person's client shows when the card was updated and it has fetched its own view. */
const fetched = async ({ desk }: Office, by: Actor, on: CardKey): Promise<string> =>
  textOf(await desk.refreshed(press(by, { meeting, on, kind: 'refresh' })));

const pressedOn = ({ desk }: Office, ...pressed: Parameters<typeof press>): Promise<CardAnswer> =>
  desk.pressed(press(...pressed));

const closed = async (): Promise<Office> => {
  const office = await open();
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  return office;
};

describe('an update of the card does not take away', () => {
  test('the review from the one who reads it, mends it and turns its pages, until it is left', async () => {
    const office = await closed();
    await presses(office, ek, 'review');
    expect(await fetched(office, ek, 'minutes')).toContain(theReview);
    await says(office, ek, 'nästa möte 4 juni 2024 kl. 09');
    expect(await fetched(office, ek, 'minutes')).toContain(theReview);
    await pressedOn(office, ek, { meeting, on: 'review', kind: 'page', page: 0 });
    expect(await fetched(office, ek, 'minutes')).toContain(theReview);

    await pressedOn(office, ek, { meeting, on: 'minutes', kind: 'refresh' });
    expect(await fetched(office, ek, 'minutes')).not.toContain(theReview);
  });

  test('the question for missing outcomes, with what was typed, until the meeting has gone on', async () => {
    const office = await open();
    await says(office, ek, 'klubba');
    await pressedOn(office, ek, { meeting, on: 'agenda', kind: 'close' }, { [inputs.words]: 'Tack för i dag.' });
    const asked = await fetched(office, ek, 'agenda');
    expect(asked).toContain(sv.cards.missing.title);
    expect(asked).toContain('Tack för i dag.');
    for (const said of ['klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
    expect(await fetched(office, ek, 'agenda')).not.toContain(sv.cards.missing.title);
  });

  test.each([
    ['adopt', 'referred'],
    ['send for comment', 'as proposed'],
  ] as const)(
    'the question by %s to whom a matter is sent for comment, until it is answered',
    async (kind, outcome) => {
      const office = await open();
      const position = (await office.dependencies.meetings.read(meeting)).positions[0]?.id ?? '';
      const on = `position ${position}` as const;
      const gavel = { meeting, on, kind, position } as const;
      const { referral, buttons } = sv.cards;
      const asked = await pressedOn(office, ek, gavel, { [inputs.outcome]: outcome, [inputs.until]: '2 oktober' });
      expect(textOf(asked)).toContain(referral.ask);
      await says(office, berg, 'bekräfta');
      const kept = await fetched(office, ek, on);
      expect(kept).toContain(referral.ask);
      expect(kept).toContain('2 oktober');
      expect(await fetched(office, dahl, on)).not.toContain(referral.ask);
      const sent = { [inputs.outcome]: outcome, [inputs.to]: 'kommunerna', [inputs.until]: '2 oktober' };
      expect(textOf(await pressedOn(office, ek, gavel, sent))).toContain(
        'Går på remiss till kommunerna, svar senast 2 oktober',
      );
      const done = await fetched(office, ek, on);
      expect(done).not.toContain(referral.ask);
      expect(done).not.toContain(`"${buttons.adopt}"`);
    },
  );

  test('the question for the outcome of an item, until another item is on', async () => {
    const office = await summoned();
    await presses(office, ek, 'open');
    await says(office, ek, 'punkt 2');
    await pressedOn(office, ek, { meeting, on: 'agenda', kind: 'next', from: 2, undecided: false });
    expect(await fetched(office, ek, 'agenda')).toContain(sv.cards.missing.title);
    await says(office, ek, 'punkt 3');
    expect(await fetched(office, ek, 'agenda')).not.toContain(sv.cards.missing.title);
  });
});

test('what one has turned the card to is nobody else’s', async () => {
  const office = await closed();
  await presses(office, ek, 'review');
  expect(await fetched(office, dahl, 'minutes')).not.toContain(theReview);
  expect(await fetched(office, berg, 'minutes')).not.toContain(theReview);
  expect((await pressedOn(office, berg, { meeting, on: 'minutes', kind: 'review' })).type).toBe('message');
  expect(await fetched(office, berg, 'minutes')).not.toContain(theReview);
});

test('a page of the agenda is not kept: after an update it shows the item that is on', () => {
  const cards = openTemporaryCards();
  const turned = { meeting, on: 'agenda', kind: 'page', page: 1 } as const;
  cards.answered(press(ek, turned), { press: turned, inputs: {} });
  const fetching = { meeting, on: 'agenda', kind: 'refresh' } as const;
  expect(cards.card(press(ek, fetching), fetching, viewOf(meetings.atFive, { viewer: 'lead' }))).toBeNull();
});
