/** A mark of a piece of text in the editor. */
export type NoteMark =
  | { readonly type: 'link'; readonly attrs: { readonly url: string } }
  | { readonly type: 'strong' | 'em' };

/** Text of the editor with its marks, or a line break. */
export type NoteInline =
  | { readonly type: 'text'; readonly text: string; readonly marks?: readonly NoteMark[] }
  | { readonly type: 'hard_break'; readonly marks?: readonly NoteMark[] };

export interface NoteParagraph {
  readonly type: 'paragraph';
  readonly content?: readonly NoteInline[];
}

export interface NoteListItem {
  readonly type: 'list_item';
  readonly content: readonly NoteBlock[];
}

export interface NoteCell {
  readonly type: 'table_cell' | 'table_header';
  readonly attrs: { readonly align: 'left' | 'right' | 'center' | null };
  readonly content: readonly [NoteParagraph];
}

interface NoteRow {
  readonly type: 'table_row';
  readonly content: readonly NoteCell[];
}

/** A block of a note, as ProseMirror writes its nodes as JSON. */
export type NoteBlock =
  | NoteParagraph
  | { readonly type: 'bullet_list'; readonly content: readonly NoteListItem[] }
  | {
      readonly type: 'ordered_list';
      readonly attrs: { readonly start: number };
      readonly content: readonly NoteListItem[];
    }
  | { readonly type: 'table'; readonly content: readonly NoteRow[] };

/** A whole note. */
export interface NoteDocument {
  readonly type: 'doc';
  readonly content: readonly NoteBlock[];
}

/** A cell of a table; the first row of a table is its header. */
export const noteCell = (row: number, content: readonly NoteInline[], align: NoteCell['attrs']['align']): NoteCell => ({
  type: row === 0 ? 'table_header' : 'table_cell',
  attrs: { align },
  content: [noteParagraph(content)],
});

/** ProseMirror leaves out an empty content. */
export const noteParagraph = (content: readonly NoteInline[]): NoteParagraph =>
  content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };

/** A list item must begin with a paragraph. */
export const noteListItem = (blocks: readonly NoteBlock[]): NoteListItem => ({
  type: 'list_item',
  content: blocks[0]?.type === 'paragraph' ? blocks : [noteParagraph([]), ...blocks],
});

/** Link, bold, italic: the order in which the schema keeps marks. */
const order = ['link', 'strong', 'em'];

/** Marks with one more, which takes the place of one of its type. */
export const addedMark = (marks: readonly NoteMark[], mark: NoteMark): readonly NoteMark[] =>
  [...marks.filter(({ type }) => type !== mark.type), mark].sort(
    (one, other) => order.indexOf(one.type) - order.indexOf(other.type),
  );
