import { isPresent, type Meeting, type Person, personWith } from '../../meeting/meeting.ts';
import { seated, silentGroups, takers } from '../../meeting/people/seats.ts';
import type { PersonId } from '../../meeting/summons.ts';
import { actions, aside, type Element, text } from '../kit/elements.ts';
import { button, framed, pageTurner, title, unfold } from '../kit/frame.ts';
import { pageOf } from '../kit/pages.ts';
import { primaryFor } from '../kit/primary.ts';
import { weight } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';
import { come, countOf, groupRows, states } from './group-rows.ts';
import { linking } from './linking.ts';
import { notHere } from './not-here.ts';
import { rollCallSheet } from './roll-call-sheet.ts';

/** How many seats are filled. Where some groups take no positions, also how many of those that do. */
const count = (meeting: Meeting, view: View): string => {
  const { rollCall } = view.words.cards;
  const present = rollCall.present(...countOf(seated(meeting), view));
  return silentGroups(meeting).length > 0
    ? `${present}, ${rollCall.takers(...countOf(takers(meeting), view))}`
    : present;
};

/** Whether everybody who has a seat has an answer. */
export const isRollCalled = (meeting: Meeting): boolean =>
  meeting.rollCalled && seated(meeting).every(({ answer }) => answer !== 'expected');

/** Most bytes of what a lead sees below the title. */
const roomForLeads = 24_000;

/** It sends no answers of the form. */
const plain = { associatedInputs: 'none' } as const;

/** The button of a lead who is called and not here yet. */
const ownArrival = (view: View): readonly Element[] => {
  const you = view.you ? personWith(view.meeting, view.you) : undefined;
  if (!you || isPresent(you) || view.meeting.phase === 'closed') return [];
  return [
    button(view.words.cards.buttons.here, pressOn(view, 'roll call', { kind: 'here' }), {
      ...plain,
      ...primaryFor(view, 'arrive'),
    }),
  ];
};

/** The sheet. Once everybody has an answer it is folded, unless a page of it was asked for, and those who are not here are listed below the groups. */
const leadRows = (view: View, asks: boolean): readonly Element[] => {
  const { rows, save } = rollCallSheet(view);
  const others = [...ownArrival(view), ...linking(view)];
  if (!isRollCalled(view.meeting) || view.page !== null) return [...rows, actions([save, ...others])];
  const { rollCall, buttons } = view.words.cards;
  const groups = groupRows(come, view);
  const below = [
    ...notHere(view, asks),
    actions([unfold(view, buttons.changeRollCall, [...rows, actions([save])]), ...others], { spacing: 'medium' }),
  ];
  return [
    text(`✓ ${rollCall.saved}`, { color: 'good', weight: 'bolder', spacing: 'none' }),
    ...(weight(groups) + weight(below) <= roomForLeads ? groups : []),
    ...below,
  ];
};

/** Who is present, the last to arrive first: their cards say so. */
const arrived = (meeting: Meeting): readonly PersonId[] => {
  const since = ({ presence }: Person): number => presence.at(-1)?.from ?? 0;
  const here = Object.values(meeting.people).filter(isPresent);
  return here.sort((a, b) => since(b) - since(a)).map(({ id }) => id);
};

/** Who is present, by group. Chair and secretary get the sheet to fill in; `asks`: nobody was ticked, and somebody must be. */
export const rollCallCard = (view: View, asks = false): Shown | null => {
  const { meeting, words } = view;
  if (!meeting.summons) return null;
  const { rollCall, buttons } = words.cards;
  const total = count(meeting, view);
  const head = [...title(view, rollCall.title), text(total, { spacing: 'small' })];
  const summary = `${rollCall.title}: ${total}`;
  if (view.viewer === 'lead' && meeting.phase !== 'summoned') {
    return framed(view, { body: [...head, ...leadRows(view, asks)], summary, refresh: null });
  }
  const { shown, page, pages } = pageOf(groupRows(states, view), { bytes: 18_000 }, view.page);
  const you = view.you ? personWith(meeting, view.you) : undefined;
  const here = you && isPresent(you) ? [text(rollCall.you, { color: 'good', weight: 'bolder' })] : null;
  const invite = [
    aside(rollCall.invite, { spacing: 'medium' }),
    actions([button(buttons.here, pressOn(view, 'roll call', { kind: 'here' }), primaryFor(view, 'arrive'))]),
  ];
  const body = [
    ...head,
    ...shown,
    ...pageTurner(view, 'roll call', page, pages),
    ...(meeting.phase === 'closed' ? [] : (here ?? invite)),
  ];
  return framed(view, {
    body,
    summary,
    refresh: meeting.phase === 'closed' ? null : 'roll call',
    own: arrived(meeting),
  });
};
