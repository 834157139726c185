import next from 'eslint-config-next'
import tseslint from 'typescript-eslint'
import tailwind from 'eslint-plugin-better-tailwindcss'
import * as regexp from 'eslint-plugin-regexp'

const code = '**/*.{ts,tsx}'
const tests = ['**/*.{test,arbitrary}.{ts,tsx}', '**/test-*.ts', 'e2e/**']

/** Letters that nobody sees: byte order and direction marks, joiners, zero-width and soft breaks. */
const invisible = '[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]'
const writeAsEscape = 'An invisible character: write it as a \\u escape with its name beside it.'

/** Heights, widths, top and bottom are the same in Arabic and in English: only left and right change sides. */
const sameBothWays = [String.raw`(?:^|:)(?:(?:min-|max-)?[wh]-|size-|-?[pm][tb]-|-?(?:top|bottom)-)`]

const forbiddenEverywhere = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  { selector: `Literal[raw=/${invisible}/]`, message: writeAsEscape },
  { selector: `TemplateElement[value.raw=/${invisible}/]`, message: writeAsEscape },
  { selector: `JSXText[raw=/${invisible}/]`, message: writeAsEscape },
]

const passItIn = 'This room is pure: the same values in, the same values out. Pass it in as a value.'

export default tseslint.config(
  {
    ignores: [
      '.next/**',
      'data/**',
      'node_modules/**',
      'next-env.d.ts',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...next,
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    files: [code],
    plugins: { 'better-tailwindcss': tailwind },
    languageOptions: { parserOptions: { projectService: true } },
    settings: { 'better-tailwindcss': { entryPoint: 'app/globals.css' } },
    rules: {
      'better-tailwindcss/enforce-logical-properties': ['error', { ignore: sameBothWays }],
      'better-tailwindcss/no-unknown-classes': ['error', { detectComponentClasses: true }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // A promise that nobody waits for fails unseen, and a union with a new member needs its new case.
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // Combining marks are seen only as escapes: /[\u064B-\u0652]/.
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'react/no-danger': 'error',
      // Plain links: pages work without JavaScript, one leaf turns them into transitions.
      '@next/next/no-html-link-for-pages': 'off',
      'no-restricted-syntax': ['error', ...forbiddenEverywhere],
    },
  },
  {
    // Results go to the caller, errors to the edge: only scripts and the engine's keeper speak to the terminal.
    files: ['app/**', 'components/**', 'lib/**'],
    ignores: ['lib/engine/embedded/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // The files that .dependency-cruiser.mjs calls pure: no clock, no chance, no environment, no network.
    files: ['lib/{article,arabic,dates,split,enrich,query,ranking,facets,threads,wording}/**/*.ts'],
    ignores: [...tests, '**/load-*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'fetch', 'performance', 'window', 'document', 'localStorage', 'setTimeout'].map(
          (name) => ({ name, message: passItIn }),
        ),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: passItIn },
        { object: 'Math', property: 'random', message: passItIn },
      ],
      'no-restricted-syntax': [
        'error',
        ...forbiddenEverywhere,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: passItIn },
      ],
    },
  },
  {
    files: tests,
    rules: { 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' },
  },
)
