import { Notice, type Plugin } from 'obsidian';

/** A notice that counts and carries a button to stop; it shows from the first count on, and goes with the plugin. */
export class Progress {
  stopped = false;
  private notice: Notice | null = null;
  private text: HTMLElement | null = null;

  constructor(
    private readonly plugin: Plugin,
    private readonly what: string,
  ) {}

  show(done: number, all: number): void {
    if (!this.notice) this.open();
    this.text?.setText(`${this.what}: ${done.toLocaleString()} of ${all.toLocaleString()} `);
  }

  /** Shows nothing where fewer than `least` are left when it is first asked. */
  showFrom(least: number, done: number, all: number): void {
    if (this.notice || all - done >= least) this.show(done, all);
  }

  hide(): void {
    this.notice?.hide();
  }

  private open(): void {
    const content = createFragment();
    this.text = content.createSpan();
    const stop = content.createEl('button', { text: 'Stop' });
    const stopNow = (): void => {
      this.stopped = true;
      this.hide();
    };
    stop.addEventListener('click', stopNow);
    this.plugin.register(stopNow);
    this.notice = new Notice(content, 0);
  }
}
