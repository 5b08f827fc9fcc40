/** Common first names in Sweden (from Statistics Sweden's lists). They distinguish `Lena Ek` from a place of two words. */
const names = `
adam agneta ahmed albin alexander alexandra ali alice amanda amir amira anders andreas andré anette angelica anita ann anna anna-karin annelie anneli annette annika
ann-christin ann-marie ann-sofie anton antonia arne arvid astrid axel barbro beatrice bengt berit bertil birgit birgitta bo britt britta bror camilla carin carina carl
carolina caroline catarina catharina cecilia charlotta charlotte christer christian christina christoffer claes claudia conny cristina dag dan daniel david dennis doris
ebba edit edvard edward eleonor elin elina elisabet elisabeth ella ellen elsa emelie emil emilia emma emmy erica erik erika ernst ester eva evelina fanny farid fatima
felix filip filippa folke fredrik frida fritz gabriel gabriella georg gerd gisela gudrun gun gunilla gunnar gustaf gustav göran gösta hampus hanna hannah hans harald
harriet hassan hedvig helen helena helene helge henning henrik henry hilda hugo håkan ida inga inge ingegerd ingela inger ingmar ingrid ingvar irene iris isabella isak
ivar jacob jakob jan jane janne jasmin jenny jens jeanette jessica jesper jimmy joakim joel johan johanna johannes john johnny jon jonas jonatan jonathan josef josefin
josefina judit julia jörgen kaj karin karl karolina katarina kate katrin kenneth kent kerstin kevin khadija kicki kim kjell klas klara kristian kristin kristina
kristoffer lars lars-erik lars-göran laila laura leif lena lennart leo leon lillemor lina linda linn linnea linus lisa lisbeth liselott lotta louise love lovisa lucas
ludvig magdalena magnus maja malin marcus margareta margaretha maria mariam marianne marie marie-louise marika marina markus marta martin martina mats matilda mattias
max melker mia michael mikael milla mimmi mohamed mohammad mona monica monika morgan måns märta mårten nadia nanna natalie niclas nicklas niklas nils nina noah olaf ola
olga olivia olle olof omar oskar oscar otto patricia patrik patrick paul paula per pernilla per-olof peter petra petter pia pontus rasmus rebecka rebecca reza richard
rickard rikard robert robin roger roland rolf ronny rose rose-marie ruben rune ruth sabina samir samuel sandra sanna sara sarah sebastian selma sigrid signe simon siv
sixten sofia sofie solveig sonja staffan stefan stella sten stig stina sture styrbjörn sune susann susanna susanne sven svante svetlana sven-erik teresa therese thomas
tina tobias tomas tommy tony tor torbjörn tord tore torsten tove tova tuva tyra ulf ulla ulrica ulrika urban ursula valter vanja vera veronica veronika victor victoria
viktor viktoria vilhelm vilma vincent viola vivianne viveka wilhelm william yasmin ylva yngve yvonne zahra åke åsa örjan östen
alan amy andrew angela anthony barbara betty brian carol charles clare donna dorothy edward elizabeth emily frank george helen heather
ian james janet jason jennifer jill joan joseph joyce judith julie karen kathleen keith kevin linda lisa margaret mark mary matthew megan
michelle nancy nicola nigel oliver pamela paul philip rachel rebecca ruth sally sandra sarah sharon stephen steven stuart susan thomas
timothy tracey wendy william
`;

const known: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Whether a word is a common first name, or two names joined by a hyphen (`Ann-Sofie`). */
export const isKnownFirstName = (word: string): boolean =>
  known.has(word.toLowerCase()) || /^\p{Lu}\p{Ll}+-\p{Lu}\p{Ll}+$/u.test(word);
