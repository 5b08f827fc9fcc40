import { setTimeout as wait } from 'node:timers/promises';
import { post, quantile } from './bot-client.mjs';
import { openMeeting } from './meeting.mjs';

const members = 200;
/** All of them press within this many milliseconds. */
const within = 5_000;
/** Teams' limits for one bot in one chat: messages per milliseconds (Teams documentation, rate limits for bots). */
const limits = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
];

const most = (times, length) =>
  Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + length).length));

/** 200 members press within 5 s on one position, while the clients named in its refresh fetch each update of it. */
export const burst = async (port) => {
  const fetches = [];
  const fetched = (invokes) => fetches.push(...invokes.map((invoke) => post(port, invoke)));
  const { teams, members: people, confirm } = await openMeeting(port, members, fetched);
  await wait(2_500);
  const before = teams.log.length;
  const presses = people.map(async (person, i) => {
    await wait((i / members) * within);
    return post(port, confirm(person, 1));
  });
  const answers = await Promise.all(presses);
  const last = performance.now();
  // The position's card says how many have confirmed; the base card is the newest sent for its message.
  const complete = () => teams.log.findLast(({ card }) => JSON.stringify(card ?? '').includes(`${members} av `));
  const end = last + 15_000;
  while (!complete() && performance.now() < end) await wait(20);
  await wait(500);
  const sent = teams.log.slice(before).map(({ at }) => at);
  const views = await Promise.all(fetches);
  await teams.close();
  return {
    answered: answers.filter(({ status }) => status === 200).length,
    p99: quantile(
      answers.map(({ took }) => took),
      0.99,
    ),
    fetched: views.filter(({ status, body }) => status === 200 && body?.value?.type === 'AdaptiveCard').length,
    of: views.length,
    sent: sent.length,
    kept: limits.every(([count, length]) => most(sent, length) <= count),
    shownAfter: complete() ? Math.max(0, complete().at - last) : Number.NaN,
  };
};
