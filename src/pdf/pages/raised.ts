import type { Piece } from './piece.ts';

const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The most raised figures of one page that are looked for. */
const most = 200;

const isSmaller = (piece: Piece, than: Piece): boolean => piece.size <= than.size * 0.8;

/** Whether a small figure stands raised at a text: just after it, or before it as in a footnote. */
const raisedAt = (figure: Piece, text: Piece): boolean => {
  const height = text.base - figure.base;
  const touches =
    Math.abs(figure.left - text.right) < text.size * 0.25 || Math.abs(text.left - figure.right) < text.size * 0.8;
  return touches && height > text.size * 0.12 && height < text.size * 0.7;
};

/** The pieces with figures that stand raised, as those of footnotes, written as raised signs on the line of their text. */
export const withRaised = (pieces: readonly Piece[]): readonly Piece[] => {
  const figures = pieces.filter(({ text }) => /^\s*\d{1,2}\s*$/.test(text)).slice(0, most);
  const raised = new Map<Piece, Piece>();
  for (const figure of figures) {
    const text = pieces.find((each) => each !== figure && isSmaller(figure, each) && raisedAt(figure, each));
    if (!text) continue;
    const sign = [...figure.text.trim()].map((digit) => signs[Number(digit)]).join('');
    raised.set(figure, { ...figure, text: sign, base: text.base, bold: text.bold, italic: text.italic });
  }
  return pieces.map((piece) => raised.get(piece) ?? piece);
};
