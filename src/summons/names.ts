/** Words, and beginnings of words, that tell an organisation or a place from a person. */
const organisation =
  /^(?:region|kommun|stad(?:en)?$|stads|sjukhus|vård|hälso|hälsa|primärvård|regional|beredning|administration|kommunikation|förvaltning|koncern|ledning|områd|norra$|södra$|västra$|östra$|mellersta$|centrala$|nordöstra$|nordvästra$|sydöstra$|sydvästra$|närhälsan|privata?|styrgrupp|arbetsgrupp|sekretariat|kansli|patient|brukar|enhet|avdelning|verksamhet|nämnd|socialtjänst|omsorg|psykiatri|habilitering|tandvård|folkhälsa|samverkan|övriga|delregion|nätverk|aktiebolag|ab$|vårdgivar|representant|politi|tjänstem)/u;
const organisationEnd =
  /(?:sjukhuset?|området?|kommun(?:erna)?|regionen|förbundet?|vården?|centralen?|kliniken?|bygden|förvaltning(?:en)?|gruppen?|kansliet)$/u;
const role = /ordf|sekr|kommunikatör|ledamot|ledamöter|namn/u;

const particle = new Set([
  'von',
  'van',
  'af',
  'av',
  'de',
  'da',
  'del',
  'der',
  'den',
  'el',
  'al',
  'bin',
  'ibn',
  'le',
  'la',
  'zu',
  'ter',
  'ten',
]);
const namePart = /^(?:\p{Lu}[\p{L}’'´]*\.?)(?:-\p{L}[\p{L}’']*)*$/u;
const abbreviation = /^\p{Lu}{2,}$/u;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/).slice(0, 12);

const namesOrganisation = (word: string): boolean => {
  const lower = word.toLowerCase();
  return organisation.test(lower) || organisationEnd.test(lower) || abbreviation.test(word);
};

/** Whether text could be a person's first and last name: two to five capitalised words, none of which belongs to an organisation. */
export const isFullName = (text: string): boolean => {
  const words = wordsOf(text);
  const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
  return (
    words.length >= 2 &&
    words.length <= 5 &&
    namePart.test(first) &&
    namePart.test(last) &&
    words.every((word) => particle.has(word.toLowerCase()) || (namePart.test(word) && !namesOrganisation(word))) &&
    !role.test(text.toLowerCase())
  );
};

/** Whether text is one capitalised word that may be somebody's first name. */
export const isFirstName = (text: string): boolean =>
  namePart.test(text) && !namesOrganisation(text) && !role.test(text.toLowerCase());

/** Whether a word of the text belongs to an organisation or a place, so that no person is meant. */
export const isOrganisation = (text: string): boolean => wordsOf(text).some(namesOrganisation);

const titleEnd =
  /(?:are|ledare|chef|direktör|läkare|sköterska|strateg|utredare|handläggare|samordnare|ordförande|doktor|professor|verksamhetschef|sekreterare|kommunikatör|jurist|ekonom|controller)$/u;

/** Parts a title before the name from the name: `Processledare Eva Ek` gives `Eva Ek` and `Processledare`. */
export const withoutTitle = (text: string): { readonly name: string; readonly title: string | null } => {
  const words = text.trim().split(/\s+/);
  let count = 0;
  while (count < words.length - 2 && titleEnd.test((words[count] ?? '').toLowerCase()) && count < 3) count += 1;
  return count === 0
    ? { name: text.trim(), title: null }
    : { name: words.slice(count).join(' '), title: words.slice(0, count).join(' ') };
};
