/** A stretch of the user's text for use inside a message: on one line, cut after about `longest` characters. */
export function shown(text: string, longest = 48): string {
  const line = /\s/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
  if (line.length <= longest) return line;
  const cut = line.lastIndexOf(' ', longest);
  return `${line.slice(0, cut > longest / 2 ? cut : longest).replace(/[\ud800-\udbff]$/, '')}\u2026`;
}
