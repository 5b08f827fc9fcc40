import { xmlSafe } from '../../word/xml-safe.ts';
import type { Line, Run } from '../content/block.ts';
import { linkedRuns } from '../content/line.ts';

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text escaped for HTML, in elements and in quoted attributes. */
export const escaped = (text: string): string => xmlSafe(text).replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

const within = (element: string, wanted: boolean | undefined, html: string): string =>
  wanted ? `<${element}>${html}</${element}>` : html;

const runHtml = ({ text, bold, italic }: Run): string =>
  text && within('strong', bold, within('em', italic, escaped(text).replaceAll('\n', '<br>')));

/** A line as HTML, with emphasis and links. A line feed becomes `<br>`. */
export const lineHtml = (line: Line): string =>
  linkedRuns(line)
    .map(({ link, runs }) => {
      const html = runs.map(runHtml).join('');
      return link && html ? `<a href="${escaped(link)}">${html}</a>` : html;
    })
    .join('');

/** Escaped text with machine-readable times of day: `09.10` becomes `<time datetime="09:10">09.10</time>`. */
export const withTimes = (text: string): string =>
  escaped(text).replace(
    /(?<![\d.:])([01]\d|2[0-3])[.:]([0-5]\d)(?![\d:]|\.\d)/g,
    (clock, hours, minutes) => `<time datetime="${hours}:${minutes}">${clock}</time>`,
  );
