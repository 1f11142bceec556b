// Dependencies point one way: shared <- declaration <- fact <- {law, language} <- {check, notice} <- {web, interop} <- server <- cli.
const layers = {
  shared: [],
  declaration: ['shared'],
  fact: ['shared', 'declaration'],
  law: ['shared', 'declaration', 'fact'],
  language: ['shared', 'declaration', 'fact'],
  check: ['shared', 'declaration', 'fact', 'law', 'language'],
  notice: ['shared', 'declaration', 'fact', 'law', 'language'],
  interop: ['shared', 'declaration', 'fact', 'law', 'language'],
  web: ['shared', 'notice'],
  server: ['shared', 'declaration', 'fact', 'law', 'language', 'check', 'notice', 'web'],
  cli: ['shared', 'declaration', 'fact', 'law', 'language', 'check', 'notice', 'interop', 'server'],
};
const domain = ['shared', 'declaration', 'fact', 'law', 'language', 'check', 'notice', 'interop', 'web'];
const tests = '\\.test\\.tsx?$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Types may name each other; code may not run in circles.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `${layer}-looks-down-only`,
      comment: `src/${layer} may import only: ${[layer, ...allowed].join(', ')}`,
      severity: 'error',
      from: { path: `^src/${layer}/`, pathNot: tests },
      to: { path: '^src/', pathNot: `^src/(${[layer, ...allowed].join('|')})/` },
    })),
    {
      name: 'one-door',
      comment:
        'Outside code imports the door of a folder: src/<folder>/index.ts, or that of a stated inner folder.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: tests },
      to: {
        path: '^src/([^/]+)/',
        pathNot: [
          '^src/$1/',
          '^src/[^/]+/index\\.ts$',
          '^src/language/(readability|vague|format)/index\\.ts$',
        ],
      },
    },
    {
      name: 'domain-without-node',
      comment: 'Clock, ids, randomness and I/O are arguments; the domain runs in a browser too.',
      severity: 'error',
      from: { path: `^src/(${domain.join('|')})/`, pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-development-libraries',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: '^node_modules/@types/' },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      conditionNames: ['import', 'types', 'node'],
      exportsFields: ['exports'],
    },
  },
};
