import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import config from '../../../jest.config.js';
import { createRandom } from '../random.ts';
import { type Fault, faultsIn, withFault } from './faults.ts';

// Puts small faults into the source, one at a time, and tells which of them no test notices: `npm run mutants -- --count 100 --seed 7`.
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: `${Date.now() % 1_000_000}` },
    rooms: { type: 'string', default: 'meeting,cards,app,review' },
    // Leaves out the first of them, which a run that was cut off has tried.
    skip: { type: 'string', default: '0' },
    // Asks only the tests of the room itself: quicker, and more survive.
    near: { type: 'boolean', default: false },
  },
});
const random = createRandom(Number(values.seed));

/** Milliseconds after which a test run of a mutant that is still going has met an endless loop. */
const longest = 900_000;
/** Most bytes of what a test run writes. */
const maxBuffer = 64 * 1024 * 1024;

// The faults go into a copy, so that nothing is left in the project where this is stopped.
const copy = mkdtempSync(join(tmpdir(), 'klubba-mutants-'));
const skipped = /(?:^|\/)(?:node_modules|\.git|dist)$/;
cpSync('.', copy, { recursive: true, filter: (path) => !skipped.test(path) });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));

interface Mutant extends Fault {
  readonly file: string;
  readonly room: string;
  readonly line: number;
}

const mutantsOf = (room: string): readonly Mutant[] =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = join('src', room, name);
      const source = readFileSync(file, 'utf8');
      const lineAt = (at: number) => Buffer.from(source).toString('utf8', 0, at).split('\n').length;
      return faultsIn(source).map((fault) => ({ ...fault, file, room, line: lineAt(fault.start) }));
    });

const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--bail', '--silent', '--passWithNoTests'];
/** A test that waits for others on a busy machine does not fail for that. */
const patient = ['--testTimeout', '300000'];
const fast = ['--config', 'jest.fast.config.js'];

/** Runs tests, named by folders and options of jest, until one fails. */
const tested = (tests: readonly string[], timeout?: number) =>
  spawnSync(process.execPath, [...jest, ...patient, ...tests], { cwd: copy, timeout, maxBuffer, encoding: 'utf8' });

const pass = (tests: readonly string[]): boolean => tested(tests, longest).status === 0;

/** The tests to be asked about a file, one group after another: what lies nearest and what is fast fails soonest. */
const askedAbout = ({ file, room }: Mutant): readonly (readonly string[])[] => {
  const own = `tests/${room}/`;
  const near = `${dirname(file).replace(/^src/, 'tests')}/`;
  // Every test that imports the file, by whatever way, but those that `npm test` leaves out and those of the browser, which run a built copy.
  const far = [
    `--testPathIgnorePatterns=${[...config.testPathIgnorePatterns, 'tests/browser/'].join('|')}`,
    '--findRelatedTests',
    file,
  ];
  const nearest = near !== own && existsSync(near) ? [[near]] : [];
  return [...nearest, [...fast, own], [own], ...(values.near ? [] : [far])];
};

const tell = ({ file, line, start, end, replacement }: Mutant): string => {
  const was = readFileSync(join(copy, file)).toString('utf8', start, end);
  const short = (text: string) => text.replace(/\s+/g, ' ').slice(0, 80);
  return `${file}:${line} “${short(was)}” -> “${short(replacement)}”`;
};

const survives = (mutant: Mutant): boolean => {
  const place = join(copy, mutant.file);
  const source = readFileSync(place, 'utf8');
  writeFileSync(place, withFault(source, mutant));
  const survived = askedAbout(mutant).every(pass);
  writeFileSync(place, source);
  return survived;
};

const rooms = values.rooms.split(',');
// No limit of time here: all rooms together may take long on a busy machine, and a failure has to be a failed test.
const whole = tested(rooms.map((room) => `tests/${room}/`));
if (whole.status !== 0) {
  console.error(whole.stderr);
  throw new Error('The tests fail before any fault is put in', { cause: whole.error });
}

const mutants = rooms.map(mutantsOf);
const chosen = new Set<Mutant>();
const count = Math.min(Number(values.count), mutants.flat().length);
for (let turn = 0; chosen.size < count; turn += 1) {
  const room = mutants[turn % mutants.length] ?? [];
  if (room.some((mutant) => !chosen.has(mutant))) chosen.add(random.pick(room));
}

const tried = [...chosen].slice(Number(values.skip));
let survived = 0;
for (const mutant of tried) {
  const left = survives(mutant);
  if (left) survived += 1;
  console.log(`${left ? 'survived' : 'killed'}: ${tell(mutant)}`);
}
console.log(`seed ${values.seed}: ${tried.length} mutants, ${tried.length - survived} killed, ${survived} survived`);
// Some faults change nothing that anybody could see; more than a tenth is too many.
process.exitCode = survived * 10 > tried.length ? 1 : 0;
