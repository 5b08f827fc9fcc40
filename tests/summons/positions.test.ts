import { agenda, reading, third } from './reading.ts';

const backs = 'VEB ställer sig bakom förslaget. Arbetsgruppen får fortsatt uppdrag.';

describe('a position', () => {
  it.each([
    [`Förslag till ställningstagande: ${backs}`],
    [`**Förslag till ställningstagande:** *${backs}*`],
    [`Förslag till beslut: ${backs}`],
    [`Förslag till ställningstagande:\n${backs}`],
    [`Förslag till ställningstagande:\n- ${backs}`],
  ])('F1 is proposed by %j', async (line) => {
    expect(await third('3. Hemgång', line)).toMatchObject({ proposal: backs, positions: [], body: '' });
  });

  it.each([
    [`Ställningstagande: ${backs}`],
    [`Ställningstagande:\n${backs}`],
    [`**Ställningstagande:** ${backs}`],
    [`Beslut: ${backs}`],
  ])('F2 is taken by %j', async (line) => {
    expect(await third('3. Hemgång', line)).toMatchObject({ proposal: null, positions: [backs], body: '' });
  });

  it('F2 has the clauses below what the body of minutes decided, and no doubt', async () => {
    const read = await reading(
      [
        'Protokoll',
        'Samverkansrådet Norr',
        agenda('3. Hemgång', 'Rådet beslutade', 'att anta planen,', 'att följa upp den.'),
      ].join('\n'),
    );
    expect(read.items[2]?.positions).toEqual(['Rådet beslutade\natt anta planen,\natt följa upp den.']);
    expect(read.told).toEqual([]);
  });

  it('F2 is none where a kallelse tells what was decided', async () => {
    expect(await third('3. Hemgång', 'Rådet beslutade att se över planen.')).toMatchObject({ positions: [] });
  });

  it('F2 is not the kind of the same word', async () => {
    expect(await third('3. Hemgång', 'Ställningstagande', `Ställningstagande: ${backs}`)).toMatchObject({
      kind: 'ställningstagande',
      positions: [backs],
    });
  });

  it.each([
    ['above', ['Ställningstagande: VEB antar planen.', 'Planen gäller ett år.']],
    ['below', ['Planen gäller ett år.', '', 'Ställningstagande:', 'VEB antar planen.']],
  ])('F3 stands %s the text', async (position, lines) => {
    const { meeting, items } = await reading(agenda('3. Planen', 'Information', ...lines));
    expect(meeting.style.position).toBe(position);
    expect(items[2]).toMatchObject({ positions: ['VEB antar planen.'], body: 'Planen gäller ett år.' });
  });

  it.each([
    'VEB noterar informationen.',
    'VEB noterar informationen. Inga synpunkter lämnas.',
    'Vårdsamverkan Ekbygden ställer sig bakom planen.',
    'VEB enas om att frågan går tillbaka.',
  ])('F4 F5 F9 is known without label: %s', async (line) => {
    const { items, told } = await reading(
      `Vårdsamverkan Ekbygden (VEB)\n${agenda('3. Hemgång', 'En rapport lämnas.', '', line)}`,
    );
    expect(items[2]).toMatchObject({ positions: [line], body: 'En rapport lämnas.' });
    expect(told).toContain('8 position without label');
  });

  it.each([
    'VEB är positiva till förslaget.',
    'I mars ställde sig VEB bakom riktlinjen.',
    'VEB tog förra året ställning till planen.',
  ])('F12 is no opinion or memory: %s', async (line) => {
    const { items } = await reading(`Vårdsamverkan Ekbygden (VEB)\n${agenda('3. Hemgång', line)}`);
    expect(items[2]).toMatchObject({ positions: [], body: line });
  });

  it('F10 F11 belongs to its sub-item among other matters, else to all of them', async () => {
    const lines = (title: string) => [
      `3. ${title}`,
      'a) Ett',
      'Text.',
      'b) Två',
      'Text.',
      '',
      'VEB noterar informationen.',
    ];
    const shared = await reading(`VEB (VEB)\n${agenda(...lines('Anmälningsärenden'))}`);
    expect(shared.items[2]).toMatchObject({
      positions: ['VEB noterar informationen.'],
      subItems: [{ positions: [] }, { positions: [] }],
    });
    const own = await reading(`VEB (VEB)\n${agenda(...lines('Övriga frågor'))}`);
    expect(own.items[2]).toMatchObject({
      positions: [],
      subItems: [{ positions: [] }, { positions: ['VEB noterar informationen.'] }],
    });
  });

  it('F10 above the text of the last sub-item is its own', async () => {
    const lines = ['a) Ett', 'Text.', 'b) Två', 'Ställningstagande: VEB antar planen.'];
    expect(await third('3. Planen', ...lines, 'Planen gäller ett år.')).toMatchObject({
      positions: [],
      subItems: [{ positions: [] }, { positions: ['VEB antar planen.'], body: 'Planen gäller ett år.' }],
    });
    expect(await third('3. Planen', ...lines)).toMatchObject({ positions: ['VEB antar planen.'] });
  });

  it('F10 leaves the matter of an election in the text where the position has its label', async () => {
    const { items } = await reading(
      `VEB (VEB)\n${agenda('3. Övriga frågor', 'a) Val', 'VEB utser ordförande för rådet.', 'Förslag: Eva Ek, RE.', '', 'Ställningstagande: Eva Ek utses.')}`,
    );
    expect(items[2]?.subItems).toEqual([
      {
        letter: 'a',
        title: 'Val',
        body: 'VEB utser ordförande för rådet.\n\nFörslag: Eva Ek, RE.',
        positions: ['Eva Ek utses.'],
      },
    ]);
  });

  it('F13 tells of a decision in running text', async () => {
    const { told } = await third('3. Hemgång', 'Det bestämdes att frågan tas upp igen.');
    expect(told).toContain('5 position without label');
  });
});
