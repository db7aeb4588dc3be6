import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** A cast switches the compiler off: a comment on its line, or right above it, says why that is right. */
const reasonBesideCast = {
  meta: {type: 'suggestion', messages: {reason: 'say beside this `as` why the compiler cannot know it'}, schema: []},
  create(context) {
    const {sourceCode} = context;
    const commented = new Set(sourceCode.getAllComments().flatMap(({loc}) => [loc.start.line, loc.end.line]));
    return {
      TSAsExpression({typeAnnotation, loc}) {
        if (typeAnnotation.type === 'TSTypeReference' && typeAnnotation.typeName.name === 'const') return;
        for (let line = loc.start.line - 1; line <= loc.end.line; line++) if (commented.has(line)) return;
        context.report({loc, messageId: 'reason'});
      },
    };
  },
};

const inTemplates = (tag, pattern) =>
  `TaggedTemplateExpression[tag.name=/${tag}/] TemplateElement[value.raw=/${pattern}/]`;

const everywhere = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
    message: 'Markup from text runs what is in it. Use a template.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|write)$/][callee.object.name="document"]',
    message: 'Use a template.',
  },
  {selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: 'Use a template.'},
  {
    selector: inTemplates('^(html|svg)$', '\\sstyle='),
    message: 'A strict content security policy blocks inline styles.',
  },
  {
    selector: inTemplates('^(css|html)$', '\\d\\s?rem\\b'),
    message: 'A page may set `html {font-size: 62.5%}`: px on the base, em inside.',
  },
];

const imports = [
  {name: 'zod', message: 'Use `zod/mini`.'},
  {name: 'zod/v4', message: 'Use `zod/mini`.'},
  {name: 'lit/directives/unsafe-html.js', message: 'Markup from text runs what is in it.'},
  {name: 'lit/directives/unsafe-svg.js', message: 'Markup from text runs what is in it.'},
  {
    name: 'lit/directives/style-map.js',
    message: 'Its first render is an inline style, which a strict content security policy blocks.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', 'coverage/', '.cache/', 'demo/data/']),
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    plugins: {kap: {rules: {'reason-beside-cast': reasonBesideCast}}},
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {
              from: 'package',
              package: 'node:test',
              name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
            },
            'Equal', // chai's: it says so, for its snapshots only
          ],
        },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        {fixStyle: 'inline-type-imports', prefer: 'type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/no-empty-object-type': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...everywhere],
      'no-warning-comments': ['error', {terms: ['todo', 'fixme', 'xxx']}],
    },
  },
  {
    // what runs in browsers
    files: ['src/**/*.ts', 'demo/{clinic,inbox,playground}/**/*.ts'],
    ...lit.configs['flat/recommended'],
    plugins: {...lit.configs['flat/recommended'].plugins, 'lit-a11y': litA11y, wc},
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      'lit/no-template-map': 'off', // few and short lists
      'lit-a11y/no-autofocus': 'off', // how a dialog is told where its focus begins
      'lit-a11y/role-has-required-aria-attrs': 'off', // a checkbox with the role of a switch must not have `aria-checked`
      'wc/guard-super-call': 'off', // LitElement always has these
      'wc/no-method-prefixed-with-on': 'off',
      'kap/reason-beside-cast': 'error',
      'no-restricted-imports': ['error', {paths: imports}],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'scripts/**/*.ts'],
    ignores: ['**/*.styles.ts', 'scripts/count-reporter.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {selector: 'ExportDefaultDeclaration', message: 'Named exports only; styles are the exception.'},
      ],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // chai
      'no-restricted-syntax': [
        'error',
        ...everywhere,
        {
          selector:
            'CallExpression[callee.object.name=/^(it|test|describe|suite)$/][callee.property.name=/^(skip|todo|only)$/]',
          message: 'No test is left out.',
        },
        {
          selector: 'CallExpression[callee.name=/^(xit|xdescribe|aTimeout)$/]',
          message: 'Wait for an event or a state.',
        },
        {
          selector: 'CallExpression[callee.name="setTimeout"][arguments.0.name=/^(resolve|done|r|ok)$/]',
          message: 'Wait for an event or a state, not for time.',
        },
        {selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]', message: 'Await it.'},
        {
          selector: 'ImportDeclaration[source.value=/timers.promises/]',
          message: 'Wait for an event or a state, not for time.',
        },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: {process: 'readonly', console: 'readonly', URL: 'readonly'}},
  },
);
