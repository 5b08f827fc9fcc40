import { longDate } from '../../i18n/dates.ts';
import { actions, text } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { fetchMinutes } from './minutes-card.ts';

/**
 * Tells one of those who lead, in their own chat, what the minutes wait for them to do, with its button. The view must be that person's:
 * it may hold the link to a draft.
 */
export const waitingCard = (view: View, waitsFor: 'sign off' | 'release'): Shown => {
  const { meeting, words } = view;
  const { buttons } = words.cards;
  const told = words.told.waits[waitsFor];
  const date = meeting.summons?.meeting.date;
  const line = told.text(date ? longDate(date, words.locale) : null);
  const step = button(
    waitsFor === 'release' ? buttons.release : buttons.signOff,
    pressOn(view, 'minutes', { kind: waitsFor }),
    { style: 'positive' },
  );
  const body = [...title(view, told.title), text(line, { spacing: 'small' }), actions([fetchMinutes(view, {}), step])];
  return framed(view, { body, summary: `${told.title}. ${line}`, refresh: null });
};
