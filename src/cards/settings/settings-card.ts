import { groupTakes, mostDays, mostListed, mostMonths, type Setting } from '../../meeting/board/settings.ts';
import { typedSettings } from '../../meeting/board/typed-settings.ts';
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

const number = (id: string, label: string, value: string, max: number): Element => ({
  type: 'Input.Number',
  id,
  label,
  value: Number(value),
  min: 1,
  max,
});

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
  const now = typedSettings(meeting);
  if (viewer !== 'lead' || !meeting.summons || !now) return null;
  const { settings } = meeting;
  const { board, cards } = words;
  const field = inputs.setting;
  const body = [
    ...title(view, board.settings),
    aside(board.settingsLast),
    line(field('title'), board.title, now.title),
    choice(field('numbering'), board.numbering, now.numbering, { '1.': '1.', '1)': '1)' }),
    choice(field('letters'), board.letters, now.letters, { 'a)': 'a)', 'a.': 'a.' }),
    choice(field('position'), board.position, now.position, board.positions),
    choice(field('absences'), board.absences, now.absences, board.absent),
    textInput({ id: field('standing item'), label: board.standing, value: now['standing item'] }),
    textInput({
      id: field('abbreviation'),
      label: board.abbreviations,
      placeholder: board.abbreviationsExample,
      value: now.abbreviation,
    }),
    ...takersInput(meeting.summons, settings, board.takers),
    line(field('folder'), board.folder, now.folder),
    number(field('consultation'), board.consultation, now.consultation, mostMonths),
    number(field('send-out'), board.sendOut, now['send-out'], mostDays),
    actions([
      button(cards.buttons.saveSettings, pressOn(view, 'settings', { kind: 'save settings' }), { style: 'positive' }),
    ]),
  ];
  return framed(view, { body, summary: board.settings, refresh: null });
};
