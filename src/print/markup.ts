/** Markup that is safe to stand in a page: every text that went into it was escaped. */
export interface Markup {
  readonly source: string;
}

type Piece = string | number | Markup | null | readonly Piece[];

/** Builds markup; strings that are filled in are escaped, nulls leave nothing. */
export function markup(literal: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return { source: literal.reduce((before, text, at) => before + written(pieces[at - 1] ?? null) + text) };
}

export const nothing: Markup = { source: '' };

/** `pieces` with `between` set between them. */
export const joined = (pieces: readonly Markup[], between: Markup): Markup => ({
  source: pieces.map(({ source }) => source).join(between.source),
});

export const escaped = (text: string): string =>
  printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(piece: Piece): string {
  if (piece === null) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'source' in piece ? piece.source : piece.map(written).join('');
}

/** Controls cannot be printed, and those that turn the direction of the line could make a figure read otherwise. */
const printable = (text: string): string =>
  text.replace(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, () => '');
