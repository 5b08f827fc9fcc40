import type { commandLines as swedish } from '../sv/command-lines.ts';
import type { Wording } from '../wording.ts';

export const commandLines: Wording<typeof swedish> = {
  summons: 'Usage: npm run summons -- FILE [--json] [--lang sv|en]. FILE is .docx, .odt, .pdf with text, .txt or .md.',
  review:
    'Usage: npm run review -- FILE [--json] [--lang sv|en] [--know FVM,SAMSA]. FILE is .docx, .odt, .pdf with text, .txt or .md.',
  import:
    'Usage: npm run import -- FOLDER|--remove [--board BOARD] [--link https://…/] [--json] [--lang sv|en]. FOLDER holds .docx, .odt, .pdf with text, .txt or .md.',
  demo: 'Usage: npm run demo. A whole meeting is held in a practice room of its own, and its minutes are put in data/demo.',
};
