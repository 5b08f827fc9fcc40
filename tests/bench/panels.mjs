import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import { seat } from '../../src/practice/teams/people.ts';
import { post, quantile } from './bot-client.mjs';
import { openMeeting } from './meeting.mjs';

const presses = 200;
const panels = 300;
/** So many of the presses come one after another, before the others. */
const quiet = 20;
/** Panels that look on meanwhile: those of a board. */
const few = 25;
/** All of them press within this many milliseconds. */
const within = 5_000;

/** Resident memory of a process, in MB. */
const memoryOf = async (pid) =>
  Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** One panel: a stream as the browser reads it. `seen` tells when it first heard of each number of confirmations, `pauses` when a pause began or ended. */
const openPanel = (port, chat, token) =>
  new Promise((resolve, reject) => {
    const seen = new Map();
    const panel = { seen, pauses: [], confirmed: -1, close: () => asked.destroy() };
    let isPaused = false;
    const parser = createParser({
      onEvent: ({ data }) => {
        const at = performance.now();
        const { head, position } = JSON.parse(data);
        if (head && (head.pause !== null) !== isPaused) {
          isPaused = !isPaused;
          panel.pauses.push(at);
        }
        if (!position?.position) return;
        panel.confirmed = position.position.confirmed;
        if (!seen.has(panel.confirmed)) seen.set(panel.confirmed, at);
        resolve(panel);
      },
    });
    const asked = request(
      {
        ...{ port, host: '127.0.0.1', agent: false },
        path: `/api/add-in/chats/${encodeURIComponent(chat)}/live?on=panel`,
        headers: { authorization: `Bearer ${token}` },
      },
      (response) => {
        if (response.statusCode !== 200) reject(new Error(`a panel was answered ${response.statusCode}`));
        response
          .setEncoding('utf8')
          .on('data', (text) => parser.feed(text))
          .on('error', () => {});
      },
    );
    asked.on('error', reject).end();
  });

const room = JSON.parse(await readFile(new URL('../../samples/people.json', import.meta.url), 'utf8'));
/** The people whom the practice room gives tokens; the first is called as vice chair, and so leads. */
const known = seat(room).map(({ id, name, aadObjectId, tenantId }, i) => ({
  ...{ id, name, user: aadObjectId, tenant: tenantId },
  ...(i === 0 && { role: 'vice ordförande' }),
}));

const tokenOf = async (port, { id }) => {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ as: id });
  return (await (await fetch(`http://127.0.0.1:${port}/room/token`, { method: 'POST', headers, body })).json()).token;
};

/** Presses `Paus` and `Återuppta` in turn in the panel of one who leads; gives the times until each of the panels is told. */
const pressInPanel = async (port, chat, token, looking) => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const address = `http://127.0.0.1:${port}/api/add-in/chats/${encodeURIComponent(chat)}/commands`;
  const times = [];
  for (let press = 0; press < quiet; press += 1) {
    const command = press % 2 === 0 ? { type: 'Pause', minutes: 10 } : { type: 'Resume' };
    const before = looking.map(({ pauses }) => pauses.length);
    const at = performance.now();
    const answer = await fetch(address, {
      method: 'POST',
      headers,
      body: JSON.stringify({ key: `pause-press-${press}`, command }),
    });
    if (answer.status !== 200) throw new Error(`a press was answered ${answer.status}`);
    const told = () => looking.every(({ pauses }, i) => pauses.length > before[i]);
    for (const end = performance.now() + 5_000; !told() && performance.now() < end; ) await wait(5);
    await wait(150);
    times.push(...looking.map(({ pauses }, i) => (pauses[before[i]] ?? Number.POSITIVE_INFINITY) - at));
  }
  return times;
};

const both = (times) => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });

/**
 * 25 panels look on while somebody presses in one of them, and 20 members in the chat, one after another; then 300 panels look on while 200
 * members press within 5 s. All in the chat of the program at `port`, beside which is its practice room. A time is from when a press is sent
 * until a panel is told of it. Memory in MB.
 */
export const panelsLookOn = async ({ port, pid }) => {
  const { teams, members, confirm } = await openMeeting(port, presses, () => {}, known);
  await wait(2_500);
  const tokens = await Promise.all(known.map((person) => tokenOf(port + 1, person)));
  const before = await memoryOf(pid);
  const open = [];
  const openUpTo = async (count) => {
    while (open.length < count)
      open.push(await openPanel(port, teams.conversation, tokens[open.length % tokens.length]));
  };
  const sent = [];
  const press = (member) => {
    sent.push(performance.now());
    return post(port, confirm(member, 1));
  };
  /** From the sending of these presses to each panel's first word of them. */
  const timesOf = (from, to, looking) =>
    looking.flatMap(({ seen }) =>
      sent.slice(from, to).map((at, i) => {
        const told = [...seen].filter(([count]) => count > from + i).map(([, when]) => when);
        return Math.min(...told) - at;
      }),
    );

  // Some one after another, as in a quiet meeting.
  await openUpTo(few);
  const inPanel = both(await pressInPanel(port, teams.conversation, tokens[0], open));
  for (const member of members.slice(0, quiet)) {
    await press(member);
    await wait(150);
  }
  const alone = both(timesOf(0, quiet, open));
  await openUpTo(panels);
  let most = await memoryOf(pid);
  const memory = setInterval(async () => {
    most = Math.max(most, await memoryOf(pid));
  }, 100);
  const rest = members.slice(quiet);
  await Promise.all(
    rest.map(async (member, i) => {
      await wait((i / rest.length) * within);
      return press(member);
    }),
  );
  const end = performance.now() + 10_000;
  while (open.some(({ confirmed }) => confirmed < presses) && performance.now() < end) await wait(5);
  clearInterval(memory);
  const lost = open.filter(({ confirmed }) => confirmed < presses).length;
  for (const panel of open) panel.close();
  await teams.close();
  return {
    lost,
    more: most - before,
    inPanel,
    alone,
    burst: both(timesOf(quiet, presses, open)),
  };
};
