import { DOMParser, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import { languages } from '../../../src/i18n/languages.ts';
import type { Words } from '../../../src/i18n/words.ts';
import type { Meeting } from '../../../src/meeting/meeting.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';

export const zone = 'Europe/Stockholm';

/** The minutes of a meeting as a Word file, in Swedish unless other words are given. */
export const minutesOf = (meeting: Meeting, words: Words = languages.sv): Promise<Uint8Array> =>
  renderDocument(minutesContent(meeting, words, zone));

/** The lines of a Word file as mammoth, an independent reader, finds them. No-break spaces are read as spaces. */
export const linesIn = async (docx: Uint8Array): Promise<readonly string[]> => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return value
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
};

export const linesOf = async (meeting: Meeting): Promise<readonly string[]> => linesIn(await minutesOf(meeting));

/** The lines under a heading, up to the next heading of that kind. */
export const under = (lines: readonly string[], heading: string, next: string): readonly string[] => {
  const from = lines.indexOf(heading);
  if (from < 0) throw new Error(`no line “${heading}” in:\n${lines.join('\n')}`);
  return lines.slice(from + 1, lines.indexOf(next, from));
};

/** A part of a Word file, parsed. Throws where it is not well formed. */
export const partOf = async (docx: Uint8Array, path: string): Promise<Element> => {
  const xml = await (await JSZip.loadAsync(docx)).file(path)?.async('string');
  if (xml === undefined) throw new Error(`no part ${path}`);
  const onError = (level: string, message: string): void => {
    if (level !== 'warning') throw new Error(`${path}: ${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error(`${path} is empty`);
  return root;
};

/** Elements by their prefixed name, in document order. */
export const all = (root: Element, name: string): readonly Element[] => [...root.getElementsByTagName(name)];
