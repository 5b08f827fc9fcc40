import type { Vocabulary } from './vocabulary.ts';

const attached =
  '(?:the )?(?:following )?(?:attached |enclosed )?(?:presentation|document|attachment|appendix|paper|link|report)\\p{L}*';

/** The English words by which things are recognised, among them those of Klubba's own minutes. */
export const english: Vocabulary = {
  labels: {
    proposal:
      '(?:proposed|proposal for(?: an?)?|draft|recommended) (?:position|decision|resolution)(?: \\d+)?|recommendation(?: \\d+)?',
    position: '(?:position|decision|resolution)(?: \\d+)?',
    'item position': '(?:position|decision|resolution) on the whole item',
    'own position': '(?:position|decision|resolution) on \\p{L}',
    presenters: 'lead officers?|presenters?(?:\\(s\\))?|presented by|speakers?|introduced by|led by',
    attachments:
      '(?:attach(?:ed|ment)|enclosure|annex|paper|link)(?:e?s)?(?:\\(s\\))?(?: \\d+)?|append(?:ix|ices)(?: \\d+)?|(?:supporting |attached |background )?documents?(?:\\(s\\))?',
    slot: 'duration|time allotted|time slot',
    kind: 'type(?: of item)?|purpose',
    date: 'dates?|day|meeting date',
    time: 'time|meeting time|date and time|when',
    'time and place': '(?:date, )?(?:time|date|venue|place)(?:,? and |\\/|, )(?:place|venue|time)',
    place: 'place|location|venue|room|where',
    invited: 'invited(?: (?:guests|presenters|speakers))?|invitees|guests',
    called: 'called(?: (?:members|participants))?|members|participants|attendees',
    apologies: 'apolog(?:y|ies)(?: for absence| received)?|regrets',
    absent: 'absent|not present|absentees',
    present: 'present|attended|in attendance',
    chair: 'chair(?:man|woman|person)?',
    'vice chair': '(?:vice|deputy)[- ]chair(?:man|woman|person)?',
    secretary: 'secretary|minutes taken by|minute[- ]taker|notes taken by',
    body: 'body|board|committee|council|group|forum',
    formal: 'signatures?|signed(?: by)?|approved by|confirmed by|minutes approved',
  },
  kinds: {
    information: 'information|info|noting',
    dialog: 'dialog(?:ue)?|discussion',
    ställningstagande: 'position|decision|approval|resolution',
  },
  formalities: {
    opening:
      "(?:the )?(?:meeting )?opening(?:$| of (?:the |today’s |today's )?meeting| remarks|,? (?:and )?(?:welcome|roll call|attendance|apologies|introductions?))|welcome(?!\\p{L})|introductions?$|call to order|the meeting (?:is )?open",
    'agenda approval': ".*(?:approv|adopt)\\p{L}*.*agenda|(?:the |today’s |today's )?agenda(?: approval)?$",
    'minutes approval':
      "(?:(?:approv|adopt)\\p{L}* of |review of )?(?:the )?(?:minutes|notes) (?:of|from) (?:the )?(?:previous|last)|(?:(?:approv|adopt)\\p{L}* of |review of )?(?:the )?(?:previous|last) (?:meeting(?:’s|'s)? )?(?:minutes|notes|meeting$)|(?:approv|adopt)\\p{L}* of (?:the )?minutes",
    reporting:
      'reporting(?: items?| matters?)?$|(?:items?|matters?) (?:reported|for reporting|to note)|announcements?$',
    'other matters': '(?:any )?other (?:matters?|business|issues?|items?|questions?)(?!\\p{L})|a\\.?o\\.?b\\.?$',
    'next meeting':
      '(?:the )?next meeting|(?:upcoming|future|coming) meetings?(?!\\p{L})|meeting (?:dates|times)|dates? (?:and time )?(?:of|for) (?:the )?(?:next|future|coming) meetings?',
  },
  roles: {
    chair: '(?:meeting )?chair(?:man|woman|person)?',
    'vice chair': '(?:vice|deputy)[- ]chair(?:man|woman|person)?',
    secretary: '(?:meeting )?secretary|minute[- ]taker',
    communicator: 'communicator|communications? (?:officer|lead|manager)',
  },
  columns: {
    number: '(?:no|number|item no|item number|para(?:graph)?)\\.?$',
    title: 'item$|items$|agenda item|title|topic|subject|matter|issue',
    presenters: 'presenter|presented by|speaker|responsible|who|lead$|owner',
    slot: 'time|minutes|duration|slot|when',
    kind: 'type|purpose|kind',
    attachments: 'attachment|document|paper|appendi|annex',
    proposal: 'propos|recommend',
  },
  months: 'january|february|march|april|may|june|july|august|september|october|november|december',
  weekdays: 'sunday|monday|tuesday|wednesday|thursday|friday|saturday',
  common: 'and|the|of|for|to|from|with|on|meeting|item|called|date|time|place|presenters?|minutes',
  called: 'Called',
  minutesTitle: 'Minutes',
  head: {
    agenda:
      '(?:draft |proposed |preliminary |meeting )?agenda(?: for the meeting)?|items(?: to discuss)?|order of business|programme',
    called: 'called|members|participants|attendees',
    contents: '(?:table of )?contents|agenda|items?',
    section:
      '(?:items|matters) for (?:decision|approval|information|discussion|noting)|for (?:decision|information|discussion|noting)|(?:decision|information|discussion|consent) items',
    title:
      'summons|notice of (?:the )?meeting|meeting notice|invitation|(?:meeting )?agenda|(?:meeting )?minutes|meeting notes|notes(?= of | from |$)',
    owner: 'city|county|district|borough',
    titlePrefix: 'draft ',
    bodyEnd: 'board|committee|council|partnership|panel|forum',
    titleLead: 'welcome|to|for|of|from|with|in|the|an?|meeting',
    minutes: '(?:meeting )?(?:minutes|notes)',
    letter: 'to (?:all )?(?:the )?members of(?: the)?',
    seeBelow: 'see (?:below|the list|list|appendix|attach|separate)',
    when: '\\p{L}+day(?!\\p{L})|(?:on|at|via|by|the|from|to|until|of|am|pm|date|time|place|meeting|mon|tues?|wed|thu|thur|thurs|fri|sat|sun|st|nd|rd|th)(?!\\p{L})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}*',
    via: 'via',
    page: 'page',
    farewell: '(?:kind |best |warm )?regards|(?:yours )?sincerely|best wishes',
  },
  times: {
    clock: 'at',
    until: 'to|until',
    about: 'approx(?:\\.|imately)? ?|about |circa ',
    minutes: 'min(?:utes|ute|s)',
    label: 'time|duration',
    day: '\\p{L}+day',
    beforeDate: '(?:on )?(?:the )?',
    nth: 'st|nd|rd|th',
  },
  items: {
    item: 'item|agenda item',
    numbered: '(?:agenda )?item',
    caseNumber: '(?:ref|reference|case no)\\.?',
    kindLead: 'for ',
    pause: '(?:coffee |tea |lunch |short )?break|recess|lunch|coffee',
    pauseFiller: 'at|from|to|for|with|and|about|coffee|tea',
    closing: '(?:meeting )?clos(?:ing|e|ure)(?: of (?:the )?meeting| remarks)?$|adjourn|end of (?:the )?meeting',
    everyday: 'introductions?|welcome|announcements?|reporting|clos(?:ing|e)',
    routine:
      'apolog(?:y|ies)|declarations? of|conflicts? of interest|election of|appointment of|roll call|attendance|quorum|minutes(?!\\p{L})|matters arising|action log|chair(?:man|person|woman)?.s (?:announcements|report|remarks)|introductions',
    inform: 'info(?:rmation)? (?:about|on|from|regarding)',
    annex: 'attachments?|append(?:ix|ices)|annex(?:es)?',
    presents: 'present(?:s|ed)|report(?:s|ed)|inform(?:s|ed)|g(?:ives|ave) an?|introduce[sd]|describe[sd]|raise[sd]',
    ownItem:
      '(?:attended|attends?|(?:was|were|is|are) present)(?: only)? during (?:their|his|her|its) (?:own )?(?:agenda )?items?',
    decided: 'it was (?:decided|agreed|resolved)',
    verbs:
      'notes|supports|endorses|agrees|approves|decides|resolves|adopts|elects|appoints|proposes|recommends|backs|rejects|stands behind',
    speaks: 'notes|supports|endorses|agrees|approves|decides|elects|appoints|proposes|recommends|backs',
    bodies: 'the (?:board|committee|council|group|meeting|steering group|steering committee)',
    sum: 'sum|total',
    rollCall: 'attendance|roll call',
    otherMatters: 'other matter',
    ownNote: 'nb|internal',
    backs: 'adopts|approves',
    onlyForOpinion: 'for consultation|postpone',
    clause: 'that|to',
    textHeading: 'background|summary|description|discussion|reasons?(?: for decision)?|implications|comments?|actions?',
    standsFor: '(?:which )?stands for|short for',
  },
  ending: {
    comingMeeting: '(?:next|coming) (?:\\p{L}+ )?meetings?',
    toBeTold: '(?:to|will) be (?:announced|decided|set)',
    signerRole: 'chair|secretary',
    minuteTaker: 'secretary|minutes (?:taken )?by',
    signing: 'signed|signature',
    followUps: 'follow-ups?',
    closing: 'closing(?: words| remarks)?|close of (?:the )?meeting',
    lastWords:
      '.{3,100} (?:closes|closed|concludes|concluded|thanks|thanked|declares? the meeting|declared the meeting)(?!\\p{L})|welcome(?!\\p{L}).{0,60}$|the meeting (?:closes|is closed|was closed|ends|ended)',
    next: '(?:the )?next meeting',
    nextMeeting: '(?:the )?next (?:\\p{L}+ )?meeting',
    nextFiller:
      'is|on|at|the|from|to|will be|held|takes place|will take place|is planned|planned|scheduled|for|date|time',
  },
  runningText: {
    dialogue: 'views from the (?:dialogue|discussion)',
    see: 'see',
    document: 'presentation|document|annex|attach|link',
  },
  outcomes: {
    noted: 'note',
    referred: 'comment',
    returned: 'return',
    postponed: 'postpone',
    dropped: 'drop',
    approval: 'approved',
    approved: 'approved',
  },
  people: {
    shortRole: 'sec|pres',
    attendance: '\\b(?:present|absent|apolog(?:y|ies)|roll call|attend(?:ed|ance))\\b',
    phone: 'phone|call|cell|mobile',
    nobody: 'none|nobody|nil',
    footnote: 'deputi|substitut|replac|in place of|stand',
    deputises:
      'deputi[sz](?:es|ing) for|deputy for|substitut(?:es|ing|e) for|replac(?:es|ing)|in place of|stand(?:s|ing) in for',
    ownItemOnly: '(?:for|during) (?:the |their |his |her )?(?:own )?(?:agenda )?(?:items?|presentation|pres)',
    vacant: 'vacant',
    staff: 'preparat(?:ion|ory group)|administration|communications?|(?:.*\\s)?secretariat',
    header:
      'area|group|organi[sz]ation|administration|name|members?|roles?$|function|principal|municipality|attendance|represent|title|called|participants?|attendees|department',
    nameColumn: 'name',
    personColumn: 'name|member|participant|attendee|called',
    groupColumn: 'area|group',
    organisation:
      'region|council|municipal|hospital|clinic|primary$|care$|healthcare|health$|board$|offices?$|administration|communications?$|department|division|unit$|university|agency|committee|ministry|authority|services?$|county|city$|district|association|federation|network|teams?$|groups?$|management|executive|centre|center|trust$|steering|working$|preparat|drafting|secretariat|partnership|regional|social|public$|private$|northern$|southern$|eastern$|western$|central$|vacant|members?$|others?$',
    organisationEnd: 'hospital|region|council|county|board|office|committee|agency|department|services|centre|center',
    role: 'chair(?:man|woman|person)?$|secretary|communicator|communications|members?$|name$|minutes$',
    titleEnd:
      'manager|director|officer|nurse|physician|doctor|dr\\.?|prof\\.?|coordinator|leader|strategist|analyst|secretary|chair|adviser|advisor|specialist|head|chief|president',
  },
  documents: {
    draft: 'proposal|draft',
    draftLead: 'revised',
    companion: 'presentation',
    otherKind: 'final report',
    subjectLead: 'to|for',
    decided: 'decided|adopted',
    draftStatus: 'draft|proposal',
    revision: 'revised',
    looseDraft: 'draft',
    draftWithin: 'draft|proposal',
    one: '(?:attachment|document|enclosure|annex|appendix|paper|link)(?: \\d+)?',
    leadIn: `for (?:more|further) information,? (?:please )?(?:see )?${attached}`,
    announced: `(?:please )?see ${attached}`,
    kinds:
      'memo(?:randum)?|presentation|cover(?:ing)? letter|proposal|draft|appendix|annex|report|minutes|(?:action )?plan',
  },
  amounts: { currency: 'sek', unit: '%|per cent' },
  joints: { and: 'and', or: 'and|or' },
};
