import { normalMonths, sendOutDays } from '../../meeting/board/consultation.ts';
import {
  abbreviations,
  folderOf,
  groupTakes,
  mostDays,
  mostListed,
  mostMonths,
  type Setting,
  standingItems,
} from '../../meeting/board/settings.ts';
import type { Summons } from '../../meeting/summons.ts';
import { actions, aside, choiceInput, type Element, textInput, ticks } from '../kit/elements.ts';
import { button, framed, title } from '../kit/frame.ts';
import { inputs } from '../kit/inputs.ts';
import { label } from '../kit/safe-text.ts';
import type { Shown, View } from '../kit/view.ts';
import { pressOn } from '../payload.ts';

const choice = (id: string, label: string, value: string, choices: Readonly<Record<string, string>>): Element => {
  const all = Object.entries(choices).map(([one, words]) => ({ title: words, value: one }));
  return choiceInput({ id, label, value, choices: all });
};

const line = (id: string, label: string, value: string): Element => ({
  type: 'Input.Text',
  id,
  label,
  value,
  maxLength: 120,
});

const number = (id: string, label: string, value: number, max: number): Element => ({
  type: 'Input.Number',
  id,
  label,
  value,
  min: 1,
  max,
});

/** `SRO = words`, or the abbreviation alone where it needs no explanation. */
const abbreviationLine = ([short, long]: readonly [string, string]): string =>
  long === '' ? short : `${short} = ${long}`;

/** Boxes for the groups that take positions. A value is the index in the kallelse, because names may hold commas. */
const takersInput = ({ groups }: Summons, settings: readonly Setting[], words: string): readonly Element[] => {
  if (groups.length === 0) return [];
  const shown = groups.slice(0, mostListed).map(({ name }, at) => ({ title: label(name, 80), value: `${at}` }));
  const ticked = groups.flatMap((group, at) => (groupTakes(settings, group) ? [at] : []));
  return [ticks({ id: inputs.setting('takes positions'), label: words, choices: shown, value: ticked.join(',') })];
};

/** The board's settings, for chair and secretary to change. Null for others, and before a kallelse is used. */
export const settingsCard = (view: View): Shown | null => {
  const { meeting, words, viewer } = view;
  if (viewer !== 'lead' || !meeting.summons) return null;
  const { style, title: word } = meeting.summons.meeting;
  const { settings } = meeting;
  const { board, cards } = words;
  const field = inputs.setting;
  const body = [
    ...title(view, board.settings),
    aside(board.settingsLast),
    line(field('title'), board.title, word),
    choice(field('numbering'), board.numbering, style.numbering, { '1.': '1.', '1)': '1)' }),
    choice(field('letters'), board.letters, style.letters, { 'a)': 'a)', 'a.': 'a.' }),
    choice(field('position'), board.position, style.position, board.positions),
    choice(field('absences'), board.absences, style.absences, board.absent),
    textInput({ id: field('standing item'), label: board.standing, value: standingItems(settings).join('\n') }),
    textInput({
      id: field('abbreviation'),
      label: board.abbreviations,
      placeholder: board.abbreviationsExample,
      value: [...abbreviations(settings)].map(abbreviationLine).join('\n'),
    }),
    ...takersInput(meeting.summons, settings, board.takers),
    line(field('folder'), board.folder, folderOf(settings) ?? ''),
    number(field('consultation'), board.consultation, normalMonths(settings), mostMonths),
    number(field('send-out'), board.sendOut, sendOutDays(settings), mostDays),
    actions([
      button(cards.buttons.saveSettings, pressOn(view, 'settings', { kind: 'save settings' }), { style: 'positive' }),
    ]),
  ];
  return framed(view, { body, summary: board.settings, refresh: null });
};
