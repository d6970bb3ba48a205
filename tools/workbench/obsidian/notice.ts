export const shownNotices: string[] = [];

/** A message at the corner, gone after `duration` milliseconds (5 s unless said); 0 stays until it is clicked. */
export class Notice {
  containerEl: HTMLElement;
  noticeEl: HTMLElement;
  messageEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration?: number) {
    this.noticeEl = noticeBox().createDiv({ cls: 'notice', attr: { role: 'status' } });
    this.containerEl = this.noticeEl;
    this.messageEl = this.noticeEl.createDiv({ cls: 'notice-message' });
    this.setMessage(message);
    this.noticeEl.addEventListener('click', () => this.hide());
    if (duration !== 0) window.setTimeout(() => this.hide(), duration ?? 5000);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.empty();
    this.messageEl.append(message);
    shownNotices.push(this.messageEl.getText());
    return this;
  }

  hide(): void {
    this.noticeEl.detach();
  }
}

function noticeBox(): HTMLElement {
  const found = activeDocument.body.querySelector<HTMLElement>(':scope > .notice-container');
  return found ?? activeDocument.body.createDiv({ cls: 'notice-container' });
}
