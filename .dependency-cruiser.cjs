/** Who may import whom: docs/architecture.md says it in words, tests/house-rules/imports.test.ts runs it. */

/** A folder may import only what `to` matches. */
const only = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: to },
});

const LIBRARIES = '^node_modules/';
const NODE =
  '^node:|^(?:fs|path|os|url|util|crypto|module|stream|buffer|process|perf_hooks|child_process|http|net|zlib)(?:/|$)';

module.exports = {
  forbidden: [
    only(
      'core-is-pure',
      '^src/core/',
      ['^src/core/', LIBRARIES],
      'bytes in, bytes out: ask for what you need as an argument',
    ),
    only(
      'templates-say-only-what',
      '^templates/',
      ['^templates/', '^src/core/(article|doc|template|theme|commission)\\.ts$'],
      'a template is content: layout belongs to the writers, facts to the rules',
    ),
    only(
      'app-runs-anywhere',
      '^src/app/',
      ['^src/app/', '^src/core/', '^templates/', '^node_modules/(zod|hono)/'],
      'ask the world through app/ports.ts',
    ),
    only(
      'adapters-serve-ports',
      '^src/adapters/',
      ['^src/adapters/', '^src/app/ports\\.ts$', '^src/core/failure\\.ts$', LIBRARIES, NODE],
      'an adapter implements what app/ports.ts asks for and knows nothing else of ours',
    ),
    only(
      'local-wires',
      '^src/local/',
      [
        '^src/local/',
        '^src/app/',
        '^src/adapters/',
        '^functions/',
        '^src/core/failure\\.ts$',
        '^@types/|aws-lambda',
        NODE,
      ],
      'use the core through src/app',
    ),
    only(
      'functions-only-wire',
      '^functions/',
      ['^functions/', '^src/app/', '^src/adapters/aws/'],
      'a handler is a few lines: what it does belongs to src/app',
    ),
    only(
      'cdk-deploys',
      '^cdk/',
      ['^cdk/', '^src/adapters/aws/settings\\.ts$', LIBRARIES, NODE],
      'what is deployed knows the functions by their folder and the settings they read, no more',
    ),
    {
      name: 'cdk-takes-types-only',
      severity: 'error',
      comment: 'import the type: the code of a function does not run when it is deployed',
      from: { path: '^cdk/' },
      to: { path: '^src/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'functions-are-entered-from-outside',
      severity: 'error',
      comment: 'only what stands in for Lambda calls a handler: src/local and tests',
      from: { pathNot: '^(?:functions|src/local|tests)/' },
      to: { path: '^functions/' },
    },
    {
      name: 'aws-stays-in-its-room',
      severity: 'error',
      comment: 'the AWS SDK is spoken in src/adapters/aws only',
      from: { path: '^(src|templates)/', pathNot: '^src/adapters/aws/' },
      to: { path: '^node_modules/@aws-' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'move what both need out of tests',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'readers-stand-alone',
      severity: 'error',
      comment: 'what two readers share stands beside them, in a room of its own',
      from: { path: '^src/core/readers/(txt|markdown|html|mail|docx|json)/' },
      to: { path: '^src/core/readers/(txt|markdown|html|mail|docx|json)/', pathNot: '^src/core/readers/$1/' },
    },
    {
      name: 'stages-look-back',
      severity: 'error',
      comment: 'find → resolve → derive: a stage knows those before it, and none that follows',
      from: { path: '^src/core/extract/(?:find|resolve)/' },
      to: { path: '^src/core/extract/derive/' },
    },
    {
      name: 'finding-is-first',
      severity: 'error',
      comment: 'a rule looks at the manuscript by itself: rivals and mentions are decided later',
      from: { path: '^src/core/extract/find/' },
      to: { path: '^src/core/extract/resolve/' },
    },
    {
      name: 'words-know-no-stage',
      severity: 'error',
      comment: 'readers, grammar and vocabulary serve the stages, and ask nothing of them',
      from: { path: '^src/core/(?:readers|grammar|extract/vocabulary)/' },
      to: { path: '^src/core/extract/(?:find|resolve|derive)/' },
    },
    {
      name: 'tongues-are-loaded-late',
      severity: 'error',
      comment: 'what only French, Spanish and Chinese need is loaded for these: ask src/core/extract/tongue.ts',
      from: { path: '^src/', pathNot: 'foreign|/chinese\\.ts$' },
      to: {
        path: '^src/core/extract/.+/(?:foreign-(?:rules|list|surnames|reported|attribution|places|events|offices)|events-foreign|chinese|han-bodies|(?:people|places|events|issuer|organisations)/foreign)\\.ts$',
      },
    },
    {
      name: 'writers-stand-alone',
      severity: 'error',
      comment: 'what two writers share stands beside them',
      from: { path: '^src/core/writers/(pdf|docx|html)/' },
      to: { path: '^src/core/writers/(pdf|docx|html)/', pathNot: '^src/core/writers/$1/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'let one of the two take what it needs as an argument, or move it out',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-lost-imports',
      severity: 'error',
      comment: 'the path leads nowhere',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'dependencies-are-declared',
      severity: 'error',
      comment: 'add it to dependencies, with its reason in docs/decisions',
      from: { path: '^(src|templates|functions)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Types count: a type-only import ties two rooms together as well.
    tsPreCompilationDeps: true,
    parser: 'swc',
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'require', 'default'],
    },
  },
};
