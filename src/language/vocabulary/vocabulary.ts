/** What the label before a colon at the beginning of a line introduces. */
export type Label =
  | 'proposal'
  | 'position'
  | 'item position'
  | 'own position'
  | 'presenters'
  | 'attachments'
  | 'slot'
  | 'kind'
  | 'date'
  | 'time'
  | 'time and place'
  | 'place'
  | 'invited'
  | 'called'
  | 'apologies'
  | 'absent'
  | 'present'
  | 'chair'
  | 'vice chair'
  | 'secretary'
  | 'body'
  | 'formal';

/** The columns of an agenda kept as a table. */
export type Column = 'number' | 'title' | 'presenters' | 'slot' | 'kind' | 'attachments' | 'proposal';

/** Sources of patterns by what they mean. */
type Patterns<K extends string> = Readonly<Record<K, string>>;

/**
 * The words of one language by which things in texts are recognised. Each value is the source of a case-insensitive pattern, alternatives
 * separated by `|`. Whether it must match a whole text or only its beginning is decided where it is used.
 */
export interface Vocabulary {
  readonly labels: Patterns<Label>;
  readonly kinds: Patterns<'information' | 'dialog' | 'ställningstagande'>;
  readonly formalities: Patterns<
    'opening' | 'agenda approval' | 'minutes approval' | 'reporting' | 'other matters' | 'next meeting'
  >;
  readonly roles: Patterns<'chair' | 'vice chair' | 'secretary' | 'communicator'>;
  readonly columns: Patterns<Column>;
  /** Twelve months, and seven weekdays from Sunday. */
  readonly months: string;
  readonly weekdays: string;
  /** Small words that tell the language of a text. */
  readonly common: string;
  /** Shown, not matched: the heading of a called list without one, and the title of minutes that state none. */
  readonly called: string;
  readonly minutesTitle: string;
  readonly head: Patterns<
    | 'agenda'
    | 'section'
    | 'contents'
    | 'bodyEnd'
    | 'occasion'
    | 'owner'
    | 'titlePrefix'
    | 'called'
    | 'title'
    | 'titleLead'
    | 'minutes'
    | 'letter'
    | 'mailHead'
    | 'subject'
    | 'seeBelow'
    | 'below'
    | 'issue'
    | 'when'
    | 'via'
    | 'placeEnd'
    | 'at'
    | 'held'
    | 'page'
    | 'reference'
    | 'of'
    | 'notice'
    | 'ofNotice'
    | 'farewell'
  >;
  readonly times: Patterns<'clock' | 'until' | 'about' | 'minutes' | 'label' | 'day' | 'beforeDate' | 'nth'>;
  readonly items: Patterns<
    | 'item'
    | 'numbered'
    | 'caseNumber'
    | 'decides'
    | 'tookDecision'
    | 'earlier'
    | 'kindLead'
    | 'pause'
    | 'pauseFiller'
    | 'closing'
    | 'everyday'
    | 'routine'
    | 'inform'
    | 'annex'
    | 'presents'
    | 'ownItem'
    | 'bareProposal'
    | 'resolved'
    | 'decided'
    | 'verbs'
    | 'speaks'
    | 'bodies'
    | 'sum'
    | 'rollCall'
    | 'otherMatters'
    | 'ownNote'
    | 'backs'
    | 'onlyForOpinion'
    | 'standsFor'
    | 'clause'
    | 'textHeading'
  >;
  readonly ending: Patterns<
    | 'followUps'
    | 'closing'
    | 'lastWords'
    | 'next'
    | 'nextMeeting'
    | 'nextFiller'
    | 'comingMeeting'
    | 'toBeTold'
    | 'signerRole'
    | 'minuteTaker'
    | 'signing'
  >;
  /** What a text says of its outcome, anywhere in it. */
  /** In the running text of old minutes: how a dialogue begins, and what a text says that announces documents. */
  readonly runningText: Patterns<'dialogue' | 'see' | 'document'>;
  readonly outcomes: Patterns<'noted' | 'referred' | 'returned' | 'postponed' | 'dropped' | 'approval' | 'approved'>;
  /** Before those a matter is sent to for comment, and before the day by which they answer. */
  readonly referral: Patterns<'to' | 'until'>;
  readonly people: Patterns<
    | 'footnote'
    | 'nobody'
    | 'away'
    | 'deputises'
    | 'inPlaceOf'
    | 'ownItemOnly'
    | 'vacant'
    | 'staff'
    | 'besidesCalled'
    | 'yes'
    | 'no'
    | 'presenceColumn'
    | 'absenceColumn'
    | 'header'
    | 'nameColumn'
    | 'personColumn'
    | 'groupColumn'
    | 'organisation'
    | 'organisationEnd'
    | 'role'
    | 'titleEnd'
    | 'shortRole'
    | 'attendance'
    | 'phone'
  >;
  readonly documents: Patterns<
    | 'one'
    | 'leadIn'
    | 'announced'
    | 'kinds'
    | 'draft'
    | 'draftLead'
    | 'companion'
    | 'otherKind'
    | 'subjectLead'
    | 'decided'
    | 'draftStatus'
    | 'revision'
    | 'looseDraft'
    | 'draftWithin'
    | 'notNow'
  >;
  readonly amounts: Patterns<'currency' | 'unit'>;
  readonly joints: Patterns<'and' | 'or'>;
}

/** The groups of patterns in a vocabulary. */
export type PatternGroup = {
  readonly [G in keyof Vocabulary]: Vocabulary[G] extends string ? never : G;
}[keyof Vocabulary];

/** Words of a language that shares the others with one that is read already. */
export type SomeWords = { readonly [G in PatternGroup]?: Partial<Vocabulary[G]> };
