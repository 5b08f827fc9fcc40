import type { Piece } from './piece.ts';

/** Where a link lies on its page, in the same points as pieces. */
export interface LinkArea {
  readonly href: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The place between two words that is nearest to where an area begins or ends; positions within a piece are only estimated. */
const betweenWords = (text: string, share: number): number => {
  const near = Math.round(Math.min(1, Math.max(0, share)) * text.length);
  const breaks = [0, ...[...text.matchAll(/\s+/g)].map(({ index, 0: space }) => index + space.length), text.length];
  const best = breaks.reduce((a, b) => (Math.abs(b - near) < Math.abs(a - near) ? b : a));
  return Math.abs(best - near) <= 3 ? best : near;
};

const part = (piece: Piece, from: number, to: number, href: string | null): Piece => {
  const wide = (piece.right - piece.left) / Math.max(1, piece.text.length);
  return {
    ...piece,
    text: piece.text.slice(from, to),
    left: piece.left + wide * from,
    right: piece.left + wide * to,
    href,
  };
};

const linked = (piece: Piece, area: LinkArea): readonly Piece[] => {
  const middle = piece.base - piece.size * 0.3;
  const outside = middle < area.top || middle > area.bottom || piece.right < area.left || piece.left > area.right;
  if (outside || piece.href !== null) return [piece];
  const share = (x: number): number => (x - piece.left) / Math.max(0.01, piece.right - piece.left);
  const [from, to] = [betweenWords(piece.text, share(area.left)), betweenWords(piece.text, share(area.right))];
  if (from >= to) return [piece];
  const parts = [
    part(piece, 0, from, null),
    part(piece, from, to, area.href),
    part(piece, to, piece.text.length, null),
  ];
  return parts.filter(({ text }) => text !== '');
};

/** The most links of one page that are looked at. A page of minutes has some tens. */
const mostLinks = 300;

/** The pieces with their links; one that a link covers in part is divided between words. */
export const withLinks = (pieces: readonly Piece[], areas: readonly LinkArea[]): readonly Piece[] =>
  areas.slice(0, mostLinks).reduce((all, area) => all.flatMap((piece) => linked(piece, area)), pieces);
