import { hasLines, textOf } from './html-text.ts';
import { type Json, list, object, text } from './lenient.ts';

/** What was said, and whether Klubba was mentioned in it. */
export interface Speech {
  readonly text: string;
  readonly addressed: boolean;
}

interface Mention {
  readonly written: string;
  readonly name: string;
  readonly own: boolean;
}

/** Mentions looked at; more than a chat has people to mention. */
const mostMentions = 200;

const mentionsOf = (activity: Json): readonly Mention[] => {
  const bot = text(object(activity['recipient'])['id']);
  return list(activity['entities'])
    .slice(0, mostMentions)
    .map(object)
    .filter((entity) => entity['type'] === 'mention')
    .map((entity) => {
      const mentioned = object(entity['mentioned']);
      const written = text(entity['text']) ?? '';
      const name = text(mentioned['name']) ?? written.replace(/<[^<>]*>/g, '');
      return { written, name, own: bot !== null && mentioned['id'] === bot };
    });
};

const html = (activity: Json): string | null => {
  const attachment = list(activity['attachments'])
    .map(object)
    .find(({ contentType }) => contentType === 'text/html');
  return text(attachment?.['content']);
};

/**
 * The words of a message: mentions of Klubba taken away wherever they stand, those of others left as their names, spaces and line breaks made plain.
 * Where Teams' plain text has lost the lines of a list or table, they are read from the HTML that comes with it.
 */
export const speechOf = (activity: Json): Speech => {
  const mentions = mentionsOf(activity);
  const addressed = mentions.some(({ own }) => own);
  const rich = html(activity);
  if (rich !== null && hasLines(rich)) {
    const own = mentions.filter((mention) => mention.own).flatMap(({ name, written }) => [name, textOf(written, [])]);
    return { text: textOf(rich, own), addressed };
  }
  const plain = mentions
    .reduce(
      (said, { written, name, own }) => (written ? said.replaceAll(written, own ? '' : name) : said),
      text(activity['text']) ?? '',
    )
    .replace(/<\/?at\b[^<>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
  return { text: plain, addressed };
};
