import type { VerbForm } from './inflect';
import type { Span, Head } from './effort';
import type { Token } from './tokens';

/** A bullet's sentence: its text, the tokens of the whole text, and the stretch of them to read. */
export interface Sentence extends Span {
  text: string;
  tokens: readonly Token[];
}

/** One way to part a sentence into work and result, at the connective between them. */
export interface Split {
  effort: Span;
  outcome: Span;
  /**
   * `verb`: the result has the writer as its subject ("cutting ..."); `noun`: "a 7% dip ...";
   * `clause`: it has a subject of its own, or none ("spillage fell ...", "recalls down 12%").
   */
  shape: 'verb' | 'noun' | 'clause';
  /** Verbs of the result that take the effort's tense; for a clause, those to be made finite. */
  verbs: Head[];
  /** The tense that `verbs` stand in. */
  form: VerbForm;
  /** The construction says by itself that the effort brought the result. */
  sure: boolean;
  /** Where several splits fit, the lower one is taken; equal ones in order of their place. */
  rank: number;
  /** The result held while the work went on ("with 100% accuracy retained"), rather than after it. */
  during?: true;
  /** The connective as written, for "explain". */
  link: string;
}
