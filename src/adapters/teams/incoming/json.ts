/** What came over the wire, of any shape. */
export type Json = Readonly<Record<string, unknown>>;

const nothing: Json = {};

/** The object, or an empty one for anything else. */
export const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : nothing;

/** The list, or an empty one for anything else. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The string without NUL characters, which no text in PostgreSQL can hold; null for anything else and for an empty one. */
export const text = (value: unknown): string | null => {
  if (typeof value !== 'string') return null;
  return (value.includes('\0') ? value.replaceAll('\0', '') : value) || null;
};
