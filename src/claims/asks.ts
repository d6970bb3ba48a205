import type { Held } from './held';
import { F, G, N } from './lexicon';
import { needsToLearn } from './own-learning';
import { TokenKind } from './tokens';
import type { Token } from './tokens';
import { anyIs, does, has, holdsOneOf, is, isOneOf, isPast, prior, setOf, textOf } from './word-form';

/** The words that ask, and the index of the token where they stand. */
export interface Ask {
  words: string;
  at: number;
}

/** What makes a claim a request of the writer for the writer; null where there is none. */
export function askIn(tokens: readonly Token[], { grammar }: Held): Ask | null {
  if (needsToLearn(tokens)) return null;
  let end = tokens.length;
  while (end > 1 && tokens[end - 1]?.kind !== TokenKind.word) end--;
  if (isOneOf(prior(tokens, end), pleas)) return { words: 'please', at: end - 1 };
  if ((grammar & G.asking) === 0) return null;
  for (let at = 0; at < tokens.length; at++) {
    if (!does(tokens[at], G.asking)) continue;
    const words = askAt(tokens, at) ?? laterWish(tokens, at) ?? forMe(tokens, at) ?? moreForMe(tokens, at);
    if (words !== null) return { words, at };
  }
  return null;
}

const wishVerbs = setOf(
  'want like love appreciate wish hope prefer rather welcome request value hoping keen need glad grateful pleased delighted thankful',
);
const openers = setOf(
  'want wish wanting wishing hoping looking seeking interested keen happy need ready request requesting hope ask asking open',
);
const selves = setOf("i we i'd we'd i’d we’d id i'm i’m");
const would = setOf(
  "would i'd we'd i’d we’d id should could really will also still now am be i'm i’m very feel feeling much do next half think believe that i",
);

function askAt(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (startsSentence(tokens, at)) {
    const opened = openingAsk(tokens, at, text, next);
    if (opened) return opened;
  }
  if (isOneOf(tokens[at], pleas) && tokens[at + 1]?.kind !== TokenKind.word) return 'please';
  if (isTurned(tokens, at)) return `${text} ${next}`;
  if (isOneOf(tokens[at], selves)) return selfAsk(tokens, at);
  if ((text === 'looking' || text === 'seeking') && seeksPost(tokens, at)) return `${text} ${next}`;
  if (text === 'would' && next === 'help' && isWished(tokens, at)) return 'would help';
  if (text === 'would' && ['be', 'really', 'greatly', 'also'].includes(next)) return usefulAsk(tokens, at);
  return null;
}

/** "Can I", "could the firm pay my fees", at the opening or after a clause: whoever turns it round asks. */
function isTurned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!['can', 'could', 'may'].includes(tokens[at]?.text ?? '')) return false;
  if (!isOneOf(next, own) && !(is(next, N.determiner | N.pronoun) && holdsOneOf(tokens, at + 2, at + 9, own)))
    return false;
  return startsSentence(tokens, at) || prior(tokens, at)?.kind === TokenKind.comma;
}

/** "More support would help": nothing is told, and what would help is what one asks for. */
const isWished = (tokens: readonly Token[], at: number): boolean =>
  anyIs(tokens, 0, at, N.ask) && !tokens.some((token) => has(token, F.past));

/** "I've outgrown my duties and hope for a stretch": the wish has its subject before. */
function laterWish(tokens: readonly Token[], at: number): string | null {
  const text = tokens[at]?.text ?? '';
  const joined = isOneOf(prior(tokens, at), joints);
  if (!joined || !isOneOf(tokens[at], wishing)) return null;
  const next = tokens[at + 1]?.text ?? '';
  const wishes = text === 'would' ? isOneOf(tokens[at + 1], wishVerbs) : isOneOf(tokens[at + 1], askTail);
  const self = tokens
    .slice(0, at)
    .some((token) => isOneOf(token, selves) || token.text.startsWith('i’') || token.text.startsWith("i'"));
  return wishes && self ? `${text} ${next}` : null;
}

/** "Ask Ines to give me a seat", "would help me a lot". */
function forMe(tokens: readonly Token[], at: number): string | null {
  if (tokens[at + 1]?.text !== 'me') return null;
  const before = prior(tokens, at)?.text ?? '';
  return isOneOf(tokens[at], giving) &&
    (before === 'to' ||
      before === 'would' ||
      before === 'could' ||
      (before === ',' && tokens[0]?.text === 'if'))
    ? `${tokens[at]?.text ?? ''} me`
    : null;
}

/** "More visibility for my work". */
function moreForMe(tokens: readonly Token[], at: number): string | null {
  if (!is(tokens[at], N.comparative) || !is(tokens[at + 1], N.ask)) return null;
  if (tokens.some((token) => has(token, F.past))) return null;
  for (let next = at + 2; next < at + 5; next++) {
    const after = tokens[next + 1]?.text;
    if (tokens[next]?.text === 'for' && (after === 'me' || after === 'my' || after === 'myself'))
      return `${tokens[at]?.text ?? ''} ... for me`;
  }
  return null;
}

/** "A welder looking for a permanent job". */
function seeksPost(tokens: readonly Token[], at: number): boolean {
  return holdsOneOf(tokens, at + 1, at + 7, posts);
}

const pleas = setOf('please pls plz');

const own = setOf('i we my me us our');

const posts = setOf(
  'job role position internship opportunity opportunities employment post jobs roles positions vacancy openings',
);

const startsSentence = (tokens: readonly Token[], at: number): boolean => {
  const before = prior(tokens, at);
  return (
    !before ||
    before.kind === TokenKind.stop ||
    before.kind === TokenKind.colon ||
    before.kind === TokenKind.semicolon ||
    before.kind === TokenKind.dash ||
    (at === 1 && before.text === 'also')
  );
};

const askTail = setOf('to for a an more the in my on some better greater that budget time');

function openingAsk(tokens: readonly Token[], at: number, text: string, next: string): string | null {
  if (
    (text === 'requesting' || text === 'request') &&
    next !== 'handling' &&
    !is(tokens[at + 1], N.preposition)
  )
    return text;
  if (text === 'would' && next === 'it' && tokens[at + 2]?.text === 'be') return 'would it be possible';
  if (text === 'applying' && next === 'for') return 'applying for';
  if (text === 'asking' && (next === 'for' || next === 'to')) return `asking ${next}`;
  if (text === 'asked' && next === 'for' && /^(?:an?|my|more)$/.test(textOf(tokens[at + 2])))
    return 'asked for';
  if (text === 'ask' && next === 'for' && [2, 3].some((after) => is(tokens[at + after], N.ask)))
    return 'ask for';
  if ((text === 'hungry' && next === 'for') || (text === 'desire' && (next === 'to' || next === 'for')))
    return `${text} ${next}`;
  if (
    (text === 'career' || text === 'my') &&
    (next === 'goal' || next === 'objective') &&
    tokens[at + 2]?.kind === TokenKind.colon
  )
    return `${text} ${next}`;
  if (text === 'am' && next === 'i' && tokens[at + 2]?.text === 'allowed') return 'am I allowed';
  if (isOneOf(tokens[at], pleas) && next !== 'see' && next !== 'find' && next !== 'note') return 'please';
  if (text === 'would' && isOneOf(tokens[at + 1], wished)) return `would ${next}`;
  if (next === 'me' && /^(?:let|give|allow|consider|put|move)$/.test(text)) return `${text} me`;
  if (text === 'looking' && (next === 'for' || next === 'to')) return `looking ${next}`;
  if (text === 'seeking' && is(tokens[at + 1], N.determiner | N.comparative | N.ask | N.role))
    return 'seeking';
  if (tokens[at + 1]?.kind === TokenKind.colon && /^(?:(?:ask|request)s?|wanted)$/.test(text)) return text;
  if (text === 'my' && (next === 'ask' || next === 'request' || next === 'wish')) return `my ${next}`;
  if (text === 'kindly' && tokens[at + 1]?.kind === TokenKind.word && !isPast(tokens[at + 1])) return text;
  if (text === 'to' && /^(?:obtain|secure|pursue|seek|work)$/.test(next)) return resumeObjective(tokens, at);
  if (/^(?:want|wish|hope|hoping|wanting)$/.test(text) && !has(tokens[at], F.past)) return text;
  if (
    (text === 'need' || text === 'requesting' || text === 'request') &&
    (isOneOf(tokens[at + 1], askTail) ||
      is(tokens[at + 1], N.ask | N.comparative | N.determiner) ||
      (tokens[at + 1]?.figure ?? -1) >= 0 ||
      next === 'one' ||
      (text === 'need' && at === 0 && tokens[1]?.kind === TokenKind.word && !is(tokens[1], N.task)))
  )
    return text;
  if (/^(?:interested|keen|ready|open|happy)$/.test(text) && ['in', 'to', 'for', 'on'].includes(next))
    return `${text} ${next}`;
  return null;
}

const resumeObjective = (tokens: readonly Token[], at: number): string | null =>
  holdsOneOf(tokens, at, tokens.length, employment) ? 'resume objective' : null;

/** "I want", "I'd love", "we would really appreciate", "I am looking for". */
function selfAsk(tokens: readonly Token[], at: number): string | null {
  let modal = tokens[at]?.text.includes("'d") === true || tokens[at]?.text.includes('’d') === true;
  for (let next = at + 1; next < at + 6; next++) {
    const text = tokens[next]?.text ?? '';
    if (isOneOf(tokens[next], wishVerbs))
      return modal || isOneOf(tokens[next], plainWishes) ? `I ${text}` : null;
    if (text === 'ask' && ['for', 'to', 'that'].includes(textOf(tokens[next + 1]))) return 'I ask';
    if (text === 'deserve') return 'I deserve';
    if (modal && text === 'benefit') return 'I would benefit';
    if (modal && text === 'ask' && tokens[next + 1]?.text !== undefined) return 'I ask';
    if (isOneOf(tokens[next], openers) && text !== 'ask') return `I ${text}`;
    if (modal && text === 'do' && tokens[next + 1]?.text === 'with') return 'I could do with';
    if (text === 'would' || text === 'should' || text === 'could') modal = true;
    else if (!isOneOf(tokens[next], would) && !is(tokens[next], N.adverb)) return null;
  }
  return null;
}

/** "Coaching on pricing would be useful." */
function usefulAsk(tokens: readonly Token[], at: number): string | null {
  for (let next = at + 1; next < at + 6; next++)
    if (isOneOf(tokens[next], praise)) return `would be ${tokens[next]?.text ?? ''}`;
  return null;
}

const joints = setOf('and but so , also');

const wishing = setOf('hope wish want would need ask');

const wished = setOf('like love appreciate welcome be prefer also really value');

const employment = setOf('position role job career internship organization organisation company employment');

const plainWishes = setOf('want wish hope need request prefer hoping keen');

const praise = setOf('useful helpful great good appreciated welcome valuable nice help ideal fair');

const giving = setOf('give let allow put consider get move help pay support');
