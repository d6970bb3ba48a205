import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const torture = readdirSync(path.join(root, 'tests/torture'))
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => read(`tests/torture/${file}`))
  .join('\n');

test('every promise of docs/security.md names a test that exists', () => {
  const rows = read('docs/security.md')
    .split('\n')
    .filter((line) => /^\| (?:a|the) /.test(line));
  const named = rows.map((row) => [...row.matchAll(/`(T\d[^`]+)`/g)].map(([, name = '']) => name));
  expect(rows.length).toBeGreaterThan(10);
  expect(named.filter((names) => names.length === 0)).toEqual([]);
  expect(named.flat().filter((name) => !torture.includes(name))).toEqual([]);
});

test('the lock holds every package whole and names no registry', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<
      string,
      { integrity?: string; resolved?: string; link?: boolean; license?: string; dev?: boolean }
    >;
  };
  const all = Object.entries(packages).filter(([name]) => name !== '');
  expect(all.length).toBeGreaterThan(200);
  expect(
    all.filter(([, { integrity, link }]) => integrity === undefined && link !== true).map(([name]) => name),
  ).toEqual([]);
  expect(all.filter(([, { resolved }]) => resolved !== undefined).map(([name]) => name)).toEqual([]);
});

test('nothing that is shipped runs a script when it is installed', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { hasInstallScript?: boolean; dev?: boolean }>;
  };
  const scripts = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(scripts.filter(([, { dev }]) => dev !== true).map(([name]) => name)).toEqual([]);
  const own = (JSON.parse(read('package.json')) as { scripts: object }).scripts;
  expect(
    Object.keys(own).filter((name) => /^(?:pre|post)?(?:install|prepare)$|^prepublish/.test(name)),
  ).toEqual([]);
  for (const workflow of ['checks', 'release'])
    expect(read(`.github/workflows/${workflow}.yml`).match(/npm (?:ci|install)\b.*/g)).toEqual([
      'npm ci --ignore-scripts',
    ]);
});

test('what is shipped is under a licence of the allow-list', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { license?: string; dev?: boolean }>;
  };
  const allowed = [
    'MIT',
    'MIT-0',
    'ISC',
    'BSD-2-Clause',
    'BSD-3-Clause',
    'Apache-2.0',
    '0BSD',
    'OFL-1.1',
    'Unlicense',
  ];
  const others = Object.entries(packages).filter(
    ([name, { license, dev }]) => name !== '' && dev !== true && !allowed.includes(license ?? ''),
  );
  expect(others.map(([name, { license }]) => `${name}: ${license ?? 'none'}`)).toEqual([]);
});
