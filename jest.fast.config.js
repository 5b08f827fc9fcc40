import all from './jest.config.js';

/** What `npm run test:fast` leaves out: what starts a program, a database server or a browser, and what tries very many cases. */
const slow = [
  'tests/adapters/postgres/',
  'tests/app/live/',
  'tests/app/who-may/',
  'tests/browser/',
  'tests/contracts/',
  'tests/growth/',
  'tests/journeys/',
  'tests/office/',
  'tests/official/',
  'tests/seeds/',
];

export default { ...all, testPathIgnorePatterns: ['/node_modules/', ...slow] };
