/** A point, or a direction, from the upper left corner of a page. */
export type Point = readonly [x: number, y: number];

/** A matrix as PDF has them (ISO 32000-1, 8.3.3). */
export type Matrix = readonly number[];

const at = (matrix: Matrix, index: number): number => matrix[index] ?? 0;

export const moved = (matrix: Matrix, [x, y]: Point): Point => [
  at(matrix, 0) * x + at(matrix, 2) * y + at(matrix, 4),
  at(matrix, 1) * x + at(matrix, 3) * y + at(matrix, 5),
];

export const directed = (matrix: Matrix, [x, y]: Point): Point => [
  at(matrix, 0) * x + at(matrix, 2) * y,
  at(matrix, 1) * x + at(matrix, 3) * y,
];

/** Which way text runs: 0 to the right, 1 down, 2 to the left, 3 up; null where it stands askew. */
export const quarterOf = ([x, y]: Point): number | null => {
  const quarters = Math.atan2(y, x) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) < 0.05 ? (nearest + 4) % 4 : null;
};

/** A point of a page after the page was turned so that text of that direction runs to the right. */
export const turned = ([x, y]: Point, quarter: number, width: number, height: number): Point => {
  if (quarter === 1) return [y, width - x];
  if (quarter === 2) return [width - x, height - y];
  return quarter === 3 ? [height - y, x] : [x, y];
};
