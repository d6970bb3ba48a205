const swc = [
  '@swc/jest',
  {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** Every package is transformed: unified, remark and their kin ship as ES modules only. */
export default {
  rootDir: '.',
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(ts|js|mjs)$': swc, '\\.woff2$': '<rootDir>/tools/base64-transform.mjs' },
  transformIgnorePatterns: [],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // Two on a machine of two cores, where Jest would take one: a browser test waits more than it reckons.
  maxWorkers: 2,
  globalSetup: '<rootDir>/tests/build-once.mjs',
  coverageDirectory: 'coverage',
  collectCoverageFrom: ['src/**/*.ts'],
};
