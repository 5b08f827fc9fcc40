/** How the programs of the command line are called. */
export const commandLines = {
  summons: 'Användning: npm run summons -- FIL [--json] [--lang sv|en]',
  review: 'Användning: npm run review -- FIL [--json] [--lang sv|en] [--know FVM,SAMSA]',
  demo: 'Användning: npm run demo. Ett helt möte hålls i ett eget övningsrum, och mötesanteckningen läggs i data/demo.',
};
