/** The parts of a view as they are sent, each with a digest that tells one content from another. */
export interface Digested {
  readonly json: string;
  readonly digest: string;
}

/** Two 32-bit FNV-1a hashes of a text with different starts, in base 36: enough to tell one state from the one before, no proof against forgery. */
const hash = (text: string): string => {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
};

const known = new WeakMap<object, Digested>();

/** A part as it is sent; the same part is written once. It must not change afterwards. */
export const digested = (part: object): Digested => {
  const before = known.get(part);
  if (before) return before;
  const json = JSON.stringify(part);
  const made = { json, digest: hash(json) };
  known.set(part, made);
  return made;
};
