import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readYaml } from '../../src/notes/properties/yaml';

/** What the library makes of each property, for documents whose aliases all have an anchor before them. */
function byLibrary(yaml: string): Record<string, unknown> | null {
  try {
    const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false });
    return document.errors.length > 0 ? null : (document.toJS() as Record<string, unknown>);
  } catch {
    return null;
  }
}

const line = fc.tuple(
  fc.constantFrom('one', 'two', 'three', 'four'),
  fc.constantFrom('&x 1', '&y 2', '&x 3', '*x', '*y', '[&y 4, *x]', '[*y, &x 5]', '&y [6, *x]', '{&x a: *y}'),
);

test('an alias stands for the last node of its anchor before it, as in the library', () => {
  let compared = 0;
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ([name]) => name, minLength: 2 }), (lines) => {
      const yaml = lines.map(([name, value]) => `${name}: ${value}\n`).join('');
      const wanted = byLibrary(yaml);
      if (wanted === null) return;
      const { properties, faults } = readYaml(yaml);
      if (faults.length > 0) return;
      compared++;
      for (const [name] of lines) expect(properties[name]?.value).toEqual(wanted[name]);
    }),
    { numRuns: 400, seed: 7 },
  );
  expect(compared).toBeGreaterThan(40);
});

test('an alias without an anchor before it is a fault', () => {
  expect(readYaml('one: *x\ntwo: &x 1').faults).toHaveLength(1);
  expect(readYaml('one: &x 1\ntwo: *x').faults).toEqual([]);
});
