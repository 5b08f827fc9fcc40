import { reading } from './reading.ts';

const people = async (...lines: readonly string[]) => {
  const read = await reading([...lines, '', '1. Mötets öppnande'].join('\n'));
  const groups = read.groups.map(({ name, seats }) => ({
    name,
    seats: seats.map((seat) => [seat.name ?? 'VAKANT', seat.affiliation, seat.role].filter(Boolean).join(' | ')),
  }));
  return { ...read, groups };
};

const two = [
  { name: 'Norra', seats: ['Karin Almgren | Almköping', 'Petter Sandell | Ekbygdens sjukhus'] },
  { name: 'Kommunförbundet', seats: ['Anders Bergvall | vice chair', 'Sofia Lindahl'] },
];

describe('the called list', () => {
  it.each([
    [
      'two columns that have nothing to do with each other',
      [
        'Kallade: Se nedan',
        '',
        'Norra\tKommunförbundet',
        'Karin Almgren, Almköping\tAnders Bergvall (vice ordförande)',
        'Petter Sandell, Ekbygdens sjukhus\tSofia Lindahl',
      ],
    ],
    [
      'areas and members in a Markdown table',
      [
        '| Område | Ledamöter |',
        '| --- | --- |',
        '| Norra | Karin Almgren, Almköping; Petter Sandell, Ekbygdens sjukhus |',
        '| Kommunförbundet | Anders Bergvall (vice ordförande); Sofia Lindahl |',
      ],
    ],
    [
      'bullets under headings',
      [
        'Kallade:',
        'Norra',
        '- Karin Almgren, Almköping',
        '- Petter Sandell, Ekbygdens sjukhus',
        'Kommunförbundet',
        '- Anders Bergvall, vice ordf',
        '- Sofia Lindahl',
      ],
    ],
    [
      'bold headings',
      [
        '**Kallade**',
        '**Norra**',
        'Karin Almgren, Almköping',
        'Petter Sandell, Ekbygdens sjukhus',
        '',
        '**Kommunförbundet**',
        'Anders Bergvall, vice ordf.',
        'Sofia Lindahl',
      ],
    ],
    [
      'headings with colons and members beside them',
      [
        'Kallade:',
        'Norra: Karin Almgren, Almköping; Petter Sandell, Ekbygdens sjukhus',
        'Kommunförbundet: Anders Bergvall (vice ordförande); Sofia Lindahl',
      ],
    ],
    [
      'plain lines',
      [
        'Kallade',
        'Norra',
        'Karin Almgren, Almköping',
        'Petter Sandell, Ekbygdens sjukhus',
        'Kommunförbundet',
        'Anders Bergvall (vice ordförande)',
        'Sofia Lindahl',
      ],
    ],
  ])('B1 is read from %s', async (_, lines) => {
    expect((await people(...lines)).groups).toEqual(two);
  });

  it('B1 is read from a table of names, organisations and roles', async () => {
    const { groups } = await people(
      'Namn\tOrganisation\tRoll',
      'Karin Almgren\tAlmköping\t',
      'Elin Forsman\tRegion Ekbygden\tsekreterare',
    );
    expect(groups).toEqual([
      { name: 'Kallade', seats: ['Karin Almgren | Almköping', 'Elin Forsman | Region Ekbygden | secretary'] },
    ]);
  });

  it('B1 has one group where the list has none', async () => {
    const { groups } = await people('Kallade: Karin Almgren, Almköping; Sofia Lindahl');
    expect(groups).toEqual([{ name: 'Kallade', seats: ['Karin Almgren | Almköping', 'Sofia Lindahl'] }]);
  });

  it.each([
    'Sjötorp, Rönneberga (SJÖRÖ)',
    'Koncernledning hälso- och sjukvård, RE',
    'Beredning Ekbygden',
    'Södra Ekbygden',
    'Administration',
    'Lerviken Strand',
  ])('B2 B3 takes %s for a heading', async (heading) => {
    const { groups } = await people('Kallade:', heading, 'Karin Almgren, Strand', 'Eva Nyqvist, Sjötorp');
    expect(groups.map(({ name }) => name)).toEqual([heading]);
  });

  it.each([
    ['Karin Almgren, Almköping/Björkvik', 'Karin Almgren | Almköping/Björkvik'],
    ['Johan Wikström, Källan, regional primärvård', 'Johan Wikström | Källan, regional primärvård'],
    ['Eva Nyqvist, Primärvårdschef Sjötorp', 'Eva Nyqvist | Primärvårdschef Sjötorp'],
    ['Sofia Lindahl', 'Sofia Lindahl'],
    ['Eva Nyqvist (Sjötorp)', 'Eva Nyqvist | Sjötorp'],
    ['Birgitta Hallgren (ordförande)', 'Birgitta Hallgren | chair'],
    ['Birgitta Hallgren, Regionen, ordf', 'Birgitta Hallgren | Regionen | chair'],
    ['Anders Bergvall, v. ordf.', 'Anders Bergvall | vice chair'],
    ['Oskar Melin, kommunikatör', 'Oskar Melin | communicator'],
    ['Processledare Sofia Lindahl, Sjötorp', 'Sofia Lindahl | Processledare, Sjötorp'],
  ])('B4 B5 reads %s', async (written, seat) => {
    expect((await people('Kallade:', 'Norra:', `- ${written}`)).groups[0]?.seats).toEqual([seat]);
  });

  it('B6 leaves a role in another body where it is', async () => {
    expect((await people('Kallade:', 'Norra:', '- Eva Nyqvist, Primärvården, ordf, LRS')).groups[0]?.seats).toEqual([
      'Eva Nyqvist | Primärvården, ordf, LRS',
    ]);
  });

  it('B7 takes two secretaries', async () => {
    const { groups } = await people('Kallade:', 'Beredning:', '- Elin Forsman, sekr', '- Sofia Lindahl, sekr');
    expect(groups[0]?.seats).toEqual(['Elin Forsman | secretary', 'Sofia Lindahl | secretary']);
  });

  it.each([
    ['a footnote', ['- Birgitta Hallgren (ordförande) *', '', '* ersätter regiondirektör Gunvor Åkerblad']],
    ['words in brackets', ['- Birgitta Hallgren, ordf (ersätter regiondirektör Gunvor Åkerblad)']],
  ])('B8 reads a deputy by %s', async (_, lines) => {
    const { groups } = await reading(['Kallade:', 'Ledning:', ...lines, '', '1. Mötets öppnande'].join('\n'));
    expect(groups[0]?.seats[0]).toMatchObject({
      name: 'Birgitta Hallgren',
      role: 'chair',
      deputisesFor: 'regiondirektör Gunvor Åkerblad',
    });
  });

  it('B9 keeps a vacant seat without a name', async () => {
    const { groups } = await reading('Kallade:\nKommunikation:\n- Vakant\n1. Mötets öppnande');
    expect(groups[0]?.seats).toEqual([
      { id: 'p1', name: null, affiliation: null, role: null, deputisesFor: null, ownItemOnly: false },
    ]);
  });

  it.each(['– under pres.', '- under presentationen', '(under sin punkt)'])('B10 knows %s', async (mark) => {
    const { groups } = await reading(`Kallade:\nNorra:\n- Mikael Öberg, primärvård ${mark}\n1. Mötets öppnande`);
    expect(groups[0]?.seats[0]).toMatchObject({ name: 'Mikael Öberg', affiliation: 'primärvård', ownItemOnly: true });
  });

  it('names roles that stand in the head', async () => {
    const { groups } = await people(
      'Ordförande: Karin Almgren',
      'Sekreterare: Elin Forsman, Regionen',
      'Kallade: Karin Almgren, Almköping',
    );
    expect(groups).toEqual([
      { name: 'Kallade', seats: ['Karin Almgren | Almköping | chair', 'Elin Forsman | Regionen | secretary'] },
    ]);
  });

  it('J5 parts a heading that ran into a known name, and tells it', async () => {
    const { groups, told } = await people(
      'Kallade:',
      'Norra Karin Almgren, Almköping',
      'Eva Nyqvist, Sjötorp',
      'Förhinder: Karin Almgren',
    );
    expect(groups).toEqual([{ name: 'Norra', seats: ['Karin Almgren | Almköping', 'Eva Nyqvist | Sjötorp'] }]);
    expect(told).toContain('2 called list not understood');
  });

  it('J5 groups nobody where headings and people are in disorder, and tells each heading', async () => {
    const { groups, told } = await people(
      'Kallade:',
      'Karin Almgren, Almköping',
      'Norra',
      'Kommunförbundet',
      'Eva Nyqvist, Sjötorp',
      'Södra',
    );
    expect(groups).toEqual([{ name: 'Kallade', seats: ['Karin Almgren | Almköping', 'Eva Nyqvist | Sjötorp'] }]);
    expect(told.filter((each) => each.includes('called list'))).toEqual([
      '3 called list not understood',
      '4 called list not understood',
      '6 called list not understood',
    ]);
  });

  it('tells of a footnote that belongs to nobody, and of a sign without footnote', async () => {
    expect((await people('Kallade:', 'Norra:', '- Karin Almgren', '', '* ersätter Eva Nyqvist')).told).toContain(
      '5 unknown footnote',
    );
    expect((await people('Kallade:', 'Norra:', '- Karin Almgren *')).told).toContain('3 unknown footnote');
  });

  it('counts ids in the order of the list, vacant seats with the rest', async () => {
    const { groups } = await reading(
      'Kallade:\nNorra:\n- Karin Almgren\n- Vakant\nSödra:\n- Eva Nyqvist\n1. Mötets öppnande',
    );
    expect(groups.flatMap(({ seats }) => seats.map(({ id }) => id))).toEqual(['p1', 'p2', 'p3']);
  });
});
