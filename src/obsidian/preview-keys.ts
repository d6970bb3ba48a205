/** What each key does while an item has the focus. */
export function drawKeys(parent: HTMLElement, keys: readonly (readonly [string, string])[]): void {
  const line = parent.createEl('p', { cls: 'review-prep-keys', text: 'On an entry: ' });
  keys.forEach(([key, purpose], at) => {
    line.createEl('kbd', { text: key });
    line.appendText(` ${purpose}${at < keys.length - 1 ? ' · ' : ''}`);
  });
}
