import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import obsidianmd from 'eslint-plugin-obsidianmd';
import { PlainTextParser } from 'eslint-plugin-obsidianmd/dist/lib/plainTextParser.js';
import tseslint from 'typescript-eslint';

const typeAware = {
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
};

/** The core runs on a phone: what only Node has stays in the terminal's own room. */
const nodeOnly = ['src/cli/**/*.ts', 'tests/**/*.ts', 'tools/**/*.ts', 'bench/**/*.ts'];

export default defineConfig([
  globalIgnores(['node_modules/', 'main.js', 'dist/', 'demo/', 'coverage/', '.cache/', 'examples/', 'docs/']),
  ...obsidianmd.configs.recommended,
  { files: ['**/*.{ts,mts,cts}'], ...typeAware },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // TypeScript knows every name; this rule does not know its types.
      'no-undef': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'require', '__dirname', 'global'],
      'no-restricted-imports': ['error', { patterns: ['node:*', 'fs', 'path', 'os', 'child_process'] }],
    },
  },
  {
    files: [...nodeOnly, '**/*.mjs'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/no-global-this': 'off',
      'obsidianmd/regex-lookbehind': 'off',
      'obsidianmd/rule-custom-message': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'import/no-nodejs-modules': 'off',
      'import/no-extraneous-dependencies': 'off',
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-restricted-imports': 'off',
      'no-console': 'off',
    },
  },
  {
    // The stand-in plays the app itself: what a plugin should ask the app for, it has to do.
    files: ['tools/workbench/**', 'tests/workbench/**'],
    rules: {
      'obsidianmd/prefer-file-manager-trash-file': 'off',
      'obsidianmd/no-tfile-tfolder-cast': 'off',
      'obsidianmd/prefer-create-el': 'off',
      'obsidianmd/no-plugin-as-component': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  { files: ['tests/**/*.ts'], languageOptions: { globals: { ...globals.jest } } },
  { files: ['**/*.mjs', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['manifest.json'],
    languageOptions: { parser: tseslint.parser },
    plugins: { obsidianmd },
    rules: { 'obsidianmd/validate-manifest': 'error', 'no-irregular-whitespace': 'off' },
  },
  {
    files: ['LICENSE'],
    languageOptions: { parser: PlainTextParser },
    plugins: { obsidianmd },
    // The year is when the work began: a check against the clock would break every January.
    rules: { 'obsidianmd/validate-license': ['error', { disableUnchangedYear: true }] },
  },
]);
