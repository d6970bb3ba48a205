/**
 * For each row of the torture suite a guard, and what the code is without it: `edits` are exact pieces of the file,
 * each of which stands there once; a third text names another file. `npm run guards` takes one guard out after the
 * other and expects the row to fail.
 */
export const guards = [
  {
    row: 1,
    guard: 'front matter opens with exactly ---',
    file: 'src/notes/properties/split.ts',
    edits: [
      [
        'if (!text.startsWith(fence, from) || !isBreak(text, from + 3))',
        'if (!text.startsWith(fence, from))',
      ],
    ],
  },
  {
    row: 2,
    guard: 'a syntax error is a fault and no throw',
    file: 'src/notes/properties/yaml.ts',
    edits: [
      ['if (error) read.faults.push(syntaxFault(error.message, error.pos));', 'if (error) throw error;'],
    ],
  },
  {
    row: 3,
    guard: 'nothing read is shared between calls',
    file: 'src/notes/front-matter.ts',
    edits: [
      [
        'export function readFrontMatter(text: string): FrontMatter {\n',
        'const shared = new Map<string, FrontMatter>();\nexport function readFrontMatter(text: string): FrontMatter {\n  const read = shared.get(text) ?? readAnew(text);\n  shared.set(text, read);\n  return read;\n}\nfunction readAnew(text: string): FrontMatter {\n',
      ],
    ],
  },
  {
    row: 4,
    guard: 'depth is counted before any parser, and no parser throws',
    file: 'src/notes/properties/limits.ts',
    edits: [
      ['const mostMarks = 2000;', 'const mostMarks = Infinity;'],
      ['const mostDepth = 32;', 'const mostDepth = Infinity;'],
      [
        'if (error) read.faults.push(syntaxFault(error.message, error.pos));',
        'if (error) throw error;',
        'src/notes/properties/yaml.ts',
      ],
    ],
  },
  {
    row: 5,
    guard: 'properties are at most 64 KiB and 500 lines',
    file: 'src/notes/properties/limits.ts',
    edits: [
      ['const mostUnits = 65536;', 'const mostUnits = Infinity;'],
      ['const mostLines = 500;', 'const mostLines = Infinity;'],
    ],
  },
  {
    row: 6,
    guard: 'line ends are made one for the parser',
    file: 'src/notes/front-matter.ts',
    edits: [["const yaml = inner.replace(/\\r\\n?/g, '\\n');", 'const yaml = inner;']],
  },
  {
    row: 7,
    guard: 'a number counts as one only where it prints back as typed',
    file: 'src/notes/properties/plain.ts',
    edits: [[' && String(Number(source)) === source ?', ' ?']],
  },
  {
    row: 8,
    guard: 'a day is that of this machine, never of UTC',
    file: 'src/days/day.ts',
    edits: [
      [
        '  `${pad(instant.getFullYear(), 4)}-${pad(instant.getMonth() + 1)}-${pad(instant.getDate())}`;',
        '  instant.toISOString().slice(0, 10);',
      ],
    ],
  },
  {
    row: 9,
    guard: 'what is no scalar is no value',
    file: 'src/notes/properties/yaml.ts',
    edits: [['  if (!isScalar(target)) return undefined;\n', '']],
  },
  {
    row: 10,
    guard: 'what YAML does not allow is a fault and no throw',
    file: 'src/notes/properties/yaml.ts',
    edits: [
      ['if (error) read.faults.push(syntaxFault(error.message, error.pos));', 'if (error) throw error;'],
    ],
  },
  {
    row: 11,
    guard: 'containers are nested at most 100 deep',
    file: 'src/notes/blocks/scan.ts',
    edits: [['mostContainers = 100;', 'mostContainers = 1000;']],
  },
  {
    row: 12,
    guard: 'what is open at the end of a note is closed',
    file: 'src/notes/scan-blocks.ts',
    edits: [['  closeTo(scan, 0);\n', '']],
  },
  {
    row: 13,
    guard: 'a fix that replaces words is not safe',
    file: 'src/rules/unknown-principle.ts',
    edits: [['safe: false, edits', 'safe: true, edits']],
  },
  {
    row: 14,
    guard: 'lines in a fence are code',
    file: 'src/notes/scan-blocks.ts',
    edits: [["    if (scan.leaf === 'fence') return continueFence(scan);\n", '']],
  },
  {
    row: 15,
    guard: 'a pattern takes linear time',
    file: 'src/documents/render.ts',
    edits: [['.replace(/\\n{3,}/g, ', '.replace(/(?:\\n\\s*)+\\n/g, ']],
  },
  {
    row: 16,
    guard: "the app's lint command waits for the index",
    file: 'src/obsidian/command-line.ts',
    edits: [['  await plugin.desk().index();\n', '']],
    built: true,
  },
  {
    row: 17,
    guard: 'a template fills in a text as it stands',
    file: 'src/documents/render.ts',
    edits: [['{ escape: (value: unknown) => escape(String(value)) }', '{}']],
  },
  {
    row: 17,
    guard: 'a template reaches no more than its view',
    file: 'src/documents/render.ts',
    edits: [['    refuseMore(Mustache.parse(text));\n', '']],
  },
  {
    row: 18,
    guard: 'an edited region is kept',
    file: 'src/vault/regions.ts',
    edits: [["    if (edited) reasons.set(id, 'You edited this part, so it was left as it is.');\n", '']],
  },
  {
    row: 19,
    guard: 'what does not differ is not written',
    file: 'src/vault/journalled-files.ts',
    edits: [
      ['if (after === null || after === before) return false;', 'if (after === null) return false;'],
      [
        'if (after === null || after === before) return false;',
        'if (after === null) return false;',
        'src/cli/folder-files.ts',
      ],
    ],
  },
  {
    row: 20,
    guard: 'figures are written without the locale',
    file: 'src/claims/figures/format-change.ts',
    edits: [
      [
        'String(Math.round(Math.abs(value) * 1e4) / 1e4)',
        '(Math.round(Math.abs(value) * 1e4) / 1e4).toLocaleString()',
      ],
    ],
    built: true,
  },
  {
    row: 21,
    guard: 'a note is written beside its place and moved there whole',
    file: 'src/cli/safe-write.ts',
    edits: [
      [
        '  const temporary = await writtenBeside(file, text);\n  try {\n    await link(temporary, file);',
        '  return createInPlace(file, text);\n  const temporary = await writtenBeside(file, text);\n  try {\n    await link(temporary, file);',
      ],
    ],
    built: true,
  },
  {
    row: 22,
    guard: 'writing goes on until every byte is taken',
    file: 'src/cli/safe-write.ts',
    edits: [['    done += bytesWritten;\n', '    done = bytes.length;\n']],
  },
  {
    row: 23,
    guard: 'a note is looked at once more before it is replaced',
    file: 'src/cli/safe-write.ts',
    edits: [
      [
        "if (expected !== undefined && readFileSync(file, 'utf8') !== expected) {",
        'if (expected === null) {',
      ],
    ],
  },
  {
    row: 24,
    guard: 'undo leaves what has changed since',
    file: 'src/commands/undo.ts',
    edits: [['  if (stampOf(now) !== step.after) return changedSince(path);\n', '']],
  },
  {
    row: 25,
    guard: 'a path is inside the vault by what it really is',
    file: 'src/cli/folder-files.ts',
    edits: [['if (real !== home && !real.startsWith(home + path.sep)) {', 'if (real === null) {']],
  },
  {
    row: 26,
    guard: 'a note that cannot be written does not stop the others',
    file: 'src/cli/run/lint.ts',
    edits: [
      [
        '  } catch (error) {\n    messages.push(',
        '  } catch (error) {\n    throw error;\n    messages.push(',
      ],
    ],
  },
  {
    row: 27,
    guard: 'a text in a page is escaped',
    file: 'src/print/markup.ts',
    edits: [
      [
        'printable(text).replace(/[&<>"\']/g, (character) => entities[character] ?? character);',
        'printable(text);',
      ],
    ],
  },
  {
    row: 28,
    guard: 'a draft is addressed to one plain address',
    file: 'src/documents/recap/message.ts',
    edits: [['    ? found\n    : null;', '    ? found\n    : found;']],
  },
  {
    row: 29,
    guard: 'the allow-list of an audience',
    file: 'src/documents/visible.ts',
    edits: [['maySee(reader, value.sensitivity)', 'reader !== undefined']],
  },
  {
    row: 30,
    guard: 'the sheet is measured before it is printed',
    file: 'src/print/sheet/fit.ts',
    edits: [
      [
        '    measure({ html: sheetHtml(tried, page), model: tried, box, bodyPoints }),',
        '    Math.min(0, await measure({ html: sheetHtml(tried, page), model: tried, box, bodyPoints })),',
      ],
    ],
  },
  {
    row: 31,
    guard: 'nothing asks the network',
    file: 'src/cli/session.ts',
    edits: [['  await vault.sweep();\n', "  await vault.sweep();\n  await fetch('http://127.0.0.1:9/');\n"]],
    built: true,
  },
  {
    row: 32,
    guard: 'settings that are no JSON are told and not thrown',
    file: 'src/settings/read-settings.ts',
    edits: [['    const why = reasonOf', '    throw error;\n    const why = reasonOf']],
  },
  {
    row: 33,
    guard: 'a build is named by its sources alone',
    file: 'esbuild.config.mjs',
    edits: [
      ['JSON.stringify(await hashOfSources())', 'JSON.stringify((await hashOfSources()) + Date.now())'],
    ],
  },
];
