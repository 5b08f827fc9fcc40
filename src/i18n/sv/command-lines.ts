/** How the programs of the command line are called. */
export const commandLines = {
  summons:
    'Användning: npm run summons -- FIL [--json] [--lang sv|en]. FIL är .docx, .odt, .pdf med text, .txt eller .md.',
  review:
    'Användning: npm run review -- FIL [--json] [--lang sv|en] [--know FVM,SAMSA]. FIL är .docx, .odt, .pdf med text, .txt eller .md.',
  import:
    'Användning: npm run import -- MAPP|--remove [--board ORGAN] [--link https://…/] [--json] [--lang sv|en]. MAPP har .docx, .odt, .pdf med text, .txt eller .md.',
  demo: 'Användning: npm run demo. Ett helt möte hålls i ett eget övningsrum, och mötesanteckningen läggs i data/demo.',
};
