import { reading } from '../reading.ts';

/** The people of minutes with these lines in their head, in short: who is called, as what, and who was not there. */
export const attendanceIn = async (...lines: readonly string[]) => {
  const head = ['Protokoll', '', 'Sjörådet', '', 'Datum: 11 februari 2027', ''];
  const { meeting, groups, told } = await reading(
    [...head, ...lines, '', '1. Öppnande', '', '2. Avslut'].join('\n').replaceAll('⇥', '\t'),
  );
  return {
    groups: groups.map(
      ({ name, seats }) =>
        `${name}: ${seats.map((seat) => [seat.name, seat.affiliation, seat.role].filter(Boolean).join(' | ')).join('; ')}`,
    ),
    invited: meeting.invited.map(({ name }) => name),
    absent: meeting.absent,
    apologies: meeting.apologies,
    told,
  };
};
