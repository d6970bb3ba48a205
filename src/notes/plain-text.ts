import type { Range } from '../claims/text';
import { trimEndOf } from '../settings/trim-end';
import { inlineFields } from './inline-fields';
import { blockIdIn, linksIn } from './links';
import { hiding, tagsIn } from './tags';
import { unreadStretches } from './unread';

interface Cut extends Range {
  insert: string;
}

/**
 * A stretch of prose as a reader hears it: without fields, tags, comments, block id and emphasis, links by their
 * labels, on one line.
 */
export function plainText(text: string, range: Range): string {
  const tags = tagsIn(text, range).map(cut);
  const stretch = text.slice(range.from, range.to);
  const holdsMore = stretch.includes('::') || stretch.includes('^') || hiding.test(stretch);
  const cuts = holdsMore ? withMore(tags, text, range) : tags;
  let plain = '';
  let done = range.from;
  for (const { from, to, insert } of cuts) {
    if (from < done) continue;
    plain += withoutEmphasis(text.slice(done, from)) + insert;
    done = to;
  }
  plain += withoutEmphasis(text.slice(done, range.to));
  return plain.replace(/\s+/g, ' ').trim();
}

function withMore(tags: readonly Cut[], text: string, range: Range): Cut[] {
  const blockId = blockIdIn(text, range);
  return [
    ...inlineFields(text, range).map(cut),
    ...tags,
    ...(blockId ? [cut(blockId)] : []),
    ...linksIn(text, range).map((link) => ({ from: link.from, to: link.to, insert: link.label })),
    ...unreadStretches(text, range).map((stretch) => ({ ...stretch, insert: codeText(text, stretch) })),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
}

const cut = ({ from, to }: Range): Cut => ({ from, to, insert: '' });

/** Code keeps its text; comments and template commands are gone. */
function codeText(text: string, { from, to }: Range): string {
  const source = text.slice(from, to);
  return source.startsWith('`') ? trimEndOf(source.replace(/^`+/, ''), '`').trim() : '';
}

const withoutEmphasis = (text: string): string =>
  /[*~=_]/.test(text)
    ? text.replace(
        /\*{1,3}|~~|==|(^|[\s(])_{1,3}(?=\S)|_{1,3}(?=$|[\s).,;:!?])/g,
        (_, before: string | undefined) => before ?? '',
      )
    : text;
