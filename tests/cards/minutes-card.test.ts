import { show } from '../../src/cards/show.ts';
import { buttonsOf, elementsOf, primaryOf, textsOf } from './scenes/reading.ts';
import { shown } from './scenes/scenes.ts';
import { meetings, viewOf } from './scenes/stations.ts';

const link = 'https://exempel.se/utkast.docx';

test('members learn that the meeting is over, and nothing of the draft', () => {
  const card = shown('minutes', viewOf(meetings.closed, { link }));
  expect(textsOf(card)).toEqual([
    'Samverkan Södra Slätten',
    'Mötet avslutades kl.\u00a011.02',
    '11 punkter · 2 ställningstaganden',
    'Ordföranden tackar för ett gott möte.',
    'Nästa möte: 3 juni 2025 kl.\u00a013.00–15.00',
    'Mötesanteckningen visas för alla när den har släppts.',
  ]);
  expect(buttonsOf(card)).toEqual([]);
  expect(JSON.stringify(card)).not.toContain(link);
});

test('chair and secretary open the minutes once they are filed', () => {
  const card = shown('minutes', viewOf(meetings.closed, { viewer: 'lead', link }));
  expect(elementsOf(card)).toContainEqual({
    type: 'Action.OpenUrl',
    title: 'Hämta mötesanteckning',
    url: link,
  });
  expect(primaryOf(shown('minutes', viewOf(meetings.released, { viewer: 'lead', link })))).toEqual([
    'Hämta mötesanteckning',
  ]);
});

test('until then they ask for them', () => {
  const card = shown('minutes', viewOf(meetings.closed, { viewer: 'lead' }));
  expect(elementsOf(card)).toContainEqual(
    expect.objectContaining({ type: 'Action.Execute', title: 'Hämta mötesanteckning', verb: 'minutes' }),
  );
});

describe('on their way to the members', () => {
  const titles = (meeting: keyof typeof meetings, you: string) =>
    buttonsOf(shown('minutes', viewOf(meetings[meeting], { viewer: 'lead', filed: true, you })));

  test('those who sign have the button until they have', () => {
    expect(titles('reviewed', 'p5')).toEqual(['Hämta mötesanteckning', 'Granska före utskick', 'Justera']);
    expect(titles('signing', 'p5')).toEqual(['Hämta mötesanteckning', 'Granska före utskick']);
    expect(titles('signing', 'p1')).toContain('Justera');
    expect(titles('reviewed', 'p9')).not.toContain('Justera');
  });

  test('the minutes can be released when all have signed, and only then', () => {
    expect(titles('signing', 'p9')).not.toContain('Släpp');
    expect(titles('signed', 'p9')).toContain('Släpp');
    expect(titles('released', 'p9')).toEqual(['Hämta mötesanteckning']);
    expect(titles('newVersion', 'p1')).toContain('Justera');
  });

  test('the members get the link with the release, and never a step', () => {
    const card = shown('minutes', viewOf(meetings.released, { link }));
    expect(JSON.stringify(card)).toContain(link);
    expect(buttonsOf(card)).toEqual(['Hämta mötesanteckning']);
  });

  test('the web page opens beside the document where there is one', () => {
    const webPage = 'https://exempel.se/2025-04-08.html';
    for (const viewer of ['everyone', 'lead'] as const) {
      const card = shown('minutes', viewOf(meetings.released, { viewer, link, webPage }));
      expect(buttonsOf(card)).toEqual(['Hämta mötesanteckning', 'Öppna webbsidan']);
      expect(elementsOf(card)).toContainEqual({ type: 'Action.OpenUrl', title: 'Öppna webbsidan', url: webPage });
    }
    expect(JSON.stringify(shown('minutes', viewOf(meetings.closed, { webPage })))).not.toContain(webPage);
  });
});

test('a record changed after the close says so', () => {
  expect(textsOf(shown('minutes', viewOf({ ...meetings.closed, corrections: 2 })))).toContain(
    'Rättad 2 gånger efter mötet',
  );
});

test('there is none before the close', () => {
  expect(show('minutes', viewOf(meetings.atSix))).toBeNull();
});
