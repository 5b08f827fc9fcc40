import { called } from '../../meeting/meeting.ts';
import { isHeld } from '../material.ts';
import { placeOf } from '../place.ts';
import type { Rule } from '../rule.ts';

/** A meeting that called people and never called the roll, so that the minutes cannot say who was there. */
export const rollCall: Rule = (material) => {
  const { meeting } = material;
  if (!isHeld(material) || meeting.rollCalled || called(meeting).length === 0) return [];
  const opening = meeting.summons?.items.find(({ formality }) => formality === 'opening');
  return [
    { kind: 'roll call missing', place: placeOf(material, opening?.number ?? null, null, ''), quote: '', mend: null },
  ];
};
