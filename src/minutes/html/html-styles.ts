/** Text as a CSS string that cannot close the string or the element around it (CSS Syntax 3, 4.3.7). */
const quoted = (text: string): string =>
  `"${[...text].map((sign) => (/[a-z0-9 ]/i.test(sign) ? sign : `\\${sign.codePointAt(0)?.toString(16)} `)).join('')}"`;

/** What is printed at the top and bottom of each page. */
export interface HeaderAndFooter {
  /** The text at the top of each page except the first. */
  readonly running: string;
  /** The word before the page number, `Sida`. */
  readonly page: string;
}

/**
 * The CSS of the page, similar to the Word document: on screen in light and dark, and in print. Every text colour has a contrast of at least 7:1
 * (WCAG 1.4.6).
 */
export const stylesheetOf = ({ running, page }: HeaderAndFooter): string => `
:root { color-scheme: light dark; --text: #1a1a1a; --accent: #1f3a5f; --quiet: #595959; --link: #0b5394; --line: #a6a6a6; --fill: #e9edf2; --paper: #fff; }
@media screen and (prefers-color-scheme: dark) {
  :root { --text: #ececec; --accent: #b4cdf0; --quiet: #b8b8b8; --link: #9cc7f5; --line: #6b6b6b; --fill: #2a323d; --paper: #1b1d20; }
}
body { margin: 0; background: var(--paper); color: var(--text); font: 1rem/1.5 Arial, "Liberation Sans", Helvetica, sans-serif; overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3 { line-height: 1.25; break-after: avoid; break-inside: avoid; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; color: var(--accent); }
h2 { margin: 2.2rem 0 .3rem; font-size: 1.25rem; color: var(--accent); }
h3 { margin: 1.3rem 0 .3rem; font-size: 1.05rem; }
p { margin: 0 0 .6rem; }
a { color: var(--link); }
.body { margin: 0 0 1.2rem; padding-bottom: .6rem; border-bottom: 2px solid var(--accent); font-size: 1.25rem; color: var(--quiet); }
dl { margin: 0 0 1.4rem; line-height: 1.7; }
dt, dd { display: inline; margin: 0; }
dt { font-weight: bold; }
.about { margin: 0; color: var(--quiet); font-size: .95rem; break-after: avoid; }
.presenters { margin-bottom: .6rem; }
.lead-in { margin: .9rem 0 .3rem; color: var(--accent); break-after: avoid; }
.proposal, .position { margin: .6rem 0 .9rem; break-inside: avoid; }
.position { padding-left: .6rem; border-left: 3px solid var(--accent); font-weight: bold; }
.footnote { margin: .4rem 0; font-size: .9rem; }
.pause { margin: 2rem 0 .6rem; text-align: center; color: var(--quiet); }
ul, ol { margin: 0 0 .8rem; padding-left: 1.5rem; }
li { margin-bottom: .3rem; }
li > :is(ul, ol), td > ul { margin-bottom: 0; }
table { width: 100%; margin: .6rem 0 1rem; border-collapse: collapse; border-block: 1px solid var(--line); font-size: .95rem; }
caption, thead th { padding: .35rem .5rem; background: var(--fill); print-color-adjust: exact; font-weight: bold; text-align: left; }
tr { border-top: 1px solid var(--line); break-inside: avoid; }
th, td { padding: .35rem .5rem; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; }
.called tbody th, .sum > * { font-weight: bold; }
.called th { width: 42%; }
.sum { border-top: 2px solid var(--text); }
th.right, td.right { text-align: right; }
.called ul, .lettered, .signatures { padding-left: 0; list-style: none; }
.called li { margin: 0; padding-left: 1rem; text-indent: -1rem; }
.lettered li { padding-left: 1.5rem; text-indent: -1.5rem; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 3rem 1rem; margin-top: 4rem; break-inside: avoid; }
.mark { text-align: right; font-weight: bold; }
.written-by { margin-top: 2rem; }
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); }
@page {
  size: A4; margin: 25mm 25mm 23mm;
  @top-left { content: ${quoted(running)}; font: 8.5pt Arial, "Liberation Sans", sans-serif; color: #595959; }
  @bottom-right { content: ${quoted(`${page} `)} counter(page) " (" counter(pages) ")"; font: 8.5pt Arial, "Liberation Sans", sans-serif; color: #595959; }
}
@page :first { @top-left { content: none; } }
@media print {
  :root { font-size: 10.5pt; }
  body { line-height: 1.3; orphans: 2; widows: 2; }
  main { max-width: none; padding: 0; }
  table:not(.called) { break-inside: avoid; }
}
`;
