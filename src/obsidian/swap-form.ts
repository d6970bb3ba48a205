import type { Proposal } from '../documents/agenda/proposals';

/** Asks in an item's own row what should stand in its place. */
export function drawSwapForm(
  row: HTMLElement,
  others: readonly Proposal[],
  done: (id: string) => void,
): void {
  row.querySelector('form')?.remove();
  const form = row.createEl('form', { cls: 'review-prep-pin' });
  const label = form.createEl('label', { text: 'What should stand here instead? ' });
  const choice = label.createEl('select', { cls: 'dropdown' });
  for (const { id, title, detail } of others)
    choice.createEl('option', { value: id, text: detail === '' ? title : `${title}: ${detail}` });
  form.createEl('button', { text: 'Swap', type: 'submit', cls: 'mod-cta' });
  const cancel = form.createEl('button', { text: 'Do not swap', type: 'button' });
  cancel.addEventListener('click', () => {
    form.remove();
    row.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(choice.value);
  });
  // A list of choices does not send its form.
  choice.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) done(choice.value);
  });
  choice.focus();
}
