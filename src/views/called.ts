import type { Meeting } from '../meeting/meeting.ts';
import type { Item } from '../meeting/summons.ts';
import { textsOf } from './item-texts.ts';
import type { CalledSection } from './sections.ts';

const made = new WeakMap<readonly Item[], CalledSection>();

const none: CalledSection = { items: [] };

/** What the kallelse says of each item. The same object as long as the agenda stays as it is, so that it is written and sent once. */
export const calledSection = ({ summons }: Meeting): CalledSection => {
  if (!summons) return none;
  const section = made.get(summons.items) ?? {
    items: summons.items.map((item) => {
      const { number, kind, presenters, proposal, attachments, subItems } = item;
      const texts = textsOf(item);
      return {
        ...{ number, kind, presenters, proposal, attachments },
        body: texts.get('') ?? [],
        subItems: subItems.map(({ letter, title }) => ({ letter, title, body: texts.get(letter) ?? [] })),
      };
    }),
  };
  made.set(summons.items, section);
  return section;
};
