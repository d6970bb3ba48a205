import { readClaim } from '../../src/claims/read-claim';
import { claimsReadOnce } from '../../src/cli/lint-targets';
import { ownWords } from '../../src/lint/rules-in-force';
import { defaultSettings } from '../../src/settings/default-settings';

test('a sentence that stands in several notes is read once', () => {
  const words = ownWords(defaultSettings.lint);
  const read: string[] = [];
  const once = claimsReadOnce((text, given) => {
    read.push(text);
    return readClaim(text, given);
  });
  const texts = ['Cut refunds 8%', 'Helped with macros', 'Cut refunds 8%'];
  expect(texts.map((text) => once(text, words))).toEqual(texts.map((text) => readClaim(text, words)));
  expect(read).toEqual(texts.slice(0, 2));
});
