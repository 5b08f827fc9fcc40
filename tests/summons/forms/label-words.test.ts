import { reading, third } from '../reading.ts';

describe('the words that introduce a proposal', () => {
  it.each([
    'Förvaltningens förslag till beslut:',
    'Beredningens förslag till ställningstagande:',
    'Barn- och utbildningsförvaltningens förslag till beslut',
    'Arbetsutskottets förslag till beslut i kommunstyrelsen',
    'AU:s förslag till beslut:',
    'Förslag:',
    'Förslag',
    'Proposal:',
  ])('may be %j', async (label) => {
    expect(await third('3. Hemgång', label, 'Rutinen antas.')).toMatchObject({
      proposal: 'Rutinen antas.',
      body: '',
      told: [],
    });
  });

  it('keep the value beside them, also after a colon within a word', async () => {
    expect(await third('3. Hemgång', '**AU:s förslag till beslut:** Rutinen antas.')).toMatchObject({
      proposal: 'Rutinen antas.',
    });
  });

  it('are everyday words in lists, sub-items and sentences', async () => {
    const text = ['Vi talade om:', '- Förslag: en rutin', 'Att göra-listan är ny.'];
    expect(await third('3. Hemgång', ...text)).toMatchObject({
      proposal: null,
      body: 'Vi talade om:\n\n- Förslag: en rutin\n\nAtt göra-listan är ny.',
    });
    const { proposal, subItems } = await third('3. Hemgång', 'a) Val av ordförande', 'Förslag: Eva Ek');
    expect(proposal).toBeNull();
    expect(subItems).toMatchObject([{ body: 'Förslag: Eva Ek' }]);
    expect(
      await third('3. Hemgång', 'Förslag till beslut', 'Rutinen antas.', '', 'Att rutinen behövs är klart.'),
    ).toMatchObject({ proposal: 'Rutinen antas.', body: 'Att rutinen behövs är klart.' });
  });
});

describe('the words above a decision', () => {
  it.each([
    [['Resolved', 'That the plan be adopted.', 'That it be reviewed.']],
    [['RESOLVED –', 'That the plan be adopted.', 'That it be reviewed.']],
    [['RESOLVED:', '', 'That the plan be adopted.', 'That it be reviewed.']],
  ])('may be those of English minutes: %j', async (lines) => {
    expect(await third('3. Discharge', ...lines)).toMatchObject({
      positions: ['That the plan be adopted.\nThat it be reviewed.'],
      body: '',
    });
  });

  it('may be a verb alone', async () => {
    expect(await third('3. Hemgång', 'Beslutades', 'att anta rutinen.')).toMatchObject({
      positions: ['att anta rutinen.'],
      body: '',
    });
    expect(await third('3. Hemgång', 'Beslutades att anta rutinen.')).toMatchObject({
      body: 'Beslutades att anta rutinen.',
    });
  });
});

describe('the words that name who presents', () => {
  it.each([
    ['Föredras av Cia Frost och Dan Ek, Lindby', ['Cia Frost', 'Dan Ek <Lindby>']],
    ['Föredragande tjänsteperson: Cia Frost', ['Cia Frost']],
    ['Föredragande i ärendet: Cia Frost', ['Cia Frost']],
    ['Lead: Bob Dale', ['Bob Dale']],
    ['Föredragande\tCia Frost\n\tDan Ek', ['Cia Frost', 'Dan Ek']],
  ])('may be %j', async (line, people) => {
    const { presenters, body } = await third('3. Hemgång', line);
    expect(presenters.map(({ name, affiliation }) => (affiliation ? `${name} <${affiliation}>` : name))).toEqual(
      people,
    );
    expect(body).toBe('');
  });

  it.each([
    ['Föredragare: Cia Frost, Region Lindmark, 15 min', 'Region Lindmark', 15],
    ['Föredragning: Cia Frost, 10 min', null, 10],
    ['Föredragande: Cia Frost (Region Lindmark, 20 minuter)', 'Region Lindmark', 20],
    ['Föredragande:\n- Cia Frost, 10 min', null, 10],
  ])('may have the time of the item beside them: %j', async (line, affiliation, minutes) => {
    expect(await third('3. Hemgång', line)).toMatchObject({
      presenters: [{ name: 'Cia Frost', affiliation }],
      slot: { minutes },
      body: '',
      told: [],
    });
  });

  it('may each have a time, which make up the item’s together', async () => {
    expect(await third('3. Hemgång', 'Föredragande:', '- Cia Frost, Sjö, 10 min', '- Dan Ek, 5 min')).toMatchObject({
      presenters: [
        { name: 'Cia Frost', affiliation: 'Sjö' },
        { name: 'Dan Ek', affiliation: null },
      ],
      slot: { minutes: 15 },
    });
  });

  it('keep a time beside the item’s own', async () => {
    expect(await third('3. Hemgång (30 min)', 'Föredragande: Cia Frost, 10 min')).toMatchObject({
      presenters: [{ affiliation: '10 min' }],
      slot: { minutes: 30 },
    });
  });

  it('are words of a sentence before anything else than a name', async () => {
    expect(await third('3. Hemgång', 'Föredragande och Cia Frost talade om planen.')).toMatchObject({
      presenters: [],
      body: 'Föredragande och Cia Frost talade om planen.',
    });
  });
});

describe('the words above documents', () => {
  it.each([
    [['Handlingar i ärendet', '- Plan.pdf', '- Risk.pdf', '- Karta.pdf']],
    [['Ärendets handlingar:', 'Plan.pdf', 'Risk.pdf', 'Karta.pdf']],
    [['Underlag för beslut', '- Plan.pdf', '- Risk.pdf', '- Karta.pdf']],
    [['Bilagor\tPlan.pdf', '\tRisk.pdf', '\tKarta.pdf']],
    [['Bilagor:\tPlan.pdf', '\tRisk.pdf', '\tKarta.pdf']],
    [['Bilagor: Plan.pdf, Risk.pdf och Karta.pdf']],
    [['Attachments: Plan.pdf, Risk.pdf, and Karta.pdf']],
  ])('may be those of %j', async (lines) => {
    const { attachments, body } = await third('3. Hemgång', ...lines);
    expect(attachments.map(({ title }) => title)).toEqual(['Plan.pdf', 'Risk.pdf', 'Karta.pdf']);
    expect(body).toBe('');
  });

  it('leave a table below them as it is', async () => {
    const { body } = await third('3. Hemgång', 'Bilagor: Plan.pdf', '', 'Kommun\tAntal\t2027', '\tSjö\t12');
    expect(body).toContain('Kommun | Antal | 2027');
  });
});

describe('the name of the body', () => {
  it.each([
    ['Minutes of the Vale Partnership Board held on 12 May 2027', 'Vale Partnership Board'],
    ['Minutes of the Vale Partnership Board, held on 12 May 2027', 'Vale Partnership Board'],
    ['Dagordning och utkast till anteckningar för Samverkansrådet Lindmark', 'Samverkansrådet Lindmark'],
    ['Kallelse med förslag till dagordning för Samverkansrådet Lindmark', 'Samverkansrådet Lindmark'],
    ['Agenda and draft minutes of the Vale Partnership Board', 'Vale Partnership Board'],
    ['Protokoll fört vid sammanträde med Vårdrådet Sjö hållet den 11 februari 2027', 'Vårdrådet Sjö'],
  ])('ends and begins without the words around it: %s', async (title, body) => {
    expect((await reading(`${title}\n\n1. Mötets öppnande\n2. Hemgång`)).meeting).toMatchObject({ body, place: null });
  });

  it('may have the place behind it', async () => {
    const title = 'Minutes of the Vale Partnership Board held at Town Hall on Wednesday 12 May 2027 at 10.00 am';
    expect((await reading(`${title}\n\n1. Opening of the meeting\n2. Discharge`)).meeting).toMatchObject({
      body: 'Vale Partnership Board',
      place: 'Town Hall',
      date: '2027-05-12',
      start: '10:00',
    });
  });
});
