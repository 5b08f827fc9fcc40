import { parseArgs } from 'node:util';
import { killRounds } from './kill-rounds.ts';
import { mutated } from './mutated.ts';
import { panelRounds } from './panel-rounds.ts';

// Rounds too long for a test run: `npm run proof -- --rounds 5 --mutated 2000 --only embedded`. Exit code 1: a promise was broken.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    mutated: { type: 'string', default: '100000' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    only: { type: 'string' },
  },
});
const [rounds, count, seed] = [Number(values.rounds), Number(values.mutated), Number(values.seed)];

const parts: Readonly<Record<string, () => Promise<object>>> = {
  embedded: () => killRounds('embedded', rounds, seed),
  server: () => killRounds('server', rounds, seed),
  // A round takes about half a minute.
  panels: () => panelRounds(Math.ceil(rounds / 4), seed),
  mutated: () => mutated(count, seed, false),
  away: () => mutated(Math.ceil(count / 10), seed, true),
};

/** Prints the figures on one line, then each broken promise on its own. Returns whether there was none. */
const tell = (name: string, result: object): boolean => {
  const entries = Object.entries(result);
  const figures = entries.map(
    ([what, value]) => `${what} ${Array.isArray(value) ? value.length : JSON.stringify(value)}`,
  );
  console.log(`${name} (seed ${seed}): ${figures.join(', ')}`);
  const broken = entries.filter(([, value]) => Array.isArray(value) && value.length > 0);
  for (const [what, found] of broken)
    for (const one of (found as readonly string[]).slice(0, 20)) console.log(`  ${what}: ${one}`);
  return broken.length === 0 && !('died' in result && result.died !== 0);
};

let kept = true;
for (const [name, run] of Object.entries(parts))
  if (values.only === undefined || values.only === name) kept = tell(name, await run()) && kept;
process.exitCode = kept ? 0 : 1;
