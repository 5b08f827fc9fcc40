import type { Vocabulary } from './vocabulary.ts';

/** The Swedish words by which things are recognised. */
export const swedish: Vocabulary = {
  labels: {
    proposal:
      '(?:förslag(?:et)? (?:till|på)|föreslaget) (?:ställningstagande|beslut|yttrande)(?: \\d+)?|beslutsförslag(?: \\d+)?|förslag|(?:[\\p{L}-]+,? ){0,4}\\p{L}+:?s förslag (?:till|på) (?:ställningstagande|beslut|yttrande)(?: (?:i|för|till) [\\p{L}-]+)?|\\p{L}+:?s förslag',
    position:
      '(?:ställningstagande|beslut)(?:et)?(?: i ärendet| \\d+)?|det beslutades|beslutades|beslöts|(?:\\p{L}*(?:nämnd|råd|styrels|utskott|direktion|kommitt|delegation|grupp|möte|samverkan))(?:en|et|n|t|e|é|én)?s (?:ställningstagande|beslut)',
    'item position': '(?:ställningstagande|beslut) för hela punkten',
    'own position': '(?:ställningstagande|beslut) för \\p{L}',
    presenters:
      'föredragande(?: (?:(?:i|för) (?:ärendet|punkten)|tjänste(?:person|man)|handläggare|chef|ledamot|politiker))?|föredragare|föredra(?:s|gs) av|föredragning(?: av)?|presentatör(?:er)?|presenteras av|inled(?:are|s av)|ansvarig(?:a|t)?(?: (?:för (?:ärendet|punkten)|tjänsteperson|tjänsteman|föredragande))?|rapportör(?:er)?|informatör(?:er)?',
    attachments:
      'bilaga(?: \\d+)?|(?:ärendets |bifogade )?(?:bilagor(?: \\d+)?|handling(?:ar)?|dokument|filer|(?:besluts|ärende|mötes)?underlag)(?: (?:i|till|för|på) (?:ärendet|punkten|mötet|beslut(?:et)?))?|bifoga[st]|länk(?:ar)?',
    slot: 'tidsåtgång|tidpunkt',
    kind: 'typ(?: av ärende)?|ärendetyp|form',
    date: 'datum|dag|(?:mötes|sammanträdes)(?:datum|dag)',
    time: '(?:mötes|sammanträdes)?tid|klockan|datum och tid|dag och tid|tidpunkt för (?:mötet|sammanträdet)|när',
    'time and place': '(?:dag|datum|tid|plats)(?:, (?:dag|datum|tid|plats))?(?:,? och |\\/|, )(?:dag|datum|tid|plats)',
    place: '(?:mötes|sammanträdes)?plats|lokal|mötesform|var',
    invited: 'inbjud(?:en|na?)(?: (?:gäster|föredragande))?|adjungerade?',
    called: 'kallade?(?: (?:ledamöter|deltagare|personer))?|vilka|deltagande|ledamöter|deltagare|mötesdeltagare',
    apologies:
      '(?:(?:an)?mäl[td]a? )?(?:förhinder|förhindrade?|återbud|frånvaro)(?: (?:an)?mäl[td]a?| har anmälts av)?|har (?:an)?mält (?:förhinder|återbud|frånvaro)|frånvarande(?: (?:ledamöter|ersättare|deltagare))?,? (?:(?:med|efter|som har|giltigt) ){0,2}(?:(?:an)?mäl[td] )?(?:förhinder|frånvaro)',
    absent:
      'saknades|saknas|deltog (?:ej|inte)|(?:ej|inte) (?:på plats|deltagande)|(?:frånvarande|(?:ej|inte|icke) närvarande)(?: (?:ledamöter|ersättare|deltagare))?(?:,? (?:utan|(?:som )?(?:ej|inte)(?: har)?) (?:(?:an)?mäl[td] )?(?:förhinder|frånvaro))?',
    present: 'närvarande(?: (?:ledamöter|deltagare|personer))?|deltog|beslutande(?: ledamöter)?|närvaro',
    chair: 'ordförande|ordf\\.?',
    'vice chair': 'vice ordförande|vice ordf\\.?|v\\. ?ordf\\.?',
    secretary:
      'sekreterare|sekr\\.?|vid anteckningarna|vid protokollet|antecknare|(?:antecknings|protokoll)s?förare|(?:anteckningar|protokoll) (?:förs|fördes|förda|fört) av',
    body: 'organ|nämnd|grupp|forum|(?:möte|sammanträde)(?: med| i| för)?',
    formal:
      'omfattning|paragraf(?:er)?|(?:utse(?:dd|s)? )?(?:att justera|justerare|justeringsm[äa]n|protokollsjusterare)|justerande(?:s? sign(?:atur)?(?:er)?\\.?)?|utdragsbestyrkande|justering(?:ens? (?:tid och plats|plats och tid|datum))?|tid(?:punkt)? (?:och plats )?för justering(?:en)?|underskrift(?:er)?|signatur(?:er)?|justera[st]|justeras av|(?:kallelsen? )?(?:ut)?skickad|utsänd|anslag(?:sbevis)?|diarienummer|dnr|sekretess|sida',
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
    'next meeting':
      '(?:tid för )?(?:nästa|nästkommande|kommande) (?:möte|sammanträde)|mötestid|mötesdatum|sammanträdestider',
  },
  roles: {
    chair: '(?:mötes)?(?:ordförande|ordf\\.?)',
    'vice chair': '(?:vice|v\\.?|1:e vice|förste vice) ?(?:ordförande|ordf\\.?)',
    secretary: '(?:mötes)?(?:sekreterare|sekr\\.?)',
    communicator: 'kommunikatör',
  },
  columns: {
    number: '(?:nr|nummer|(?:punkt|ärende)(?: |-)?nr|#|§|paragraf)\\.?$',
    title: 'ärende|rubrik|punkt(?:er)?$|ämne|fråga|innehåll|dagordning|agenda',
    presenters: 'föredragande|föredragare|ansvarig|vem',
    slot: 'tid|kl\\.?$|klockan|klockslag|minuter',
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
      '(?:förslag till |preliminär |mötets |dagens )?(?:dagordning|agenda)(?: för mötet)?|föredragningslista|ärenden?|(?:punkter|frågor) att ta upp|(?:agenda)?punkter|program',
    called: 'kallade',
    contents: 'innehåll(?:sförteckning)?|ärende(?:lista|förteckning)|ärenden|dagordning|föredragningslista',
    section:
      '(?:ärenden|punkter|frågor) (?:för|till) (?:beslut|information|dialog|diskussion|ställningstagande|kännedom|behandling)|(?:\\p{L}+-,? (?:(?:och|samt|eller) )?){0,3}(?:(?:besluts?|informations?|diskussions?|dialogs?|behandlings?|formella |formalia|delgivnings?|rapport)(?:ärenden?|punkter|frågor|del(?:en)?)?|\\p{L}*ärenden)|(?:inledande|avslutande) (?:ärenden|punkter|frågor)|övrigt',
    title:
      'kallelse|underrättelse|dagordning|agenda|föredragningslista|inbjudan|minnesanteckning(?:ar)?|mötesanteckning(?:ar)?|protokoll|anteckningar',
    owner: 'kommun|region(?: \\p{L}+)?|län|kommunförbund',
    titlePrefix: 'sammanträdes',
    occasion: '(?:möte|sammanträde)t?',
    bodyEnd:
      'nämnd(?:en)?|styrelsen?|råd(?:et)?|direktion(?:en)?|utskott(?:et)?|fullmäktige|kommittén?|delegation(?:en)?|samverkan|grupp(?:en)?',
    titleLead: 'välkom(?:na|men)|fört|förda?|vid|med|till|för|från|i|möte(?:t)?|sammanträde(?:t)?',
    minutes: '(?:minnes|mötes)anteckning(?:ar)?|protokoll',
    mailHead: 'från|skickat|till|kopia',
    subject: 'ämne',
    letter:
      'till (?:(?:samtliga|alla) )?(?:ledamöter|ersättare|deltagare|medlemmar)(?:na)?(?: och ersättare)? (?:i|av|för)',
    seeBelow: 'se (?:nedan|bilaga|separat|lista)',
    when: '(?:du|ni|er|alla|är|ett|hjärtligt|hålls|äger|rum|kallas|härmed|inbjuds?|välkommen|välkomna|plats|i|på)(?!\\p{L})|\\p{L}+dag(?:en)?(?!\\p{L})|(?:den|kl|klockan|via|digitalt|sammanträdesdatum|sammanträdesdag|mötesdag|till|tid|datum|plats|möte|sammanträde|jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\\p{L}*',
    placeEnd: '(?:sal|lokal|rum|hus|bibliotek|skola)(?:en|et|n)?|teams|zoom|skype',
    at: 'i|på|vid',
    held: 'hållet|hållen|hållna|som (?:hölls|hålls)|hölls',
    via: 'via|digitalt (?:via|i|på)',
    page: 'sid(?:a|\\.)?',
    reference: 'paragraf(?:er)?|§{1,2}|dnr|diarienr|diarienummer|sid(?:a|\\.)?|blad',
    of: 'av',
    notice: 'anslag(?:sbevis)?(?: ?\\/ ?bevis)?|bevis(?: om anslag)?|tillkännagivande',
    ofNotice: 'anslag|tillkännag|förvaringsplats|överklag|laga kraft|(?:protokollet|justeringen) (?:är|har) ',
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
    numbered: '(?:punkt|ärende|sak|paragraf)(?:nr|nummer| nr\\.?| nummer)?',
    caseNumber: '(?:dnr|diarienr|diarienummer|ärendenr|ärendenummer)\\.?',
    kindLead: 'för ',
    pause: 'paus|rast|fikapaus|fika|kaffe(?:paus)?|kafferast|bensträckare|lunch(?:paus|rast)?',
    pauseFiller: 'kl|klockan|ca|i|med|och|fika|kaffe',
    closing: 'mötets? (?:avslut|stäng)|avslut',
    everyday: 'inledning|välkom(?:na|men)|övrigt|meddelanden?|anmälning(?:ar)?|avslut(?:ning)?',
    routine:
      'val av |utse(?:nde|ende)? |upprop|närvaro|justering|justerare|justeringsm|delgivning|delegationsbeslut|konstaterande|sammankallande|laglig|beslutför|möte(?:t|ts) |sammanträdet|kungörelse|jäv|anmäl(?:da|an av) |nästa |uppföljning av föregående',
    inform: 'info(?:rmation)? (?:om|från|kring|gällande)',
    annex: 'bilag(?:a|or)',
    presents:
      'presenter(?:ar|ade)|redogör|redogjorde|informer(?:ar|ade)|ger en|gav en|berätta(?:r|de)|föredrar|föredrog|inled(?:er|de)|lyft(?:e|er) frågan|rapporter(?:ar|ade)',
    ownItem: '(?:var|är) närvarande under (?:sin|sina) (?:egna? )?(?:mötes)?punkt(?:er)?',
    decides: '(?:har )?(?:beslutar|beslutade|beslutat|beslöt)',
    tookDecision: '(?:har )?(?:beslutade|beslutat|beslöt)',
    earlier: 'tidigare|förra|föregående|redan|senast',
    bareProposal: 'förslag',
    resolved: 'beslutades|beslöts',
    decided: 'bestämdes|beslutades|beslöts',
    verbs: 'noterar|ställer sig bakom|enas om|utser|föreslår|godkänner|beslutar|antar|fastställer|tillstyrker|avslår',
    speaks: 'noterar|ställer sig|enas|utser|föreslår|godkänner|är positiv',
    bodies: 'vårds?samverkan [\\p{L} ]{2,60}|styrgruppen|rådet|mötet|gruppen',
    sum: 'summa|totalt?|sammanlagt',
    rollCall: 'närvaro|upprop',
    otherMatters: 'övriga? fråg',
    ownNote: 'obs|intern',
    backs: 'ställer sig bakom|godkänner|antar|fastställer',
    onlyForOpinion: 'remiss|återremi|bordlägg',
    clause: 'att',
    textHeading:
      'bakgrund|sammanfattning(?: av ärendet)?|ärendet|beskrivning(?: av ärendet)?|ärendebeskrivning|motivering|beslutsmotivering|skäl(?:en)? (?:för|till) beslut(?:et)?|yrkanden?|överläggning|reservation(?:er)?|expediering|protokollsutdrag(?: till)?|konsekvenser|ekonomi(?:ska konsekvenser)?|uppföljning|diskussion|noteringar?|beslutsgång|jäv|kommentar(?:er)?|syfte|frågor och synpunkter|sändlista|(?:\\p{L}+ ){1,4}till|delges|expedieras|kopia|för kännedom',
    standsFor: '(?:som )?står för|uttyds|det vill säga|dvs\\.?',
  },
  ending: {
    followUps: 'uppföljning',
    closing: '(?:mötets )?avslut(?:ning|ande)?',
    lastWords:
      '.{3,100} (?:avslutar|avslutade|tackar|tackade|förklarar mötet|förklarade mötet)(?!\\p{L})|välkom(?:na|men)(?!\\p{L}).{0,60}$|mötet (?:avslutas|avslutades)',
    next: 'nästa (?:möte|sammanträde)',
    nextMeeting: '(?:nästa|nästkommande) (?:\\p{L}+-?)?(?:möte(?:t|sdatum|stid)?|sammanträde)',
    nextFiller: 'är|den|kl|hålls|äger rum|blir|planeras till|datum|tid',
    comingMeeting: '(?:nästa|nästkommande|kommande) (?:\\p{L}+-?)?(?:möten?(?:datum)?|sammanträden?)',
    toBeTold: 'meddelas|bestäms|återkom',
    signerRole: 'ordf(?:\\.|örande)?|justerare|sekreterare',
    minuteTaker: 'sekreterare|vid (?:protokollet|anteckningarna)|antecknat av',
    signing: 'vid (?:protokollet|anteckningarna)|justera[st]|underskrift',
  },
  runningText: {
    dialogue: 'synpunkter från dialogen|efterföljande diskussion',
    see: 'se',
    document: 'presentation|dokument|bilag|underlag|länk',
  },
  outcomes: {
    noted: 'noter',
    referred: '(?<!\\p{L})remiss(?:er)?(?!\\p{L})|(?<!åter)remitter',
    returned: 'återremi|tillbaka',
    postponed: 'bordlägg',
    dropped: 'utgår',
    approval: 'godkänn',
    approved: 'godkänn(?:s|d|t|er)|godkändes|fastställ(?:s|de|t)|till handlingarna',
  },
  referral: { to: 'till', until: '(?:(?:med )?svar )?senast(?: den)?|(?:med )?svar' },
  people: {
    nobody: 'ingen|inga',
    away: 'frånv|förhinder|återbud|sakna|(?:sjuka?|(?:tjänst|föräldra)?lediga?)(?!\\p{L})|(?:ej|inte|icke)(?!\\p{L}| tjänstgör| beslut| röst)',
    footnote: 'ersätt|ers\\.|vikari|i ?stället',
    inPlaceOf: '(?:tjänstgör(?:ande|r)? )?för',
    deputises: 'ersätter|ersättare för|i ?stället för|vikarierar för',
    shortRole: 'ordf|sekr|pres',
    attendance: 'närvar|upprop|frånvar|förhinder|deltog|deltagare',
    phone: 'tel|telefon|telnr|tfn|mobil|mob|ring|växel|fax|sms|nås på',
    ownItemOnly: 'under (?:pres(?:entation(?:en)?)?|(?:sin|egen) (?:mötes)?punkt)',
    vacant: 'vakant',
    staff: 'beredning(?:en|sgrupp(?:en)?)?|administration(?:en)?|kommunikation(?:en)?|(?:.*\\s)?sekretariat(?:et)?',
    yes: 'ja',
    no: 'nej',
    absenceColumn: 'frånvaro|frånv\\.?|(?:ej|inte) närv\\.?',
    presenceColumn: 'status|deltagande|närvar(?:o|ande|ar|it)|närv\\.?|deltar|delta(?:git|tt)|på plats',
    besidesCalled:
      'övriga|även|dessutom|ersättare|ej tjänstgörande|sekretariat|beredning|administration|gäst|föredragande',
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
      'are|ledare|ledamot|ledamöterna|ordf\\.?|sekr\\.?|chef|direktör|läkare|sköterska|strateg|utredare|handläggare|samordnare|ordförande|doktor|professor|verksamhetschef|sekreterare|kommunikatör|jurist|ekonom|controller',
  },
  documents: {
    draft: 'förslag(?:et)?|utkast(?:et)?',
    draftLead: 'reviderat|uppdaterat|nytt|slutligt',
    companion: 'presentation|tjänsteskrivelse|följebrev',
    otherKind: 'uppdragshandling|lathund|slutrapport',
    subjectLead: 'till',
    decided: 'beslutad|beslutat|beslutade|antagen|antaget|fastställd|fastställt|godkänd|godkänt',
    draftStatus: 'förslag|utkast|arbetsmaterial|remissversion|preliminär|preliminärt',
    revision: 'reviderad|reviderat|reviderade|rev\\.?|version|slutversion|slutlig',
    looseDraft: 'utkast',
    draftWithin: 'utkast|förslag',
    notNow:
      'delas ut|dukas|(?:efter|ut)?(?:skickas|sänds)|kommer|lämnas|redovisas|visas|presenteras|muntlig(?:t|en)?|finns|se|enligt|saknas|utgår|läggs ut',
    one: '(?:bilaga|handling|länk|dokument|underlag)(?: \\d+)?',
    leadIn:
      'för mer information,? (?:se )?(?:presentation(?:en|er)?|(?:bifoga\\p{L}+ )?(?:dokument(?:et|en)?|bilag\\p{L}+|underlag\\p{L}*))',
    announced: 'se (?:\\p{L}+ ){0,2}(?:presentation|dokument|bilag|underlag|länk)\\p{L}*',
    kinds:
      'tjänsteskrivelse|presentation|följebrev|förslag|utkast|bilaga|underlag|\\p{L}*(?:rapport|anteckning|handling|plan)(?:ar|en|er)?',
  },
  amounts: { currency: 'kr|tkr|mnkr|mkr|mdkr|kronor', unit: '%|procent|st' },
  joints: { and: 'och|samt', or: 'och|eller|samt|respektive' },
};
