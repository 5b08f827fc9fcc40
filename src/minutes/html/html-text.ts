import { xmlSafe } from '../../word/xml-safe.ts';
import type { Line, Run } from '../content/block.ts';
import { stretches } from '../content/stretches.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML holds it, in elements and in quoted attributes. */
export const escaped = (text: string): string => xmlSafe(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const within = (element: string, wanted: boolean | undefined, html: string): string =>
  wanted ? `<${element}>${html}</${element}>` : html;

const runHtml = ({ text, bold, italic }: Run): string =>
  text && within('strong', bold, within('em', italic, escaped(text).replaceAll('\n', '<br>')));

/** A line with its emphasis and links; a line feed is a line break. */
export const lineHtml = (line: Line): string =>
  stretches(line)
    .map(({ link, runs }) => {
      const html = runs.map(runHtml).join('');
      return link && html ? `<a href="${escaped(link)}">${html}</a>` : html;
    })
    .join('');

/** Text with its times of day marked for machines: `09.10` is `<time datetime="09:10">09.10</time>`. */
export const withTimes = (text: string): string =>
  escaped(text).replace(
    /(?<![\d.:])([01]\d|2[0-3])[.:]([0-5]\d)(?![\d:]|\.\d)/g,
    (clock, hours, minutes) => `<time datetime="${hours}:${minutes}">${clock}</time>`,
  );
