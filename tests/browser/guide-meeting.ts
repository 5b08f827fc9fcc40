const zone = 'Europe/Stockholm';
const minute = 60_000;

/** What is told in the meeting of the guide's pictures, in one language. */
interface Told {
  /** Of a meeting today that is four minutes late when it comes to the third item. */
  readonly summons: string;
  readonly absent: string;
  /** A word of the third item's title. */
  readonly third: string;
  /** What the card of the open position says. */
  readonly position: string;
  readonly note: string;
}

/** Times of today, by minutes from `now`. */
const clockFrom = (now: number) => {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, timeStyle: 'short' });
  return (minutes: number): string => format.format(now + minutes * minute).replace(':', '.');
};

const people = (chair: string, secretary: string): string => `Norra Ekbygden
- Karin Almgren, Almköping
- Petter Sandell, Ekbygdens sjukhus

Södra Ekbygden (SÖDEK)
- Fatima Haddad, Björkvik/Lindås
- Johan Wikström, Källans vårdcentral

Koncernledning
- Birgitta Hallgren (${chair})

Beredning
- Elin Forsman (${secretary})`;

const swedish = (now: number): Told => {
  const clock = clockFrom(now);
  const slot = (from: number, length: number) => `(${length} minuter, kl. ${clock(from)}-${clock(from + length)})`;
  return {
    summons: `Vårdsamverkan Ekbygden (VEB)

Datum: ${new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'long' }).format(now)}
Tid: ${clock(-34)}-${clock(46)}
Plats: Teams

Kallade:

${people('ordförande', 'sekreterare')}

1. Mötets öppnande

2. Trygg hemgång efter sjukhusvård

Information och dialog

${slot(-29, 25)}

Föredragande: Nadia Karlberg, Region Ekbygden

Förslag till ställningstagande: Vårdsamverkan Ekbygden noterar informationen.

3. Statsbidrag god och nära vård 2027

Information och ställningstagande

${slot(-4, 20)}

Föredragande: Tomas Ekdahl, Kommunförbundet Ekbygden

Förslag till ställningstagande: Vårdsamverkan Ekbygden ställer sig bakom förslag till fördelning av statsbidraget för 2027.

4. Munhälsa hos äldre med hemsjukvård

Information

${slot(16, 15)}

5. Nästa möte
`,
    absent: 'frånvarande Petter Sandell',
    third: 'Statsbidrag',
    position: 'ställer sig bakom',
    note: 'Tomas Ekdahl presenterar förslaget till fördelning av statsbidraget för 2027.',
  };
};

const english = (now: number): Told => {
  const clock = clockFrom(now);
  const slot = (from: number, length: number) => `(${length} minutes, ${clock(from)}-${clock(from + length)})`;
  return {
    summons: `Care Collaboration Ekbygden (CCE)

Date: ${new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'long' }).format(now)}
Time: ${clock(-34)}-${clock(46)}
Place: Teams

Called:

${people('chair', 'secretary')}

1. Opening of the meeting

2. Safe return home after hospital care

Information and dialogue

${slot(-29, 25)}

Presenter: Nadia Karlberg, Region Ekbygden

Proposed position: Care Collaboration Ekbygden notes the information.

3. State grant for good local care 2027

Information and position

${slot(-4, 20)}

Presenter: Tomas Ekdahl, Kommunförbundet Ekbygden

Proposed position: Care Collaboration Ekbygden supports the proposed distribution of the state grant for 2027.

4. Oral health of older people with home care

Information

${slot(16, 15)}

5. Next meeting
`,
    absent: 'absent Petter Sandell',
    third: 'State grant',
    position: 'supports the proposed',
    note: 'Tomas Ekdahl presents the proposed distribution of the state grant for 2027.',
  };
};

/** The meeting of the guide's pictures, as it stands `now`, in milliseconds since 1970. */
export const guideMeeting = (locale: 'sv' | 'en', now: number): Told => (locale === 'sv' ? swedish(now) : english(now));
