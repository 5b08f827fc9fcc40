import type { Meeting } from '../../src/meeting/meeting.ts';
import type { Summons } from '../../src/meeting/summons.ts';
import { textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { withSilent } from './scenes/silent.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const lead = { viewer: 'lead' } as const;

test('B3 the review says who takes positions and who does not', () => {
  const { draft } = meetings.draft;
  const silent = (summons: Summons): Meeting => ({ ...meetings.draft, draft: draft && { ...draft, summons } });
  const texts = textsOf(shown('summons', viewOf(silent(withSilent(draft?.summons, 'Kansliet')))));
  expect(texts).toContain(
    'Alla kallade tar ställning utom de i Kansliet. Det ändras bland organets inställningar när kallelsen används.',
  );
  expect(texts).toContain('Kansliet · tar inte ställning');
  expect(textsOf(shown('summons', viewOf(meetings.draft)))).toContain(
    'Alla kallade tar ställning. Det ändras bland organets inställningar när kallelsen används.',
  );
});

test('B3 the roll call has staff called, and counts those who take positions by themselves', () => {
  const meeting = { ...meetings.rolled, summons: withSilent(meetings.rolled.summons, 'Kansliet') };
  const texts = textsOf(shown('roll call', viewOf(meeting)));
  expect(texts).toContain('6 av 10 närvarande, 5 av 8 som tar ställning');
  expect(texts).toContain('Kansliet · tar inte ställning · 1/2');
});

test('B3 staff are neither counted on a position nor missing from it', () => {
  const missing = (meeting: Meeting) =>
    textsOf(shown('position b16', viewOf(meeting, lead))).filter((text) => /Maja Stål|närvarande har/.test(text));
  expect(missing(meetings.proposed)).toEqual(['2 av 6 närvarande har bekräftat', 'Kansliet: Maja Stål']);
  const meeting = { ...meetings.proposed, summons: withSilent(meetings.proposed.summons, 'Kansliet') };
  expect(missing(meeting)).toEqual(['2 av 5 närvarande har bekräftat']);
});

describe('B8 a deputy from outside', () => {
  const { people } = meetings.proposed;
  const [away, guest] = [people['p2'], people['i1']];
  if (!away || !guest) throw new Error('the scenes have neither Bo Dal nor Ingrid Holt');
  const meeting: Meeting = {
    ...meetings.proposed,
    people: {
      ...people,
      p2: { ...away, seats: [], answer: 'apology', presence: [] },
      i1: { ...guest, seats: ['p2'], deputisesFor: away.name, answer: 'present', presence: [{ from: 0, to: null }] },
    },
  };

  test('sits with the group in the roll call, for whom is said', () => {
    const texts = textsOf(shown('roll call', viewOf(meeting)));
    expect(texts).toContain('Ekby, Lunda och Norrvik (ELNO) · 3/4');
    expect(texts).toContain('Här: Astrid Berg, Cilla Fors och Ingrid Holt (ersätter Bo Dal)');
    expect(texts).toContain('Förhinder: Bo Dal');
    expect(texts.join()).not.toContain('Inbjudna och gäster');
  });

  test('is missing from the position under the group, and an answer in a seat left does not count', () => {
    const texts = textsOf(shown('position b16', viewOf(meeting, lead)));
    expect(texts).toContain('1 av 6 närvarande har bekräftat');
    expect(texts).toContain('Ekby, Lunda och Norrvik (ELNO): Cilla Fors och Ingrid Holt');
  });
});
