import { sv } from '../../../src/i18n/sv.ts';
import { find, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { openOffice, privateChat, sender } from '../../support/office.ts';
import { hold, newest, read, type Step, summon } from './live-meeting.ts';

const at = (file: string): string => `https://kusten.example/${file}`;
const kallelse = `kallelse
Mötesanteckning

Vårdsamverkan Norra Kusten (VNK)

Datum: 9 april 2024

Tid: 09.00-10.00

Kallade: Se nedan

Kusten
- Karin Ek (ordförande)
- Olle Berg, Strandby

Beredning
- Eva Dahl, sekr

1. Mötets öppnande

2. Godkännande av dagens agenda

3. Vårdplan

Information och ställningstagande

- [Följebrev Vårdplan 2024.pdf](${at('brev.pdf')})
- [Förslag Vårdplan reviderad 2024.pdf](${at('forslag.pdf')})

Förslag till ställningstagande: VNK ställer sig bakom Vårdplan.

För mer information, se presentation:

- [Presentation Vårdplan, VNK 2024-04-09](${at('bilder')})
`;

const opening: readonly Step[] = [
  [0, ek, 'öppna mötet'],
  [1, dahl, { press: 'roll call' }],
  [2, ek, 'klubba punkt 2'],
  [3, ek, 'punkt 3'],
];
const held = async (...steps: readonly Step[]) =>
  hold(await summon(await openOffice(), kallelse), [...opening, ...steps]);

const name = 'Vårdplan reviderad 2024, beslutad, VNK 2024-04-09.pdf';
const backs: Step = [10, ek, 'klubba'];
const closes: Step = [20, ek, 'avsluta mötet'];

test('I1 I2 said by the chair, the decided document stands in the minutes under its name, with the link it has now', async () => {
  const office = await held(backs, [11, ek, `beslutad ${at('beslutad.pdf')}`], closes);
  const { html } = await read(office);
  expect(html).toContain(`<li><a href="${at('beslutad.pdf')}">${name}</a></li>`);
  expect(html).toContain(`<li><a href="${at('brev.pdf')}">Följebrev Vårdplan 2024.pdf</a></li>`);
  expect(html).toContain(`<li><a href="${at('bilder')}">Presentation Vårdplan, VNK 2024-04-09</a></li>`);
  expect(html).not.toContain('Förslag Vårdplan');
  expect(String(await says(office, berg, 'sök vårdplan'))).toContain(`${name} (tidigare Förslag Vårdplan`);
});

test('I2 a second time changes nothing: neither the record nor the minutes', async () => {
  const office = await held(backs, [11, ek, 'beslutad'], closes);
  const first = await read(office);
  const { seq } = (await newest(office)).meeting;
  expect(await says(office, dahl, 'beslutad 3')).toEqual(['Det är redan antecknat; inget är ändrat.']);
  expect((await newest(office)).meeting.seq).toBe(seq);
  expect(office.owed).toEqual([]);
  expect(await read(office)).toEqual(first);
});

test('I3 nothing is renamed by itself: the gavel and the close remind, the proof-reader names the command, and after the close it is a correction', async () => {
  const office = await held();
  office.clock.now += 60_000;
  expect(String(await says(office, ek, 'klubba'))).toContain('heter fortfarande förslag; skriv **beslutad 3**.');
  // The card of the minutes does not say it.
  expect(String(await says(office, ek, 'avsluta mötet'))).toContain('heter fortfarande förslag');
  expect((await read(office)).html).toContain('Förslag Vårdplan reviderad 2024.pdf');
  const review = JSON.stringify(await says(office, dahl, 'granska', privateChat));
  expect(review).toContain(`Skriv: beslutad 3, så heter dokumentet ”${name}”`);
  const owed = office.owed.length;
  await hold(office, [[30, dahl, 'beslutad 3']]);
  expect(office.owed).toHaveLength(owed + 1);
  expect((await read(office)).html).toContain(name);
  expect(JSON.stringify(await says(office, dahl, 'granska', privateChat))).not.toContain('heter fortfarande förslag');
});

test('I3 one press on the review gives it its name, for those who lead', async () => {
  const office = await held(backs, closes);
  const [review] = await says(office, dahl, 'granska', privateChat);
  const press = {
    chat: privateChat,
    key: 'press',
    verb: 'mend',
    data: { klubba: find(review, 'mend') },
  };
  expect(JSON.stringify(review)).toContain(sv.review.mend);
  const { seq } = (await newest(office)).meeting;
  await office.desk.pressed({ ...press, key: 'member', sender: sender(berg) });
  expect((await newest(office)).meeting.seq).toBe(seq);
  const answer = await office.desk.pressed({ ...press, sender: sender(dahl) });
  expect(JSON.stringify(answer)).not.toContain('heter fortfarande förslag');
  expect((await newest(office)).meeting.decided).toMatchObject([{ item: 3, title: name }]);
});

test('I2 signed minutes keep the name until a version is opened for it', async () => {
  const office = await held(backs, closes, [25, ek, 'justera']);
  expect(String(await says(office, dahl, 'beslutad 3'))).toContain('**rätta**');
  await hold(office, [
    [30, dahl, 'rätta Dokumentets namn'],
    [31, dahl, 'beslutad 3'],
  ]);
  expect((await read(office)).html).toContain(name);
  await hold(office, [[32, dahl, 'ångra']]);
  expect((await read(office)).html).toContain('Förslag Vårdplan reviderad 2024.pdf');
});
