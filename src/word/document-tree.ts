import mammoth from 'mammoth';
import { withLabels } from './labelled-document.ts';
import { packed } from './pack.ts';
import { type Parts, textOf } from './package.ts';
import { isMalformed } from './xml.ts';

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

/** The text of document.xml with labels written into it; null where one of the parts it takes is not well formed. */
const labelled = (parts: Parts): string | null => {
  try {
    return withLabels({
      document: textOf(parts, 'word/document.xml') ?? '',
      numbering: textOf(parts, 'word/numbering.xml'),
      styles: textOf(parts, 'word/styles.xml'),
    });
  } catch (fault) {
    if (isMalformed(fault)) return null;
    throw fault;
  }
};

/** Reads the parts of a Word document into mammoth's tree, labels written into its paragraphs; null when that cannot be done. Pictures are not looked at. */
export const treeOf = async (parts: Parts): Promise<Tree | null> => {
  const document = labelled(parts);
  if (document === null) return null;
  // mammoth takes nothing but a zip file, so the parts read are packed once more, uncompressed.
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
          // The tree is all that is wanted: what mammoth would make of it is never read.
          return { ...whole, children: [] };
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
