import { asTitle, letterOfRaised } from '../../meeting/other-matters.ts';
import { isPassed } from '../material.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/**
 * Other matters that were raised, of which the minutes do not say what became. What is noted or decided on the whole item may be about any of
 * them, and so may a follow-up. Where the agenda has no item for them they are only listed.
 */
export const otherMatters: Rule = (material) => {
  const { meeting } = material;
  const item = meeting.summons?.items.find(({ formality }) => formality === 'other matters');
  if (!item || !isPassed(material, item) || meeting.followUps.some((one) => one.item === item.number)) return [];
  const told: readonly (string | null)[] = [
    ...meeting.entries.filter((entry) => entry.item === item.number).map(({ letter }) => letter),
    ...meeting.positions
      .filter((position) => position.item === item.number)
      .flatMap(({ letters }): readonly (string | null)[] => (letters.length > 0 ? letters : [null])),
  ];
  return meeting.otherMatters.flatMap(({ text }, index) => {
    const letter = letterOfRaised(item, index);
    if (told.some((one) => one === null || one === letter)) return [];
    return [
      {
        kind: 'other matter without outcome' as const,
        place: placeOf(material, item.number, letter, text),
        quote: asTitle(text),
        mend: null,
      },
    ];
  });
};
