import { inputs } from '../../../src/cards/kit/inputs.ts';
import type { CardPress, PressKind } from '../../../src/cards/press-kinds.ts';
import type { Intent } from '../../../src/chat/intent.ts';
import type { Command } from '../../../src/meeting/commands.ts';
import { kallelse } from '../../support/at-the-desk.ts';
import type { Role, State } from './stage.ts';

/** Who may do it, and when it can be done. */
type May = readonly [readonly Role[], readonly State[]];

/** Those whom the summons makes chair, vice chair or secretary, and who fixed it. */
export const leaders: readonly Role[] = ['chair', 'vice chair', 'secretary', 'removed lead'];
/** Those who organise or present in the Teams meeting, called or not. */
const preparers: readonly Role[] = ['chair', 'secretary', 'organizer not called', 'presenter not called'];
const signers: readonly Role[] = ['chair', 'vice chair'];
/** Those who answer for a seat. */
const seated: readonly Role[] = ['chair', 'vice chair', 'secretary', 'called member', 'deputy'];
/** Those the meeting knows as persons. */
const known: readonly Role[] = [...seated, 'invited guest'];
/** Those who may raise a matter: who has a seat, and who leads. */
const speakers: readonly Role[] = [...seated, ...leaders];
const nobody: readonly Role[] = [];

/** Times at which no summons is fixed for the meeting to come. */
const uncalled: readonly State[] = [
  ...(['none', 'kallelse pending', 'pending beside unreleased minutes', 'closed', 'under review'] as const),
  ...(['signed', 'released'] as const),
];
const pending: readonly State[] = ['kallelse pending', 'pending beside unreleased minutes'];
const going: readonly State[] = ['open', 'open with a position', 'paused'];
const beforeClose: readonly State[] = ['fixed', ...going];
const between: readonly State[] = ['open', 'paused'];
const position: readonly State[] = ['open with a position'];
/** Closed, and nobody has put their name to it. */
const unsigned: readonly State[] = ['pending beside unreleased minutes', 'closed', 'under review'];
const signed: readonly State[] = ['signed', 'released'];
const closed: readonly State[] = [...unsigned, ...signed];
/** While the record is written, or corrected before anybody signed it. */
const recording: readonly State[] = [...going, ...unsigned];
const fromFixed: readonly State[] = ['fixed', ...recording];

/** What is typed for a command; null where nothing is. `alone`: only in a chat with Klubba alone. */
export interface CommandRow {
  readonly typed: string | null;
  readonly may: readonly May[];
  readonly alone?: true;
}

/** One rule a row. A command that has none does not compile. */
export const commands: Readonly<Record<Command['type'], CommandRow>> = {
  GiveSummons: {
    typed: kallelse,
    may: [
      [preparers, uncalled],
      [leaders, ['fixed']],
    ],
  },
  DiscardSummons: { typed: null, may: [[preparers, pending]] },
  FixSummons: { typed: null, may: [[preparers, pending]] },
  LinkPerson: { typed: null, may: [[leaders, fromFixed]] },
  OpenMeeting: { typed: 'öppna mötet', may: [[leaders, ['fixed']]] },
  CallRoll: { typed: null, may: [[leaders, recording]] },
  Arrive: { typed: 'jag är här', may: [[known, beforeClose]] },
  Leave: { typed: 'jag går', may: [[known, beforeClose]] },
  MarkAbsent: { typed: 'frånvarande Siv Alm', may: [[leaders, recording]] },
  RecordApology: { typed: 'förhinder Siv Alm', may: [[leaders, fromFixed]] },
  Deputise: { typed: 'Ida Frost ersätter Siv Alm', may: [[leaders, fromFixed]] },
  NextItem: { typed: 'nästa ändå', may: [[leaders, between]] },
  PreviousItem: { typed: 'föregående', may: [[leaders, between]] },
  GoToItem: { typed: 'punkt 5', may: [[leaders, between]] },
  AddItem: { typed: 'ny punkt Budget', may: [[leaders, beforeClose]] },
  MoveItem: { typed: 'flytta punkt 6 före 5', may: [[leaders, beforeClose]] },
  StrikeItem: { typed: 'stryk punkt 5', may: [[leaders, beforeClose]] },
  ChangeItem: { typed: 'ändra punkt 5 tid 25', may: [[leaders, beforeClose]] },
  Pause: { typed: 'paus 10', may: [[leaders, ['open', ...position]]] },
  Resume: { typed: 'återuppta', may: [[leaders, ['paused']]] },
  OpenPosition: { typed: 'ställningstagande VNK tackar.', may: [[leaders, going]] },
  Confirm: { typed: 'bekräfta', may: [[seated, position]] },
  GiveView: { typed: 'synpunkt Bra.', may: [[seated, position]] },
  Dissent: { typed: 'avvikande mening Nej.', may: [[seated, position]] },
  ConfirmOrally: { typed: 'bekräfta muntligt', may: [[leaders, position]] },
  Adopt: { typed: 'klubba punkt 4', may: [[leaders, recording]] },
  AdoptAndNext: { typed: 'klubba och nästa', may: [[leaders, going]] },
  TakeNote: { typed: 'anteckna punkt 4: Hej.', may: [[leaders, recording]] },
  ChangeNote: { typed: 'ändra anteckning 1 på punkt 3: Hej.', may: [[leaders, recording]] },
  RemoveNote: { typed: 'ta bort anteckning 1 på punkt 3', may: [[leaders, recording]] },
  MoveNote: { typed: 'flytta anteckning 1 på punkt 3 till punkt 4', may: [[leaders, recording]] },
  RaiseOtherMatter: { typed: 'övrig fråga Parkering', may: [[speakers, beforeClose]] },
  AgreeFollowUp: { typed: 'uppföljning Ta fram underlag; Olle Berg; juni', may: [[leaders, recording]] },
  EndFollowUp: { typed: 'klar 1', may: [[leaders, [...beforeClose, ...closed]]] },
  MoveFollowUp: { typed: 'flytta uppföljning 1 till juni', may: [[leaders, [...beforeClose, ...closed]]] },
  StartConsultation: { typed: 'synpunktsrunda punkt 4: Planen; Kommunerna', may: [[leaders, recording]] },
  DecideDocument: { typed: 'beslutad 5', may: [[leaders, recording]] },
  SetNextMeeting: { typed: 'nästa möte 2024-11-28 13:30', may: [[leaders, recording]] },
  // Asked again after the close it is told that it is closed.
  CloseMeeting: { typed: 'avsluta mötet', may: [[leaders, [...between, ...closed]]] },
  Reword: { typed: 'byt ut Vårdplanering mot Vårdplan', may: [[leaders, fromFixed]] },
  ChangeSetting: { typed: 'inställning numrering 1)', may: [[leaders, fromFixed]] },
  BeginReview: { typed: 'granska', may: [[leaders, closed]], alone: true },
  SignOff: { typed: 'justera', may: [[signers, closed]] },
  Release: { typed: 'släpp', may: [[leaders, signed]] },
  // Asked by the gavel of the next meeting, never by a person.
  ApproveMinutes: { typed: null, may: [[nobody, []]] },
  OpenVersion: { typed: 'rätta Fel datum', may: [[leaders, signed]] },
  Undo: { typed: 'ångra', may: [[leaders, ['fixed', ...recording, 'signed']]] },
};

type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

/** A button as it sits on a card, what was filled in there, and who may press it when. */
export interface PressRow<K extends PressKind = PressKind> {
  readonly press: Without<CardPress & { readonly kind: K }, 'kind' | 'meeting'>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly may: readonly May[];
}

const agenda = { on: 'agenda' } as const;
const onPosition = { on: 'position b1', position: 'b1' } as const;
const { may: opening } = commands.OpenMeeting;

/** One rule a row. A button that has none does not compile. */
export const presses: { readonly [K in PressKind]: PressRow<K> } = {
  'use summons': { press: { on: 'summons' }, inputs: { [inputs.links]: 'p1:u-ek' }, may: commands.FixSummons.may },
  'discard summons': { press: { on: 'summons' }, may: commands.DiscardSummons.may },
  open: { press: agenda, may: opening },
  here: { press: { on: 'roll call' }, may: commands.Arrive.may },
  link: {
    press: { on: 'roll call' },
    inputs: { [inputs.user]: 'u-new', [inputs.person]: 'p5' },
    may: commands.LinkPerson.may,
  },
  pause: { press: agenda, inputs: { [inputs.minutes]: '10' }, may: commands.Pause.may },
  'add item': { press: agenda, inputs: { [inputs.newTitle]: 'Budget' }, may: commands.AddItem.may },
  'change item': {
    press: agenda,
    inputs: { [inputs.amended]: '5', [inputs.changedTitle]: 'Journaler' },
    may: commands.ChangeItem.may,
  },
  'strike item': { press: agenda, inputs: { [inputs.amended]: '5' }, may: commands.StrikeItem.may },
  'raise matter': { press: agenda, inputs: { [inputs.text]: 'Parkering' }, may: commands.RaiseOtherMatter.may },
  resume: { press: agenda, may: commands.Resume.may },
  close: { press: agenda, may: commands.CloseMeeting.may },
  'set next meeting': { press: agenda, inputs: { [inputs.date]: '2024-11-28' }, may: commands.SetNextMeeting.may },
  review: { press: { on: 'minutes' }, may: commands.BeginReview.may },
  'sign off': { press: { on: 'minutes' }, may: commands.SignOff.may },
  release: { press: { on: 'minutes' }, may: commands.Release.may },
  'release signed': { press: { on: 'minutes' }, may: commands.Release.may },
  'save settings': {
    press: { on: 'settings' },
    inputs: { [inputs.setting('numbering')]: '1)' },
    may: commands.ChangeSetting.may,
  },
  // The stage puts a finding of the meeting in its place.
  mend: { press: { on: 'review', finding: '' }, may: commands.Reword.may },
  'roll call': {
    press: { on: 'roll call', page: 0, people: ['p3'], away: [] },
    inputs: { [inputs.away('p3')]: 'true' },
    may: commands.CallRoll.may,
  },
  'mark attendance': {
    press: { on: 'roll call', answer: 'absent' },
    inputs: { [inputs.notHere]: 'p5' },
    may: commands.CallRoll.may,
  },
  'name deputy': {
    press: { on: 'roll call' },
    inputs: { [inputs.notHere]: 'p5', [inputs.deputy]: 'Ida Frost' },
    may: commands.Deputise.may,
  },
  next: { press: { ...agenda, from: null, undecided: true }, may: commands.NextItem.may },
  previous: { press: { ...agenda, from: null }, may: commands.PreviousItem.may },
  // Another position is open on item 3.
  propose: { press: { on: 'item 4', item: 4 }, may: [[leaders, between]] },
  approve: { press: { on: 'item 2', item: 2 }, may: commands.Adopt.may },
  'approve and next': { press: { on: 'item 3', item: 3 }, may: commands.AdoptAndNext.may },
  'note and next': { press: { on: 'item 3', item: 3 }, may: commands.AdoptAndNext.may },
  noted: { press: { on: 'item 5', item: 5 }, may: commands.Adopt.may },
  settle: {
    press: { ...agenda, items: [4], before: 'close' },
    inputs: { [inputs.outcomeOf(4)]: 'as proposed' },
    may: commands.Adopt.may,
  },
  confirm: { press: { ...onPosition, revision: 1 }, may: commands.Confirm.may },
  view: { press: onPosition, inputs: { [inputs.text]: 'Bra.' }, may: commands.GiveView.may },
  dissent: { press: onPosition, inputs: { [inputs.text]: 'Nej.' }, may: commands.Dissent.may },
  orally: { press: onPosition, may: commands.ConfirmOrally.may },
  amend: { press: onPosition, inputs: { [inputs.wording]: 'VNK tackar.' }, may: [[leaders, position]] },
  adopt: { press: onPosition, may: [[leaders, position]] },
  'adopt and next': { press: onPosition, may: [[leaders, position]] },
  'send for comment': { press: onPosition, inputs: { [inputs.to]: 'kommunerna' }, may: [[leaders, position]] },
  'keep note': {
    press: { on: 'item 3', item: 3, letter: null, as: 'note' },
    inputs: { [inputs.text]: 'Olle Berg berättar om läget.' },
    may: commands.TakeNote.may,
  },
  // These show something and record nothing.
  page: { press: { on: 'summons', page: 0 }, may: [[nobody, []]] },
  minutes: { press: { on: 'minutes' }, may: [[nobody, []]] },
  refresh: { press: agenda, may: [[nobody, []]] },
};

type Asks = Exclude<Intent['say'], 'command' | 'summons' | 'review' | 'incomplete'>;

/** What is typed to be shown something; it records nothing, whoever asks. */
export const questions: Readonly<Record<Asks, string>> = {
  help: 'hjälp',
  agenda: 'dagordning',
  template: 'mall',
  'house style': 'mall ta bort',
  'new summons': 'ny kallelse',
  'roll call': 'upprop',
  minutes: 'mötesanteckning',
  settings: 'inställning',
  attendance: 'närvarorapport',
  'file again': 'arkivera igen',
  notes: 'visa anteckningar',
  draft: 'utkast',
  'follow-ups': 'uppföljningar',
  search: 'sök VNK',
  unknown: 'vad händer nu?',
};
