import type { SomeWords } from './vocabulary.ts';

/** Norwegian and Danish words of agendas and minutes, where they differ from the Swedish ones. */
export const nordic: SomeWords = {
  labels: {
    proposal: '(?:forslag til (?:vedtak|beslutning|vedtagelse)|forslag|(?:\\p{L}+ ){0,2}(?:innstilling|indstilling))',
    position: 'vedtak|beslutning',
    presenters: 'saksframlegger|sagsfremstiller|innleder|oplægsholder|ved',
    attachments: '(?:vedlegg|bilag)(?: \\d+)?|saksdokument(?:er)?',
    date: 'dato|møtedato|mødedato',
    time: 'tidspunkt|mø[td]etid|klokken',
    'time and place': '(?:tid|sted)(?: og |\\/|, )(?:tid|sted)',
    place: 'sted|møtested|mødested|lokale',
    called: 'innkalt(?:e)?|indkaldte?|deltagere|deltakere|medlemmer',
    apologies: 'forfall|afbud|meldt forfall',
    absent: 'fravær(?:ende)?|ikke til stede',
    present: 'til ?stede(?:værende)?|tilstede|fremmødte|møtt',
    chair: 'leder|møteleder|formand|mødeleder',
    secretary: 'referent|møtesekretær',
    body: 'utvalg|udvalg|råd|styre',
    formal: 'godkendt af|underskrifter?|saksnr|journalnr',
  },
  formalities: {
    opening: 'velkom(?:st|men)|åpning|åbning',
    'agenda approval':
      'godkjenning av (?:(?:møte)?innkalling|saksliste|dagsorden)|godkendelse af dagsorden|innkalling og saksliste|dagsorden$',
    'minutes approval':
      'godkjenning av (?:protokoll|referat|møtebok)|godkendelse af (?:referat|protokol)|referat fra (?:forrige|siste|sidste) mø[td]e',
    reporting: 'orienteringssaker|referatsaker|meddelelser|orientering$',
    'other matters': 'eventuelt(?!\\p{L})',
    'next meeting': '(?:neste|næste) mø[td]e',
  },
  roles: {
    chair: '(?:mø[td]e)?leder|formand',
    'vice chair': 'nestleder|næstformand',
    secretary: '(?:møte)?sekretær|(?:møde)?referent',
  },
  head: {
    agenda: 'saksliste|dagsorden|sakliste',
    contents: 'saksliste|indhold|innhold',
    called: 'innkalt|deltagere|deltakere|medlemmer',
    title:
      'innkalling|møteinnkalling|indkaldelse|mødeindkaldelse|dagsorden|saksliste|referat|møtereferat|mødereferat|møteprotokoll',
    minutes: '(?:møte|møde)?referat|møteprotokoll',
    when: '(?:dato|mai|marts|desember)\\p{L}*',
    titleLead: 'fra|for|til|møte[t]?|møde[t]?',
    bodyEnd: 'nemnd(?:a)?|styret?|rådet|utvalg(?:et)?|udvalg(?:et)?|bestyrelsen?|direktionen',
  },
  ending: { nextMeeting: '(?:neste|næste) mø[td]e(?:t)?', next: '(?:neste|næste) mø[td]e' },
  items: {
    bareProposal: 'forslag',
    verbs: 'godkjenner|vedtar|godkender|beslutter|tar til (?:etterretning|orientering)',
  },
  people: {
    away: 'fravær|forfall|afbud',
    no: 'nei',
    organisation: 'helse|sykehus|sygehus|fylke',
    organisationEnd: 'kommune|sykehuset?|sygehuset?|fylkeskommune',
  },
};

/** The months and weekdays of Norwegian and Danish; those that are not listed are alike in their first letters. */
export const nordicMonths = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
export const danishMonths = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december';
export const nordicWeekdays = 'søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag';
