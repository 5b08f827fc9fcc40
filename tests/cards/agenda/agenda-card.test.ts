import type { Event } from '../../../src/meeting/events.ts';
import { evolve } from '../../../src/meeting/evolve.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { buttonsOf, dataOf, elementsOf, inputsOf, textsOf } from '../scenes/reading.ts';
import { shown } from '../scenes/scenes.ts';
import { at, meetings, viewOf } from '../scenes/stations.ts';

const lead = { viewer: 'lead' } as const;
/** Below the steps of the meeting. */
const amending = ['Ny punkt', 'Ändra punkten', 'Stryk punkt'];
const agenda = (...of: Parameters<typeof viewOf>) => shown('agenda', viewOf(...of));

test('before the meeting: head, items with planned times, the pause counted in, and nothing to press but an other matter', () => {
  const card = agenda(meetings.summoned);
  expect(textsOf(card).slice(0, 4)).toEqual([
    'Samverkan Södra Slätten',
    'Dagordning',
    '8 april 2025 kl.\u00a009.00–11.00 · Teams',
    'Mötet är inte öppnat.',
  ]);
  expect(textsOf(card)).toEqual(
    expect.arrayContaining(['1\\. Mötets öppnande', '4\\. Trygg hemgång', '09.10', 'Paus', '15\u00a0min', '10.35']),
  );
  expect(textsOf(card).join()).not.toContain('→');
  expect(buttonsOf(card)).toEqual(['Anmäl']);
  expect(card.summary).toBe('Dagordning. Mötet är inte öppnat.');
});

test('chair and secretary can open the meeting', () => {
  expect(buttonsOf(agenda(meetings.summoned, lead))).toEqual(['Öppna mötet', ...amending]);
});

test('during the meeting: place, pace, what is done with its outcome, what is on, and when the rest is now expected', () => {
  const card = agenda(meetings.atFive, { now: at('09:59') });
  expect(textsOf(card)).toContain('Punkt 5 av 11 · 4 min efter, klart 11.04');
  expect(textsOf(card)).toContain('Går över sluttiden 11.00.');
  const rows = textsOf(card).join('|');
  expect(rows).toContain('✓|3\\. Föregående mötesanteckning|Godkänns');
  expect(rows).toContain('✓|4\\. Trygg hemgång|Informationen noteras|09.10');
  expect(rows).toContain('▶|5\\. Årsredovisning 2024|09.40');
  expect(rows).toContain('6\\. Fördelning av gemensamma medel|09.55|→ 09.59');
  expect(buttonsOf(card)).toEqual(['Anmäl']);
  expect(card.summary).toBe('Dagordning. Punkt 5 av 11 · 4 min efter, klart 11.04');
});

test('held on another day than called to, the plan begins when the meeting is opened', () => {
  const shift = (3 * 24 + 4) * 3_600_000;
  const later = <T extends { readonly from: number; readonly to: number | null }>(span: T): T => ({
    ...span,
    from: span.from + shift,
    to: span.to && span.to + shift,
  });
  const { openedAt, visits } = meetings.atFive;
  const meeting = { ...meetings.atFive, openedAt: (openedAt ?? 0) + shift, visits: visits.map(later) };
  const card = agenda(meeting, { now: at('09:59') + shift });
  // Opened two minutes past nine, which is now the hour the plan begins.
  expect(textsOf(card)).toContain('Punkt 5 av 11 · 2 min efter, klart 15.04');
  expect(textsOf(card)).toContain('Går över sluttiden 15.02.');
  expect(textsOf(card).join('|')).toContain('6\\. Fördelning av gemensamma medel|13.57|→ 13.59');
});

test('the lead view steps, pauses and closes; the pause is as long as planned', () => {
  const card = agenda(meetings.atSeven, lead);
  expect(buttonsOf(card)).toEqual(['Nästa punkt', 'Föregående punkt', 'Paus', 'Avsluta mötet', ...amending]);
  expect(inputsOf(card)['minutes']).toMatchObject({ type: 'Input.Number', value: 15 });
  expect(dataOf(card, 'Nästa punkt')).toMatchObject({
    klubba: { kind: 'next', from: 7, undecided: false, on: 'agenda' },
  });
});

test('in a pause it says until when, and can be resumed', () => {
  const card = agenda(meetings.paused, lead);
  expect(textsOf(card)).toContain('Paus till 10.05 · Punkt 5 av 11 · 4 min efter, klart 11.04');
  expect(buttonsOf(card)).toEqual(['Återuppta', 'Nästa punkt', 'Föregående punkt', 'Avsluta mötet', ...amending]);
});

test('the first item has nothing before it, the last nothing after', () => {
  expect(buttonsOf(agenda(meetings.opened, lead))).toEqual(['Nästa punkt', 'Paus', 'Avsluta mötet', ...amending]);
  expect(buttonsOf(agenda(meetings.atLast, lead))).toEqual([
    ...['Föregående punkt', 'Paus', 'Avsluta mötet', ...amending],
  ]);
});

test('an end before the last item is pointed out', () => {
  expect(textsOf(agenda(meetings.atSix, lead))).toContain('Alla punkter är inte behandlade.');
  expect(textsOf(agenda(meetings.atLast, lead))).not.toContain('Alla punkter är inte behandlade.');
});

test('closed: when, the next meeting, and no controls for anybody', () => {
  const card = agenda(meetings.closed, lead);
  expect(textsOf(card)).toContain('Mötet avslutades kl.\u00a011.02.');
  expect(textsOf(card)).toContain('Nästa möte: 3 juni 2025 kl.\u00a013.00–15.00');
  expect(buttonsOf(card)).toEqual([]);
  expect(card.card).not.toHaveProperty('refresh');
});

test('only what everybody sees asks the leads to refresh', () => {
  expect(agenda(meetings.atFive).card['refresh']).toMatchObject({
    action: { type: 'Action.Execute', verb: 'refresh', data: { klubba: { kind: 'refresh', on: 'agenda' } } },
    userIds: ['29:chair', '29:secretary'],
  });
  expect(agenda(meetings.atFive, lead).card).not.toHaveProperty('refresh');
});

test('K9 an amended agenda shows its printed numbers, and what was struck', () => {
  const added: Event = {
    ...{ type: 'ItemAdded', item: 12, after: 7, title: 'Budget', minutes: 10 },
    ...{ presenters: [], proposal: null, attachments: [] },
  };
  const record = [added, { type: 'ItemStruck', item: 8 } as const];
  const meeting = record.reduce<Meeting>((so, event) => {
    const seq = so.seq + 1;
    return evolve(so, { seq, decision: seq, at: at('09:59'), by: 'u-x', event });
  }, meetings.atFive);
  const card = agenda(meeting, { now: at('09:59') });
  expect(
    textsOf(card)
      .filter((text) => /^\d+\\\./.test(text))
      .slice(6),
  ).toEqual([
    expect.stringMatching(/^7\\\. /),
    '8\\. Budget',
    expect.stringMatching(/^10\\\. /),
    expect.stringMatching(/^11\\\. /),
    expect.stringMatching(/^12\\\. /),
  ]);
  expect(textsOf(card).join()).toMatch(/Struket ur dagordningen: Punkt 9\. /);
});

test('a member raises an other matter by a button, and everybody sees it as a title on the card until the close', () => {
  const card = agenda(meetings.atFive);
  expect(dataOf(card, 'Anmäl')).toEqual({
    klubba: { meeting: expect.any(String), on: 'agenda', kind: 'raise matter' },
  });
  expect(inputsOf(card)['text']).toMatchObject({ label: 'Din övriga fråga' });
  const raised: Event = { type: 'OtherMatterRaised', entry: 'm1', person: null, text: 'parkering *här*' };
  const seq = meetings.atFive.seq + 1;
  const meeting = evolve(meetings.atFive, { seq, decision: seq, at: at('09:59'), by: 'u-x', event: raised });
  expect(textsOf(agenda(meeting))).toContain('Övriga frågor: Parkering \\*här\\*');
  expect(textsOf(agenda(meeting, lead))).toContain('Övriga frågor: Parkering \\*här\\*');
});

test('an item that is left can be moved, changed or struck: never before one that has been on', () => {
  const choices = (id: string, meeting = meetings.atSeven): unknown =>
    elementsOf(agenda(meeting, lead))
      .filter((element) => element['id'] === id)
      .flatMap(({ choices }) => (choices as readonly { title: string }[]).map(({ title }) => title));
  expect(choices('amended')).toEqual([
    '6. Fördelning av gemensamma medel',
    '8. Digitala verktyg i hemsjukvården',
    ...['9. Anmälningsärenden', '10. Övriga frågor', '11. Nästa möte'],
  ]);
  expect(choices('place')).toEqual([
    ...[
      'Samma plats som nu',
      'Efter 7. Riktlinje för samordnad vårdplanering',
      'Efter 8. Digitala verktyg i hemsjukvården',
    ],
    ...['Efter 9. Anmälningsärenden', 'Efter 10. Övriga frågor', 'Efter 11. Nästa möte'],
  ]);
  expect(choices('place', meetings.summoned)).toEqual(expect.arrayContaining(['Först', 'Efter 1. Mötets öppnande']));
  expect(inputsOf(agenda(meetings.atSeven, lead))['amended']).toMatchObject({
    isRequired: true,
    errorMessage: 'Välj vilken punkt det gäller.',
  });
});
