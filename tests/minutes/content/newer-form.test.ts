import { linesOf, under } from '../document/opened.ts';
import { coastMeeting } from '../records/coast.ts';

describe('minutes in the newer form', () => {
  let lines: readonly string[];
  beforeAll(async () => {
    lines = await linesOf(coastMeeting);
  });
  const item = (number: number): readonly string[] => {
    const heading = lines.find((line) => line.startsWith(`${number}. `)) ?? '';
    const next = lines.find((line) => line.startsWith(`${number + 1}. `)) ?? 'Nästa möte';
    return under(lines, heading, next);
  };

  test('A1 A2 A3 A4 A5 A6 A7 the head, in order', () => {
    expect(lines.slice(0, 7)).toEqual([
      'Mötesanteckning',
      'Samverkan Norra Kusten (SNK)',
      'Datum: 9 april 2024',
      'Tid: 09.00–11.00',
      'Plats: Teams',
      'Inbjudna: Ida Frost, Ove Sten och Rut Ask',
      'Kallade: Se nedan',
    ]);
  });

  test('B1 B2 B3 B4 B5 B9 B10 the called, group by group, with roles, affiliations, vacant seats and marks', () => {
    expect(under(lines, 'Kallade: Se nedan', '1. Mötets öppnande')).toEqual([
      'Område',
      'Kallade',
      'Norra skärgården',
      'Tora Holm, Strandby/Ekeby',
      'Bo Nyman, Norra sjukhuset',
      'Inlandet',
      'Gun Wik, Sjöstad',
      'Siv Alm, regional primärvård – under pres.',
      'Lertorp, Ale, Sund (LEAS)',
      'Max Dal, Sund',
      'Eva Rosén, Vårdbolaget, regional primärvård',
      'Kommunförbundet',
      'Per Lund (vice ordförande)',
      'Lena Brink',
      'Koncernledning hälsa och vård, Regionen',
      'Karin Ek (ordförande) *',
      'Beredning',
      'Eva Dahl (sekreterare)',
      'Kommunikation',
      'Vakant',
      '* ersätter utvecklingsdirektör Mona Stål',
    ]);
  });

  test('C1 C2 C4 the roll call under item 1 a, then who came and went', () => {
    expect(under(lines, 'a) Närvaro/upprop', 'b) Övriga frågor')).toEqual([
      'Frånvarande: Bo Nyman och Max Dal.',
      'Siv Alm var närvarande under sin mötespunkt.',
      'Lena Brink anslöt kl. 09.15, under punkt 4.',
      'Eva Rosén lämnade mötet kl. 10.22, under punkt 7.',
    ]);
  });

  test('D1 D2 the opening comes first and says that no other matter was raised', () => {
    expect(item(1).slice(-2)).toEqual(['b) Övriga frågor', 'Inga övriga frågor.']);
  });

  test('D4 D5 agenda and previous minutes are approved by their fixed sentences', () => {
    expect(item(2)).toEqual(['Dagens agenda godkänns.']);
    expect(item(3)).toEqual([
      '2024-02-13 Mötesanteckning Samverkan Norra Kusten SNK.pdf',
      'Föregående mötesanteckningar godkänns.',
    ]);
  });

  test('E3 E5 E8 E10 F3 F4 G1 G2 G3 G4 G5 an item with everything, in order', () => {
    expect(item(4)).toEqual([
      'Information och dialog',
      '(30 minuter, kl. 09.10–09.40)',
      'Föredragande: Ida Frost, Regionen',
      'Ställningstagande: Samverkan Norra Kusten noterar informationen.',
      'Ida Frost visar hur kommunerna och regionen samverkar. Se Årsberättelse 2023. Totalt satsas 130 mnkr.',
      'För mer information, se presentation:',
      'Presentation Avvikelser vid utskrivning, sammanställning 2023, SNK 2024-04-09',
      'Synpunkter från dialogen som följde:',
      'Hur hanteras frågorna av ledningen?',
      'Det finns kontaktpersoner i varje delregion.',
      'Systemstödet behöver bli bättre.',
      'Medskick till de föredragande:',
      'Ta med avtalet om hemsjukvård.',
      'Fråga som tas med till arbetsgruppen:',
      'Finns det forum för frågor?',
      'Uppföljning:',
      'En utförligare version skickas ut. Ansvarig: Ida Frost. När: före sommaren.',
    ]);
  });

  test('E9 E13 F2 F6 documents before, the amended position with its dissent, a table with its sum, the pause', () => {
    expect(item(5)).toEqual([
      'Information och ställningstagande',
      '(15 minuter, kl. 09.40–09.55)',
      'Föredragande: Ove Sten, Kommunförbundet och Rut Ask, Regionen',
      'Tjänsteskrivelse SNK medel ungas hälsa 2024.pdf',
      'Ställningstagande: Samverkan Norra Kusten ställer sig bakom förslaget till fördelning av medel 2024. Beredningen följer upp.',
      'Gun Wik antecknar avvikande mening: Kommunernas del är för liten.',
      'Ekonomisk sammanfattning',
      'Fördelning av medel inom området barn och unga',
      'Gemensamma verksamheter',
      '1 650 000 kr',
      'Utvecklingsarbete utifrån kartlagda behov hos barn, unga och deras närstående i hela länet',
      '300 500 kr',
      'Summa',
      '1 950 500 kr',
      '(PAUS 15 min)',
    ]);
  });

  test('E7 the pause stands between the items', () => {
    expect(lines[lines.indexOf('(PAUS 15 min)') + 1]).toBe('6. Journalgranskning');
  });

  test('F1 F14 a proposal without outcome stays a proposal', () => {
    expect(item(6)).toContain('Förslag till ställningstagande: Samverkan Norra Kusten noterar informationen.');
  });

  test('I6 a very long document name is whole', () => {
    const name = item(6).at(-1) ?? '';
    expect(name).toMatch(/^Information om journalgranskning .* - lathund, SNK 2024-04-09\.pdf$/);
    expect(name.length).toBeGreaterThan(180);
  });

  test('C6 F5 a chair may present, and the position as proposed replaces the proposal', () => {
    expect(item(7)).toContain('Föredragande: Karin Ek, Regionen');
    expect(item(7)).toContain('Ställningstagande: Samverkan Norra Kusten ställer sig bakom förvaltningsplanen.');
    expect(item(7).join('\n')).not.toContain('Förslag till');
  });

  test('D7 D8 D9 the meeting ends with the next date, closing words and two signatures', () => {
    expect(lines.slice(-7)).toEqual([
      'Nästa möte',
      'Nästa möte är den 11 juni 2024 kl. 09.00–11.00.',
      'Avslutning',
      'Karin Ek tackar för ett gott möte.',
      'Karin Ek Per Lund',
      'ordförande vice ordförande',
      'Sekreterare: Eva Dahl',
    ]);
  });
});
