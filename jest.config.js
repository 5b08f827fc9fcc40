/** Tests that need what lies beside the project run only where it is; without it they are left out, and this says so. */
const outside = {
  SEEDS_DIR: ['tests/seeds/'],
  CONTRACTS_DIR: ['tests/official/'],
  SOFFICE: ['tests/office/', 'tests/seeds/printed'],
};
const absent = Object.entries(outside).filter(([variable]) => !process.env[variable]);
for (const [variable, left] of absent) console.error(`${variable} is not set: ${left.join(', ')} left out.`);

/**
 * Long proofs, which `npm run test:long` runs: programs and databases that are killed, cut off or held up, an import that is killed or runs beside
 * Klubba, an hour without SharePoint, altered activities by the thousand, whole meetings from kallelse to release, pages at every width, and how
 * the time to read a text grows, which is measured wrongly on a busy machine.
 */
export const long = [
  'tests/adapters/graph/hour.test.ts',
  'tests/adapters/postgres/crash.test.ts',
  'tests/adapters/postgres/network.test.ts',
  'tests/browser/add-in/accessible-in-english.test.ts',
  'tests/browser/network/half-written.test.ts',
  'tests/browser/add-in/keyboard-at-desk.test.ts',
  'tests/browser/network/killed.test.ts',
  'tests/browser/network/no-stream.test.ts',
  'tests/browser/network/tabs.test.ts',
  'tests/browser/network/without-network.test.ts',
  'tests/browser/cards-look.test.ts',
  'tests/browser/guide-pictures.test.ts',
  'tests/browser/meetings/in-panels.test.ts',
  'tests/browser/meetings/mixed.test.ts',
  'tests/browser/meetings/presses.test.ts',
  'tests/cli/import-beside.test.ts',
  'tests/growth/',
  'tests/journeys/combined-meeting.test.ts',
  'tests/journeys/crash.test.ts',
  'tests/journeys/import-killed.test.ts',
  'tests/journeys/mutated-activities.test.ts',
  'tests/journeys/released.test.ts',
  'tests/journeys/secretary.test.ts',
  'tests/journeys/whole-meeting.test.ts',
];

export default {
  // Also src, so that the watch mode sees a change there and runs the tests that import it.
  roots: ['<rootDir>/src', '<rootDir>/tests'],
  reporters: ['default', '<rootDir>/tests/support/tally.js'],
  testPathIgnorePatterns: ['/node_modules/', ...long, ...absent.flatMap(([, left]) => left)],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  // Ends only what hangs: on a machine that does much else a journey takes minutes.
  testTimeout: 300_000,
  // Journeys wait for their programs more than they compute, so every core gets a worker.
  maxWorkers: '100%',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
    '^.+\\.tsx$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
