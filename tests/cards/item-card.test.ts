import { languages } from '../../src/i18n/languages.ts';
import { buttonsOf, dataOf, inputsOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const lead = { viewer: 'lead' } as const;
const item = (number: number, ...of: Parameters<typeof viewOf>) => shown(`item ${number}`, viewOf(...of));

test('an item that is on: title, kind, slot, presenters, proposal and attachments, and nothing to press', () => {
  const card = item(5, meetings.atFive);
  expect(textsOf(card)).toEqual([
    'Punkt 5 av 11 · 4 min efter, klart 11.04',
    '5\\. Årsredovisning 2024',
    'Information och ställningstagande · 15\u00a0min, kl.\u00a009.40–09.55',
    'Föredragande: Maja Stål, Kansliet',
    'Förslag till ställningstagande',
    'Samverkan Södra Slätten ställer sig bakom årsredovisningen för 2024 och ger kansliet i uppdrag att publicera den.',
    'Bilagor',
    '[Årsredovisning 2024, Samverkan Södra Slätten](https://exempel.se/samverkan/2025/arsredovisning%202024%20%28slutlig%29.pdf)',
    'Bildspel årsredovisning',
  ]);
  expect(buttonsOf(card)).toEqual([]);
  expect(card.summary).toBe('Punkt 5. Årsredovisning 2024');
});

test('chair and secretary can take the position, only note, or go on', () => {
  const card = item(5, meetings.atFive, lead);
  expect(buttonsOf(card)).toEqual(['Ta ställning', 'Noterar informationen', 'Nästa punkt', 'Paus']);
  expect(dataOf(card, 'Ta ställning')).toMatchObject({ klubba: { kind: 'propose', item: 5, on: 'item 5' } });
  expect(Object.keys(inputsOf(card))).toEqual(['minutes']);
});

test('a proposal over several sub-items can be opened for some of them', () => {
  const card = item(7, meetings.atSeven, lead);
  expect(textsOf(card)).toEqual(expect.arrayContaining(['a) Barn och unga', 'b) Äldre']));
  expect(inputsOf(card)['letters']).toMatchObject({ isMultiSelect: true, choices: [{ value: 'a' }, { value: 'b' }] });
});

test('a second position on an item is written first', () => {
  const card = item(5, meetings.adopted, lead);
  expect(inputsOf(card)['wording']).toMatchObject({ type: 'Input.Text', isMultiline: true });
  expect(buttonsOf(card)).toEqual(['Ta ställning', 'Nästa punkt']);
  expect(textsOf(card)).toContain('✓ Ändrad lydelse');
});

test('while its position is open the item leaves the floor to it', () => {
  const card = item(5, meetings.proposed, lead);
  expect(buttonsOf(card)).toEqual([]);
  expect(textsOf(card)).toContain('Ställningstagandet är öppet. Svara på kortet för ställningstagandet.');
});

test('D4 an approval takes one stroke of the gavel', () => {
  const card = item(2, meetings.atTwo, lead);
  expect(buttonsOf(card)).toEqual(['Klubba', 'Klubba och nästa', 'Nästa punkt', 'Paus']);
  expect(dataOf(card, 'Klubba')).toMatchObject({ klubba: { kind: 'approve', item: 2 } });
  expect(dataOf(card, 'Klubba och nästa')).toMatchObject({ klubba: { kind: 'approve and next', item: 2 } });
});

test('D4 the sentence the gavel will record is read before it falls, with what was changed in the agenda', () => {
  const recorded = (number: number, meeting: Parameters<typeof viewOf>[0]) =>
    textsOf(item(number, meeting, lead)).filter((text) => text.startsWith('Antecknas'));
  expect(recorded(2, meetings.atTwo)).toEqual(['Antecknas när du klubbar: Dagens agenda godkänns.']);
  expect(recorded(3, meetings.atThree)).toEqual(['Antecknas när du klubbar: Föregående mötesanteckningar godkänns.']);
  expect(recorded(2, meetings.struckAtTwo)).toEqual([
    'Antecknas när du klubbar: Dagens agenda godkänns med ändringen att punkt 7, Riktlinje för samordnad vårdplanering, utgår.',
  ]);
  expect(textsOf(item(2, meetings.atTwo)).join()).not.toContain('Antecknas');
});

test('an item that only informs is noted in one press, and with the next item in one more', () => {
  const card = item(8, meetings.atEight, lead);
  expect(buttonsOf(card)).toEqual(['Noterar informationen', 'Klubba och nästa', 'Ta ställning', 'Nästa punkt', 'Paus']);
  expect(dataOf(card, 'Klubba och nästa')).toMatchObject({ klubba: { kind: 'note and next', item: 8 } });
});

test('D2 other matters lists what was raised', () => {
  expect(textsOf(item(10, meetings.otherMatters))).toContain('a) Lokaler i höst');
});

test('D7 the next meeting is set on its item, and the last item can close the meeting', () => {
  const card = item(11, meetings.atLast, lead);
  expect(Object.keys(inputsOf(card))).toEqual(['date', 'start', 'end', 'minutes', 'words']);
  expect(buttonsOf(card)).toEqual(['Spara nästa möte', 'Paus', 'Avsluta mötet']);
});

test('an item that was left is its outcome, for all alike', () => {
  const card = item(5, meetings.atSix, lead);
  expect(textsOf(card)).toEqual([
    '5\\. Årsredovisning 2024',
    '✓ Ändrad lydelse',
    'Samverkan Södra Slätten ställer sig bakom årsredovisningen för 2024 och ger kansliet i uppdrag att publicera den. Kansliet återkommer i juni.',
  ]);
  expect(card.summary).toBe('Punkt 5. Årsredovisning 2024: Ändrad lydelse');
  expect(card.card).not.toHaveProperty('refresh');
});

test('F14 an item left with its proposal undecided says so', () => {
  expect(textsOf(item(6, meetings.closed))).toEqual([
    '6\\. Fördelning av gemensamma medel',
    'Förslaget fick inget utfall.',
  ]);
  expect(textsOf(item(1, meetings.closed))).toEqual(['1\\. Mötets öppnande', 'Mötet öppnades kl.\u00a009.02.']);
});

test('the secretary sees how many notes an item has', () => {
  const entry = { id: 'b40', kind: 'note', item: 5, letter: null, text: 'Hemligt', at: 0, version: 1 } as const;
  const meeting = { ...meetings.atFive, entries: [entry] };
  expect(textsOf(item(5, meeting, lead))).toContain('1 anteckning');
  expect(JSON.stringify(item(5, meeting))).not.toMatch(/anteckning"|Hemligt/);
});

test('follow-ups of the previous meeting stand on the item of its minutes, fifteen of them, the others counted', () => {
  const told = (count: number) => {
    const carried = Array.from({ length: count }, (_, at) => ({
      ...{ id: `c${at + 1}`, item: null },
      ...{ what: `Sak ${at + 1}`, who: 'Maja Stål', when: null },
    }));
    return textsOf(item(3, { ...meetings.atThree, carried })).filter((text) => /^– |^och /.test(text));
  };
  const fifteen = Array.from({ length: 15 }, (_, at) => `– Sak ${at + 1}; Maja Stål`);
  expect(told(15)).toEqual(fifteen);
  expect(told(17)).toEqual([...fifteen, 'och 2 till']);
});

test('the item sent for comment says to whom, and calls its text the proposal, told once', () => {
  const on = textsOf(shown('item 5', viewOf(meetings.sentForComment, { viewer: 'lead' })));
  const told = '✓ Går på remiss till Ekby, Lunda och Norrvik, svar senast 3 juni';
  expect(on).toContain(told);
  expect(on.filter((text) => text.includes('ställer sig bakom'))).toHaveLength(1);
  const left = textsOf(shown('item 5', viewOf({ ...meetings.sentForComment, visits: [] })));
  expect(left.slice(left.indexOf(told)).slice(1, 3)).toEqual([
    'Förslag till ställningstagande',
    expect.stringContaining('ställer sig bakom'),
  ]);
});

test('the kind of an item and its times are said in the language of the board', () => {
  expect(textsOf(shown('item 5', viewOf(meetings.atFive, { words: languages.en })))).toContain(
    'Information and position · 15\u00a0min, 09:40–09:55',
  );
});
