import { Fragment, Slice } from 'prosemirror-model';
import { isInTable, handlePaste as pasteIntoTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { pastedBlocks } from '../paste/pasted-blocks.ts';
import { inlineIn } from '../paste/pasted-inline.ts';
import type { NoteBlock } from './note-node.ts';
import { schema } from './schema.ts';

/** Text at the edges joins the paragraph it is pasted into; lists and tables stand by themselves. */
const sliceOf = (blocks: readonly NoteBlock[]): Slice => {
  const content = Fragment.fromArray(blocks.map((block) => schema.nodeFromJSON(block)));
  const open = (block: NoteBlock | undefined): 0 | 1 => (block?.type === 'paragraph' ? 1 : 0);
  return new Slice(content, open(blocks[0]), open(blocks.at(-1)));
};

/** Pastes HTML of other programs as what a note may hold. What the editor copied itself it knows. */
export const pasteHtml = (view: EditorView, event: ClipboardEvent): boolean => {
  const html = event.clipboardData?.getData('text/html') ?? '';
  if (html === '' || html.includes('data-pm-slice')) return false;
  // Nothing in it runs or is fetched: the document is not shown.
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const blocks = pastedBlocks(body);
  if (blocks.length === 0) return false;
  if (isInTable(view.state)) {
    if (blocks.length === 1 && blocks[0]?.type === 'table' && pasteIntoTable(view, event, sliceOf(blocks))) return true;
    const line = inlineIn(body, []).map((node) => schema.nodeFromJSON(node));
    view.dispatch(view.state.tr.replaceSelection(new Slice(Fragment.fromArray(line), 0, 0)).scrollIntoView());
    return true;
  }
  view.dispatch(view.state.tr.replaceSelection(sliceOf(blocks)).scrollIntoView().setMeta('paste', true));
  return true;
};
