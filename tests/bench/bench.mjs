import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdMeetingOfTwoItems } from '../browser/kit/desk-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { startServer } from '../support/databases.ts';
import { freePort, startProgram, untilAnswered } from './bot-client.mjs';
import { burst } from './burst.mjs';
import { documents, proofReading } from './documents.mjs';
import { filing } from './filing.mjs';
import { manyMeetings } from './many-meetings.mjs';
import { oldMeetings } from './old-meetings.mjs';
import { oldPdfs } from './old-pdfs.mjs';
import { panelLoads } from './panel-load.mjs';
import { panelsLookOn } from './panels.mjs';
import { pressCost } from './press-cost.mjs';
import { typeLong } from './typing.mjs';

// Figures of one run on one machine. A peer to compare with is measured in the same run. Nothing here is a test.
const rows = [];
const row = (what, figure, goal, reached) => rows.push({ what, figure, goal, reached: reached ? 'yes' : 'NO' });
const ms = (value) => `${value.toFixed(0)} ms`;

const { first, twelve, hundred } = await documents();
row('minutes of 12 items', `${ms(twelve)} (the first ${ms(first)})`, '< 300 ms', twelve < 300);
row('minutes of 100 items', ms(hundred), '< 2 s', hundred < 2_000);

const read = proofReading();
row('review of 12 items', `${ms(read.next)} (the first ${ms(read.first)})`, '< 200 ms', read.first < 200);

const printed = await oldPdfs();
for (const [what, { took, processor, growth }] of [
  ['a PDF of 40 pages, read', printed.plain],
  ['a PDF of 40 pages with tags, read', printed.withTags],
]) {
  row(what, `${ms(took)} (${ms(processor)} of the processor)`, '< 3 s', took < 3_000);
  row('  memory it takes', `${growth.toFixed(0)} MB`, '< 300 MB', growth < 300);
}

const upload = await filing();
const slowest = Math.max(upload.first, upload.next);
row(
  'minutes filed after close when Graph answers in 300 ms',
  `${ms(upload.next)} (the first ${ms(upload.first)})`,
  '< 5 s',
  slowest < 5_000,
);

const folder = await mkdtemp(join(tmpdir(), 'klubba-bench-'));
const env = { DATA_DIR: folder, BROWSER: 'none', LOG_LEVEL: 'error' };
const start = async (more = {}) => {
  const port = await freePort();
  const settings = { ...env, ...more, PORT: String(port) };
  return { port, ...(await startProgram('dist/main.js', settings, port, '/health', false)) };
};
const fresh = await start();
await fresh.stop();
row('listening, new database', ms(fresh.took), '', true);
const again = await start();
row('listening, existing database', ms(again.took), '< 3 s', again.took < 3_000);

const { answered, p99, fetched, of, sent, kept, shownAfter } = await burst(again.port);
row('200 presses within 5 s, recorded', `${answered}`, '200', answered === 200);
row('  p99 answer', ms(p99), '< 500 ms', p99 < 500);
row('  own views fetched meanwhile', `${fetched} of ${of}`, 'all', fetched === of);
row('  messages sent, within Teams’ limits', `${sent}`, 'kept', kept);
row('  last state shown after', ms(shownAfter), '< 3 s', shownAfter < 3_000);
await again.stop();

const shown = await start({ DATA_DIR: join(folder, 'panels') });
const { lost, more, inPanel, alone, burst: crowd } = await panelsLookOn(shown);
const spread = ({ p50, p95 }) => `${ms(p95)} (median ${ms(p50)})`;
row('a press in a panel, shown in 25 panels: p95', spread(inPanel), '≤ 150 ms', inPanel.p95 <= 150);
row('a press in the chat, shown in 25 panels: p95', spread(alone), '≤ 150 ms', alone.p95 <= 150);
row('200 presses within 5 s, shown in 300 panels: p95', spread(crowd), '≤ 500 ms', crowd.p95 <= 500);
row('  panels without the last state', `${lost}`, '0', lost === 0);
row('  memory they take', `${more.toFixed(0)} MB`, '≤ 100 MB', more <= 100);
await shown.stop();

const pages = await start({ DATA_DIR: join(folder, 'pages') });
const addIn = { url: `http://127.0.0.1:${pages.port}`, room: `http://127.0.0.1:${pages.port + 1}/` };
// The practice room opens a moment after the program itself.
await untilAnswered(addIn.room);
await holdMeetingOfTwoItems(addIn.room);
const browser = await launchBrowser();
const load = await panelLoads(browser, addIn.room);
const kB = (size) => `${size.toFixed(1)} kB`;
row('a member’s panel, all of it, gzip', `${kB(load.gzip)} (brotli ${kB(load.brotli)})`, '≤ 170 kB', load.gzip <= 170);
row('  usable after', `${ms(load.usable)} (slowest ${ms(load.slowest)})`, '≤ 1 s', load.usable <= 1_000);
const typing = await typeLong(browser, addIn);
row('a key in a note of 20,000 characters: p95', spread(typing.inParagraph), '≤ 32 ms', typing.inParagraph.p95 <= 32);
row('  in a cell of its table', spread(typing.inCell), '≤ 32 ms', typing.inCell.p95 <= 32);
row('  the page beside follows the key after', ms(typing.following), '≤ 300 ms', typing.following <= 300);
await browser.close();
await pages.stop();
await rm(folder, { recursive: true, force: true });

const many = await manyMeetings(1_000);
const { still, moved, listening } = many;
const seconds = ({ processor }) => `${(processor / 1000).toFixed(2)} s CPU`;
row('the minute’s look at 1,000 open meetings', seconds(still), '< 1 s', still.processor < 1_000);
row('  read of the journal, sent', `${still.read}, ${still.sent}`, '0, 0', still.read + still.sent === 0);
// The clock stands on the agenda's card and on the card at the end of the chat.
row('  where every clock has moved', `${seconds(moved)}, ${moved.sent} sent`, '2,000 sent', moved.sent === 2_000);
row(
  '  the look at a start, all read',
  `${seconds(many.start)}, ${many.start.sent} sent`,
  '0 sent',
  many.start.sent === 0,
);
row('  memory they take', `${many.memory.toFixed(0)} MB`, '', true);
row('listening, 1,000 open meetings', ms(listening), '< 3 s', listening < 3_000);

const old = await oldMeetings(500);
const asked = {
  minutes: 'the newest minutes',
  dated: 'minutes of a day',
  held: 'the one before',
  alone: 'which is meant',
};
for (const [what, { took }] of Object.entries(old))
  row(`of 500 closed meetings, none in memory: ${asked[what]}`, ms(took), '< 200 ms', took < 200);

const server = await startServer();
for (const database of ['embedded', 'PostgreSQL'])
  for (const [members, most] of [
    [25, 200],
    [200, 250],
  ]) {
    const url = database === 'embedded' ? null : await server.database(`called${members}`);
    const { ours, theirs } = await pressCost(members, url);
    const [rate, cost] = [ours.perSecond / theirs.perSecond, ours.microseconds / theirs.microseconds];
    const echo = `the stock SDK’s echo ${theirs.perSecond.toFixed(0)}`;
    row(
      `durable Bekräfta, ${members} called, ${database}`,
      `${ours.perSecond.toFixed(0)} a second`,
      `≥ ${echo}`,
      rate >= 1,
    );
    row(
      '  CPU time of the process a press',
      `${ours.microseconds.toFixed(0)} µs (the echo ${theirs.microseconds.toFixed(0)} µs, x${cost.toFixed(2)})`,
      `≤ ${most} µs`,
      ours.microseconds <= most,
    );
  }
await server.stop();
console.table(rows);
