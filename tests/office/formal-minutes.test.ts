import type { Summons } from '../../src/meeting/summons.ts';
import { readSummons } from '../../src/summons/read.ts';
import { formalMinutes } from './formal-minutes.ts';
import { rewritten } from './libreoffice.ts';

const read = async (name: string, bytes: Uint8Array = new Uint8Array()): Promise<Summons> => {
  const imported = await readSummons({ name, bytes }, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  expect(imported.doubts).toEqual([]);
  return imported.summons;
};

const docx = await formalMinutes();

test('minutes with people in two columns and a table of items are read from Word', async () => {
  const { meeting, groups, items } = await read('minutes.docx', docx);
  expect(meeting.absent).toEqual(['Siv Dal', 'Dan Alm']);
  expect(groups.flatMap(({ seats }) => seats.map(({ name, role }) => [name, role]))).toEqual([
    ['Eva Ek', 'chair'],
    ['Bo Lund', 'secretary'],
    ['Ove Berg', null],
  ]);
  expect(items).toMatchObject([
    { number: 1, title: 'Mötets öppnande' },
    {
      number: 2,
      title: 'Vinterberedskap',
      presenters: [{ name: 'Mia Holm' }, { name: 'Per Ås' }],
      proposal: 'Planen för vintern antas, och den ses över när den har prövats i kommunerna en hel vinter.',
      attachments: [{ title: 'Vinterplan.pdf' }, { title: 'Riskanalys.docx' }],
      body: '',
    },
    { number: 3, title: 'Hemgång', attachments: [{ title: 'Hemgång.pdf' }] },
    { number: 4, title: 'Nästa möte' },
  ]);
});

test.each(['pdf', 'pdf without tags'] as const)(
  'the same minutes, printed as %s, are read as their Word file is',
  async (as) => {
    const printed = await rewritten({ 'minutes.docx': docx }, as);
    expect(await read('minutes.pdf', printed['minutes.docx'])).toEqual(await read('minutes.docx', docx));
  },
  500_000,
);
