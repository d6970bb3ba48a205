/** "leading to", "resulted in": the result that follows is a noun. */
export const nounLinks: Readonly<Record<string, string>> = {
  lead: 'to',
  result: 'in',
  translate: 'into',
  culminate: 'in',
  yield: '',
  equate: 'to',
};
