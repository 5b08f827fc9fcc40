import { reading } from '../reading.ts';

const names = (people: readonly { name: string; affiliation: string | null }[]) =>
  people.map(({ name, affiliation }) => (affiliation ? `${name} (${affiliation})` : name));

/** The third item of an English agenda of the given lines. */
const third = async (...lines: readonly string[]) => {
  const read = await reading(
    ['Date: 11 February 2027', '1. Opening of the meeting', '2. Approval of the agenda', ...lines].join('\n'),
  );
  const item = read.items[2];
  if (!item) throw new Error('no third item');
  return { ...item, meeting: read.meeting, told: read.told };
};

const head = async (...lines: readonly string[]) => {
  const read = await reading([...lines, '1. Opening of the meeting'].join('\n'));
  return { ...read.meeting, groups: read.groups, told: read.told };
};

describe('the head of an English kallelse', () => {
  it('A reads its labels', async () => {
    expect(
      await head(
        'Summons to the Northern Care Partnership (NCP)',
        'Date: 11 February 2027',
        'Time: 09:00-11:00',
        'Location: Teams',
        'Invited: Nadia Karlberg, Tomas Ekdahl and Mary Hill',
        'Apologies: Karin Almgren and Eva Nyqvist.',
        'Called: See below',
      ),
    ).toMatchObject({
      title: 'Minutes',
      body: 'Northern Care Partnership',
      abbreviation: 'NCP',
      date: '2027-02-11',
      start: '09:00',
      end: '11:00',
      place: 'Teams',
      invited: [{ name: 'Nadia Karlberg' }, { name: 'Tomas Ekdahl' }, { name: 'Mary Hill' }],
      apologies: ['Karin Almgren', 'Eva Nyqvist'],
      told: [],
    });
  });

  it.each([
    'Date: Thursday 11 February 2027',
    'Date: Thursday, February 11, 2027',
    'Date: 11th of February 2027',
    'Date: Feb 11th, 2027',
    'Date: the 11th February 2027',
    'Agenda 2027-02-11',
  ])('A3 reads %j', async (line) => {
    expect(await head(line)).toMatchObject({ date: '2027-02-11', told: [] });
  });

  it('A3 J3 doubts a weekday that is not the date’s, and a date without year', async () => {
    expect((await head('Date: Monday 11 February 2027')).told).toEqual(['1 weekday does not match date']);
    expect((await head('Date: February 11')).told).toEqual(['1 date without year']);
  });

  it.each([
    ['Time: 9 am – 11 am', '09:00', '11:00'],
    ['Time: 9–11 am', '09:00', '11:00'],
    ['Time: 1:30–3 p.m.', '13:30', '15:00'],
    ['Time: 11 am to 1 pm', '11:00', '13:00'],
    ['Time: 09:00 to 11:00', '09:00', '11:00'],
    ['Time: 12-1 pm', '12:00', '13:00'],
  ])('A4 reads %s', async (line, start, end) => {
    expect(await head('Date: 11 February 2027', line)).toMatchObject({ start, end, told: [] });
  });

  it('B reads roles, deputies, vacant seats and who comes for an item', async () => {
    const { groups, told } = await head(
      'Called:',
      'Northern Valley:',
      '- Karin Almgren, Valley Region (chair) *',
      '- Anders Bergvall, City Council (vice chair)',
      '- Mikael Öberg, primary care – for own item',
      'Secretariat:',
      '- Elin Forsman (secretary)',
      '- Oskar Melin (communicator)',
      '- Vacant',
      '* deputises for Director Gunvor Åkerblad',
      'Date: 11 February 2027',
    );
    expect(groups).toMatchObject([
      {
        name: 'Northern Valley',
        seats: [
          { name: 'Karin Almgren', role: 'chair', deputisesFor: 'Director Gunvor Åkerblad' },
          { name: 'Anders Bergvall', role: 'vice chair' },
          { name: 'Mikael Öberg', affiliation: 'primary care', ownItemOnly: true },
        ],
      },
      {
        name: 'Secretariat',
        seats: [{ role: 'secretary' }, { role: 'communicator' }, { name: null }],
      },
    ]);
    expect(told).toEqual([]);
  });

  it('B calls a list without headings by an English name', async () => {
    expect((await head('Members: Karin Almgren and Eva Nyqvist', 'Chair: Eva Nyqvist')).groups).toMatchObject([
      { name: 'Called', seats: [{ name: 'Karin Almgren' }, { name: 'Eva Nyqvist', role: 'chair' }] },
    ]);
  });
});

describe('an English item', () => {
  it.each([
    ['Information', 'information'],
    ['For information', 'information'],
    ['Information and dialogue', 'information och dialog'],
    ['For discussion', 'information och dialog'],
    ['Information and position', 'information och ställningstagande'],
    ['Position', 'ställningstagande'],
    ['For decision', 'ställningstagande'],
    ['Type: Position', 'ställningstagande'],
  ])('E3 reads the kind %s', async (line, kind) => {
    expect(await third('3. Safe discharge', line)).toMatchObject({ kind, body: '', positions: [] });
  });

  it.each([
    ['09:00-11:00', 120, '09:00', '11:00'],
    ['(15 minutes, 09:40–09:55)', 15, '09:40', '09:55'],
    ['15 mins, at 9.40', 15, '09:40', '09:55'],
    ['approx. 15 min', 15, null, null],
    ['Time: 10:20 to 10:35', 15, '10:20', '10:35'],
  ])('E5 reads the slot %s', async (line, minutes, start, end) => {
    expect(await third('3. Safe discharge', line)).toMatchObject({ slot: { minutes, start, end }, body: '' });
  });

  it.each(['Break 15 min', '(BREAK 15 min)', '- Coffee break, 15 minutes', 'Lunch 12:00–12:15'])(
    'E7 reads the pause %s',
    async (line) => {
      expect((await third('3. Safe discharge', line, '4. Other matters')).meeting.pauses).toEqual([
        { afterItem: 3, minutes: 15 },
      ]);
    },
  );

  it.each([
    [
      'Presenter: Nadia Karlberg, City Council and Tomas Ekdahl, Region',
      ['Nadia Karlberg (City Council)', 'Tomas Ekdahl (Region)'],
    ],
    ['Presenter(s): Nadia Karlberg, Health and Care', ['Nadia Karlberg (Health and Care)']],
    ['Presented by: Nadia Karlberg, Labour and Housing', ['Nadia Karlberg (Labour and Housing)']],
    ['Presenters:\n- Nadia Karlberg, Region\n- Dr Mary Ann Hill', ['Nadia Karlberg (Region)', 'Mary Ann Hill (Dr)']],
  ])('E8 reads %j', async (line, expected) => {
    expect(names((await third('3. Safe discharge', line)).presenters)).toEqual(expected);
  });

  it('C5 knows who presents by the text, and tells', async () => {
    const item = await third('3. Safe discharge', 'Information', 'Nadia Karlberg, Region, presented the report.');
    expect(names(item.presenters)).toEqual(['Nadia Karlberg (Region)']);
    expect(item.told).toEqual(['6 presenter read from text']);
  });

  it('E9 F1 F2 reads attachments, what is proposed and what was decided', async () => {
    expect(
      await third(
        '3. Safe discharge',
        'Attachment(s): Memo 2027; [Budget](https://example.com/b.pdf)',
        'Proposed position: NCP supports the plan.',
        'Position: NCP supports the plan as amended.',
        'It goes on.',
        'For more information, see the attached documents:',
        '- [Report](https://example.com/r.pdf)',
      ),
    ).toMatchObject({
      attachments: [
        { title: 'Memo 2027', place: 'before' },
        { title: 'Budget', place: 'before' },
        { title: 'Report', place: 'after' },
      ],
      proposal: 'NCP supports the plan.',
      positions: ['NCP supports the plan as amended.'],
      body: 'It goes on.',
    });
  });

  it.each([
    ['Opening', 'opening'],
    ['Opening of the meeting', 'opening'],
    ['Welcome and introductions', 'opening'],
    ['Approval of the agenda', 'agenda approval'],
    ['Adoption of agenda', 'agenda approval'],
    ['Approval of the previous minutes', 'minutes approval'],
    ['Minutes of the last meeting', 'minutes approval'],
    ['Reporting items', 'reporting'],
    ['Other matters', 'other matters'],
    ['Any other business', 'other matters'],
    ['AOB', 'other matters'],
    ['Next meeting', 'next meeting'],
    ['Date of next meeting', 'next meeting'],
    ['Opening hours of the clinics', null],
    ['Reporting of deviations', null],
    ['Minutes as a public record', null],
  ])('D knows the formal item %s', async (title, formality) => {
    expect(await third(`3. ${title}`)).toMatchObject({ formality });
  });

  it('D7 D8 D9 reads the next meeting, closing words and signatures', async () => {
    const { meeting, groups, items } = await reading(
      [
        'Date: 11 February 2027',
        '1. Next meeting',
        'The next meeting is on Thursday, April 15, 2027 at 09:00–11:00.',
        '',
        'Karin Almgren thanks everybody and closes the meeting.',
        '',
        'Karin Almgren    Eva Nyqvist',
        '',
        'chair     vice chair',
      ].join('\n'),
    );
    expect(meeting).toMatchObject({
      nextMeeting: { date: '2027-04-15', start: '09:00', end: '11:00' },
      closing: 'Karin Almgren thanks everybody and closes the meeting.',
    });
    expect(items[0]?.body).toBe('');
    expect(groups[0]?.seats.map(({ role }) => role)).toEqual(['chair', 'vice chair']);
  });
});
