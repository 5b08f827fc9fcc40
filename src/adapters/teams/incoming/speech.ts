import { hasLines, hasQuotes, readHtml } from './html-text.ts';
import { type Json, list, object, text } from './json.ts';

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

/** Longest display name of an account, in characters: Entra ID allows 256. */
const longestName = 256;

/** A mention as Teams writes it in the text. */
const mentionMark = /<at\b[^<>]*>[^<]*<\/at>/gi;

const withoutTags = (written: string): string => written.replace(/<[^<>]*>/g, '');

const mentionsOf = (activity: Json): readonly Mention[] => {
  const bot = text(object(activity['recipient'])['id']);
  return list(activity['entities'])
    .slice(0, mostMentions)
    .map(object)
    .filter((entity) => entity['type'] === 'mention')
    .map((entity) => {
      const mentioned = object(entity['mentioned']);
      const written = text(entity['text']) ?? '';
      const name = text(mentioned['name']) ?? withoutTags(written);
      return { written, name, own: bot !== null && mentioned['id'] === bot };
    });
};

const html = (activity: Json): string | null => {
  const attachment = list(activity['attachments'])
    .map(object)
    .find(({ contentType }) => contentType === 'text/html');
  return text(attachment?.['content']);
};

/** Tabs at the end of a line are the empty cells of a row. */
const lineEnded = (line: string): string => {
  const words = line.trimEnd();
  return words + line.slice(words.length).replace(/[^\t]+/g, '');
};

// In one pass, so that names, which others choose, are not searched for mentions.
const named = (plain: string, mentions: readonly Mention[]): string => {
  const names = new Map(mentions.map(({ written, name, own }) => [written, own ? '' : name.slice(0, longestName)]));
  return plain.replace(mentionMark, (written) => names.get(written) ?? written);
};

const readPlain = (plain: string, mentions: readonly Mention[]): string =>
  named(plain, mentions)
    .replace(/<\/?at\b[^<>]*>/gi, '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(lineEnded)
    .join('\n')
    .trim();

/** Without the lines marked as quoted by `>` that the text begins with. */
const withoutLeadingQuote = (said: string): string => {
  const lines = said.split('\n');
  const first = lines.findIndex((line) => !/^\s*(?:>|$)/.test(line));
  return first < 0 ? '' : lines.slice(first).join('\n').trim();
};

/** Without the bot's registered name at the start, unless it is `Klubba`, which is also the command. */
const withoutName = (said: string, name: string | null): string => {
  const spoken = said.replace(/^@ ?/, '');
  if (!name || /^klubba$/i.test(name) || !spoken.toLowerCase().startsWith(name.toLowerCase())) return said;
  const rest = spoken.slice(name.length);
  return /^[\p{L}\p{N}]/u.test(rest) ? said : rest.replace(/^[\s,:;!?…]+/, '');
};

const ownNames = (mentions: readonly Mention[]): readonly string[] =>
  mentions.filter((mention) => mention.own).flatMap(({ name, written }) => [name, withoutTags(written)]);

/**
 * The same words as Markdown: headings, bold words, links and levels of lists are kept. Null where the message has no HTML with lines.
 * The first line has no such marks, since it holds what is asked of Klubba.
 */
export const formattedOf = (activity: Json): string | null => {
  const rich = html(activity);
  if (rich === null || !hasLines(rich)) return null;
  const { text: written } = readHtml(rich, ownNames(mentionsOf(activity)), text(activity['text']) ?? '', 'markdown');
  const [first = '', ...others] = withoutLeadingQuote(written).split('\n');
  const bare = first.replace(/^#+ |\*\*/g, '');
  return withoutName([bare, ...others].join('\n').trim(), text(object(activity['recipient'])['name']));
};

/**
 * The sender's own words of a message. Quoted and forwarded text and mentions of Klubba are removed, other mentions become names, and
 * spaces and line breaks become plain ones. The text is read from the HTML where Teams' plain text has lost lines of a list or table, or
 * holds words of others.
 */
export const speechOf = (activity: Json): Speech => {
  const mentions = mentionsOf(activity);
  const own = ownNames(mentions);
  const plain = text(activity['text']) ?? '';
  const rich = html(activity) ?? (hasQuotes(plain) ? plain : null);
  const quoted = hasQuotes(plain) || (rich !== null && hasQuotes(rich));
  const read = rich !== null && (quoted || hasLines(rich)) ? readHtml(rich, own, plain) : null;
  const said = withoutLeadingQuote(read?.text ?? readPlain(plain, mentions));
  return {
    text: withoutName(said, text(object(activity['recipient'])['name'])),
    addressed: own.length > 0 && (!quoted || read?.mentioned === true),
  };
};
