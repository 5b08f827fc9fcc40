import { visible } from './visible.ts';

/** Most words of a search that count. */
const mostWords = 20;

/** A text as searches compare it: without case, each letter in one form. */
export const searchable = (text: string): string => visible(text).normalize('NFC').toLowerCase();

/** The words of a search. What is searchable is found by it where it holds each of them, in any order. */
export const searchWords = (sought: string): readonly string[] =>
  [...new Set(searchable(sought).split(/\s+/).filter(Boolean))].slice(0, mostWords);
