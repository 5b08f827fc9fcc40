import { textOf, unpacked } from './template/package.ts';
import { joined, textsByParagraph } from './template/paragraph-text.ts';
import { isMalformed, parsed } from './template/word-xml.ts';

/** The paragraphs that say something, whatever they look like; null where the file is not one of Word's. */
const paragraphsIn = async (docx: Uint8Array): Promise<readonly string[] | null> => {
  const parts = await unpacked(docx);
  const xml = typeof parts === 'string' ? null : textOf(parts, 'word/document.xml');
  if (xml === null) return null;
  try {
    const root = parsed(xml).documentElement;
    if (!root) return null;
    return [...textsByParagraph(root).values()].map((texts) => joined(texts).trim()).filter(Boolean);
  } catch (fault) {
    if (isMalformed(fault)) return null;
    throw fault;
  }
};

/** Whether two Word files say the same, paragraph by paragraph; opened and saved in Word a file still does. */
export const sameWords = async (one: Uint8Array, other: Uint8Array): Promise<boolean> => {
  const [said, meant] = [await paragraphsIn(one), await paragraphsIn(other)];
  return (
    said !== null && meant !== null && said.length === meant.length && said.every((text, at) => text === meant[at])
  );
};
