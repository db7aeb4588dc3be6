/**
 * Who may call whom: define → widgets → journey → record, delivery, program; widgets → parts, sessions, interchange → locale, theme.
 * Nothing calls upward, and no widget imports another. CONTRIBUTING.md says why.
 */
const widgets = ['session-timeline', 'intention-builder', 'grounding-player'];

/** What each room may import beside itself. A room that is not listed may import nothing. */
const may = {
  theme: [],
  locale: [],
  record: [],
  program: ['record/(entry|clock)\\.ts'],
  sessions: ['record/(entry|clock)\\.ts', 'program/schema\\.ts'],
  interchange: ['record/(entry|clock)\\.ts', 'program/(schema|text)\\.ts', 'locale'],
  delivery: ['record'],
  journey: ['record', 'delivery', 'program', 'check\\.ts', 'theme/accent\\.ts', 'locale'],
  parts: [
    'journey/(contexts|consumer)\\.ts',
    'record/(entry|repository|clock)\\.ts',
    'program/(schema|text|parts)\\.ts',
    'locale',
    'theme',
  ],
  loading: ['define/kap-journey\\.ts', 'journey/(fragment|idle)\\.ts'],
  define: ['journey/journey\\.ts', ...widgets.map((widget) => `${widget}/${widget}\\.ts`)],
  ...Object.fromEntries(
    widgets.map((widget) => [
      widget,
      [
        'journey/(contexts|consumer|fragment)\\.ts',
        'parts',
        'sessions',
        'interchange',
        'program/(schema|text|parts|exercise-kinds|breath)\\.ts',
        'record/(entry|clock)\\.ts',
        'locale',
        'theme',
      ],
    ]),
  ),
};

const rooms = Object.keys(may);

/** Rooms that know neither Lit nor elements, so that every rule in them can be tested with a made-up clock. */
const plain = ['program', 'record', 'delivery', 'sessions', 'interchange'];

export default {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-calls-down`,
      comment: `${room}/ may import itself, once.ts, reading.ts and: ${may[room].join(', ') || 'nothing'}`,
      severity: 'error',
      from: {path: `^src/${room}/`},
      to: {
        path: '^src/',
        pathNot: [
          `^src/${room}/`,
          '^src/(once|reading)\\.ts$',
          ...may[room].map((path) => `^src/${path}${path.endsWith('\\.ts') ? '$' : '/'}`),
        ],
      },
    })),
    {
      name: 'rooms-are-known',
      comment: 'A new folder in src/ needs a line in the table above',
      severity: 'error',
      from: {path: '^src/[^/]+/', pathNot: `^src/(${rooms.join('|')})/`},
      to: {},
    },
    {
      name: 'a-widget-brings-its-own',
      comment:
        'A widget’s words and its part of the default are handed over when it is registered; only whole.ts puts all together',
      severity: 'error',
      from: {path: '^src/', pathNot: `^src/(whole\\.ts|(${widgets.join('|')})/\\2\\.ts)$`},
      to: {path: `^src/(${widgets.join('|')})/(words|default)\\.en\\.ts$`},
    },
    {
      name: 'plain-rooms-without-lit',
      severity: 'error',
      from: {path: `^src/(${plain.join('|')})/`},
      to: {path: 'node_modules/(@lit|lit|lit-html|lit-element)(/|$)'},
    },
    {
      name: 'only-the-record-knows-its-database',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/record/'},
      to: {path: 'node_modules/idb/'},
    },
    {
      name: 'no-classic-zod',
      comment: 'zod/mini: a fifth of the size, and no new Function, which a strict policy reports',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: 'node_modules/zod/(index|v4/classic|v3)'},
    },
    {
      name: 'no-circles',
      comment: 'Nor of types alone: two files that cannot be read apart are one, or want a third',
      severity: 'error',
      from: {path: '^(src|demo)/'},
      to: {circular: true},
    },
    {name: 'sources-stand-alone', severity: 'error', from: {path: '^src/'}, to: {path: '^(demo|test|scripts)/'}},
    {name: 'resolves', severity: 'error', from: {}, to: {couldNotResolve: true}},
    {
      name: 'shipped-code-needs-no-dev-dependency',
      severity: 'error',
      from: {path: '^src/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'core']},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs'],
    },
  },
};
