import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { inputRules, wrappingInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { schema } from './schema.ts';
import { backInTable, downInTable, forwardInTable } from './table-commands.ts';

const { marks, nodes } = schema;

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
  return true;
};

/** The keys of the editor. Tab moves in tables and lists and else leaves the text; Escape always leaves it: `leave`. */
export const editorKeys = (leave: () => void): readonly Plugin[] => [
  inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list),
      wrappingInputRule(/^(\d{1,3})[.)]\s$/, nodes.ordered_list, ([, number]) => ({ start: Number(number) })),
    ],
  }),
  keymap({
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-z': undo,
    'Mod-y': redo,
    'Shift-Mod-z': redo,
    Enter: chainCommands(downInTable, splitListItem(nodes.list_item)),
    'Shift-Enter': lineBreak,
    Tab: chainCommands(forwardInTable, sinkListItem(nodes.list_item)),
    'Shift-Tab': chainCommands(backInTable, liftListItem(nodes.list_item)),
    Escape: () => {
      leave();
      return true;
    },
  }),
  keymap(baseKeymap),
];
