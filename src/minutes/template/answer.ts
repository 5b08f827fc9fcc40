import { listed } from '../../i18n/dates.ts';
import type { Words } from '../../i18n/words.ts';
import type { TemplateCheck } from './check-template.ts';
import { allTags } from './tags.ts';

/** The answer to whoever sent a template, one line each: that it can be used and what it lacks, or why it cannot be used. */
export const templateAnswer = (check: TemplateCheck, { minutes, locale }: Words): readonly string[] => {
  const { template } = minutes;
  if (!check.ok) return [template.refused[check.reason](check.at)];
  const tags = (which: typeof check.knows): readonly string[] => which.map((tag) => `{${template.tags[tag]}}`);
  const line = (say: (list: string) => string, of: readonly string[]): readonly string[] =>
    of.length > 0 ? [say(listed(of, locale))] : [];
  return [
    template.accepted,
    ...line(template.knows, tags(check.knows)),
    ...line(template.misses, tags(check.misses)),
    ...line(template.unknown, check.unknown),
    ...line(
      template.missingStyles,
      check.styles.missing.map((key) => template.styles[key]),
    ),
  ];
};

/** What each tag becomes, one line each. Sent together with the template. */
export const tagGuide = ({ minutes: { template } }: Words): readonly string[] =>
  allTags.map((tag) => `{${template.tags[tag]}}: ${template.means[tag]}`);
