import mammoth from 'mammoth';
import { asShown } from './as-shown.ts';
import { withHeaders } from './first-header.ts';
import { withLabels } from './labelled-document.ts';
import { packed } from './pack.ts';
import { type Parts, textOf } from './package.ts';
import { isMalformed } from './xml.ts';

/** The nodes of mammoth's document tree that are read here. */
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

/** The main text of a Word document as a tree, and the content of each footnote by its id. */
export interface Tree {
  readonly body: readonly Node[];
  note(id: string): readonly Node[];
}

/** The XML of document.xml with list labels written into it; null where a part is not well formed. */
const labelled = (parts: Parts): string | null => {
  try {
    return withLabels({
      document: asShown(withHeaders(parts)),
      numbering: textOf(parts, 'word/numbering.xml'),
      styles: textOf(parts, 'word/styles.xml'),
    });
  } catch (fault) {
    if (isMalformed(fault)) return null;
    throw fault;
  }
};

/** Reads a Word document into mammoth's tree, with list labels as text in its paragraphs. Null where it cannot be read. Pictures are ignored. */
export const treeOf = async (parts: Parts): Promise<Tree | null> => {
  const document = labelled(parts);
  if (document === null) return null;
  // mammoth reads only zip files, so the parts are packed again, uncompressed.
  const buffer = Buffer.from(
    await packed(new Map<string, Uint8Array | string>([...parts, ['word/document.xml', document]]), 'STORE'),
  );
  let tree: Tree | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer },
      {
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
        transformDocument: (whole: {
          children: readonly Node[];
          notes: { _notes: Record<string, { body: readonly Node[] }> };
        }) => {
          tree = { body: whole.children, note: (id) => whole.notes._notes[`footnote-${id}`]?.body ?? [] };
          // Only the tree is needed, so mammoth gets an empty document to convert.
          return { ...whole, children: [] };
        },
      },
    );
  } catch (fault) {
    // mammoth throws plain errors for documents that it cannot read.
    if (fault instanceof Error) return tree;
    throw fault;
  }
  return tree;
};
