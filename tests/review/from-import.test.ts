import { materialOf, minutesOf } from './reviewed.ts';

/** A kallelse: nothing is approved, nobody is away, nobody signs. */
const kallelse = minutesOf('Information', 'Förslag till ställningstagande: SNK enas.')
  .replaceAll(/.* godkänns\.\n|Frånvarande.*\n/g, '')
  .replace(/5\. Nästa möte[\s\S]*$/, '');
const read = async (was: string, is: string) => {
  if (!kallelse.includes(was)) throw new Error(`not in the kallelse: ${was}`);
  const { meeting, signed } = await materialOf({ text: kallelse.replace(was, is) });
  return { phase: meeting.phase, signed, rollCalled: meeting.rollCalled, approvals: meeting.approvals };
};
const opening = '1. Mötets öppnande\n';
const approval = '2. Godkännande av dagens agenda\n';
const proposal = 'Förslag till ställningstagande';

test('a kallelse is a meeting not yet held', async () => {
  expect(await read(opening, opening)).toEqual({
    phase: 'summoned',
    signed: false,
    rollCalled: false,
    approvals: [],
  });
});

test('one item that was approved or decided tells that a meeting was held', async () => {
  expect(await read(approval, `${approval}Dagens agenda godkänns.\n`)).toMatchObject({
    phase: 'closed',
    approvals: [2],
  });
  expect(await read(proposal, 'Ställningstagande')).toMatchObject({ phase: 'closed', approvals: [] });
  expect(await read(proposal, `a) Läget\nStällningstagande: SNK enas.\nb) Läget\n${proposal}`)).toMatchObject({
    phase: 'closed',
  });
});

test('one person away, or with an apology, tells that the roll was called', async () => {
  expect(await read(opening, `${opening}Frånvarande: Siv Alm.\n`)).toMatchObject({ rollCalled: true, phase: 'closed' });
  expect(await read(opening, `${opening}Förhinder: Siv Alm.\n`)).toMatchObject({ rollCalled: true });
});
