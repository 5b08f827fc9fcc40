import { readdirSync } from 'node:fs';
import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';

import { apart, bothSign, closed, id, isReleasedAsSigned, item, name } from './signed-archive.ts';

test('L3 what was signed by both is released, with a mark that says so on each page', async () => {
  const archive = await closed();
  expect((await apart(await archive.lies())).marks).toEqual(['Utkast']);
  await bothSign(archive);
  const signed = await archive.lies();
  expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  await isReleasedAsSigned(await archive.released(), signed);
});

test('L3 a draft edited by hand keeps its edits once it is signed; only its mark changes', async () => {
  const archive = await closed();
  const edited = await archive.words(item, 'Vårdplaneringen i höst');
  await says(archive.office, ek, 'justera');
  await archive.file();
  expect((await apart(await archive.lies())).marks).toEqual(['Utkast']);
  await says(archive.office, berg, 'justera');
  await archive.file();
  await isReleasedAsSigned(await archive.lies(), edited);
  expect(readdirSync(archive.path)).toEqual([name]);
  // Asked again, with nothing new, nothing changes.
  const marked = await archive.lies();
  await fileMinutes(archive.office.dependencies, id);
  expect(await archive.lies()).toEqual(marked);
});

test('L3 what was edited after it was signed does not say that it is signed', async () => {
  const archive = await closed();
  await bothSign(archive);
  await archive.words(item, 'Vårdplaneringen i höst');
  await archive.file();
  expect((await apart(await archive.lies())).marks).toEqual(['Utkast']);
});

test('L3 a new version is a draft again', async () => {
  const archive = await closed();
  await bothSign(archive);
  await archive.file();
  expect((await apart(await archive.lies())).marks).toEqual([expect.stringMatching(/^Justerad/)]);
  await says(archive.office, dahl, 'rätta fel datum');
  await archive.file();
  expect((await apart(await archive.lies())).marks).toEqual(['Utkast']);
});

test('L3 a draft nobody edited keeps its name when it is signed, opened again and corrected', async () => {
  const archive = await closed();
  await bothSign(archive);
  await archive.file();
  for (const said of ['rätta Fel belopp', 'anteckna punkt 2: Rätt belopp.']) await says(archive.office, dahl, said);
  await archive.file();
  expect((await apart(await archive.lies())).parts['word/document.xml']?.includes('Rätt belopp.')).toBe(true);
  expect(readdirSync(archive.path)).toEqual([name]);
});
