import { minutesOf } from '../minutes/document/opened.ts';
import { hostileMeeting, hostileTexts } from '../minutes/records/hostile.ts';
import { rewritten } from './libreoffice.ts';

type Name = keyof typeof hostileTexts;
const names = Object.keys(hostileTexts) as Name[];
const fileOf = (name: Name): string => `${name.replaceAll(' ', '-')}.docx`;

/** The text that a reader must see for each. */
const shown: Readonly<Record<Name, string>> = {
  markup: '</w:t></w:r><w:p/>&amp;<![CDATA[x]]>',
  'a placeholder': '{{title}} {#punkter}',
  'control characters': 'abcd',
  'half a pair': 'a\ufffdb\ufffdc',
  'a hundred thousand characters': 'i länet. Vården *samverkar* i länet.',
};

let read: Readonly<Record<string, Uint8Array>>;

beforeAll(async () => {
  const made = names.map(async (name) => [fileOf(name), await minutesOf(hostileMeeting(hostileTexts[name]))] as const);
  read = await rewritten(Object.fromEntries(await Promise.all(made)), 'txt');
});

test.each(names)('%s in every field is read by LibreOffice as text', (name) => {
  const text = new TextDecoder().decode(read[fileOf(name)]);
  const times = text.replace(/\s+/g, ' ').split(shown[name]).length - 1;
  // Once each in the head, the list of the called, the item and the signature.
  expect(times).toBeGreaterThanOrEqual(10);
  expect(text).toContain('Ställningstagande: ');
});

test('a file that is not whole would be seen', async () => {
  const docx = await minutesOf(hostileMeeting('x'));
  await expect(rewritten({ 'half.docx': docx.slice(0, docx.length / 2) }, 'txt')).rejects.toThrow(
    'did not open half.docx',
  );
});
