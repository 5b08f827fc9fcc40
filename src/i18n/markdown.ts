import { visible } from '../language/visible.ts';

declare const markdown: unique symbol;

/**
 * A Markdown message without unescaped text from outside. Only our words, `md` and `escaped` make one. The compiler refuses any other string
 * where a message is posted, so that a name or a topic cannot become a link or a heading.
 */
export type Markdown = string & { readonly [markdown]: true };

/** Markdown put together from Markdown. */
export const md = (parts: TemplateStringsArray, ...values: readonly (Markdown | number)[]): Markdown =>
  String.raw({ raw: parts.raw.map((part, at) => parts[at] ?? part) }, ...values) as Markdown;

/** The same, of a list. */
export const joined = (values: readonly Markdown[], between: string): Markdown => values.join(between) as Markdown;

/** The same, as the language writes a list. */
export const listedBy = (format: Intl.ListFormat, values: readonly Markdown[]): Markdown =>
  format.format(values) as Markdown;

/** Any text on one line, as Markdown that shows that very text. */
export const escaped = (text: string): Markdown =>
  visible(text)
    .replace(/[\t\n ]+/g, ' ')
    .replace(/[\\`*_~[\]<>|#]/g, '\\$&') as Markdown;

/** A message of ours as plain text, for where no Markdown is shown: without marks of emphasis, and with every text as it was before `escaped`. */
export const unmarked = (message: Markdown): string =>
  message.replace(/\\([\\`*_~[\]<>|#])|\*\*/g, (_, sign: string | undefined) => sign ?? '');

/** An address, as it stands between the brackets of a link. */
export const destination = (url: string): Markdown =>
  url.replace(/[()<>\\\s]/g, encodeURIComponent).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29')) as Markdown;

type Given<A> = { readonly [K in keyof A]: string extends A[K] ? Exclude<A[K], string> | Markdown : A[K] };

/** Words as messages are made of them: they take no raw text. */
export type Spoken<T> = T extends string
  ? Markdown
  : T extends (...given: infer A) => string
    ? (...given: Given<A>) => Markdown
    : { readonly [K in keyof T]: Spoken<T[K]> };

/** A set of our own words, which are Markdown as they stand. */
export const spoken = <T extends object>(words: T): Spoken<T> => words as unknown as Spoken<T>;
