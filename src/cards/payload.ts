import type { CardKey, View } from './kit/view.ts';

/** What the chair was about to do when outcomes were found missing. */
export type Step = 'next' | 'close';

/** What each button asks for. Ids only: who may do it and what is true now is known by the server. */
type Asking =
  | { readonly kind: 'use summons' | 'discard summons' }
  | { readonly kind: 'open' | 'here' | 'link' | 'pause' | 'resume' | 'close' | 'set next meeting' }
  | { readonly kind: 'review' | 'sign off' | 'release' | 'release signed' | 'save settings' }
  /** `finding` is what tells the finding from the others. */
  | { readonly kind: 'mend'; readonly finding: string }
  /** `people` are those the pressed page asked about. */
  | { readonly kind: 'roll call'; readonly page: number; readonly people: readonly string[] }
  /** `from` is the item that was on when the card was made. */
  | { readonly kind: 'next'; readonly from: number | null; readonly undecided: boolean }
  | { readonly kind: 'previous'; readonly from: number | null }
  | { readonly kind: 'propose' | 'approve' | 'noted'; readonly item: number }
  /** `before` is the step on the way to which the outcome was found missing. */
  | { readonly kind: 'settle'; readonly items: readonly number[]; readonly before: Step }
  /** `revision` is that of the text on the card. */
  | { readonly kind: 'confirm'; readonly position: string; readonly revision: number }
  | { readonly kind: 'view' | 'dissent' | 'orally' | 'amend' | 'adopt'; readonly position: string }
  /** Show another page, the minutes, or the card as it is now. */
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'minutes' | 'refresh' };

/** A pressed button: what it asks, of which meeting, and on which card it sat. */
export type Press = { readonly meeting: string; readonly on: CardKey } & Asking;
export type PressKind = Press['kind'];

// Teams merges the card's inputs into the button's data, side by side with this key.
const own = 'klubba';

/** The button's data, which comes back with the press. */
export const buttonData = (press: Press): Readonly<Record<string, unknown>> => ({ [own]: press });

/** A button's press: what it asks, with the meeting and the card it sits on. */
export const pressOn = (view: View, on: CardKey, asking: Asking): Press => ({ meeting: view.id, on, ...asking });

type Check = (value: unknown) => boolean;

const isId: Check = (value) => typeof value === 'string' && /^[\w.:-]{1,100}$/.test(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isCountOrNull: Check = (value) => value === null || isCount(value);
/** Longest that may tell a finding from the others; one that quotes more is mended by command. */
export const longestFinding = 1_000;
const isFinding: Check = (value) => typeof value === 'string' && value.length <= longestFinding;
const isStep: Check = (value) => value === 'next' || value === 'close';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCounts: Check = (value) => Array.isArray(value) && value.length <= 200 && value.every(isCount);
const isIds: Check = (value) => Array.isArray(value) && value.length <= 200 && value.every(isId);

const isCardKey: Check = (value) =>
  typeof value === 'string' &&
  /^(summons|agenda|roll call|minutes|review|settings|item \d{1,9}|position [\w.:-]{1,100})$/.test(value);

type FieldsOf<K extends PressKind> = Exclude<keyof Extract<Press, { readonly kind: K }>, 'kind' | 'meeting' | 'on'>;

const none = {};
const onItem = { item: isCount };
const onPosition = { position: isId };

/** The fields each kind must have. */
const fields: { readonly [K in PressKind]: Readonly<Record<FieldsOf<K>, Check>> } = {
  'use summons': none,
  'discard summons': none,
  open: none,
  here: none,
  link: none,
  pause: none,
  resume: none,
  close: none,
  'set next meeting': none,
  review: none,
  'sign off': none,
  release: none,
  'release signed': none,
  'save settings': none,
  mend: { finding: isFinding },
  'roll call': { page: isCount, people: isIds },
  next: { from: isCountOrNull, undecided: isFlag },
  previous: { from: isCountOrNull },
  propose: onItem,
  approve: onItem,
  noted: onItem,
  settle: { items: isCounts, before: isStep },
  confirm: { position: isId, revision: isCount },
  view: onPosition,
  dissent: onPosition,
  orally: onPosition,
  amend: onPosition,
  adopt: onPosition,
  page: { page: isCount },
  minutes: none,
  refresh: none,
};

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readAsking = (data: unknown): Press | null => {
  if (!isLoose(data) || typeof data['kind'] !== 'string' || !Object.hasOwn(fields, data['kind'])) return null;
  if (!isId(data['meeting']) || !isCardKey(data['on'])) return null;
  const checks: Readonly<Record<string, Check>> = fields[data['kind'] as PressKind];
  const wanted = Object.entries(checks);
  if (!wanted.every(([name, check]) => Object.hasOwn(data, name) && check(data[name]))) return null;
  const kept = ['kind', 'meeting', 'on', ...wanted.map(([name]) => name)].map((name) => [name, data[name]]);
  // Each field was checked above against the kind's own list.
  return Object.fromEntries(kept) as Press;
};

const mostInputs = 300;

const readInputs = (data: Loose): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name, value]) => name !== own && name.length <= 100 && ['string', 'number'].includes(typeof value))
      .slice(0, mostInputs)
      .map(([name, value]) => [name, String(value)]),
  );

/** What came back with a press, as far as it makes sense; null for data that no card of Klubba's holds. Texts are not shortened. */
export const readPress = (
  data: unknown,
): { readonly press: Press; readonly inputs: Readonly<Record<string, string>> } | null => {
  const press = isLoose(data) ? readAsking(data[own]) : null;
  return press && isLoose(data) ? { press, inputs: readInputs(data) } : null;
};
