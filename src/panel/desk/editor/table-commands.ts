import { type Command, Selection, TextSelection } from 'prosemirror-state';
import { addRowAfter, cellAround, goToNextCell, isInTable, nextCell } from 'prosemirror-tables';
import { type NoteBlock, noteCell } from './note-node.ts';
import { schema } from './schema.ts';

/** Puts the cursor in the text after the table; where there is none, in a new paragraph. */
const leaveTable: Command = (state, dispatch) => {
  const cell = cellAround(state.selection.$head);
  if (!cell) return false;
  const end = cell.after(cell.depth - 1);
  const transaction = state.tr;
  if (transaction.doc.resolve(end).nodeAfter?.type !== schema.nodes.paragraph)
    transaction.insert(end, schema.nodes.paragraph.create());
  dispatch?.(transaction.setSelection(Selection.near(transaction.doc.resolve(end), 1)).scrollIntoView());
  return true;
};

/** Goes to the next cell; from the last one to the text after the table, so that the key is no trap. */
export const forwardInTable: Command = (state, dispatch) =>
  isInTable(state) && (goToNextCell(1)(state, dispatch) || leaveTable(state, dispatch));

export const backInTable: Command = goToNextCell(-1);

/** Goes to the cell below; from the last row to a new one. */
export const downInTable: Command = (state, dispatch, view) => {
  const cell = cellAround(state.selection.$head);
  if (!cell) return false;
  const below = nextCell(cell, 'vert', 1);
  if (below) {
    dispatch?.(state.tr.setSelection(TextSelection.near(state.doc.resolve(below.pos + 1))).scrollIntoView());
    return true;
  }
  if (!addRowAfter(state, dispatch)) return false;
  return view ? downInTable(view.state, view.dispatch.bind(view)) : true;
};

const emptyTable: NoteBlock = {
  type: 'table',
  content: Array.from({ length: 3 }, (_, row) => ({
    type: 'table_row',
    content: Array.from({ length: 3 }, () => noteCell(row, [], null)),
  })),
};

/** Puts in a table of three rows and three columns; none in another table. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (!dispatch) return true;
  const { $from } = state.selection;
  const start = $from.depth === 0 ? $from.pos : $from.after(1);
  const isEmpty = $from.depth === 1 && $from.parent.content.size === 0;
  const from = isEmpty ? $from.before(1) : start;
  const transaction = state.tr.replaceWith(from, start, schema.nodeFromJSON(emptyTable));
  dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(from + 1))).scrollIntoView());
  return true;
};
