import all, { long } from './jest.config.js';

/** What `npm run test:fast` leaves out. */
const slow = [
  // Starts a program, a database server or a browser.
  'tests/adapters/postgres/',
  'tests/browser/',
  'tests/cli/',
  'tests/contracts/',
  'tests/journeys/',
  'tests/office/',
  // Files to a stand-in for SharePoint through many outages.
  'tests/adapters/graph/hour.test.ts',
  'tests/adapters/graph/library.test.ts',
  'tests/adapters/graph/outages.test.ts',
  // Tries very many cases, or holds whole meetings.
  'tests/app/live/',
  'tests/app/who-may/',
  'tests/cards/budget.test.ts',
  'tests/chat/parse.properties.test.ts',
  'tests/meeting/properties.test.ts',
  'tests/review/property.test.ts',
  'tests/summons/property.test.ts',
  // Needs files that are not part of the project.
  'tests/official/',
  'tests/seeds/',
  // Makes or reads dozens of whole Word files.
  'tests/adapters/documents/',
  'tests/app/desk/minutes.test.ts',
  'tests/app/minutes/',
  'tests/app/summons/',
  'tests/minutes/content/agenda-rows.test.ts',
  'tests/minutes/content/follow-up-rows.test.ts',
  'tests/minutes/content/next-summons.test.ts',
  'tests/minutes/document/',
  'tests/minutes/html/',
  'tests/minutes/round-trip.test.ts',
  'tests/minutes/template/',
  'tests/review/rendered.test.ts',
  'tests/summons/forms/english-minutes.test.ts',
  'tests/summons/source/gate.test.ts',
];

export default { ...all, testPathIgnorePatterns: ['/node_modules/', ...long, ...slow] };
