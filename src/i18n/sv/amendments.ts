/** How the minutes say that the agenda was amended. `approved` is the sentence that approves it, without its full stop; each change reads on after "att". */
export const amendments = {
  approvedWith: {
    addition: {
      one: (approved: string, change: string) => `${approved} med tillägget att ${change}.`,
      several: (approved: string) => `${approved} med följande tillägg:`,
    },
    change: {
      one: (approved: string, change: string) => `${approved} med ändringen att ${change}.`,
      several: (approved: string) => `${approved} med följande ändringar:`,
    },
  },
  amended: { one: (change: string) => `Agendan ändras så att ${change}.`, several: 'Agendan ändras:' },
  late: {
    one: (change: string) => `Agendan ändras senare under mötet så att ${change}.`,
    several: 'Agendan ändras senare under mötet:',
  },
  item: (number: string, title: string) => `punkt ${number}, ${title}`,
  added: (item: string) => `${item}, tas upp`,
  struck: (item: string) => `${item}, utgår`,
  moved: (item: string, after: string | null) =>
    after === null ? `${item}, tas först` : `${item}, tas efter ${after}`,
  title: (number: string, was: string, now: string) => `punkt ${number} byter rubrik från ”${was}” till ”${now}”`,
  slot: (item: string, minutes: string | null) =>
    minutes === null ? `${item}, får ingen bestämd tid` : `${item}, får ${minutes} minuter`,
  presenters: (item: string, names: string | null) =>
    names === null ? `${item}, tas utan föredragande` : `${item}, föredras av ${names}`,
  proposal: (item: string) => `förslaget till ställningstagande under ${item}, ändras`,
  documents: (item: string) => `handlingarna under ${item}, ändras`,
};
