import type { Meeting } from '../../../src/meeting/meeting.ts';
import type { Outcome } from '../../../src/meeting/position/outcome.ts';
import type { Referral } from '../../../src/meeting/position/referral.ts';
import { buttonsOf, choicesOf, dataOf, inputsOf, textsOf } from '../scenes/reading.ts';
import { shown } from '../scenes/scenes.ts';
import { meetings, viewOf } from '../scenes/stations.ts';

const lead = { viewer: 'lead' } as const;
const position = (...of: Parameters<typeof viewOf>) => shown('position b16', viewOf(...of));

test('an open position: its text, who has confirmed, the views, and the answers a member can give', () => {
  const card = position(meetings.proposed);
  expect(textsOf(card)).toEqual([
    'Punkt 5 av 11 · 4 min efter, klart 11.04',
    'Punkt 5. Årsredovisning 2024',
    'Ställningstagande',
    'Samverkan Södra Slätten ställer sig bakom årsredovisningen för 2024 och ger kansliet i uppdrag att publicera den.',
    '2 av 6 närvarande har bekräftat',
    'Astrid Berg och Bo Dal',
    'Synpunkter (1)',
    'Ta gärna med fler exempel från \\*Norrvik\\* nästa år.',
  ]);
  expect(buttonsOf(card)).toEqual(['Bekräfta', 'Synpunkt', 'Avvikande mening']);
  expect(dataOf(card, 'Bekräfta')).toMatchObject({
    klubba: { kind: 'confirm', position: 'b16', revision: 1, on: 'position b16' },
  });
});

test('an amended text says that earlier confirmations do not count, and shows those since', () => {
  const texts = textsOf(position(meetings.amended));
  expect(texts).toContain('Ändrad lydelse: tidigare bekräftelser gäller inte.');
  expect(texts).toContain('1 av 6 närvarande har bekräftat, varav 1 muntligt');
  expect(texts).not.toContain('Astrid Berg och Bo Dal');
});

test('G2 who said what is for chair and secretary only', () => {
  const [everyone, leads] = [textsOf(position(meetings.amended)), textsOf(position(meetings.amended, lead))];
  expect(everyone).toContain('Regionen hade velat se kostnaderna per verksamhet.');
  expect(leads).toContain('Nils Ask: Regionen hade velat se kostnaderna per verksamhet.');
  expect(leads).toContain('Cilla Fors: Ta gärna med fler exempel från \\*Norrvik\\* nästa år.');
  expect(everyone.join()).not.toMatch(/Nils Ask|Cilla Fors/);
});

test('chair and secretary see who has not answered, group by group', () => {
  const texts = textsOf(position(meetings.amended, lead));
  expect(texts).toEqual(
    expect.arrayContaining([
      'Har inte svarat',
      'Ekby, Lunda och Norrvik (ELNO): Astrid Berg och Cilla Fors',
      'Koncernledning, Regionen: Elsa Hed',
      'Kansliet: Maja Stål',
    ]),
  );
  expect(textsOf(position(meetings.amended))).not.toContain('Har inte svarat');
});

test('the chair has the gavel with the outcome that fits the text, oral confirmation and another wording', () => {
  const card = position(meetings.amended, lead);
  expect(buttonsOf(card)).toEqual([
    'Bekräfta',
    'Synpunkt',
    'Avvikande mening',
    'Klubba',
    'Klubba och nästa',
    'Bekräftat muntligt',
    'Paus',
    'Ändra lydelsen',
    'Klubba remiss',
  ]);
  const { outcome, wording } = inputsOf(card);
  expect(outcome?.['value']).toBe('amended');
  expect(choicesOf(card, 'outcome')).toEqual([
    'Enligt förslag',
    'Ändrad lydelse',
    'Informationen noteras',
    'Går på remiss',
    'Återremitteras',
    'Bordläggs',
    'Utgår',
  ]);
  expect(wording?.['value']).toMatch(/Kansliet återkommer i juni\.$/);
  expect(inputsOf(position(meetings.proposed, lead))['outcome']?.['value']).toBe('as proposed');
});

test('amending says first how many confirmations it costs', () => {
  const lost = (meeting: Meeting) => textsOf(position(meeting, lead)).filter((text) => text.includes('ny lydelse'));
  expect(lost(meetings.proposed)).toEqual(['De 2 bekräftelser som har lämnats gäller inte för en ny lydelse.']);
  expect(lost(meetings.amended)).toEqual(['Den bekräftelse som har lämnats gäller inte för en ny lydelse.']);
  expect(textsOf(position(meetings.proposed)).join()).not.toContain('ny lydelse');
});

test('whoever is missing says so from the card, before they answer', () => {
  expect(buttonsOf(position(meetings.proposed, { you: 'p4' }))).toEqual([
    'Jag är här',
    'Bekräfta',
    'Synpunkt',
    'Avvikande mening',
  ]);
});

test('answers the one who has answered', () => {
  const confirmed = position(meetings.proposed, { you: 'p2' });
  expect(textsOf(confirmed)).toContain('✓ Du har bekräftat.');
  expect(buttonsOf(confirmed)).toEqual(['Synpunkt', 'Avvikande mening']);
  expect(textsOf(position(meetings.amended, { you: 'p6' }))).toContain('✓ Din avvikande mening är antecknad.');
  expect(textsOf(position(meetings.proposed, { you: 'p3' }))).toContain('✓ Din synpunkt är antecknad.');
  expect(buttonsOf(position(meetings.amended, { you: 'p1' }))).toContain('Bekräfta');
});

test('those who have answered alike are given the very same card, others one of their own', () => {
  const confirmed = position(meetings.proposed, { you: 'p1' });
  expect(position(meetings.proposed, { you: 'p2' })).toBe(confirmed);
  expect(buttonsOf(confirmed)).not.toContain('Bekräfta');
  const viewed = position(meetings.proposed, { you: 'p3' });
  const silent = position(meetings.proposed, { you: 'p4' });
  expect(new Set([confirmed, viewed, silent]).size).toBe(3);
  expect(position(meetings.amended, { you: 'p2' })).not.toBe(confirmed);
  const other = { you: 'p2', id: 'another meeting' };
  expect(dataOf(position(meetings.proposed, other), 'Synpunkt')).toMatchObject({ klubba: { meeting: other.id } });
});

test('those who have answered fetch a view of their own after the leads, the newest answer first, while it is open', () => {
  const named = (meeting: Meeting) => (position(meeting).card['refresh'] as { userIds: string[] }).userIds;
  expect(named(meetings.proposed)).toEqual(['29:chair', '29:secretary', '29:u2', '29:u1']);
  // The words changed: u1 must confirm anew, and u2 did so orally.
  expect(named(meetings.amended)).toEqual(['29:chair', '29:secretary', '29:u6', '29:u2']);
  expect(named(meetings.adopted)).toEqual(['29:chair', '29:secretary']);
});

test('of more people than Teams keeps views for, the newest to answer are named', () => {
  const everybody = Array.from({ length: 200 }, (_, n) => n);
  const confirmations = everybody.map((n) => ({ person: `p${n}`, how: 'pressed', at: n }) as const);
  const meeting = {
    ...meetings.proposed,
    links: Object.fromEntries(everybody.map((n) => [`u${n}`, `p${n}`])),
    positions: meetings.proposed.positions.map((known) => ({ ...known, confirmations, views: [] })),
  };
  const roster = everybody.map((n) => ({ user: `u${n}`, mri: `29:u${n}`, name: '' }));
  const { userIds } = position(meeting, { roster, leads: ['29:chair'] }).card['refresh'] as { userIds: string[] };
  expect(userIds).toHaveLength(60);
  expect(userIds.slice(0, 3)).toEqual(['29:chair', '29:u199', '29:u198']);
});

test('what was confirmed stands as it was when everybody has gone home', () => {
  const counted = textsOf(position(meetings.adopted)).find((text) => text.includes('närvarande'));
  expect(counted).toMatch(/av 6 närvarande/);
  expect(textsOf(position(meetings.closed))).toContain(counted);
});

test('once adopted: the outcome and when; the leads can go on from there while the item is on', () => {
  const card = position(meetings.adopted, lead);
  expect(textsOf(card)).toEqual(expect.arrayContaining(['✓ Ändrad lydelse', 'Klubbat kl.\u00a009.54']));
  expect(buttonsOf(card)).toEqual(['Nästa punkt', 'Paus']);
  expect(buttonsOf(position(meetings.adopted))).toEqual([]);
  expect(buttonsOf(position(meetings.atSix, lead))).toEqual([]);
  expect(position(meetings.atSix).card).not.toHaveProperty('refresh');
  expect(Object.keys(inputsOf(card))).toEqual(['minutes']);
  expect(card.summary).toMatch(/^Ställningstagande, Punkt 5\. Årsredovisning 2024: Samverkan .* – Ändrad lydelse$/);
});

const afterTitle = (texts: readonly string[]) => texts.slice(texts.indexOf('Ställningstagande') + 1);

const closedAs = (outcome: Outcome, text: string, referral?: Referral): Meeting => ({
  ...meetings.adopted,
  positions: meetings.adopted.positions.map((known) => ({
    ...known,
    text,
    outcome,
    confirmations: [],
    ...(referral && { referral }),
  })),
});

test.each([
  ['referred', '✓ Går på remiss till kommunerna \\*alla\\*, svar senast 2 oktober'],
  ['postponed', '✓ Bordläggs'],
  ['noted', '✓ Informationen noteras'],
] as const)('a text that is not what was decided (%s) is shown below the outcome as the proposal', (outcome, told) => {
  const referral = outcome === 'referred' ? { to: 'kommunerna *alla*', until: '2 oktober' } : undefined;
  const card = position(closedAs(outcome, 'Vi ställer oss bakom planen.', referral));
  const texts = textsOf(card);
  expect(afterTitle(texts).slice(0, 4)).toEqual([
    told,
    'Klubbat kl.\u00a009.54',
    'Förslag till ställningstagande',
    'Vi ställer oss bakom planen.',
  ]);
  expect(texts.join()).not.toMatch(/har bekräftat|Ingen har/);
  // The one line of it, which Teams shows in lists and where cards are not known.
  const line = `Ställningstagande, Punkt 5. Årsredovisning 2024: ${told.slice(2).replaceAll('\\', '')}`;
  expect([card.summary, card.card['fallbackText']]).toEqual([line, line]);
});

test('a text that itself sends the matter for comment is the position', () => {
  const card = position(closedAs('referred', 'Vi föreslår remiss till alla.'));
  const texts = textsOf(card);
  expect(card.summary).toMatch(/: Vi föreslår remiss till alla\. – Går på remiss$/);
  expect(afterTitle(texts).slice(0, 2)).toEqual(['Vi föreslår remiss till alla.', '✓ Går på remiss']);
});

test('sent for comment, the lead is asked to whom, where the text does not say it', () => {
  const chosen = { ...lead, inputs: { outcome: 'referred', until: 'juni' } };
  const card = position(meetings.proposed, chosen);
  expect(inputsOf(card)).toMatchObject({
    outcome: { value: 'referred' },
    to: { label: 'Remiss till', value: '' },
    until: { label: 'Svar senast', value: 'juni' },
  });
  // Asked once: the button that sends for comment, with the same fields, is gone.
  expect(buttonsOf(card)).not.toContain('Klubba remiss');
  const says = position(worded('Vi föreslår remiss till alla.'), chosen);
  expect(inputsOf(says)).not.toHaveProperty('to');
  expect(buttonsOf(says)).not.toContain('Klubba remiss');
});

const worded = (text: string): Meeting => ({
  ...meetings.proposed,
  positions: meetings.proposed.positions.map((known) => ({ ...known, text })),
});

test('a text too long for the card is cut with a note, and is never offered for change in part', () => {
  const card = position(worded('Mötet enas om detta. '.repeat(900)), lead);
  expect(textsOf(card)).toContain('Hela texten kommer med i mötesanteckningen.');
  expect(textsOf(card)[3]).toMatch(/…$/);
  expect(inputsOf(card)).not.toHaveProperty('wording');
  expect(textsOf(card).join()).toContain('för lång att ändra här');
});

test('F11 a position for some sub-items names them', () => {
  const positions = meetings.proposed.positions.map((known) => ({ ...known, item: 7, letters: ['a', 'b'] }));
  expect(textsOf(position({ ...meetings.proposed, positions }))[1]).toBe(
    'Punkt 7. Riktlinje för samordnad vårdplanering · Gäller a, b',
  );
});
