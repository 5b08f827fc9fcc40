import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { all } from '../document/opened.ts';

/** A web page as an XML reader finds it. Throws where a tag is left open or a character is not escaped. */
export const opened = (html: string): Element => {
  const xml = html.replace(/^<!doctype html>\n/, '').replace(/<(meta[^>]*|br)>/g, '<$1/>');
  const onError = (level: string, message: string): void => {
    // Half a surrogate pair becomes U+FFFD on purpose.
    if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('an empty page');
  return root;
};

const lined = ['h1', 'h2', 'h3', 'p', 'li', 'div', 'th', 'td', 'caption', 'br'];
const classOf = (node: Node | null): string | null => (node as Element | null)?.getAttribute('class') ?? null;

/** The visible text of the page, one line for each block element. */
export const linesOn = (root: Element): readonly string[] => {
  const textIn = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\n', ' ');
    if (node.nodeName === 'style' || node.nodeName === 'title' || ['unseen', 'mark'].includes(classOf(node) ?? ''))
      return '';
    const inside = [...node.childNodes].map(textIn).join('');
    return lined.includes(node.nodeName) ? `\n${inside}\n` : inside;
  };
  return textIn(root)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
};

/** The same with the signatures at the end in two columns: two names on one line, their roles on the next. */
export const linesAsInWord = (root: Element): readonly string[] => {
  const signed = all(root, 'li').filter(({ parentNode }) => classOf(parentNode) === 'signatures');
  if (signed.length === 0) throw new Error('nobody signs');
  const abreast = [0, 1].map((row) => signed.map((li) => linesOn(li)[row]).join(' '));
  const below = all(root, 'p')
    .filter((p) => classOf(p) === 'written-by')
    .flatMap(linesOn);
  const before = linesOn(root).slice(0, -2 * signed.length - below.length);
  return [...before, ...abreast, ...below];
};
