import { readFile } from 'node:fs/promises';
import { sampleMeeting } from '../../src/cli/sample-meeting.ts';
import { under } from '../minutes/document/opened.ts';
import { endRoomHouses, startRoomHouse } from './room-house.ts';

afterAll(endRoomHouses);

test('C2 C4 D4 D5 E13 F1 F8 F11 a whole meeting in the newer form, from Word kallelse to Word minutes', async () => {
  const { room, minutes } = await startRoomHouse();
  for (const { act } of sampleMeeting(room)) await act();
  const lines = await minutes();

  expect(lines.slice(0, 7)).toEqual([
    'Mötesanteckning',
    'Vårdsamverkan Ekbygden (VEB)',
    'Datum: 11 februari 2027',
    'Tid: 09.00–11.00',
    'Plats: Teams',
    'Inbjudna: Nadia Karlberg och Tomas Ekdahl',
    'Kallade: Se nedan',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      '* ersätter Sofia Lindahl',
      '** ersätter hälso- och sjukvårdsdirektör Gunvor Åkerblad',
      'Tuva Lundgren, Kommunförbundet Ekbygden *',
      'Birgitta Hallgren (ordförande) **',
    ]),
  );
  expect(under(lines, 'a) Närvaro/upprop', 'b) Övriga frågor')).toEqual([
    'Förhinder: Lars Grönwall.',
    'Frånvarande: Sofia Lindahl.',
    'Mikael Öberg var närvarande under sin mötespunkt.',
    'Även närvarande: Stina Rosén, Rönneberga.',
  ]);
  expect(under(lines, 'b) Övriga frågor', '2. Godkännande av dagens agenda')).toEqual([
    'Bemanningen på jourcentralen i Björkvik i sommar',
  ]);
  expect(under(lines, '2. Godkännande av dagens agenda', '3. Föregående mötesanteckning')).toEqual([
    'Dagens agenda godkänns.',
  ]);
  expect(under(lines, '3. Föregående mötesanteckning', '4. Trygg hemgång efter sjukhusvård')).toEqual([
    '2026-11-19 Mötesanteckning Vårdsamverkan Ekbygden VEB.pdf',
    'Föregående mötesanteckningar godkänns.',
  ]);
  expect(under(lines, '4. Trygg hemgång efter sjukhusvård', '5. Statsbidrag god och nära vård 2027')).toEqual([
    'Information och dialog',
    '(25 minuter, kl. 09.10–09.35)',
    'Föredragande: Nadia Karlberg, Region Ekbygden',
    'Presentation Trygg hemgång, VEB 2027-02-11.pdf',
    'Ställningstagande: Vårdsamverkan Ekbygden noterar informationen.',
    'Dialogen utgår från frågan hur vi når de patienter som skrivs ut på en fredag.',
    'Nadia Karlberg berättar om de första sex månaderna:',
    '412 patienter har skrivits ut med teamet',
    'återinskrivningarna har minskat mest i Södra Ekbygden',
    'Synpunkter från dialogen som följde:',
    'Hur når vi den som skrivs ut sent en fredag?',
    'Medskick till de föredragande:',
    'Beskriv även anhörigas erfarenheter till nästa gång.',
    'Fråga som tas med till arbetsgruppen:',
    'Kan telefonstödet öppna redan klockan sju?',
    'a) Läget efter de första sex månaderna',
    'b) Telefonstöd till hemtjänsten kvällar och helger',
  ]);
  const grant = under(lines, '5. Statsbidrag god och nära vård 2027', '6. Munhälsa hos äldre med hemsjukvård');
  expect(grant.slice(4, 6)).toEqual([
    'Ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom förslag till fördelning av statsbidraget för 2027. Uppföljning och analys redovisas till mötet i november.',
    'Eva Nyqvist antecknar avvikande mening: Glesbygdens del borde vara större.',
  ]);
  expect(under(grant, 'Mobila team i glesbygd', 'Så fördelas tillägget:')).toEqual([
    '3 450 000 kr',
    'Uppföljning och analys',
    '350 000 kr',
    'Summa',
    '5 000 000 kr',
  ]);
  expect(under(grant, 'Så fördelas tillägget:', '(PAUS 15 min)').slice(-4)).toEqual([
    'Summa',
    '300 000 kr',
    'Synpunkter från dialogen som följde:',
    'Uppföljningen behöver ett datum.',
  ]);
  expect(
    under(lines, '7. Reviderad uppdragshandling samordnad individuell plan', '8. Anmälningsärenden').slice(4),
  ).toEqual([
    'Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom reviderad uppdragshandling. Delrapport lämnas till mötet i juni.',
    'Ställningstagande: Ärendet går på remiss till kommunerna. Svar senast 30 april.',
    'Uppföljning:',
    'Svaren på remissen sammanställs. Ansvarig: Anders Bergvall. När: till mötet i juni.',
  ]);
  expect(under(lines, '8. Anmälningsärenden', '10. Nästa möte')).toEqual([
    'Årsrapport Nätverket för demenssjuksköterskor 2026.pdf',
    'Ingen föredragning.',
    'a) Årsrapport från nätverket för demenssjuksköterskor',
    'b) Nya öppettider på jourcentralen i Björkvik',
    'Ställningstagande: Vårdsamverkan Ekbygden noterar informationen.',
    '9. Övriga frågor',
    'a) Bemanningen på jourcentralen i Björkvik i sommar (Fatima Haddad, Björkvik/Lindås)',
    'Ställningstagande: Frågan om jourcentralen tas upp i beredningen.',
  ]);
  expect(lines.slice(lines.indexOf('10. Nästa möte') + 1)).toEqual([
    'Nästa möte är den 15 april 2027 kl. 09.00–11.00.',
    'Ordföranden tackar alla för ett gott möte.',
    'Birgitta Hallgren Anders Bergvall',
    'ordförande vice ordförande',
    'Sekreterare: Elin Forsman',
  ]);
});

test('C3 D6 E1 E2 F3 F9 a whole meeting in the older form, held by chat alone', async () => {
  const { room, minutes } = await startRoomHouse();
  const [elin, birgitta, karin] = [room.as('Elin Forsman'), room.as('Birgitta Hallgren'), room.as('Karin Almgren')];
  await elin.drop('kallelse-2019.docx', new Uint8Array(await readFile('samples/kallelse-2019.docx')));
  await elin.press('Använd kallelsen', '', {}, 'personal');
  for (const said of [
    'förhinder Petter Sandell',
    'öppna mötet',
    'närvarande Karin Almgren',
    'frånvarande Sofia Lindahl',
  ])
    await elin.say(said);
  for (const said of ['nästa', 'klubba', 'nästa', 'klubba', 'nästa', 'noterar', 'nästa', 'ställningstagande'])
    await birgitta.say(said);
  await karin.say('bekräfta');
  await karin.say('synpunkt Bra förslag.');
  await birgitta.say('bekräfta muntligt');
  await birgitta.say('klubba');
  await birgitta.say('nästa');
  await room.as('Mikael Öberg').say('jag är här');
  await elin.say('anteckna Mikael Öberg visar lathunden.');
  await birgitta.say('klubba bordlagd');
  await birgitta.say('nästa');
  await birgitta.say(
    'ställningstagande VEB enas om att uppdragshandlingen bearbetas och därefter går tillbaka till VEB.',
  );
  await birgitta.say('klubba');
  await birgitta.say('nästa');
  await birgitta.say('klubba');
  for (const said of ['nästa', 'nästa', 'nästa möte 15 april 2027 kl. 9-11', 'avsluta mötet']) await birgitta.say(said);
  const lines = await minutes();

  expect(lines.filter((line) => line.startsWith('Förhinder'))).toEqual([
    'Förhinder: Lars Grönwall och Petter Sandell.',
  ]);
  expect(lines[0]).toBe('Minnesanteckningar');
  expect(under(lines, 'a. Närvaro/upprop', 'b. Övriga frågor')).toEqual([
    'Frånvarande: Sofia Lindahl.',
    'Mikael Öberg var närvarande under sin mötespunkt.',
  ]);
  expect(under(lines, '2) Godkännande av dagens agenda', '4) Trygg hemgång efter sjukhusvård')).toEqual([
    'Agendan godkänns.',
    '3) Föregående minnesanteckningar',
    'Bilaga: 2026-11-19 Mötesanteckning Vårdsamverkan Ekbygden VEB.pdf',
    'Minnesanteckningar från föregående möte godkänns.',
  ]);
  // The position is below the text. One position may cover several sub-items.
  expect(under(lines, '4) Trygg hemgång efter sjukhusvård', '5) Statsbidrag god och nära vård 2027').slice(-3)).toEqual(
    [
      'a. Läget efter de första sex månaderna',
      'b. Telefonstöd till hemtjänsten kvällar och helger',
      'Ställningstagande: Vårdsamverkan Ekbygden noterar informationen.',
    ],
  );
  expect(
    under(lines, '5) Statsbidrag god och nära vård 2027', '6) Munhälsa hos äldre med hemsjukvård').slice(-5),
  ).toEqual([
    'Summa',
    '5 000 000 kr',
    'Synpunkter från dialogen som följde:',
    'Bra förslag.',
    'Ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom förslag till fördelning av statsbidraget för 2027.',
  ]);
  expect(lines).toEqual(
    expect.arrayContaining([
      'Mikael Öberg visar lathunden.',
      'Ställningstagande: Ärendet bordläggs.',
      'Ställningstagande: VEB enas om att uppdragshandlingen bearbetas och därefter går tillbaka till VEB.',
    ]),
  );
  expect(lines.slice(-6)).toEqual([
    'Inga övriga frågor.',
    '10) Nästa möte',
    'Nästa möte är den 15 april 2027 kl. 09.00–11.00.',
    'Birgitta Hallgren Anders Bergvall',
    'ordförande vice ordförande',
    'Sekreterare: Elin Forsman',
  ]);
});

test('an English house holds a meeting in English', async () => {
  const { room, minutes } = await startRoomHouse({ LOCALE: 'en' });
  const [elin, birgitta] = [room.as('Elin Forsman'), room.as('Birgitta Hallgren')];
  await elin.dropSample('kallelse.docx');
  await elin.press('Use the summons', '', {}, 'personal');
  for (const said of ['open', 'present Karin Almgren', 'absent Eva Nyqvist']) await elin.say(said);
  for (const said of ['adopt item 2', 'adopt item 3', 'item 4', 'noted', 'adopt item 5', 'adopt item 6 dropped'])
    await birgitta.say(said);
  await room.as('Fatima Haddad').press('I am here', 'Roll call');
  for (const said of ['item 7', 'position', 'adopt returned', 'adopt item 8 noted', 'close the meeting'])
    await birgitta.say(said);
  const lines = await minutes();
  expect(lines).toEqual(
    expect.arrayContaining([
      'Date: 11 February 2027',
      'Absent: Eva Nyqvist.',
      'The agenda is approved.',
      'The minutes of the previous meeting are approved.',
      'Information and dialogue',
      '(25 minutes, 09.10–09.35)',
      'Position: The matter is dropped.',
      'Position: The matter is returned for further preparation.',
      'The next meeting is on 15 April 2027 at 09.00–11.00.',
      'chair vice chair',
    ]),
  );
});
