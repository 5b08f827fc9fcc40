import { parseArgs } from 'node:util';
import { killRounds } from './kill-rounds.ts';
import { mutated } from './mutated.ts';

// Long rounds that no test run has time for: `npm run proof -- --rounds 5 --mutated 2000 --only embedded`. Ends with 1 where a promise was broken.
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
  mutated: () => mutated(count, seed, false),
  away: () => mutated(Math.ceil(count / 10), seed, true),
};

/** The figures in a line; what was found against the promises, each list that is not empty and each figure past its limit, in lines of its own. */
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
