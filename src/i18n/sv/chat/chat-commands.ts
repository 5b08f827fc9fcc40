/** One thing that can be typed. */
export interface Phrase {
  /** All that is understood, the one shown first. */
  readonly typed: string[];
  /** As help shows it; may itself be typed. */
  readonly example: string;
  readonly does: string;
}

const phrase = (typed: string[], example: string, does: string): Phrase => ({ typed, example, does });

/** All that can be typed, in Swedish. */
export const commands = {
  help: phrase(['hjälp'], 'hjälp', 'visar vad du kan göra nu'),
  summons: phrase(['kallelse'], 'kallelse', 'läser in kallelsen: klistra in texten efter ordet eller bifoga filen'),
  agenda: phrase(['dagordning', 'dagordningen', 'agenda'], 'dagordning', 'visar dagordningen igen'),
  open: phrase(['öppna mötet', 'öppna'], 'öppna mötet', 'öppnar mötet'),
  close: phrase(['avsluta mötet', 'avsluta'], 'avsluta mötet', 'avslutar mötet; avslutningsord kan skrivas efter'),
  rollCall: phrase(['upprop'], 'upprop', 'visar uppropet'),
  here: phrase(['jag är här'], 'jag är här', 'antecknar dig som närvarande från nu'),
  leave: phrase(['jag går'], 'jag går', 'antecknar att du lämnar mötet nu'),
  present: phrase(
    ['närvarande'],
    'närvarande Namn',
    'antecknar någon som närvarande; en gäst med ”Namn, organisation”',
  ),
  left: phrase(['lämnar'], 'lämnar Namn', 'antecknar att någon lämnar mötet nu'),
  absent: phrase(['frånvarande'], 'frånvarande Namn', 'antecknar någon som frånvarande'),
  apology: phrase(['förhinder'], 'förhinder Namn', 'antecknar någons förhinder'),
  deputise: phrase(['ersätter'], 'Namn ersätter Namn', 'antecknar en ersättare'),
  next: phrase(['nästa', 'nästa punkt'], 'nästa', 'går till nästa punkt'),
  nextAnyway: phrase(['nästa ändå', 'gå vidare utan utfall'], 'nästa ändå', 'går vidare fast punkten saknar utfall'),
  previous: phrase(['föregående', 'föregående punkt'], 'föregående', 'går till föregående punkt'),
  item: phrase(['punkt', 'gå till punkt'], 'punkt 6', 'går till punkten'),
  addItem: phrase(
    ['ny punkt', 'lägg till punkt'],
    'ny punkt Titel',
    'lägger till en punkt i agendan; även ny punkt Titel; efter 5; 15 min',
  ),
  moveItem: phrase(['flytta punkt'], 'flytta punkt 8 före 6', 'flyttar punkten före eller efter en annan'),
  strikeItem: phrase(['stryk punkt'], 'stryk punkt 7', 'stryker punkten ur agendan'),
  changeItem: phrase(
    ['ändra punkt'],
    'ändra punkt 7 tid 20 min',
    'ändrar punktens rubrik, tid, föredragande, förslag eller handlingar',
  ),
  pause: phrase(['paus'], 'paus 15', 'tar paus så många minuter'),
  resume: phrase(['återuppta', 'återuppta mötet'], 'återuppta', 'återupptar mötet'),
  position: phrase(
    ['ställningstagande', 'ta ställning'],
    'ställningstagande',
    'öppnar ställningstagandet enligt förslaget, eller med texten du skriver efter',
  ),
  adopt: phrase(
    ['klubba'],
    'klubba',
    'klubbar; även klubba remiss till kommunerna, återremiss, bordlagd, utgår, ändrad: text och klubba punkt 6',
  ),
  adoptAndNext: phrase(
    ['klubba och nästa', 'klubba och nästa punkt'],
    'klubba och nästa',
    'klubbar och går till nästa punkt',
  ),
  noted: phrase(['noterar', 'noterar informationen'], 'noterar', 'klubbar att informationen noteras'),
  decided: phrase(
    ['beslutad', 'beslutat'],
    'beslutad',
    'ger dokumentet namnet som beslutat; även beslutad 6 och länken till det beslutade',
  ),
  confirm: phrase(['bekräfta', 'bekräftar'], 'bekräfta', 'bekräftar det öppna ställningstagandet'),
  confirmOrally: phrase(
    ['bekräfta muntligt', 'bekräftat muntligt'],
    'bekräfta muntligt',
    'antecknar att alla närvarande som inte svarat bekräftar muntligt',
  ),
  view: phrase(['synpunkt'], 'synpunkt Text', 'lämnar en synpunkt på ställningstagandet'),
  dissent: phrase(['avvikande mening'], 'avvikande mening Text', 'låter anteckna en avvikande mening'),
  note: phrase(['anteckna'], 'anteckna Text', 'antecknar under punkten; även anteckna punkt 6: text'),
  dialogue: phrase(['dialog'], 'dialog Text', 'antecknar en synpunkt från dialogen'),
  message: phrase(['medskick'], 'medskick Text', 'antecknar ett medskick'),
  question: phrase(['fråga'], 'fråga Text', 'antecknar en fråga till arbetsgruppen'),
  showNotes: phrase(
    ['visa anteckningar', 'visa anteckningarna'],
    'visa anteckningar',
    'visar punktens anteckningar med nummer, i en egen chatt; även visa anteckningar punkt 6',
  ),
  showDraft: phrase(
    ['utkast', 'visa utkast', 'visa utkastet'],
    'utkast',
    'visar punkten som den blir i mötesanteckningen, i en egen chatt; även utkast punkt 6',
  ),
  changeNote: phrase(['ändra anteckning'], 'ändra anteckning 2: Text', 'ändrar punktens anteckning med det numret'),
  removeNote: phrase(['ta bort anteckning'], 'ta bort anteckning 2', 'tar bort punktens anteckning med det numret'),
  moveNote: phrase(
    ['flytta anteckning'],
    'flytta anteckning 2 till punkt 6',
    'flyttar anteckningen till en annan punkt',
  ),
  otherMatter: phrase(['övrig fråga'], 'övrig fråga Text', 'anmäler en övrig fråga'),
  followUp: phrase(['uppföljning'], 'uppföljning Text; Ansvarig; När', 'antecknar en uppföljning'),
  showFollowUps: phrase(
    ['uppföljningar', 'uppföljningarna', 'visa uppföljningar'],
    'uppföljningar',
    'visar det som ska följas upp, med nummer',
  ),
  doneFollowUp: phrase(
    ['klar', 'klart'],
    'klar 2',
    'antecknar att uppföljningen med det numret är klar; även klar 2: Text',
  ),
  moveFollowUp: phrase(
    ['flytta uppföljning', 'flytta uppföljningen'],
    'flytta uppföljning 2 till hösten',
    'ger uppföljningen en annan tid',
  ),
  handOverFollowUp: phrase(
    ['lämna över uppföljning', 'lämna över'],
    'lämna över uppföljning 2 till Beredningen',
    'antecknar att någon annan tar över uppföljningen',
  ),
  strikeFollowUp: phrase(
    ['stryk uppföljning', 'stryk uppföljningen'],
    'stryk uppföljning 2: Skäl',
    'stryker uppföljningen, med skälet',
  ),
  consultation: phrase(
    ['synpunktsrunda'],
    'synpunktsrunda Riktlinje; kommunerna; 1 månad; skäl: ny lag i höst',
    'antecknar en synpunktsrunda; även från, svar och till mötet med datum',
  ),
  nextMeeting: phrase(['nästa möte'], 'nästa möte 28 november kl. 13.30-16.30', 'antecknar när nästa möte är'),
  minutes: phrase(
    [
      'mötesanteckning',
      'mötesanteckningen',
      'mötesanteckningar',
      'minnesanteckning',
      'minnesanteckningar',
      'protokoll',
      'hämta mötesanteckning',
    ],
    'mötesanteckning',
    'visar länken till mötesanteckningen',
  ),
  review: phrase(
    ['granska', 'granska före utskick', 'granska mötesanteckningen'],
    'granska',
    'visar vad som är fel i mötesanteckningen',
  ),
  attendance: phrase(
    ['närvarorapport', 'närvarorapporten'],
    'närvarorapport',
    'visar var Teams närvarorapport och uppropet skiljer sig åt',
  ),
  fileAgain: phrase(
    ['arkivera igen', 'arkivera', 'arkivera mötesanteckningen'],
    'arkivera igen',
    'försöker lägga mötesanteckningen i arkivet igen',
  ),
  newSummons: phrase(
    ['ny kallelse'],
    'ny kallelse',
    'gör ett utkast till nästa mötes kallelse i Word, att göra klart och skicka hit',
  ),
  template: phrase(['mall', 'mallen'], 'mall', 'lämnar ut Word-mallen; en ändrad mall skickas hit i en egen chatt'),
  reword: phrase(
    ['byt ut'],
    'byt ut punkt 4: Asmundson mot Asmundsson',
    'rättar ord i anteckningarna, på en punkt eller överallt; ställningstaganden rörs inte',
  ),
  setting: phrase(
    ['inställning', 'inställningar'],
    'inställning numrering 1)',
    'ändrar organets inställningar, även stående punkt, förkortning och mapp; ordet ensamt visar alla på ett kort',
  ),
  signOff: phrase(
    ['justera'],
    'justera',
    'justerar mötesanteckningen; justera Namn för den som skrivit under på papper',
  ),
  release: phrase(['släpp', 'släpp mötesanteckningen'], 'släpp', 'släpper mötesanteckningen till de kallade'),
  correct: phrase(['rätta'], 'rätta Skäl', 'öppnar en ny version av en justerad mötesanteckning'),
  search: phrase(['sök'], 'sök Text', 'söker bland ställningstagandena'),
  undo: phrase(['ångra'], 'ångra', 'tar tillbaka det senaste'),
};
