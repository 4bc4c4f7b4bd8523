import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';

const border = (message, ...group) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

export default tseslint.config(
  { ignores: ['dist', 'data', 'node_modules', 'coverage', '.neo4j', 'seeds', 'test/fixtures'] },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'max-lines': ['error', { max: 300 }],
    },
  },
  {
    files: ['server/model/**'],
    rules: border('The words that everybody shares import nothing.', '../*', 'node:*', 'express', 'neo4j-driver'),
  },
  {
    files: ['server/text/**'],
    rules: border(
      'Reading a text needs neither files nor facts: take the text as an argument.',
      '**/extract/**',
      '**/graph/**',
      '**/api/**',
      'node:fs*',
      'neo4j-driver',
      'express',
    ),
  },
  {
    files: ['server/extract/**'],
    rules: border(
      'Extraction touches no file and no graph: take them as arguments.',
      '**/graph/**',
      '**/api/**',
      '**/commands/**',
      'node:fs*',
      'neo4j-driver',
      'express',
    ),
  },
  {
    files: ['server/graph/**'],
    rules: border(
      'The graph stores facts; it knows neither documents nor routes.',
      '**/extract/**',
      '**/text/**',
      '**/api/**',
      'express',
    ),
  },
  {
    files: ['client/**'],
    ...hooks.configs.flat.recommended,
    rules: {
      ...hooks.configs.flat.recommended.rules,
      ...border(
        'The page takes types and terms from server/model, and nothing else from the server.',
        '**/server/text/**',
        '**/server/extract/**',
        '**/server/graph/**',
        '**/server/api/**',
        'node:*',
        'neo4j-driver',
        'express',
      ),
    },
  },
  {
    files: ['client/picture/**', 'client/embed/**'],
    rules: border(
      'The picture is plain TypeScript, so that a report page loads no framework.',
      'react',
      'react-dom',
      '@mantine/*',
      '**/panels/**',
      '**/server/text/**',
      '**/server/extract/**',
      '**/server/graph/**',
      '**/server/api/**',
      'node:*',
    ),
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['process', 'console', 'URL', 'setTimeout', 'fetch', 'performance', 'document', 'MessageChannel'],
          // What scripts run in a page.
          ...['PerformanceObserver', 'requestAnimationFrame', 'cancelAnimationFrame', 'addEventListener'],
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
);
