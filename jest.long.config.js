import all, { long } from './jest.config.js';

/** `npm run test:long`: the proofs that the usual run leaves out, because they take long. */
export default {
  ...all,
  testMatch: long.map((path) => (path.endsWith('/') ? `<rootDir>/${path}**/*.test.ts` : `<rootDir>/${path}`)),
  testPathIgnorePatterns: ['/node_modules/'],
};
