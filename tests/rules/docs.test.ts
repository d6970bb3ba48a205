import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../../src/rules';
import { ruleIndexPage, rulePage } from '../../tools/rule-pages';

const folder = path.join(__dirname, '../../docs/rules');
const page = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

describe('The rule docs', () => {
  test.each(rules)('show $id as its rule says (else run npm run docs:rules)', (rule) => {
    expect(page(`${rule.id}.md`)).toBe(rulePage(rule));
  });

  test('list every rule and no other', () => {
    expect(page('README.md')).toBe(ruleIndexPage(rules));
    const pages = ['README.md', ...rules.map(({ id }) => `${id}.md`)];
    expect(readdirSync(folder).sort()).toEqual(pages.sort());
  });
});

describe('The rules', () => {
  test('have ids of their own, in lower case with hyphens', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('are each a file of that name in src/rules', () => {
    const files = readdirSync(path.join(__dirname, '../../src/rules'));
    expect(rules.map(({ id }) => `${id}.ts`).filter((file) => !files.includes(file))).toEqual([]);
  });
});
