import { withoutUnread } from '../../tools/build/without-unread.mjs';

const unread = new Set(['comment', 'tag']);
const known = new Map([['ctx.options.strict', 'true']]);
const short = (source: string): string =>
  withoutUnread(source, { unread, known }).replace(/\s+/g, ' ').trim();

test('what is written and never read goes, with the conditions that led to nothing else', () => {
  expect(short('a.comment = b; c();')).toBe('c();');
  expect(short('if (end.comment) { if (a.comment) a.comment += b; else a.comment = b; } c();')).toBe('c();');
  expect(short('if (tag) node.tag = name; else d();')).toBe('if (tag) {} else d();');
});

test('a condition that does something stays, and so does what is read', () => {
  expect(short('if (next()) a.comment = b;')).toBe('if (next()) {}');
  expect(short('if (a.comment) { b(); a.comment = 1; }')).toBe('if (a.comment) { b(); }');
  expect(short('a.value = b.comment;')).toBe('a.value = b.comment;');
});

test('an option that is always the same is one; a property that is called like a method of objects is none', () => {
  expect(short('if (ctx.options.strict && a.constructor) b.toString();')).toBe(
    'if (true && a.constructor) b.toString();',
  );
});

test('of an error only its message stays', () => {
  expect(short(`onError(a, 'MISSING_CHAR', 'A message'); f('PLAIN'); x = 'BLOCK_FOLDED';`)).toBe(
    `onError(a, 0, 'A message'); f('PLAIN'); x = 'BLOCK_FOLDED';`,
  );
});
