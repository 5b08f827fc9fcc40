/** The card of the board's settings. */
export const board = {
  settings: 'Inställningar för organet',
  settingsLast: 'De gäller det här mötet och organets kommande möten.',
  title: 'Dokumentets rubrik',
  numbering: 'Punkternas numrering',
  letters: 'Delpunkternas bokstäver',
  position: 'Ställningstagandets plats',
  positions: { above: 'Över texten', below: 'Under texten' },
  absences: 'Vilka som inte är med',
  absent: { opening: 'Frånvarande under punkt 1', head: 'Förhinder i huvudet' },
  standing: 'Stående punkter, en på varje rad',
  abbreviations: 'Förkortningar, en på varje rad',
  abbreviationsExample: 'SRO = Samverkan region och omsorg',
  takers: 'Grupper som tar ställning',
  folder: 'Mapp i dokumentbiblioteket',
  consultation: 'Normal synpunktsrunda, i månader',
  sendOut: 'Kallelsen skickas, dagar före mötet',
};
