import { history } from 'prosemirror-history';
import { EditorState, TextSelection } from 'prosemirror-state';
import { tableEditing } from 'prosemirror-tables';
import { EditorView } from 'prosemirror-view';
import { editorKeys } from './keys.ts';
import type { NoteDocument } from './note-node.ts';
import { pasteHtml } from './paste-handler.ts';
import { readNote } from './read-note.ts';
import { schema } from './schema.ts';
import { writeNote } from './write-note.ts';

export interface EditorParts {
  /** The name of the text box, which is asked for at each update. */
  readonly label: () => string;
  /** The id of the line that tells its keys. */
  readonly describedBy: string;
  readonly markdown: string;
  /** The person has changed the text. */
  readonly onEdit: () => void;
  /** The cursor has moved, or the editor has been entered: a bar of buttons follows it. */
  readonly onMove: (view: EditorView) => void;
  /** The editor has lost the focus. */
  readonly onLeave: () => void;
  /** Gives the focus to something outside. */
  readonly leave: () => void;
}

/** Marks a transaction that takes over what the record holds. */
const fromRecord = 'from the record';

/** An editor in `place`. Its text is Markdown outside, a document inside. */
export const createEditor = (place: HTMLElement, parts: EditorParts): EditorView => {
  const { label, describedBy, markdown, onEdit, onMove, onLeave, leave } = parts;
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: schema.nodeFromJSON(readNote(markdown)),
      plugins: [...editorKeys(leave), history(), tableEditing()],
    }),
    attributes: () => ({
      role: 'textbox',
      'aria-label': label(),
      'aria-multiline': 'true',
      'aria-describedby': describedBy,
      class: 'note-text',
    }),
    handlePaste: pasteHtml,
    handleDOMEvents: {
      focus: (focused) => {
        onMove(focused);
        return false;
      },
      blur: () => {
        onLeave();
        return false;
      },
    },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged && transaction.getMeta(fromRecord) === undefined) onEdit();
      onMove(view);
    },
  });
  return view;
};

/** What is in the editor, as Markdown. Takes some milliseconds for a long note. */
export const markdownIn = (view: EditorView): string => writeNote(view.state.doc.toJSON() as NoteDocument);

/** Shows what the record holds now, with the cursor as near as may be to where it was. */
export const showFromRecord = (view: EditorView, markdown: string): void => {
  const doc = schema.nodeFromJSON(readNote(markdown));
  const { state } = view;
  const transaction = state.tr.replaceWith(0, state.doc.content.size, doc.content).setMeta(fromRecord, true);
  const at = Math.min(state.selection.head, transaction.doc.content.size);
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(at))).setMeta('addToHistory', false);
  view.dispatch(transaction);
};
