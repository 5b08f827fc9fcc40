/** The signs that begin a point of a list, to stand inside `[…]` of a pattern. U+F0B7 and U+F0A7 are those of Word's symbol fonts. */
export const bulletSigns = '•‣▪◦·–●○■□➢✓→⇒⁃►▶▸◆❖\uf0b7\uf0a7-';

const bullet = new RegExp(`^\\s*(?:[${bulletSigns}]\\s+(?=\\S)|o\\s+(?=\\p{Lu}))`, 'u');
const number =
  '(?:\\(?\\d{1,3}(?:\\.\\d{1,3}){0,3}[.)]|\\d{1,3}(?:\\.\\d{1,3}){1,3}|\\(?\\p{L}[.)]|§{1,2} ?\\d{1,3}\\.?|[ivx]{1,4}[.)])';
const numberAlone = new RegExp(`^${number}$`, 'u');
const numberFirst = new RegExp(`^\\s*${number}\\s+\\S`, 'u');

/** Whether a piece is only a bullet. Word sets the second level with the letter o. */
export const isBullet = (text: string): boolean => {
  const said = text.trim();
  return said.length === 1 && (bulletSigns.includes(said) || said === 'o');
};

/** Whether a piece is only the mark of a list: a bullet, a number with its sign, or a letter with one. */
export const isMark = (text: string): boolean => isBullet(text) || numberAlone.test(text.trim());

/** Whether a line begins with the mark of a list. */
export const beginsWithMark = (text: string): boolean => bullet.test(text) || numberFirst.test(text);

/** The length of the bullet that a text begins with, 0 where there is none. */
export const bulletLength = (text: string): number => bullet.exec(text)?.[0].length ?? 0;
