/** Asks in the entry's own row why it should lead; a pin without a reason is not taken. */
export function drawPinForm(row: HTMLElement, done: (reason: string) => void): void {
  row.querySelector('form')?.remove();
  const form = row.createEl('form', { cls: 'review-prep-pin' });
  const label = form.createEl('label', { text: 'Why should it lead? ' });
  const reason = label.createEl('input', { type: 'text', attr: { required: 'true', maxlength: '200' } });
  form.createEl('button', { text: 'Pin it', type: 'submit', cls: 'mod-cta' });
  const cancel = form.createEl('button', { text: 'Do not pin', type: 'button' });
  cancel.addEventListener('click', () => {
    form.remove();
    row.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (reason.value.trim() !== '') done(reason.value.trim());
  });
  reason.focus();
}
