import JSZip from 'jszip';
import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import { sv } from '../../../src/i18n/sv.ts';
import type { Actor } from '../../../src/meeting/commands.ts';
import { defaultTemplate } from '../../../src/minutes/template/default-template.ts';
import { type Office, open, says, summoned } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { groupChat, privateChat, sender } from '../../support/office.ts';

const minutesName = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK.docx';
const name = 'Kallelse Vårdsamverkan Norra Kusten VNK.docx';

/** A meeting with a standing item, something to follow up and a matter that was postponed. */
const underWay = async (): Promise<Office> => {
  const office = await open();
  await says(office, dahl, 'inställning stående punkt Ärenden till SRO');
  await says(office, dahl, 'uppföljning Läs utkastet; Alla; nästa möte');
  await says(office, ek, 'klubba bordlagd');
  return office;
};

const closed = async (): Promise<Office> => {
  const office = await underWay();
  for (const said of ['klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  return office;
};

const answerTo = async (office: Office, by: Actor = dahl) =>
  String((await says(office, by, 'ny kallelse', privateChat))[0]);

/** As the secretary does in Word: writes behind a label. */
const filledIn = async (office: Office, file: string, label: string, text: string): Promise<Uint8Array> => {
  const zip = await JSZip.loadAsync((await office.dependencies.library.fetch(file)) ?? new Uint8Array());
  const xml = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const written = xml.replace(new RegExp(`(>${label}:</w:t>.*?<w:t[^>]*>)[^<]*`), `$1 ${text}`);
  expect(written).not.toBe(xml);
  return zip.file('word/document.xml', written).generateAsync({ type: 'uint8array' });
};

const sendsBack = (office: Office, bytes: Uint8Array) =>
  says(office, dahl, '', privateChat, { files: [{ name: 'Kallelse klar.docx', download: async () => bytes }] });

test('D5 H1 H4 H5 a closed meeting leaves a kallelse, which is finished in Word, sent back and used', async () => {
  const office = await closed();
  const answer = await answerTo(office);
  expect(answer).toContain(encodeURIComponent(name));
  expect(answer).toContain('Vårdplanering och Ärenden till SRO');
  expect(answer).toContain(sv.nextSummons.goOn(false));

  const review = JSON.stringify(await sendsBack(office, await filledIn(office, name, 'Datum', '11 juni 2024')));
  expect(review).not.toContain(sv.doubts['date missing']);
  expect(review).not.toContain(sv.doubts['standing item added']);
  await office.desk.pressed({
    chat: groupChat,
    key: null,
    verb: 'use summons',
    sender: sender(dahl),
    data: { klubba: { meeting: 'meeting-2', on: 'summons', kind: 'use summons' }, links: 'p1:u-ek,p3:u-dahl' },
  });

  const next = await office.dependencies.meetings.read('meeting-2');
  expect(next).toMatchObject({ phase: 'summoned', carried: [{ what: 'Läs utkastet', who: 'Alla' }] });
  expect(next.summons?.meeting).toMatchObject({ title: 'Mötesanteckning', date: '2024-06-11', place: 'Teams' });
  expect(next.summons?.groups).toEqual((await office.dependencies.meetings.read('meeting-1')).summons?.groups);
  expect(next.summons?.items.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1 Mötets öppnande',
    '2 Godkännande av dagens agenda',
    '3 Godkännande av föregående mötesanteckning',
    '4 Vårdplanering',
    '5 Ärenden till SRO',
    '6 Övriga frågor',
    '7 Nästa möte',
  ]);
  expect(next.summons?.items[2]?.attachments).toEqual([{ title: minutesName, url: null, place: 'before' }]);
  expect(next.summons?.items[3]).toMatchObject({
    kind: 'information',
    slot: { minutes: 15, start: null, end: null },
    presenters: [{ name: 'Olle Berg', affiliation: 'Strandby' }],
    proposal: 'VNK noterar informationen.',
  });
});

test('the minutes to approve are linked once they are released', async () => {
  const office = await closed();
  for (const said of ['justera', 'släpp']) await says(office, ek, said);
  for (const { meeting } of office.owed.splice(0)) await fileMinutes(office.dependencies, meeting);
  await answerTo(office);
  const zip = await JSZip.loadAsync((await office.dependencies.library.fetch(name)) ?? new Uint8Array());
  const links = await zip.file('word/_rels/document.xml.rels')?.async('string');
  expect(links).toContain(`/minutes/${encodeURIComponent(minutesName)}`);
});

test('it can be had while the meeting goes on, and is one file until its day is set', async () => {
  const office = await underWay();
  const first = await answerTo(office);
  expect(await answerTo(office)).toBe(first);
  await says(office, dahl, 'nästa möte 11 juni 2024 kl. 9-11');
  const dated = await answerTo(office);
  expect(dated).toContain(encodeURIComponent(`2024-06-11 ${name}`));
  expect(dated).toContain(sv.nextSummons.goOn(true));
});

test('it is set in the board’s own template', async () => {
  const office = await closed();
  const template = await JSZip.loadAsync(await defaultTemplate(sv));
  const xml = (await template.file('word/document.xml')?.async('string')) ?? '';
  template.file('word/document.xml', xml.replace('>Datum:<', '>När vi ses:<'));
  const bytes = await template.generateAsync({ type: 'uint8array' });
  await office.dependencies.templates.keep(groupChat.id, { bytes, meeting: null });
  await answerTo(office);
  expect(await filledIn(office, name, 'När vi ses', '11 juni 2024')).toBeInstanceOf(Uint8Array);
});

test('members get none, and there is none before a meeting was opened', async () => {
  expect(await answerTo(await closed(), berg)).toBe(sv.refusals['only chair or secretary']);
  expect(await answerTo(await summoned())).toBe(sv.nextSummons.later);
});

test('the meeting’s chat gets no link to it: the draft tells what no minutes have told yet', async () => {
  const office = await closed();
  expect(await says(office, dahl, 'ny kallelse', groupChat)).toEqual([sv.nextSummons.inPrivate]);
  expect(await office.dependencies.filings.filed('meeting-1', 'next summons')).toBeNull();
});
