import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHealth, diskHasRoom } from '../../src/web/health.ts';

const well = async () => null;
const away = async () => 'The database does not answer.';
const full = async () => 'The disk of the library is full.';

test('is well when nothing is wrong', async () => {
  expect(await createHealth([well], [well])()).toEqual({ ok: true, problems: [] });
});

test('cannot record without what is needed, and tells everything that is wrong', async () => {
  expect(await createHealth([away, well], [full])()).toEqual({
    ok: false,
    problems: ['The database does not answer.', 'The disk of the library is full.'],
  });
});

test('records although what can wait is wrong', async () => {
  expect(await createHealth([well], [full])()).toMatchObject({
    ok: true,
    problems: ['The disk of the library is full.'],
  });
});

test('answers although a look never ends', async () => {
  const never = () => new Promise<never>(() => undefined);
  expect(await createHealth([never], [])()).toMatchObject({ ok: false });
});

test('looks once for all who ask at the same time', async () => {
  let looks = 0;
  const health = createHealth(
    [
      async () => {
        looks += 1;
        return null;
      },
    ],
    [],
  );
  await Promise.all(Array.from({ length: 100 }, health));
  expect(looks).toBe(1);
});

test('a disk with room, and a folder that is not there yet, are no problem', async () => {
  expect(await diskHasRoom(tmpdir(), 'the database')()).toBeNull();
  expect(await diskHasRoom(join(tmpdir(), 'klubba', 'nowhere'), 'the library')()).toBeNull();
});
