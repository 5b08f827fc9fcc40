import type { Vocabulary } from './vocabulary.ts';

/** The Swedish words an import knows things by. */
export const swedish: Vocabulary = {
  labels: {
    proposal:
      '(?:förslag(?:et)? (?:till|på)|föreslaget) (?:ställningstagande|beslut)(?: \\d+)?|beslutsförslag(?: \\d+)?',
    position: '(?:ställningstagande|beslut)(?: \\d+)?',
    'item position': '(?:ställningstagande|beslut) för hela punkten',
    'own position': '(?:ställningstagande|beslut) för \\p{L}',
    presenters: 'föredragande|föredragare|föredras av|presentatör(?:er)?|presenteras av|inledare',
    attachments: 'bilag(?:a|or)(?: \\d+)?|underlag|beslutsunderlag|handling(?:ar)?|länk(?:ar)?',
    slot: 'tidsåtgång|tidpunkt',
    kind: 'typ(?: av ärende)?|ärendetyp|form',
    date: 'datum|dag|mötesdatum|mötesdag',
    time: 'tid|klockan|mötestid|datum och tid|tid och plats|dag och tid|när',
    place: 'plats|lokal|mötesplats|mötesform|var',
    invited: 'inbjudna?(?: (?:gäster|föredragande))?|adjungerade?',
    called: 'kallade?(?: (?:ledamöter|deltagare|personer))?|ledamöter|deltagare|mötesdeltagare',
    apologies: '(?:(?:an)?mäl[td]a? )?förhinder',
    absent: 'frånvarande|ej närvarande',
    present: 'närvarande|deltog',
    chair: 'ordförande|ordf\\.?',
    'vice chair': 'vice ordförande|vice ordf\\.?|v\\. ?ordf\\.?',
    secretary: 'sekreterare|sekr\\.?|vid anteckningarna|vid protokollet',
    body: 'organ|nämnd|grupp|forum',
  },
  kinds: {
    information: 'information|info',
    dialog: 'dialog|diskussion',
    ställningstagande: 'ställningstagande|beslut',
  },
  formalities: {
    opening: '(?:\\p{L}+ )?möte(?:t|ts)? (?:\\p{L}+ )?öppna|.*öppnande|inledning|välkom',
    'agenda approval':
      '.*(?:godkänn|fastställ)\\p{L}*.*(?:agenda|dagordning|föredragningslista)|(?:dagens )?(?:agenda|dagordning)(?:en)?$',
    'minutes approval':
      '(?:godkännande av |genomgång av )?föregående (?:\\p{L}+ )?(?:\\p{L}*anteckning|protokoll|möte)|.*(?:anteckningar|protokoll)(?:et|na)? från (?:föregående|förra)',
    reporting: 'anmälningsärende|anmälning|meddelande',
    'other matters': 'övrig(?:t$|a? (?:frågor|fråga|ärenden|punkter))',
    'next meeting': '(?:nästa|nästkommande|kommande) möte|mötestid|mötesdatum',
  },
  roles: {
    chair: '(?:mötes)?(?:ordförande|ordf\\.?)',
    'vice chair': '(?:vice|v\\.?|1:e vice|förste vice) ?(?:ordförande|ordf\\.?)',
    secretary: '(?:mötes)?(?:sekreterare|sekr\\.?)',
    communicator: 'kommunikatör',
  },
  columns: {
    number: '(?:nr|nummer|punkt nr|#|§)\\.?$',
    title: 'ärende|rubrik|punkt(?:er)?$|ämne|fråga|innehåll|dagordning|agenda',
    presenters: 'föredragande|föredragare|ansvarig|vem',
    slot: 'tid|klockslag|minuter',
    kind: 'typ|syfte|ärendetyp',
    attachments: 'bilag|underlag|handling',
    proposal: 'förslag',
  },
  months: 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  weekdays: 'söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag',
  common: 'och|att|av|för|till|från|med|på|möte|mötets|punkt|dagordning|kallade|datum|tid|plats',
  called: 'Kallade',
  minutesTitle: 'Mötesanteckning',
  head: {
    agenda:
      '(?:förslag till |preliminär |mötets |dagens )?(?:dagordning|agenda)(?: för mötet)?|föredragningslista|ärenden|(?:punkter|frågor) att ta upp|punkter',
    called: 'kallade',
    title:
      'kallelse|dagordning|agenda|föredragningslista|inbjudan|minnesanteckning(?:ar)?|mötesanteckning(?:ar)?|protokoll|anteckningar',
    titleLead: 'välkom(?:na|men)|till|för|från|med|i|möte(?:t)?|sammanträde(?:t)?',
    minutes: '(?:minnes|mötes)anteckning(?:ar)?|protokoll',
    seeBelow: 'se (?:nedan|bilaga|separat|lista)',
    when: '\\p{L}+dag(?:en)?(?!\\p{L})|(?:den|kl|klockan|till|tid|datum|plats|möte|sammanträde|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*',
    page: 'sid(?:a|\\.)?',
    farewell: '(?:med )?vänliga? hälsning(?:ar)?|(?:bästa |varma )?hälsningar|m?vh|väl mött',
  },
  times: {
    clock: 'kl\\.?|klockan',
    until: 'till',
    about: 'ca\\.? ?',
    minutes: 'min(?:uter|ut|\\.)?',
    label: 'tid|tidsåtgång|tidpunkt',
    day: '\\p{L}+dag(?:en)?',
    beforeDate: 'den',
    nth: ':?[ae]',
  },
  items: {
    item: 'punkt',
    numbered: 'punkt|ärende',
    kindLead: 'för ',
    pause: 'paus|rast|fikapaus|fika|kaffe(?:paus)?|kafferast|bensträckare|lunch(?:paus|rast)?',
    pauseFiller: 'kl|klockan|ca|i|med|och|fika|kaffe',
    closing: 'mötets? (?:avslut|stäng)|avslut',
    everyday: 'inledning|välkom(?:na|men)|övrigt|meddelanden?|anmälning(?:ar)?|avslut(?:ning)?',
    inform: 'info(?:rmation)? (?:om|från|kring|gällande)',
    annex: 'bilag(?:a|or)',
    presents:
      'presenter(?:ar|ade)|redogör|redogjorde|informer(?:ar|ade)|ger en|gav en|berätta(?:r|de)|föredrar|föredrog|inled(?:er|de)|lyft(?:e|er) frågan|rapporter(?:ar|ade)',
    ownItem: '(?:var|är) närvarande under (?:sin|sina) (?:egna? )?(?:mötes)?punkt(?:er)?',
    decided: 'bestämdes|beslutades|beslöts',
    verbs: 'noterar|ställer sig bakom|enas om|utser|föreslår|godkänner|beslutar|antar|fastställer|tillstyrker|avslår',
    speaks: 'noterar|ställer sig|enas|utser|föreslår|godkänner|är positiv',
    bodies: 'vårds?samverkan [\\p{L} ]{2,60}|styrgruppen|rådet|mötet|gruppen',
    sum: 'summa|totalt?',
  },
  ending: {
    followUps: 'uppföljning',
    closing: '(?:mötets )?avslut(?:ning|ande)?',
    lastWords:
      '.{3,100} (?:avslutar|avslutade|tackar|tackade|förklarar mötet|förklarade mötet)(?!\\p{L})|välkom(?:na|men)(?!\\p{L}).{0,60}$|mötet (?:avslutas|avslutades)',
    next: 'nästa möte',
    nextMeeting: '(?:nästa|nästkommande) (?:\\p{L}+-?)?möte(?:t|sdatum|stid)?',
    nextFiller: 'är|den|kl|hålls|äger rum|blir|planeras till|datum|tid',
  },
  people: {
    footnote: 'ersätt|ers\\.|vikari|i ?stället',
    deputises: 'ersätter|ersättare för|i ?stället för|vikarierar för',
    ownItemOnly: 'under (?:pres(?:entation(?:en)?)?|(?:sin|egen) (?:mötes)?punkt)',
    vacant: 'vakant',
    staff: 'beredning(?:en|sgrupp(?:en)?)?|administration(?:en)?|kommunikation(?:en)?|(?:.*\\s)?sekretariat(?:et)?',
    header:
      'område|grupp|organisation|förvaltning|namn|ledam|roll|funktion|huvudman|kommun$|kommun\\/|delregion|närvaro|representerar|titel|kallade|deltagare|verksamhet',
    nameColumn: 'namn',
    personColumn: 'namn|ledam|deltagare|kallade',
    groupColumn: 'område|grupp|delregion',
    organisation:
      'region|kommun|stad(?:en)?$|stads|sjukhus|vård|hälso|hälsa|primärvård|regional|beredning|administration|kommunikation|förvaltning|koncern|ledning|områd|norra$|södra$|västra$|östra$|mellersta$|centrala$|nordöstra$|nordvästra$|sydöstra$|sydvästra$|närhälsan|privata?|styrgrupp|arbetsgrupp|sekretariat|kansli|patient|brukar|enhet|avdelning|verksamhet|nämnd|socialtjänst|omsorg|psykiatri|habilitering|tandvård|folkhälsa|samverkan|övriga|delregion|nätverk|aktiebolag|ab$|vårdgivar|representant|politi|tjänstem',
    organisationEnd:
      'sjukhuset?|området?|kommun(?:erna)?|regionen|förbundet?|vården?|centralen?|kliniken?|bygden|förvaltning(?:en)?|gruppen?|kansliet',
    role: 'ordf|sekr|kommunikatör|ledamot|ledamöter|namn',
    titleEnd:
      'are|ledare|chef|direktör|läkare|sköterska|strateg|utredare|handläggare|samordnare|ordförande|doktor|professor|verksamhetschef|sekreterare|kommunikatör|jurist|ekonom|controller',
  },
  documents: {
    leadIn:
      'för mer information,? (?:se )?(?:presentation(?:en|er)?|(?:bifoga\\p{L}+ )?(?:dokument(?:et|en)?|bilag\\p{L}+|underlag\\p{L}*))',
    announced: 'se (?:\\p{L}+ ){0,2}(?:presentation|dokument|bilag|underlag|länk)\\p{L}*',
    kinds:
      'tjänsteskrivelse|presentation|följebrev|förslag|utkast|bilaga|underlag|\\p{L}*(?:rapport|anteckning|handling|plan)(?:ar|en|er)?',
  },
  joints: { and: 'och|samt', or: 'och|eller|samt|respektive' },
};
