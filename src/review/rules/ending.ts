import { words } from '../../language/vocabulary/words.ts';
import { isHeld } from '../material.ts';
import type { Rule } from '../rule.ts';

const nowhere = { item: null, letter: null, line: null };
const { comingMeeting, toBeTold } = words.ending;
const says = new RegExp(`${comingMeeting}(?!\\p{L})[^.]{0,40}(?:\\d|${toBeTold})`, 'iu');

/** No word of when the body meets next (row D7). An item of its own that says something of it is enough. */
export const nextMeeting: Rule = (material) => {
  const { meeting, lines } = material;
  if (!isHeld(material) || meeting.nextMeeting) return [];
  const item = meeting.summons?.items.find(({ formality }) => formality === 'next meeting');
  const noted =
    item && (item.body !== '' || item.subItems.length > 0 || meeting.entries.some((one) => one.item === item.number));
  if (noted || lines.slice(-40).some(({ text }) => says.test(text))) return [];
  const line = lines.find((one) => one.item === item?.number)?.line ?? null;
  return [
    {
      kind: 'next meeting missing',
      place: item ? { ...nowhere, item: item.number, line } : nowhere,
      quote: '',
      mend: null,
    },
  ];
};

/** Nobody signs (row D9): a file without names and roles at its end, a meeting without chair and vice chair. */
export const signature: Rule = (material) =>
  isHeld(material) && !material.signed ? [{ kind: 'signature missing', place: nowhere, quote: '', mend: null }] : [];
