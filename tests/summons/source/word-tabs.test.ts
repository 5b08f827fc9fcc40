import { Paragraph, Tab, TextRun } from 'docx';
import { readSummons } from '../../../src/summons/read.ts';
import { lines, pdfFile } from '../../support/files/pdf-file.ts';
import { p, word } from './word-file.ts';

/** A paragraph whose texts are parted by tabs. */
const tabbed = (...texts: readonly string[]): Paragraph =>
  new Paragraph({
    children: texts.map((text, at) => new TextRun({ children: at === 0 ? [text] : [new Tab(), text] })),
  });

const peopleOf = async (file: { readonly name: string; readonly bytes: Uint8Array }) => {
  const imported = await readSummons(file, '2027-01-15');
  if (!imported.ok) throw new Error(imported.reason);
  const { groups, meeting } = imported.summons;
  return {
    called: groups.flatMap(({ seats }) => seats.map(({ name }) => name)),
    absent: meeting.absent,
    doubts: imported.doubts,
  };
};

/** The people of minutes with these paragraphs in their head. */
const attendance = async (...paragraphs: readonly Paragraph[]) => {
  const head = ['Protokoll', 'Sjörådet', 'Datum: 12 maj 2027'].map((text) => p(text));
  const items = ['§ 1 Mötets öppnande', '§ 2 Hemgång'].map((text) => p(text));
  return peopleOf({ name: 'protokoll.docx', bytes: await word(...head, ...paragraphs, ...items) });
};
const right = { called: ['Ada Norin', 'Bo Lund'], absent: ['Eva Fors', 'Siv Holm'], doubts: [] };

describe('people beside their label in paragraphs with tabs', () => {
  it.each([
    ['without a colon', ''],
    ['with a colon', ':'],
  ])('are those of the label, %s', async (_, colon) => {
    expect(
      await attendance(
        tabbed(`Närvarande${colon}`, 'Ada Norin'),
        tabbed('', 'Bo Lund'),
        tabbed(`Frånvarande${colon}`, 'Eva Fors'),
        tabbed('', 'Siv Holm'),
      ),
    ).toEqual(right);
  });

  it('are told apart in columns, short ones too', async () => {
    expect(
      await attendance(
        tabbed('Närvarande', 'Frånvarande'),
        tabbed('Ada Norin', 'Eva Fors'),
        tabbed('', 'Siv Holm'),
        p('Bo Lund'),
      ),
    ).toEqual(right);
  });

  it('are those of the label in a PDF, where the names below are set in', async () => {
    const set = ['Bo Lund', 'Siv Holm'];
    const texts = lines(
      ...['Protokoll', 'Sjörådet', 'Datum: 12 maj 2027'],
      ...['Närvarande Ada Norin', 'Bo Lund', 'Frånvarande Eva Fors', 'Siv Holm'],
      ...['§ 1 Mötets öppnande', '§ 2 Hemgång'],
    ).map((placed) => (set.includes(placed.text) ? { ...placed, x: placed.x + 36 } : placed));
    expect(await peopleOf({ name: 'protokoll.pdf', bytes: pdfFile([{ texts }]) })).toEqual(right);
  });
});
