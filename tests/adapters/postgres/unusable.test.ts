import { unusable } from '../../../src/adapters/postgres/embedded/unusable.ts';

// As PGlite's file system and Node name them.
test.each([
  [{ errno: 51 }, 'The disk of data/database is full.'],
  [{ code: 'ENOSPC' }, 'The disk of data/database is full.'],
  [{ errno: 69 }, 'Nothing can be written in data/database.'],
  [{ code: 'EACCES' }, 'Nothing can be written in data/database.'],
  [{ errno: 54 }, 'data/database is a file or lies in one'],
  [new Error('Aborted()'), 'The database in data/database is damaged'],
])('%j is told as: %s', (fault, words) => {
  const told = unusable('data/database', fault);
  expect(told.message).toContain(words);
  expect(told.cause).toBe(fault);
});
