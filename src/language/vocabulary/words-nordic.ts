import type { SomeWords } from './vocabulary.ts';

/** Norwegian and Danish words of agendas and minutes, where they differ from the Swedish ones. */
export const nordic: SomeWords = {
  labels: {
    proposal: '(?:forslag til (?:vedtak|beslutning|vedtagelse)|forslag|innstilling|indstilling)',
    position: 'vedtak|beslutning',
    presenters: 'saksframlegger|sagsfremstiller|innleder|oplægsholder|ved',
    attachments: 'vedlegg(?: \\d+)?|saksdokument(?:er)?',
    date: 'dato|møtedato|mødedato',
    time: 'tidspunkt|møtetid|klokken',
    'time and place': '(?:tid|sted)(?: og |\\/|, )(?:tid|sted)',
    place: 'sted|møtested|mødested|lokale',
    called: 'innkalt(?:e)?|indkaldte?|deltagere|deltakere|medlemmer',
    apologies: 'forfall|afbud|meldt forfall',
    absent: 'fraværende|ikke til stede',
    present: 'til ?stede(?:værende)?|tilstede|fremmødte|møtt',
    chair: 'leder|møteleder|formand|mødeleder',
    secretary: 'referent|møtesekretær',
    formal: 'godkendt af|underskrifter?|saksnr|journalnr',
  },
  formalities: {
    opening: 'velkom(?:st|men)|åpning|åbning',
    'agenda approval':
      'godkjenning av (?:innkalling|saksliste|dagsorden)|godkendelse af dagsorden|innkalling og saksliste|dagsorden$',
    'minutes approval':
      'godkjenning av (?:protokoll|referat|møtebok)|godkendelse af (?:referat|protokol)|referat fra (?:forrige|siste|sidste) mø[td]e',
    reporting: 'orienteringssaker|referatsaker|meddelelser|orientering$',
    'other matters': 'eventuelt(?!\\p{L})',
    'next meeting': '(?:neste|næste) mø[td]e',
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
    no: 'nei',
    organisation: 'helse|sykehus|sygehus|fylke',
    organisationEnd: 'kommune|sykehuset?|sygehuset?|fylkeskommune',
  },
};

/** The months and weekdays of Norwegian; the Danish ones that differ are alike in their first letters. */
export const nordicMonths = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';
export const nordicWeekdays = 'søndag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag';
