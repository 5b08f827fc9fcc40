import { DOMParser, type Element, type Node } from '@xmldom/xmldom';
import { all } from '../document/opened.ts';

/** A web page as a reader of XML finds it; throws when a tag is left open or a sign unescaped. */
export const opened = (html: string): Element => {
  const xml = html.replace(/^<!doctype html>\n/, '').replace(/<(meta[^>]*|br)>/g, '<$1/>');
  const onError = (level: string, message: string): void => {
    // What half a pair becomes is meant.
    if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(xml, 'text/xml').documentElement;
  if (!root) throw new Error('an empty page');
  return root;
};

const lined = ['h1', 'h2', 'h3', 'p', 'li', 'div', 'th', 'td', 'caption', 'br'];
const classOf = (node: Node | null): string | null => (node as Element | null)?.getAttribute('class') ?? null;

/** What is to be seen on the page, a line for each element that begins one. */
export const linesOn = (root: Element): readonly string[] => {
  const textIn = (node: Node): string => {
    if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replaceAll('\n', ' ');
    if (node.nodeName === 'style' || node.nodeName === 'title' || classOf(node) === 'unseen') return '';
    const inside = [...node.childNodes].map(textIn).join('');
    return lined.includes(node.nodeName) ? `\n${inside}\n` : inside;
  };
  return textIn(root)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
};

/** The same with the signatures, which end the page, two abreast: names on one line, roles on the next. */
export const linesAsInWord = (root: Element): readonly string[] => {
  const signed = all(root, 'li').filter(({ parentNode }) => classOf(parentNode) === 'signatures');
  if (signed.length === 0) throw new Error('nobody signs');
  const abreast = [0, 1].map((row) => signed.map((li) => linesOn(li)[row]).join(' '));
  return [...linesOn(root).slice(0, -2 * signed.length), ...abreast];
};
