import type { Intent } from '../../src/chat/intent.ts';
import { parseChat } from '../../src/chat/parse.ts';
import type { Command } from '../../src/meeting/commands.ts';

const read = (text: string): Intent => parseChat(text, '2024-04-09');
const command = (asked: Command): Intent => ({ say: 'command', command: asked });
const adopt = (
  outcome: (Command & { type: 'Adopt' })['outcome'],
  text: string | null = null,
  item: number | null = null,
) => command({ type: 'Adopt', position: null, item, outcome, text });
const sent = (to: string | null, until: string | null, item: number | null = null) =>
  command({ type: 'Adopt', position: null, item, outcome: 'referred', text: null, referral: { to, until } });
const note = (
  kind: 'note' | 'dialogue' | 'message' | 'question',
  text: string,
  item: number | null = null,
  letter: string | null = null,
) => command({ type: 'TakeNote', kind, item, letter, text });
const position = (text: string | null, item: number | null = null, ...letters: string[]) =>
  command({ type: 'OpenPosition', item, letters, text });
const arrive = (name: string) => command({ type: 'Arrive', whom: { name } });
const self = { self: true } as const;
const next = (undecided: boolean) => command({ type: 'NextItem', from: null, undecided });
const lacks = (
  verb: (Intent & { say: 'incomplete' })['command'],
  needs: (Intent & { say: 'incomplete' })['needs'],
): Intent => ({
  say: 'incomplete',
  command: verb,
  needs,
});

test.each<[string, Intent]>([
  ['hjälp', { say: 'help', all: false }],
  ['HELP!', { say: 'help', all: false }],
  ['hjälp allt', { say: 'help', all: true }],
  ['Help all.', { say: 'help', all: true }],
  ['hjälp mig', { say: 'help', all: false }],
  ['kallelse VVX\n\n1. Öppnande', { say: 'summons', text: 'VVX\n\n1. Öppnande' }],
  ['Kallelse:\r\n  VVX\r\n1. Öppnande\n', { say: 'summons', text: 'VVX\n1. Öppnande' }],
  ['kallelse', lacks('summons', 'text')],
  ['dagordning', { say: 'agenda' }],
  ['upprop', { say: 'roll call' }],
  ['släpp', command({ type: 'Release' })],
  ['Släpp den justerade.', command({ type: 'Release', signed: true })],
  ['släpp det som justerades', command({ type: 'Release', signed: true })],
  ['release the signed one', command({ type: 'Release', signed: true })],
  ['släpp in alla', { say: 'unknown', text: 'släpp in alla' }],
  ['öppna mötet', command({ type: 'OpenMeeting' })],
  ['avsluta mötet', command({ type: 'CloseMeeting', words: null })],
  ['avsluta mötet Tack för i dag.', command({ type: 'CloseMeeting', words: 'Tack för i dag.' })],
  ['close: Thank you.', command({ type: 'CloseMeeting', words: 'Thank you.' })],
  ['jag är här', command({ type: 'Arrive', whom: self })],
  ['närvarande', command({ type: 'Arrive', whom: self })],
  ['jag går', command({ type: 'Leave', whom: self })],
  ['lämnar Per Lund', command({ type: 'Leave', whom: { name: 'Per Lund' } })],
  ['närvarande Per Lund.', arrive('Per Lund')],
  ['närvarande  Ida  Frost, Vård och omsorg', arrive('Ida Frost, Vård och omsorg')],
  ['frånvarande Per Lund', command({ type: 'MarkAbsent', name: 'Per Lund' })],
  ['förhinder Per Lund', command({ type: 'RecordApology', name: 'Per Lund' })],
  [
    'Ida Frost ersätter direktör Per Lund',
    command({ type: 'Deputise', deputy: 'Ida Frost', absent: 'direktör Per Lund' }),
  ],
  [
    'Per Lund ersätts av Ida Frost, Regionen.',
    command({ type: 'Deputise', deputy: 'Ida Frost, Regionen', absent: 'Per Lund' }),
  ],
  ['Per Lund is replaced by Ida Frost', command({ type: 'Deputise', deputy: 'Ida Frost', absent: 'Per Lund' })],
  ['nästa', next(false)],
  ['nästa punkt', next(false)],
  ['nästa ändå', next(true)],
  ['föregående', command({ type: 'PreviousItem', from: null })],
  ['punkt 6', command({ type: 'GoToItem', item: 6, letter: null })],
  ['punkt 4 b', command({ type: 'GoToItem', item: 4, letter: 'b' })],
  ['Punkt 4B)', command({ type: 'GoToItem', item: 4, letter: 'b' })],
  ['paus', command({ type: 'Pause', minutes: 15 })],
  ['paus 5 minuter.', command({ type: 'Pause', minutes: 5 })],
  ['återuppta', command({ type: 'Resume' })],
  ['ställningstagande', position(null)],
  ['Ställningstagande: VVX enas om planen.', position('VVX enas om planen.')],
  ['ställningstagande punkt 11 a: Bo väljs.', position('Bo väljs.', 11, 'a')],
  ['ställningstagande punkt 6', position(null, 6)],
  ['ställningstagande 4 a–c: VVX noterar.', position('VVX noterar.', 4, 'a', 'b', 'c')],
  ['ställningstagande a, b och d: VVX noterar.', position('VVX noterar.', null, 'a', 'b', 'd')],
  ['klubba', adopt(null)],
  ['klubba enligt förslag', adopt('as proposed')],
  ['klubba remiss', adopt('referred')],
  ['klubba remiss till kommunerna; senast 2 oktober', sent('kommunerna', '2 oktober')],
  ['klubba remiss till kommunerna; 2 oktober.', sent('kommunerna', '2 oktober')],
  ['klubba remiss till kommunerna, svar senast den 2 oktober', sent('kommunerna', '2 oktober')],
  ['klubba remiss till kommunerna\nsenast 2 oktober', sent('kommunerna', '2 oktober')],
  ['klubba på remiss till Norrvik, Lunda och regionen', sent('Norrvik, Lunda och regionen', null)],
  ['klubba remiss; senast 2 oktober', sent(null, '2 oktober')],
  ['klubba remiss, svar senast 2 oktober', sent(null, '2 oktober')],
  ['klubba punkt 6 remiss till kommunerna', sent('kommunerna', null, 6)],
  ['adopt referred to the municipalities; by 2 October', sent('the municipalities', '2 October')],
  ['klubba återremiss', adopt('returned')],
  ['klubba bordlagd', adopt('postponed')],
  ['klubba bordlägg.', adopt('postponed')],
  ['klubba utgår', adopt('dropped')],
  ['klubba noterar', adopt('noted')],
  ['klubba ändrad: VVX enas\nom planen.', adopt('amended', 'VVX enas\nom planen.')],
  ['klubba noterar: VVX noterar planen.', adopt('noted', 'VVX noterar planen.')],
  ['klubba punkt 6', adopt(null, null, 6)],
  ['klubba punkt 6 bordlagd', adopt('postponed', null, 6)],
  ['klubba punkt 6: VVX enas.', adopt(null, 'VVX enas.', 6)],
  ['klubba punkt 6 ändrad: VVX enas.', adopt('amended', 'VVX enas.', 6)],
  ['noterar', adopt('noted')],
  ['noterar punkt 6', adopt('noted', null, 6)],
  ['bekräfta', command({ type: 'Confirm', position: null, revision: null })],
  ['bekräfta muntligt', command({ type: 'ConfirmOrally', position: null, people: 'all' })],
  ['synpunkt Bra.', command({ type: 'GiveView', position: null, text: 'Bra.' })],
  ['avvikande mening Nej.', command({ type: 'Dissent', position: null, text: 'Nej.' })],
  ['anteckna **Fet**\n\n- a\n- b', note('note', '**Fet**\n\n- a\n- b')],
  ['anteckna punkt 6: Text', note('note', 'Text', 6)],
  ['anteckna 6b: Text', note('note', 'Text', 6, 'b')],
  ['anteckna 6 av 9 svarade', note('note', '6 av 9 svarade')],
  ['anteckna 3:1 i kvot', note('note', '3:1 i kvot')],
  ['dialog Vi är oroliga.', note('dialogue', 'Vi är oroliga.')],
  ['medskick punkt 4 a: Fler bilder.', note('message', 'Fler bilder.', 4, 'a')],
  ['fråga Hur många?', note('question', 'Hur många?')],
  ['övrig fråga Parkering', command({ type: 'RaiseOtherMatter', text: 'Parkering' })],
  [
    'uppföljning Skicka; Per Lund; juni.',
    command({ type: 'AgreeFollowUp', item: null, what: 'Skicka', who: 'Per Lund', when: 'juni' }),
  ],
  ['uppföljning Skicka', command({ type: 'AgreeFollowUp', item: null, what: 'Skicka', who: null, when: null })],
  [
    'uppföljning punkt 6: Skicka; Per Lund',
    command({ type: 'AgreeFollowUp', item: 6, what: 'Skicka', who: 'Per Lund', when: null }),
  ],
  [
    'uppföljning Läs; svara; ; juni',
    command({ type: 'AgreeFollowUp', item: null, what: 'Läs; svara', who: null, when: 'juni' }),
  ],
  ['nästa möte 28/11 kl 13.30', command({ type: 'SetNextMeeting', date: '2024-11-28', start: '13:30', end: null })],
  ['mötesanteckning', { say: 'minutes', date: null }],
  ['mötesanteckning 26 februari', { say: 'minutes', date: '2024-02-26' }],
  ['granska', { say: 'review' }],
  ['Granska före utskick.', { say: 'review' }],
  ['Arkivera igen', { say: 'file again' }],
  ['arkivera mötet i morgon', { say: 'unknown', text: 'arkivera mötet i morgon' }],
  ['sök vårdplan', { say: 'search', text: 'vårdplan' }],
  ['ångra', command({ type: 'Undo' })],
])('%j is understood', (text, saying) => {
  expect(read(text)).toEqual(saying);
});

test.each<[string, Intent]>([
  ['anteckna', lacks('note', 'text')],
  ['anteckna punkt 6:', lacks('note', 'text')],
  ['frånvarande', lacks('absent', 'name')],
  ['frånvarande Per Lund och Olle Berg', lacks('absent', 'one name')],
  ['närvarande Per Lund\nOlle Berg', lacks('present', 'one name')],
  ['ersätter Per Lund', lacks('deputise', 'two names')],
  ['punkt', lacks('item', 'number')],
  ['punkt sex', lacks('item', 'number')],
  ['paus en stund', lacks('pause', 'minutes')],
  ['klubba bordlägga till i höst', lacks('adopt', 'outcome')],
  ['klubba punkt 6 a', lacks('adopt', 'outcome')],
  ['nästa möte i höst', lacks('nextMeeting', 'date')],
  ['uppföljning ; Per Lund; juni', lacks('followUp', 'text')],
  ['sök', lacks('search', 'text')],
])('%j is told what it lacks', (text, saying) => {
  expect(read(text)).toEqual(saying);
});

test.each([
  'hej',
  '',
  'nästa vecka ses vi',
  'noterar att Per kommer senare',
  'avsluta diskussionen nu',
  'öppna fönstret',
  'pausen var lång',
  'jag är här uppe',
  `${'mycket text '.repeat(40)} ersätter något`,
])('%j is no command, for a guess would be recorded', (text) => {
  expect(read(text)).toEqual({ say: 'unknown', text: text.trim() });
});

test.each<[string, Intent]>([
  ['Klubba', adopt(null)],
  ['Klubba klubba', adopt(null)],
  ['@Klubba klubba', adopt(null)],
  ['Klubba, klubba remiss', adopt('referred')],
  ['Klubba: klubba punkt 6 bordlagd.', adopt('postponed', null, 6)],
  ['Klubba: nästa', next(false)],
  ['Klubba, bekräfta', command({ type: 'Confirm', position: null, revision: null })],
  ['@Klubba bekräfta', command({ type: 'Confirm', position: null, revision: null })],
  ['bekräfta @Klubba', command({ type: 'Confirm', position: null, revision: null })],
  ['Klubba: Ida Frost ersätter Per Lund', command({ type: 'Deputise', deputy: 'Ida Frost', absent: 'Per Lund' })],
  ['anteckna vi köpte en klubba', note('note', 'vi köpte en klubba')],
  ['@Klubba', { say: 'unknown', text: '@Klubba' }],
  ['Klubba?', { say: 'unknown', text: 'Klubba?' }],
  ['Klubba:', { say: 'unknown', text: 'Klubba:' }],
  ['klubba!', { say: 'unknown', text: 'klubba!' }],
  ['hej Klubba', { say: 'unknown', text: 'hej Klubba' }],
  ['klubban är borta', { say: 'unknown', text: 'klubban är borta' }],
  ['Klubba-gänget ses kl. 9', { say: 'unknown', text: 'Klubba-gänget ses kl. 9' }],
])('%j: the name is spoken to, the word alone is the gavel', (text, saying) => {
  expect(read(text)).toEqual(saying);
});

test.each([
  'klubba: VVX enas om planen.',
  'klubba\nVVX enas om planen.',
  'klubba: remiss',
  'klubba är borta',
  'klubba bekräfta',
  'klubba nästa',
  'klubba remiss?',
  'klubba remiss till kommunerna?',
  'klubba remiss till nästa möte',
  'klubba remiss till kommunerna; senast 2 oktober; juni',
  'klubba remiss kommunerna',
  'klubba återremiss till kommunerna',
  'klubba punkt 6?',
  'klubba 6',
  'Klubba, hur mår du?',
  'adopt: VVX agrees.',
  'adopt?',
])('%j is asked about, for only a listed outcome decides', (text) => {
  expect(read(text)).toEqual(lacks('adopt', 'outcome'));
});

test('spaces that Teams leaves, no-break and zero-width ones too, change nothing', () => {
  expect(read('\u200b\u00a0jag\u00a0 är\u00a0här\u00a0!')).toEqual(read('jag är här'));
});

test('letters typed as letter and accent are the same', () => {
  expect(read('ångra'.normalize('NFD'))).toEqual(read('ångra'));
});

test('a text of 100,000 characters is handed on whole', () => {
  const text = 'å'.repeat(100_000);
  expect(read(`anteckna ${text}`)).toEqual(note('note', text));
});
