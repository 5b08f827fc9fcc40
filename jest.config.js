/** Tests that need what lies beside the project run only where it is; without it they are left out, and this says so. */
const outside = {
  SEEDS_DIR: ['tests/seeds/'],
  CONTRACTS_DIR: ['tests/official/'],
  SOFFICE: ['tests/office/', 'tests/seeds/printed'],
};
const absent = Object.entries(outside).filter(([variable]) => !process.env[variable]);
for (const [variable, left] of absent) console.error(`${variable} is not set: ${left.join(', ')} left out.`);

/**
 * Long proofs, which `npm run test:long` runs: kills at every step of a meeting, how the time to read a text grows (a busy machine falsifies it),
 * bad networks at panel and desk, and a meeting held in every way at once.
 */
export const long = [
  'tests/browser/add-in/no-stream.test.ts',
  'tests/browser/add-in/without-network.test.ts',
  'tests/browser/meetings/mixed.test.ts',
  'tests/growth/',
  'tests/journeys/crash.test.ts',
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
