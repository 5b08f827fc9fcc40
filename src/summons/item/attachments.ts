import { linkPattern, plainText, unescaped } from '../../language/plain-text.ts';
import { words } from '../../language/vocabulary/words.ts';
import type { Attachment } from '../../meeting/summons.ts';
import type { Tell } from '../source/line.ts';

/** The address of a link; null for other schemes than http, https and mailto, which minutes cannot open. */
const urlOf = (target: string): string | null => {
  const url = unescaped(target);
  return /^(?:https?:\/\/|mailto:)\S+$/i.test(url) ? url : null;
};

/** A target that is empty or only a site's front page is no document. */
const isDead = (url: string | null): boolean => url === null || /^https?:\/\/[^/?#]+\/?$/i.test(url);

/** Reports every link in a text that leads to no document. */
export const tellDeadLinks = (markdown: string, line: number, tell: Tell): void => {
  for (const [, title, target] of markdown.matchAll(linkPattern))
    if (isDead(urlOf(target ?? ''))) tell('dead link', line, plainText(title ?? ''));
};

const joint = new RegExp(`\\s${words.joints.and}\\s`, 'g');
const jointAlone = new RegExp(`^${words.joints.and}$`);

/** Whether a line holds nothing but links. */
export const isLinks = (markdown: string): boolean =>
  /\]\(/.test(markdown) && !/[\p{L}\p{N}]/u.test(markdown.replace(linkPattern, '').replace(joint, ' '));

/** A comma, a number or `och` parts file names only, since titles have them too. */
const between = new RegExp(
  `;|\\n|•|(?<=\\.(?:pdf|docx?|xlsx?|pptx?|od[tps]))(?:,\\s+(?:${words.joints.and}\\s+)?|\\s+(?:${words.joints.and}|&)\\s+|\\s+(?=\\d{1,2}[.)]\\s))`,
  'iu',
);
const numberedFile = /^\s*\d{1,2}[.)]\s+(?=.*\.\p{L}{3,4}\s*$)/u;

/** The documents a text names: each link, and each other part between semicolons. */
export const attachmentsIn = (markdown: string, place: Attachment['place']): readonly Attachment[] => {
  const found: Attachment[] = [];
  const name = (text: string): void => {
    for (const part of text.split(between)) {
      const title = plainText(part.replace(numberedFile, ''))
        .replace(/^[\s,.*]+|(?<![\s,*])[\s,*]+$/g, '')
        .replace(/\.$/, '');
      if (/[\p{L}\p{N}]/u.test(title) && !jointAlone.test(title)) found.push({ title, url: null, place });
    }
  };
  let from = 0;
  for (const link of markdown.matchAll(linkPattern)) {
    name(markdown.slice(from, link.index));
    found.push({ title: plainText(link[1] ?? ''), url: urlOf(link[2] ?? ''), place });
    from = link.index + link[0].length;
  }
  name(markdown.slice(from));
  return found;
};
