import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rules } from '../src/rules';
import { ruleIndexPage, rulePage } from './rule-pages';

/** Writes docs/rules from the rule objects: `node tools/run-ts.mjs tools/write-rule-docs.ts`. */
const folder = path.resolve('docs/rules');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.md')) rmSync(path.join(folder, file));
for (const rule of rules) writeFileSync(path.join(folder, `${rule.id}.md`), rulePage(rule));
writeFileSync(path.join(folder, 'README.md'), ruleIndexPage(rules));
