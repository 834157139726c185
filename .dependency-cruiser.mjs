/**
 * Who may import whom. The table is the list of rooms in docs/decisions/0002-rooms.md; add a room here first.
 * A path in the list is a regular expression after `^`, so one file of a room can be allowed alone.
 */
const rooms = {
  'lib/article/': [],
  'lib/arabic/': [],
  'lib/ranking/': [],
  'lib/server/': [],
  'lib/desk/': [],
  'lib/compare/': ['lib/arabic/'],
  'lib/query/': ['lib/article/', 'lib/dates/'],
  'lib/wording/': ['lib/article/', 'lib/query/', 'lib/server/(current-request|interface-settings)\\.ts$'],
  'lib/dates/': ['lib/article/', 'lib/arabic/'],
  'lib/split/': ['lib/article/', 'lib/arabic/', 'lib/dates/'],
  'lib/enrich/': ['lib/article/', 'lib/arabic/'],
  'lib/threads/': ['lib/article/', 'lib/arabic/'],
  'lib/facets/': ['lib/article/', 'lib/arabic/', 'lib/query/', 'lib/wording/'],
  'lib/archive/': ['lib/article/', 'lib/arabic/', 'lib/split/source-profiles\\.ts$'],
  'lib/engine/embedded/': [],
  'lib/engine/(?!embedded/)': ['lib/article/', 'lib/arabic/', 'lib/query/'],
  'lib/ingest/': [
    'lib/archive/',
    'lib/article/',
    'lib/arabic/',
    'lib/dates/',
    'lib/engine/(?!embedded/)',
    'lib/engine/embedded/engine-lock\\.ts$',
    'lib/enrich/',
    'lib/split/',
    'lib/threads/',
  ],
  'lib/export/': ['lib/article/', 'lib/wording/'],
  'lib/search/': [
    'lib/archive/',
    'lib/article/',
    'lib/arabic/',
    'lib/compare/',
    'lib/dates/',
    'lib/engine/(?!embedded/)',
    'lib/enrich/',
    'lib/export/',
    'lib/facets/',
    'lib/ingest/reading/(formats|page-text|read-packed)\\.ts$',
    'lib/query/',
    'lib/ranking/',
    'lib/server/(current-request|interface-settings)\\.ts$',
    'lib/split/',
    'lib/threads/',
    'lib/wording/',
  ],
  'components/': [
    'lib/article/',
    'lib/desk/',
    'lib/facets/',
    'lib/query/',
    'lib/search/[^/]*-view\\.ts$',
    'lib/server/(current-request|interface-address|interface-settings)\\.ts$',
    'lib/wording/',
  ],
  'app/': [
    'app/',
    'components/',
    'lib/(article|arabic|dates|enrich|export|facets|query|search|server|wording)/',
    'lib/engine/(?!embedded/)',
  ],
  'scripts/': ['lib/'],
  'e2e/': ['lib/(article|arabic|query|wording)/', 'scripts/test/'],
}

const ours = '^(app|components|e2e|lib|scripts)/'
/** Tests, and `test-….ts` and `….arbitrary.ts` files that set things up for them, describe a room from outside. */
const tests = '\\.(test|arbitrary)\\.tsx?$|/test-[^/]+\\.ts$'

/** Other engines that a bench measures us beside are spoken to there, not through our room. */
const peers = '^scripts/bench/search/'

const roomRules = Object.entries(rooms).map(([room, allowed]) => ({
  name: `room ${room}`,
  comment: `Code in ${room} may import ${allowed.length > 0 ? `itself and ${allowed.join(', ')}` : 'nothing but itself'}. Move what both need into a room that both may import, or pass it in as a value.`,
  severity: 'error',
  from: { path: `^${room}`, pathNot: tests },
  to: { path: ours, pathNot: [room, ...allowed].map((path) => `^${path}`) },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...roomRules,
    {
      name: 'only known rooms',
      comment:
        'A folder of lib/ that is not in the table has no rules yet: add it to the table in .dependency-cruiser.mjs and to docs/decisions/0002-rooms.md.',
      severity: 'error',
      from: {},
      to: {
        path: '^lib/',
        pathNot: Object.keys(rooms)
          .filter((room) => room.startsWith('lib/'))
          .map((room) => `^${room}`),
      },
    },
    {
      name: 'one door to the engine',
      comment: 'Only lib/engine knows Meilisearch, so that the engine can be changed in one room.',
      severity: 'error',
      from: { pathNot: `^lib/engine/|${peers}` },
      to: { path: ['(^|/)node_modules/meilisearch/', '^meilisearch(/|$)'] },
    },
    {
      name: 'pure rooms touch nothing outside',
      comment:
        'These rooms take values and return values. Read files in a load-*.ts, or at the edge, and pass the values in.',
      severity: 'error',
      from: {
        path: '^lib/(article|arabic|dates|split|enrich|query|ranking|facets|threads|wording)/',
        pathNot: `${tests}|/load-[^/]+\\.ts$`,
      },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(crypto|path)$' },
    },
    {
      name: 'pure rooms need no package',
      comment:
        'What these rooms import may reach the browser and must not change with a package: write the ten lines, or do it at the edge.',
      severity: 'error',
      from: {
        path: '^lib/(article|arabic|dates|split|enrich|query|ranking|facets|threads|wording|server)/',
        pathNot: tests,
      },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'rooms are not drawn in React',
      comment:
        'lib/ computes, components/ draw: a room that imports React or Next cannot be run by a script.',
      severity: 'error',
      from: { path: '^lib/', pathNot: tests },
      to: { path: '(^|/)node_modules/(react|react-dom|next)/' },
    },
    {
      name: 'no test code in the product',
      comment: 'Tests import the product, never the other way round.',
      severity: 'error',
      // The tagger's bench counts by the same sentences, in the same way, as its test.
      from: { path: ours, pathNot: `${tests}|^e2e/|${peers}|^scripts/bench/(related|tag)/` },
      to: { path: tests },
    },
    {
      name: 'no development package in the product',
      comment:
        'A package in devDependencies is not there for someone who only runs the app: move it to dependencies.',
      severity: 'error',
      from: {
        path: '^(app|components|lib|scripts)/',
        pathNot: `${tests}|${peers}|^scripts/(test/|test\\.ts|check\\.ts)`,
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no cycle',
      comment:
        'Two files that import each other cannot be understood or tested alone: split off what both need.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no orphan',
      comment: 'A file that nothing imports and that imports nothing is dead: delete it or use it.',
      severity: 'error',
      from: { orphan: true, path: ours, pathNot: `${tests}|^app/|^scripts/[^/]+\\.ts$|\\.d\\.ts$` },
      to: {},
    },
    {
      name: 'every import is found',
      comment: 'The file or package does not exist under this name, or is not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|data|test-results|playwright-report)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['react-server', 'import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}

export default configuration
