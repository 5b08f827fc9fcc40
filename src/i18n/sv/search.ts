/** What `sök` answers. */
export const search = {
  nothing: (text: string) =>
    `Inget ställningstagande nämner ”${text}”, varken i det här mötet, i släppta mötesanteckningar eller i äldre som är inlästa.`,
  recordedHead: '**Från tidigare möten:**',
  importedHead: '**Ur äldre mötesanteckningar som är inlästa, inte förda i Klubba:**',
  undated: 'Utan datum',
  found: (when: string, place: string, title: string, text: string) => `${when}, punkt ${place}, ${title}: ${text}`,
  more: (count: number) => `… och ${count} till. Skriv fler ord för att hitta rätt.`,
};
