import { nearlySameName, sameName } from '../../language/names.ts';
import type { Tell } from '../source/line.ts';

/** A name and the line it stands on. */
export interface NameAt {
  readonly name: string;
  readonly line: number;
}

/** More people than any board calls are not compared each with each. */
const most = 400;

/** Tells of names so alike that they may be one person's: each against those called, and those called against each other. */
export const checkNames = (called: readonly NameAt[], others: readonly NameAt[], tell: Tell): void => {
  if (called.length > most || others.length > most) return;
  const told = new Set<string>();
  const compare = (one: NameAt, two: NameAt): void => {
    if (told.has(one.name) || !nearlySameName(one.name, two.name)) return;
    told.add(one.name);
    tell('name spelt two ways', one.line, `${one.name} / ${two.name}`);
  };
  for (const [at, one] of called.entries()) for (const two of called.slice(0, at)) compare(one, two);
  for (const one of others)
    if (!called.some((two) => sameName(one.name, two.name))) for (const two of called) compare(one, two);
};

/** Tells of organisations written with other capitals than before: `NordSam` and `Nordsam`. */
export const checkCapitals = (texts: readonly NameAt[], tell: Tell): void => {
  const first = new Map<string, string>();
  const told = new Set<string>();
  for (const { name, line } of texts)
    for (const word of name.match(/\p{Lu}[\p{L}]{3,}/gu) ?? []) {
      const known = first.get(word.toLowerCase());
      if (known === undefined) first.set(word.toLowerCase(), word);
      else if (known !== word && !told.has(word)) {
        told.add(word);
        tell('name spelt two ways', line, `${word} / ${known}`);
      }
    }
};
