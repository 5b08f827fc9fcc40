import { show } from '../../src/cards/show.ts';
import { buttonsOf, elementsOf, textsOf } from './reading.ts';
import { shown } from './scenes.ts';
import { meetings, viewOf } from './stations.ts';

const link = 'https://exempel.se/utkast.docx';

test('members learn that the meeting is over, and nothing of the draft', () => {
  const card = shown('minutes', viewOf(meetings.closed, { link }));
  expect(textsOf(card)).toEqual([
    'Samverkan Södra Slätten',
    'Mötet avslutades kl. 11.02',
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
    style: 'positive',
  });
});

test('until then they ask for them', () => {
  const card = shown('minutes', viewOf(meetings.closed, { viewer: 'lead' }));
  expect(elementsOf(card)).toContainEqual(
    expect.objectContaining({ type: 'Action.Execute', title: 'Hämta mötesanteckning', verb: 'minutes' }),
  );
});

test('a record changed after the close says so', () => {
  expect(textsOf(shown('minutes', viewOf({ ...meetings.closed, corrections: 2 })))).toContain(
    'Rättad 2 gånger efter mötet',
  );
});

test('there is none before the close', () => {
  expect(show('minutes', viewOf(meetings.atSix))).toBeNull();
});
