/** The floors of the house: each may stand only on those named here. `main.ts` knows everyone and nobody knows it. */
const floors = {
  language: [],
  meeting: ['language'],
  i18n: ['meeting', 'language'],
  word: ['language'],
  wire: [],
  summons: ['meeting', 'language', 'word'],
  chat: ['meeting', 'language', 'i18n'],
  review: ['meeting', 'language', 'i18n'],
  cards: ['meeting', 'language', 'i18n', 'review', 'wire'],
  minutes: ['meeting', 'language', 'i18n', 'word'],
  app: ['word', 'meeting', 'language', 'i18n', 'summons', 'chat', 'cards', 'minutes', 'review'],
  'adapters/documents': ['app/ports', 'summons', 'minutes', 'word'],
  'adapters/postgres': ['app/ports', 'meeting'],
  'adapters/folder': ['app/ports', 'language'],
  'adapters/graph': ['app/ports', 'language', 'meeting', 'word'],
  'adapters/teams': ['app', 'chat', 'cards', 'i18n', 'meeting'],
  web: ['app', 'meeting'],
  // The practice room stands in for Teams: it may know nothing of the bot but the protocol.
  practice: [],
  cli: ['config', 'summons', 'review', 'i18n', 'meeting', 'language', 'practice'],
};
/** Each outside library has one door. */
const doors = {
  botbuilder: 'adapters/teams/',
  restify: 'web/',
  pg: 'adapters/postgres/',
  'pg-boss': 'adapters/postgres/',
  kysely: 'adapters/postgres/',
  '@electric-sql/pglite': 'adapters/postgres/',
  docx: 'minutes/',
  'mdast-util-from-markdown': 'minutes/',
  'mdast-util-gfm-table': 'minutes/',
  'micromark-extension-gfm-table': 'minutes/',
  mammoth: 'word/',
  '@xmldom/xmldom': 'word/',
  entities: 'adapters/teams/',
  jszip: 'word/',
  yauzl: 'word/',
  adaptivecards: 'practice/',
  '@microsoft/microsoft-graph-client': 'adapters/graph/',
  '@azure/identity': 'adapters/graph/',
  'lru-cache': '(app|adapters/teams|adapters/postgres)/',
  pino: 'web/',
  valibot: '(wire|cards)/',
  open: 'practice/',
};

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'pure',
      comment:
        'The meeting, its words, its proof-reader and its cards know neither npm nor Node, except the schemas of what comes over the wire.',
      severity: 'error',
      from: { path: '^src/(language|meeting|i18n|review|chat|cards|wire)/' },
      to: { dependencyTypes: ['npm', 'core'], pathNot: 'node_modules/valibot/' },
    },
    {
      name: 'nobody-knows-main',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.ts$' },
    },
    ...Object.entries(floors).map(([floor, below]) => ({
      name: `${floor} stands on ${below.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^src/${floor}/` },
      to: { path: '^src/', pathNot: `^src/(${[floor, ...below].join('|')})[/.]` },
    })),
    ...Object.entries(doors).map(([library, door]) => ({
      name: `${library} enters by ${door}`,
      severity: 'error',
      from: { path: '^src/', pathNot: `^src/(main\\.ts|${door})` },
      to: { path: `node_modules/${library}/` },
    })),
  ],
  options: { tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' } },
};
