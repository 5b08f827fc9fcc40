/** What `sök` says of minutes from before Klubba. */
export const oldMinutes = {
  head: '**Ur äldre mötesanteckningar som är inlästa, inte förda i Klubba:**',
  undated: 'Utan datum',
  found: (when: string, place: string, title: string, text: string) => `${when}, punkt ${place}, ${title}: ${text}`,
  more: (count: number) => `… och ${count} till. Skriv fler ord för att hitta rätt.`,
};
