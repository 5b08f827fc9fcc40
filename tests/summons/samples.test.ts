import { readFileSync } from 'node:fs';
import { readSummons } from '../../src/summons/read.ts';

const sample = async (name: string) => {
  const imported = await readSummons({ name, bytes: readFileSync(`samples/${name}`) }, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  return imported;
};
const people: { name: string; meetingRole: string }[] = JSON.parse(readFileSync('samples/people.json', 'utf8'));

describe('the samples', () => {
  it.each(['kallelse', 'kallelse-2019'])('%s says the same as text and as Word', async (name) => {
    const [text, word] = [await sample(`${name}.txt`), await sample(`${name}.docx`)];
    expect(word.summons).toEqual(text.summons);
    expect(word.doubts.map(({ reason, quote }) => [reason, quote])).toEqual(
      text.doubts.map(({ reason, quote }) => [reason, quote]),
    );
  });

  it('has an agenda of all kinds and nothing to look over', async () => {
    const { summons, doubts } = await sample('kallelse.docx');
    expect(doubts).toEqual([]);
    expect(summons.items).toHaveLength(10);
    expect(new Set(summons.items.map(({ kind }) => kind)).size).toBe(5);
    expect(summons.meeting.pauses).toEqual([{ afterItem: 5, minutes: 15 }]);
  });

  it('calls or invites everybody in the practice room', async () => {
    const { meeting, groups } = (await sample('kallelse.docx')).summons;
    const named = [
      ...groups.flatMap(({ seats }) => seats.map(({ name }) => name)),
      ...meeting.invited.map(({ name }) => name),
    ];
    expect(people.filter(({ name }) => !named.includes(name))).toEqual([]);
    expect(people.filter(({ meetingRole }) => meetingRole === 'Organizer')).toHaveLength(1);
  });
});
