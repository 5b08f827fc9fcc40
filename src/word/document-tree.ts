import mammoth from 'mammoth';

/** The part of mammoth's document tree that is read here. */
export type Node =
  | { readonly type: 'document' | 'tableRow'; readonly children: readonly Node[] }
  | { readonly type: 'table'; readonly children: readonly Node[] }
  | {
      readonly type: 'tableCell';
      readonly children: readonly Node[];
      readonly colSpan: number;
      readonly rowSpan: number;
    }
  | {
      readonly type: 'paragraph';
      readonly children: readonly Node[];
      readonly styleId: string | null;
      readonly styleName: string | null;
    }
  | {
      readonly type: 'run';
      readonly children: readonly Node[];
      readonly isBold: boolean;
      readonly isItalic: boolean;
      readonly styleName: string | null;
    }
  | { readonly type: 'hyperlink'; readonly children: readonly Node[]; readonly href?: string; readonly anchor?: string }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'noteReference'; readonly noteType: string; readonly noteId: string }
  | { readonly type: 'break'; readonly breakType: string }
  | { readonly type: 'tab' | 'image' | 'checkbox' | 'commentReference' | 'bookmarkStart' };

/** A Word document's tree and the text nodes of its footnotes by id. */
export interface Tree {
  readonly body: readonly Node[];
  note(id: string): readonly Node[];
}

/** Reads a packed Word document into mammoth's tree; null when mammoth cannot. Pictures are not looked at. */
export const treeOf = async (bytes: Buffer): Promise<Tree | null> => {
  let tree: Tree | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: bytes },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: (document: {
          children: readonly Node[];
          notes: { _notes: Record<string, { body: readonly Node[] }> };
        }) => {
          tree = { body: document.children, note: (id) => document.notes._notes[`footnote-${id}`]?.body ?? [] };
          // The tree is all that is wanted: what mammoth would make of it is never read.
          return { ...document, children: [] };
        },
      },
    );
  } catch (fault) {
    // mammoth throws plain errors for documents it cannot make sense of.
    if (fault instanceof Error) return tree;
    throw fault;
  }
  return tree;
};
