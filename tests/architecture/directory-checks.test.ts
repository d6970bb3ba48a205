import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** The rules that find something in `text`, were it the file of that name: the repository's own configuration decides. */
function findings(name: string, text: string): string[] {
  const { stdout } = spawnSync(
    process.execPath,
    ['node_modules/eslint/bin/eslint.js', '--stdin', '--stdin-filename', name, '--format', 'json'],
    { cwd: root, input: text, encoding: 'utf8' },
  );
  const [file] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[];
  return (file?.messages ?? []).map(({ ruleId }) => ruleId);
}

/** A rule that never runs finds nothing either, so each is shown a file that is wrong. */
test.each([
  [
    'manifest.json',
    'obsidianmd/validate-manifest',
    (text: string) => text.replace('"description"', '"descripton"'),
  ],
  [
    'manifest.json',
    'obsidianmd/validate-manifest',
    (text: string) => text.replace('"isDesktopOnly": false', '"isDesktopOnly": "no"'),
  ],
  [
    'LICENSE',
    'obsidianmd/validate-license',
    (text: string) => text.replace(/^Copyright.*$/m, 'Copyright (C) 2020-2025 by Dynalist Inc.'),
  ],
])(
  '%s is checked by %s: as it is nothing is found, and what is wrong is',
  (name, rule, spoil) => {
    const text = readFileSync(path.join(root, name), 'utf8');
    expect(spoil(text)).not.toBe(text);
    expect(findings(name, text)).toEqual([]);
    expect(findings(name, spoil(text))).toContain(rule);
  },
  120_000,
);

test('markup put in as text, a default hotkey and the plugin’s name in a command are found in the plugin’s own room', () => {
  const found = findings(
    'src/obsidian/undo.ts',
    [
      "import type { Plugin } from 'obsidian';",
      'export function bad(plugin: Plugin, element: HTMLElement, text: string): void {',
      '  element.innerHTML = text;',
      "  plugin.addCommand({ id: 'x', name: 'X', hotkeys: [{ modifiers: ['Mod'], key: 'x' }], callback: () => undefined });",
      '}',
    ].join('\n'),
  );
  expect(found).toEqual(expect.arrayContaining(['obsidianmd/commands/no-default-hotkeys']));
  expect(found.some((rule) => rule.startsWith('no-unsanitized/') || rule.includes('inner'))).toBe(true);
}, 120_000);
