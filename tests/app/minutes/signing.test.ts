import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../../src/app/ports/library.ts';
import { Unavailable } from '../../../src/app/ports/unavailable.ts';
import { show } from '../../../src/cards/show.ts';
import { sv } from '../../../src/i18n/sv.ts';
import { find, key, presses, says, textOf } from '../../support/at-the-desk.ts';
import { berg, dahl, ek, lund } from '../../support/board.ts';
import { groupChat, openOffice, privateChat, sender } from '../../support/office.ts';

import { bothSign, closed, folders, id, isReleased, isReleasedAsSigned, item, name, told } from './signed-archive.ts';

test('a draft that was edited by hand before it was signed is released as it was signed', async () => {
  const archive = await closed();
  const edited = await archive.words(item, 'Vårdplaneringen i höst');
  await bothSign(archive);
  expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  await isReleasedAsSigned(await archive.released(), edited);
});

test('a file that was only opened and saved again is what was signed', async () => {
  const archive = await closed();
  await bothSign(archive);
  const signed = await archive.lies();
  await archive.edit(async (zip) => {
    zip.file('customXml/item1.xml', '<properties/>');
    for (const header of zip.file(/^word\/header\d*\.xml$/)) {
      const xml = await header.async('string');
      // Word writes into the field what it counted.
      zip.file(header.name, xml.replace(/(<w:fldChar[^>]*"end")/, '<w:t>7</w:t>$1'));
    }
  });
  expect(await archive.lies()).not.toEqual(signed);
  expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  await isReleasedAsSigned(await archive.released(), signed);
});

describe('a file that was changed after it was signed', () => {
  const changed = async () => {
    const archive = await closed();
    await bothSign(archive);
    const signed = await archive.lies();
    const edited = await archive.words(item, 'Vårdplaneringen i höst');
    return { ...archive, signed, edited };
  };

  test('is not released; in private the lead is told what differs, in the meeting’s chat without a word of the draft', async () => {
    const archive = await changed();
    const here = await told(archive, dahl, 'släpp', groupChat);
    expect(here).toContain('släpp den justerade');
    expect(here).not.toContain('i höst');
    const alone = await told(archive, dahl, 'släpp', privateChat);
    expect(alone).toContain('Vårdplaneringen i höst');
    expect(alone).toContain(sv.changes.was);
    expect(await isReleased(archive)).toBe(false);
  });

  test('is told of behind the button too, with both choices for who signs and one for the secretary', async () => {
    const archive = await changed();
    const [forChair, forSecretary] = [
      await presses(archive.office, ek, 'release'),
      await presses(archive.office, dahl, 'release'),
    ];
    for (const answer of [forChair, forSecretary]) {
      expect(textOf(answer)).toContain('Vårdplaneringen i höst');
      expect(find(answer, 'release signed')).not.toBeNull();
    }
    expect(find(forChair, 'sign off')).not.toBeNull();
    expect(find(forSecretary, 'sign off')).toBeNull();
    expect(await isReleased(archive)).toBe(false);
  });

  test.each(['by command', 'by button'])('leaves what was signed to be released, %s', async (how) => {
    const archive = await changed();
    if (how === 'by command') await says(archive.office, dahl, 'släpp den justerade');
    else {
      const data = { klubba: find(await presses(archive.office, dahl, 'release'), 'release signed') };
      const press = { chat: groupChat, sender: sender(dahl), key: key(), verb: 'release signed', activity: null };
      await archive.office.desk.pressed({ ...press, data });
    }
    expect(await isReleased(archive)).toBe(true);
    await isReleasedAsSigned(await archive.released(), archive.signed);
  });

  test('is released once it is signed anew by both', async () => {
    const archive = await changed();
    expect(await told(archive, ek, 'justera', privateChat)).toContain('Olle Berg');
    expect(await told(archive, dahl, 'släpp', groupChat)).toContain('Olle Berg');
    expect(await isReleased(archive)).toBe(false);
    await says(archive.office, berg, 'justera');
    expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
    await isReleasedAsSigned(await archive.released(), archive.edited);
  });

  test('is what was signed again once it is changed back', async () => {
    const archive = await changed();
    await archive.words('Vårdplaneringen i höst', item);
    expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  });

  test('into which only a picture was put is told of without words', async () => {
    const archive = await closed();
    await bothSign(archive);
    await archive.edit((zip) => void zip.file('word/media/image1.png', 'a picture'));
    expect(await told(archive, dahl, 'släpp', privateChat)).toContain(sv.changes.notWords);
  });
});

describe('two who signed different contents', () => {
  const apart = async () => {
    const archive = await closed();
    await says(archive.office, ek, 'justera');
    await archive.words(item, 'Vårdplaneringen i höst');
    const reply = await told(archive, berg, 'justera', privateChat);
    return { ...archive, reply };
  };

  test('are told so at the second signature, and on the card the first is asked to sign again', async () => {
    const archive = await apart();
    expect(archive.reply).toContain('Karin Ek');
    const meeting = await archive.office.dependencies.meetings.read(id);
    const conversation = { ...groupChat, meeting: id, body: groupChat.id, pending: null };
    const view = await archive.office.viewing.own(id, meeting, conversation, ek.user);
    expect(JSON.stringify(show('minutes', view))).toContain(sv.cards.minutes.unsigned('Karin Ek'));
    expect(find(show('minutes', view), 'sign off')).not.toBeNull();
  });

  test('are not released, not even by asking for the signed one, until both have signed the same', async () => {
    const archive = await apart();
    expect(await told(archive, dahl, 'släpp', privateChat)).toContain('Vårdplaneringen i höst');
    expect(await told(archive, dahl, 'släpp den justerade', groupChat)).toContain('Karin Ek');
    expect(await isReleased(archive)).toBe(false);
    await says(archive.office, ek, 'justera');
    expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  });
});

test('nothing is signed that cannot be read: while the archive is away that is said', async () => {
  const archive = await closed();
  const { library } = archive.office.dependencies;
  const away: Library = { ...library, fetch: () => Promise.reject(new Unavailable('away', 1_000)) };
  const { desk } = await openOffice({ ...archive.office.dependencies, library: away });
  const said = { chat: groupChat, sender: sender(ek), key: key(), text: 'justera', files: [] };
  expect(await desk.heard(said)).toEqual([sv.desk.archiveAway]);
  // Whoever may not sign is told that, not to wait for the archive.
  expect(await desk.heard({ ...said, sender: sender(lund), key: key() })).not.toEqual([sv.desk.archiveAway]);
  expect((await archive.office.dependencies.meetings.read(id)).minutes.signatures).toEqual([]);
});

test('minutes signed before digests were kept are released as before: the draft as it lies', async () => {
  const archive = await closed();
  const { meetings } = archive.office.dependencies;
  for (const by of [ek, berg]) await meetings.ask(id, { type: 'SignOff', whom: { self: true } }, { by, at: 0 }, null);
  const edited = await archive.words(item, 'Vårdplaneringen i höst');
  expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  await isReleasedAsSigned(await archive.released(), edited);
});

test('a draft taken away after it was signed is released all the same', async () => {
  const archive = await closed();
  await bothSign(archive);
  const signed = await archive.lies();
  rmSync(join(folders.at(-2) ?? '', name));
  expect(await says(archive.office, dahl, 'släpp')).toEqual([]);
  await isReleasedAsSigned(await archive.released(), signed);
});
