import { askBody } from './ask-note';
import type { ClaimRule } from './rule';

const message = (): string =>
  'Unexpected general request, expected the project, area, role, level or amount that you ask for';

export const vagueAsk: ClaimRule = {
  id: 'vague-ask',
  reads: 'claim',
  why: 'A manager can agree to "more responsibility" and change nothing. Only a named scope can be granted.',
  examples: [
    { text: 'I would like more responsibility', flags: 'I would like more responsibility' },
    { text: 'I want a more strategic role this quarter', flags: 'I want a more strategic role this quarter' },
    { text: 'I would like to grow', flags: 'I would like to grow' },
    {
      text: '---\nreview-prep: ask\nabout: scope\n---\nI would like more visibility.\n',
      flags: 'I would like more visibility.',
    },
    { text: 'I would like to own the checkout roadmap from July', flags: null },
    { text: 'I would like a promotion to Senior PM in the next cycle', flags: null },
    { text: 'Took on more responsibility for refunds', flags: null },
    {
      text: '---\nreview-prep: ask\nabout: scope\n---\nI would like to own the checkout roadmap.\n',
      flags: null,
    },
  ],
  check({ claim, kind }) {
    if (claim.class !== 'ask' || !claim.vague || kind === 'ask') return [];
    return [{ from: claim.from, to: claim.to, message: message() }];
  },
  checkNote(note, facts) {
    const body = askBody(note, facts);
    return body?.vague === true ? [{ from: body.from, to: body.to, message: message() }] : [];
  },
};
