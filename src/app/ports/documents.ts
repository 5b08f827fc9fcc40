import type { DateText } from '../../language/calendar.ts';
import type { MinutesContent } from '../../minutes/content/content.ts';
import type { TemplateCheck } from '../../minutes/template/check-template.ts';
import type { Imported, Source } from '../../summons/read.ts';
import type { ShownText } from '../../word/shown-text.ts';

/** What a file turned out to be. A template has the tag that every template must have; all else is taken as a kallelse. */
type Received =
  | { readonly is: 'template'; readonly check: TemplateCheck }
  | { readonly is: 'summons'; readonly imported: Imported };

/**
 * Opens documents from anybody, within limits of time and memory, and without blocking others. A document past the limits is refused like
 * any other that cannot be read. Where nobody can be told that, too much waiting throws `Unavailable`.
 */
export interface Documents {
  /** Reads a file that was sent; `today` helps where a date has no year. */
  receive(file: Extract<Source, { bytes: Uint8Array }>, today: DateText): Promise<Received>;
  readSummons(source: Source, today: DateText): Promise<Imported>;
  checkTemplate(file: Uint8Array): Promise<TemplateCheck>;
  /** What a Word file shows; null for what cannot be read. */
  shown(document: Uint8Array): Promise<ShownText | null>;
  /** A Word file with another mark at the top of its pages and nothing else changed; null for what cannot be read. */
  marked(document: Uint8Array, mark: string): Promise<Uint8Array | null>;
  /** Sets content in Word, in a template that was checked, or in the default one where it is null. */
  render(content: MinutesContent, template: Uint8Array | null): Promise<Uint8Array>;
}
