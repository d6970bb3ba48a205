import { lintFormat, lintOutput, type LintFormatName } from '../../src/cli/formats/lint-format';
import { lintJson } from '../../src/commands/lint-json';
import { lineTable } from '../../src/commands/line-table';
import { summarise, type NoteReport } from '../../src/commands/lint-report';

const text = '# Log\r\n- Ran 4 syncs, cutting rework 8%\n';
const report: NoteReport = {
  path: 'Notes/a, b:c.md',
  text,
  findings: [
    {
      rule: 'outcome-first',
      severity: 'warning',
      message: 'Unexpected effort first: 100%\nlead with it',
      from: 9,
      to: 39,
      fixes: [{ title: 'Lead with it', safe: true, edits: [{ from: 9, to: 39, insert: 'Cut rework 8%' }] }],
    },
  ],
};
const summary = summarise([report], 3);

const printed = (name: LintFormatName, reports: NoteReport[], colour = false): string =>
  lintOutput(lintFormat(name, colour), reports, summarise(reports, 3));

describe('Lines and columns', () => {
  test.each([
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 3, 2, 1],
    ['a\rb', 2, 2, 1],
    ['\uFEFFab', 2, 1, 3],
    ['a\n', 2, 2, 1],
  ])('count from 1 in %j', (note, offset, line, column) => {
    expect(lineTable(note).at(offset)).toEqual({ line, column });
  });
});

describe('Findings', () => {
  test('are JSON of the contract', () => {
    expect(JSON.parse(lintJson([report, { path: 'clean.md', text: '', findings: [] }], summary))).toEqual({
      version: 1,
      files: [
        {
          path: 'Notes/a, b:c.md',
          findings: [
            {
              rule: 'outcome-first',
              severity: 'warning',
              line: 2,
              column: 3,
              endLine: 2,
              endColumn: 33,
              offset: 9,
              endOffset: 39,
              message: 'Unexpected effort first: 100%\nlead with it',
              url: 'https://github.com/review-prep/review-prep/blob/main/docs/rules/outcome-first.md',
              fixes: [
                { title: 'Lead with it', safe: true, edits: [{ from: 9, to: 39, insert: 'Cut rework 8%' }] },
              ],
            },
          ],
        },
      ],
      summary: { errors: 0, warnings: 1, suggestions: 0, notes: 3 },
    });
  });

  test('are workflow commands with their special characters escaped', () => {
    expect(printed('github', [report])).toBe(
      '::warning file=Notes/a%2C b%3Ac.md,line=2,col=3,endLine=2,endColumn=33,title=outcome-first::Unexpected effort first: 100%25%0Alead with it\n',
    );
  });

  test('are SARIF that counts in UTF-16', () => {
    const { version, runs } = JSON.parse(printed('sarif', [report])) as {
      version: string;
      runs: { columnKind: string; results: { level: string; locations: object[] }[] }[];
    };
    expect(version).toBe('2.1.0');
    expect(runs[0]?.columnKind).toBe('utf16CodeUnits');
    expect(runs[0]?.results[0]?.level).toBe('warning');
    expect(runs[0]?.results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'Notes/a%2C%20b%3Ac.md' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 33, charOffset: 9, charLength: 30 },
        },
      },
    ]);
  });

  test('are a block a note for a person, with a count at the end', () => {
    expect(printed('stylish', [report])).toBe(
      [
        'Notes/a, b:c.md',
        '  2:3  warning     Unexpected effort first: 100%\nlead with it  outcome-first (fixable)',
        '',
        '0 errors, 1 warning, 0 suggestions; 3 notes read.',
        '',
      ].join('\n'),
    );
  });

  test('are coloured only where colour is wanted', () => {
    expect(printed('stylish', [report], true)).toContain('\u001b[33m');
    expect(printed('stylish', [], true)).toBe('No findings, 3 notes read.\n');
  });

  test.each([[[report]], [[]], [[report, { ...report, path: 'b.md' }]]])(
    'are the JSON and the SARIF that one call of JSON.stringify would lay out',
    (reports) => {
      const json = printed('json', reports);
      expect(json).toBe(`${JSON.stringify(JSON.parse(json))}\n`);
      const sarif = printed('sarif', reports);
      expect(sarif).toBe(`${JSON.stringify(JSON.parse(sarif), null, 2)}\n`);
    },
  );
});
