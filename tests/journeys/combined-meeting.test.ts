import { under } from '../minutes/document/opened.ts';
import { endRoomHouses, startRoomHouse } from './room-house.ts';

afterAll(endRoomHouses);

const kallelse = `kallelse
Vårdsamverkan Ekbygden (VEB)

Datum: 11 februari 2027
Tid: 09.00-11.00
Plats: Teams

Kallade:

Norra Ekbygden
- Karin Almgren, Almköping
- Petter Sandell, Ekbygdens sjukhus
- Johan Wikström, Källans vårdcentral

Ledning
- Birgitta Hallgren (ordförande)

Kansli
- Elin Forsman (sekreterare)

1. Mötets öppnande

2. Godkännande av dagens agenda

3. Samlad lista över läkemedel

Information och ställningstagande

(25 minuter, kl. 09.05-09.30)

Föredragande: Nadia Karlberg, Region Ekbygden

a) Nuläge

b) Förslag till åtgärder

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.

4. Fördelning av medel

Ställningstagande

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom fördelningen.

5. Övriga frågor

6. Nästa möte
`;

const header = ['Område', '2023', '2024', '2025', '2026', 'Summa'];
const rowOf = (number: number): readonly string[] => [
  `Insats ${number} i samordnad planering`,
  ...['1 200 000', '1 300 000', '1 250 000', '900 000', '4 650 000'],
];
const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const rows = Array.from({ length: 45 }, (_, index) => rowOf(index + 1));
const table = [header, header.map(() => '---'), ...rows].map(lineOf).join('\n');

test('a meeting with sub-items, a deputy, an amended agenda, a table of six columns and a remiss is held in the chat', async () => {
  const { room, minutes } = await startRoomHouse();
  const [elin, birgitta, karin] = [room.as('Elin Forsman'), room.as('Birgitta Hallgren'), room.as('Karin Almgren')];
  await elin.say(kallelse);
  await elin.press('Använd kallelsen');
  await birgitta.say('öppna mötet');
  await elin.say('Johan Wikström ersätts av Sofia Lindahl');
  await elin.press('Spara upprop', 'Upprop', { 'Petter Sandell': 'true' });
  await birgitta.say('ny punkt efter 3: Jourcentralens öppettider');
  await birgitta.say('nästa');
  await birgitta.press('Klubba och nästa', 'Godkännande');
  await elin.say('anteckna: Nadia Karlberg berättar om **läget**.');
  await elin.say('anteckna 3b: Åtgärderna gås igenom.');
  await birgitta.press('Ta ställning', 'läkemedel');
  await karin.press('Bekräfta', 'bakom listan');
  await birgitta.press('Klubba och nästa', 'bakom listan');
  await elin.say('anteckna Öppet till åtta.');
  await birgitta.say('nästa');
  await elin.say(`anteckna Så fördelas medlen:\n\n${table}`);
  await birgitta.press('Ta ställning', 'Fördelning');
  await birgitta.press('Klubba remiss', 'bakom fördelningen', {
    'Remiss till': 'kommunerna',
    'Svar senast': '2 april',
  });
  for (const said of ['nästa', 'nästa', 'nästa möte 15 april 2027 kl. 9-11', 'avsluta mötet']) await birgitta.say(said);
  const lines = await minutes();

  expect(lines).toEqual(expect.arrayContaining(['Sofia Lindahl *', '* ersätter Johan Wikström']));
  expect(under(lines, '1. Mötets öppnande', '2. Godkännande av dagens agenda')).toEqual([
    ...['Förhinder: Johan Wikström.', 'Frånvarande: Petter Sandell.'],
  ]);
  expect(under(lines, '2. Godkännande av dagens agenda', '3. Samlad lista över läkemedel')).toEqual([
    'Dagens agenda godkänns med tillägget att punkt 4, Jourcentralens öppettider, tas upp.',
  ]);
  expect(under(lines, '3. Samlad lista över läkemedel', '4. Jourcentralens öppettider').slice(3)).toEqual([
    'Ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom listan.',
    'Nadia Karlberg berättar om läget.',
    ...['a) Nuläge', 'b) Förslag till åtgärder', 'Åtgärderna gås igenom.'],
  ]);
  expect(under(lines, '4. Jourcentralens öppettider', '5. Fördelning av medel')).toEqual(['Öppet till åtta.']);
  const money = under(lines, '5. Fördelning av medel', '6. Övriga frågor');
  expect(money.slice(1, 4)).toEqual([
    'Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom fördelningen.',
    'Ställningstagande: Ärendet går på remiss till kommunerna. Svar senast 2 april.',
    'Så fördelas medlen:',
  ]);
  expect(money.slice(4).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([header, ...rows].flat());
});
