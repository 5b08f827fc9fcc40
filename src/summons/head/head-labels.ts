import type { Label } from '../../language/vocabulary/vocabulary.ts';
import { words } from '../../language/vocabulary/words.ts';
import { dateIn } from '../../language/written-date.ts';
import { peopleAt, presentersOf } from '../people/presenters.ts';
import { type Line, lineText, type Tell } from '../source/line.ts';
import type { ReadHead } from './head-draft.ts';
import { named } from './head-top.ts';
import { takeWhen } from './head-when.ts';

const nobody = new RegExp(`^(?:${words.people.nobody}|[–-]*)\\.?$`, 'iu');

/** Whether a text says that there is nobody to name: `Inga`, a dash. */
export const isNobody = (text: string): boolean => nobody.test(text);

const via = new RegExp(`^${words.head.via} `, 'iu');
const isBelow = new RegExp(`(?<!\\p{L})${words.head.below}(?!\\p{L})`, 'iu');
const seeBelow = new RegExp(`^${words.head.seeBelow}`, 'iu');

/** Takes the value of a label of the head; false for labels of items. */
export const takeLabel = (head: ReadHead, label: Label, value: string, line: Line, tell: Tell): boolean => {
  switch (label) {
    case 'date':
    case 'time':
    case 'time and place':
      return takeWhen(head, value, line, label, tell);
    case 'formal':
      return true;
    case 'place':
      if (head.place !== null) return false;
      head.place = value
        .replaceAll('\n', ', ')
        .replace(via, '')
        .replace(/(?<![\s.])[\s.]+$/, '');
      return true;
    case 'body':
      // `Möte: 3/2027`, `Möte: den 12 maj` name none.
      if (dateIn(value)) return takeWhen(head, value, line, 'date', tell);
      if (!/^\p{L}.*\p{L}{2}/u.test(value)) return false;
      named(head, value);
      return true;
    case 'invited':
      if (isNobody(value)) return true;
      head.invited.push(...presentersOf(value));
      head.invitedLines.push(line.number);
      return true;
    case 'apologies':
      if (!isNobody(value)) head.apologies.push(...peopleAt(value, line.number));
      head.apologiesInHead = true;
      return true;
    case 'absent':
      if (!isNobody(value)) head.absent.push(...peopleAt(value, line.number));
      return true;
    case 'chair':
    case 'vice chair':
    case 'secretary':
      head.roles.push({ text: value, role: label, line: line.number });
      return true;
    case 'called':
    case 'present':
      if (seeBelow.test(value)) {
        if (!isBelow.test(value)) tell('called list not understood', line.number, lineText(line));
      } else
        for (const { name, affiliation } of presentersOf(value))
          head.called.push({
            ...line,
            cells: null,
            bullet: true,
            text: [name, affiliation].filter(Boolean).join(', '),
          });
      return true;
    // Of items, not of the head.
    case 'proposal':
    case 'position':
    case 'item position':
    case 'own position':
    case 'presenters':
    case 'attachments':
    case 'slot':
    case 'kind':
      return false;
  }
};
