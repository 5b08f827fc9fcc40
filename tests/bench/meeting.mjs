import { setTimeout as wait } from 'node:timers/promises';
import { post } from './bot-client.mjs';
import { buttonOf, openStubTeams } from './stub-teams.mjs';

const person = (user, name) => ({ user, name });
const chair = person('u-chair', 'Karin Ek');
const secretary = person('u-secr', 'Eva Dahl');

const kallelse = (members) => `kallelse
Mötesanteckning

Vårdsamverkan Norra Kusten (VNK)

Datum: 9 april 2024

Tid: 09.00-10.00

Plats: Teams

Kusten
- Karin Ek (ordförande)
${members.map(({ name, role }) => `- ${name}${role ? ` (${role})` : ', Strandby'}`).join('\n')}

Beredning
- Eva Dahl, sekr

1. Mötets öppnande
a) Närvaro/upprop

2. Vårdplanering

Information

(15 minuter, kl. 09.10 - 09.25)

Förslag till ställningstagande: VNK noterar informationen.
`;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const numbered = (i) => `${letters[Math.floor(i / 26) % 26]}${letters[i % 26].toLowerCase()}`;

/**
 * A meeting at the bot on `port` with `count` members present and an open position; the first of them are `known`, who have `user`, `name`,
 * `tenant` and perhaps a `role`. `fetched` is called when a client fetches a card.
 */
export const openMeeting = async (port, count, fetched, known = []) => {
  const members = Array.from(
    { length: count },
    (_, i) => known[i] ?? person(`u-${i}`, `${numbered(i)}a ${numbered(i)}berg`),
  );
  const teams = await openStubTeams([chair, secretary, ...members], fetched);
  const expect = async (answer) => {
    if (answer.status !== 200) throw new Error(`the bot answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const say = (by, text) => post(port, teams.said(by, text)).then(expect);
  const shown = async (kind) => {
    for (let i = 0; i < 400; i += 1) {
      const data = buttonOf(teams.cards.values(), kind);
      if (data) return data;
      await wait(25);
    }
    throw new Error(`no card with “${kind}” came`);
  };
  await post(port, teams.added(secretary));
  await say(secretary, kallelse(members));
  const use = await shown('use summons');
  const { klubba } = use;
  const everyone = [chair, ...members, secretary];
  const links = everyone.map(({ user }, i) => `p${i + 1}:${user}`).join(',');
  await post(port, teams.pressed(secretary, { klubba, links })).then(expect);
  await say(chair, 'öppna mötet');
  for (const text of ['punkt 2', 'ställningstagande']) await say(chair, text);
  const data = await shown('confirm');
  return {
    teams,
    members,
    chair,
    say,
    confirm: (by, revision) => teams.pressed(by, { klubba: { ...data.klubba, revision } }),
  };
};
