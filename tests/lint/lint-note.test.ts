import { lintBullet } from '../../src/lint/lint-bullet';
import { lintBullets, lintNote, lintWholeNote } from '../../src/lint/lint-note';
import { rulesInForce } from '../../src/lint/rules-in-force';
import { bulletsInScope } from '../../src/lint/scope';
import { readNote } from '../../src/notes/read-note';
import type { Settings } from '../../src/settings/settings';
import { standardFacts } from '../rules/note-of';

const { settings } = standardFacts;
const impact = (body: string): string => `---\nreview-prep: impact\n---\n${body}`;

/** The bullets without a result that lint points out: a measure of what it reads. */
function read(text: string, allBullets = false, own: Settings = settings): string[] {
  const facts = { ...standardFacts, settings: own };
  return lintNote(readNote('Notes/A.md', text), facts, { allBullets })
    .filter(({ rule }) => rule === 'no-outcome')
    .map(({ from, to }) => text.slice(from, to));
}

describe('Lint reads', () => {
  test('every bullet of a note with the kind property', () => {
    expect(read(impact('- Ran the pricing sync\n\n## March\n\n1. Ran the launch sync\n'))).toEqual([
      'Ran the pricing sync',
      'Ran the launch sync',
    ]);
  });

  test('every bullet of a note with the tag in its properties or in its prose', () => {
    expect(read('---\ntags: [impact]\n---\n- Ran the pricing sync\n')).toEqual(['Ran the pricing sync']);
    expect(read('#impact/pricing\n\n- Ran the pricing sync\n')).toEqual(['Ran the pricing sync']);
  });

  test('only the tagged bullets of other notes', () => {
    expect(read('- Ran the pricing sync\n- Ran the launch sync #impact\n')).toEqual(['Ran the launch sync']);
  });

  test('every bullet of other notes where asked, or where the settings say so', () => {
    const text = '- Ran the pricing sync\n- Ran the launch sync #impact\n';
    expect(read(text, true)).toHaveLength(2);
    const wide: Settings = { ...settings, lint: { ...settings.lint, scope: 'all-bullets' } };
    expect(read(text, false, wide)).toHaveLength(2);
  });

  test('bullets in callouts', () => {
    expect(read(impact('> [!note]\n> - Ran the pricing sync\n'))).toEqual(['Ran the pricing sync']);
  });

  test('no code, quotes, comments and tables', () => {
    const text = impact(
      [
        '```',
        '- Ran the pricing sync',
        '```',
        '',
        '> - Ran the pricing sync',
        '',
        '%%',
        '- Ran the pricing sync',
        '%%',
        '',
        '| - Ran the pricing sync | b |',
        '|---|---|',
        '| - Ran the pricing sync | b |',
        '',
      ].join('\n'),
    );
    expect(read(text)).toEqual([]);
  });

  test('nothing that other people said or that a document repeats', () => {
    expect(read('---\nreview-prep: feedback\n---\n- Ran the pricing sync\n')).toEqual([]);
    expect(read('---\nreview-prep: sheet\n---\n- Ran the pricing sync\n')).toEqual([]);
  });

  test('nothing that the plugin wrote into an agenda, and everything around it', () => {
    const text = [
      '---',
      'review-prep: agenda',
      '---',
      '<!-- review-prep:begin results 1-a1b2c3d4e5f60718 -->',
      '',
      '- Ran the pricing sync',
      '',
      '<!-- review-prep:end results -->',
      '',
      '- Ran the launch sync',
      '',
    ].join('\n');
    expect(read(text)).toEqual(['Ran the launch sync']);
  });

  test('no plans: goals, and decisions in an agenda', () => {
    expect(read('---\nreview-prep: goal\n---\n- Run the pricing sync\n')).toEqual([]);
    const agenda =
      '## Results\n- Ran the pricing sync\n\n## Decisions\n- Next steps: ran it\n\n## Next steps\n- Ran it\n';
    expect(read(`---\nreview-prep: agenda\n---\n${agenda}`)).toEqual(['Ran the pricing sync']);
  });

  test('an ask by where it stands, whatever its words', () => {
    const text =
      '---\nreview-prep: agenda\n---\n## Asks\n- More strategic responsibility\n- Own the checkout roadmap\n';
    const found = lintNote(readNote('Reviews/A.md', text), standardFacts);
    expect(found.map(({ rule, from, to }) => `${rule}: ${text.slice(from, to)}`)).toEqual([
      'open-ended-ask: More strategic responsibility',
      'vague-ask: More strategic responsibility',
      'open-ended-ask: Own the checkout roadmap',
    ]);
  });

  test('no template and no note in a folder that the settings exclude', () => {
    const own: Settings = {
      ...settings,
      exclude: ['Archive/'],
      folders: { ...settings.folders, templates: 'Forms' },
    };
    const facts = { ...standardFacts, settings: own };
    const lint = (path: string) => lintNote(readNote(path, impact('- Ran the pricing sync\n')), facts).length;
    expect([lint('Archive/2024/A.md'), lint('Forms/Impact.md'), lint('Formsheet.md') > 0]).toEqual([
      0,
      0,
      true,
    ]);
  });

  test('a sub-bullet of a tagged bullet as a detail, which needs no result of its own', () => {
    const text = '- Cut refunds from 9% to 4% #impact\n  - Helped with the policy\n';
    expect(read(text)).toEqual([]);
    const found = lintNote(readNote('Notes/A.md', text), standardFacts);
    expect(
      found.filter(({ rule }) => rule === 'weak-verb').map(({ from, to }) => text.slice(from, to)),
    ).toEqual(['Helped with']);
  });

  test('a tagged bullet as told, where a sub-bullet states the result', () => {
    const under = (detail: string): string[] => read(`- Redesigned the form #impact\n  - ${detail}\n`);
    expect(under('Result: returns down from 9% to 4%')).toEqual([]);
    expect(under('with Ops and 12 testers')).toEqual(['Redesigned the form']);
    expect(under('made everything better')).toEqual(['Redesigned the form']);
    expect(under('Cut returns from 9% to 4% #impact')).toEqual(['Redesigned the form']);
  });

  test('another tag and another kind property where the settings name them', () => {
    const own: Settings = { ...settings, tag: 'win', kindProperty: 'kind' };
    expect(read('- Ran the pricing sync #win\n- Ran the launch sync #impact\n', false, own)).toEqual([
      'Ran the pricing sync',
    ]);
    expect(read('---\nkind: impact\n---\n- Ran the pricing sync\n', false, own)).toEqual([
      'Ran the pricing sync',
    ]);
  });
});

describe('Findings', () => {
  test('stand in the order of the text, at offsets of the note as read', () => {
    const text = `\ufeff${impact('- Helped with tax\r\n- Ran the pricing sync\r\n')}`;
    const found = lintNote(readNote('Notes/A.md', text), standardFacts).filter(({ rule }) =>
      ['weak-verb', 'no-outcome'].includes(rule),
    );
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual([
      'Helped with',
      'Helped with tax',
      'Ran the pricing sync',
    ]);
  });

  test('of single bullets and of the whole note are together those of the note', () => {
    const text =
      '---\nreview-prep: agenda\n---\n## Pay\n- A pay rise\n\n## Results\n- Ran the pricing sync\n';
    const note = readNote('Notes/A.md', text);
    const inForce = rulesInForce(settings.lint);
    const single = bulletsInScope(note, settings).flatMap(({ bullet, surroundings }) =>
      lintBullet(
        surroundings,
        text.slice(bullet.contentFrom, bullet.contentTo),
        bullet.contentFrom,
        standardFacts,
        inForce,
      ),
    );
    expect(single).toEqual(lintBullets(note, standardFacts, inForce));
    const all = lintNote(note, standardFacts, { inForce });
    expect(all).toHaveLength(single.length + lintWholeNote(note, standardFacts, inForce).length);
    expect(all.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['pay-before-rating', 'no-outcome']));
  });
});
