import { fileMinutes } from '../../../src/app/minutes/file-minutes.ts';
import type { Library } from '../../../src/app/ports/library.ts';
import { minutesContent } from '../../../src/minutes/content/content.ts';
import { renderDocument } from '../../../src/minutes/document/document.ts';
import { open, says } from '../../support/at-the-desk.ts';
import { berg, dahl, ek } from '../../support/board.ts';
import { privateChat } from '../../support/office.ts';

type Office = Awaited<ReturnType<typeof open>>;

const file = async ({ owed, dependencies }: Office): Promise<void> => {
  for (const { meeting } of owed.splice(0)) await fileMinutes(dependencies, meeting);
};

const closed = async (): Promise<Office> => {
  const office = await open();
  for (const said of ['klubba', 'klubba punkt 2', 'avsluta mötet']) await says(office, ek, said);
  await file(office);
  return office;
};

const sign = async (office: Office): Promise<Office> => {
  await says(office, ek, 'justera');
  await file(office);
  return office;
};

const signed = async (): Promise<Office> => sign(await closed());

const release = async (office: Office): Promise<Office> => {
  await says(office, dahl, 'släpp');
  await file(office);
  return office;
};

const stem = '2024-04-09 Mötesanteckning Vårdsamverkan Norra Kusten VNK';
const textOf = (bytes: Uint8Array | null): string => new TextDecoder().decode(bytes ?? new Uint8Array());

describe('the web page of released minutes', () => {
  test('lies beside the Word file, and both are given to who asks', async () => {
    const office = await release(await signed());
    expect(textOf(await office.dependencies.releases.fetch(`${stem}.html`))).toContain('<h1>Mötesanteckning</h1>');
    const [answer] = await says(office, berg, 'mötesanteckning', privateChat);
    const at = (ending: string) => `http://127.0.0.1/minutes/${encodeURIComponent(`${stem}.${ending}`)}`;
    expect(answer).toBe(`[${stem}.docx](${at('docx')}) · [Öppna webbsidan](${at('html')})`);
  });

  test('opens from the card of every member once it is there, and never from that of a draft', async () => {
    const office = await signed();
    const cardShown = async (): Promise<string> => {
      office.delivery.owe('meeting-1');
      await office.delivery.settled();
      return JSON.stringify([...office.chat.shown.values()].at(-1));
    };
    expect(await cardShown()).not.toContain(office.dependencies.words.cards.buttons.webPage);
    await release(office);
    const button = { title: 'Öppna webbsidan', url: `http://127.0.0.1/minutes/${encodeURIComponent(`${stem}.html`)}` };
    expect(await cardShown()).toContain(JSON.stringify({ type: 'Action.OpenUrl', ...button }));
    await says(office, dahl, 'rätta Fel belopp');
    await file(office);
    expect(await cardShown()).toContain(button.url);
    const meeting = await office.dependencies.meetings.read('meeting-1');
    expect((await office.viewing.own('meeting-1', meeting, null, ek.user)).webPage).toBeNull();
  });

  test('is not made of a draft', async () => {
    const office = await signed();
    expect(await office.dependencies.library.fetch(`${stem}.html`)).toBeNull();
    expect(await office.dependencies.filings.filed('meeting-1', 'html 1')).toBeNull();
  });

  test('is made once', async () => {
    const office = await release(await signed());
    const first = await office.dependencies.filings.filed('meeting-1', 'html 1');
    await office.dependencies.releases.file(`${stem}.html`, new TextEncoder().encode('edited'), null);
    await fileMinutes(office.dependencies, 'meeting-1');
    expect(await office.dependencies.filings.filed('meeting-1', 'html 1')).toEqual(first);
    expect(textOf(await office.dependencies.releases.fetch(`${stem}.html`))).toBe('edited');
  });

  test('of the next version is a page of its own', async () => {
    const office = await release(await signed());
    for (const said of ['rätta Fel belopp', 'anteckna punkt 3: Rätt belopp.']) await says(office, dahl, said);
    await file(office);
    await says(office, ek, 'justera');
    await release(office);
    const [first, next] = await Promise.all(
      [stem, `${stem}, version 2`].map(async (name) =>
        textOf(await office.dependencies.releases.fetch(`${name}.html`)),
      ),
    );
    expect(first).not.toContain('Rätt belopp.');
    expect(next).toContain('Rätt belopp.');
    expect(String((await says(office, berg, 'mötesanteckning', privateChat))[0])).toContain('version%202.html');
  });

  test('is made also where the Word file was only saved anew', async () => {
    const office = await closed();
    const { library, meetings, words, zone } = office.dependencies;
    const content = minutesContent(await meetings.read('meeting-1'), words, zone);
    await library.file(`${stem}.docx`, await renderDocument({ ...content, created: 0 }), null);
    await release(await sign(office));
    expect(await office.dependencies.releases.fetch(`${stem}.html`)).not.toBeNull();
  });

  test.each(['not of Word', 'of other words'])(
    'is not made where the signed file is %s, for it would say something else',
    async (kind) => {
      const office = await closed();
      const { library, meetings, words, zone } = office.dependencies;
      const { blocks, ...content } = minutesContent(await meetings.read('meeting-1'), words, zone);
      const added = { type: 'footnote', text: 'Tillagt för hand.' } as const;
      const other = await renderDocument({ ...content, blocks: [...blocks, added] });
      await library.file(`${stem}.docx`, kind === 'not of Word' ? new TextEncoder().encode('text') : other, null);
      await release(await sign(office));
      expect(await office.dependencies.releases.fetch(`${stem}.html`)).toBeNull();
      const [answer] = await says(office, berg, 'mötesanteckning', privateChat);
      expect(answer).toMatch(/\.docx\)$/);
    },
  );

  test('may fail without keeping the Word file from the members, and is made when filing is asked for again', async () => {
    let down = true;
    const office = await signed();
    const { releases } = office.dependencies;
    const broken: Library = {
      ...releases,
      file: async (name, bytes, known) => {
        if (down && name.endsWith('.html')) throw new Error('no room');
        return releases.file(name, bytes, known);
      },
    };
    const dependencies = { ...office.dependencies, releases: broken };
    await release({ ...office, dependencies });
    expect(String((await says(office, berg, 'mötesanteckning', privateChat))[0])).toMatch(/\.docx\)$/);
    down = false;
    await fileMinutes(dependencies, 'meeting-1');
    expect(String((await says(office, berg, 'mötesanteckning', privateChat))[0])).toMatch(/\.html\)$/);
  });
});
