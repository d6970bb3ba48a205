import { ValueComponent } from './controls';

export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  readonly #valueEl: HTMLElement;
  #callback: ((value: number) => unknown) | null = null;
  #format: ((value: number) => string) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.#valueEl = containerEl.createSpan({ cls: 'slider-value' });
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => {
      this.#showValue();
      void this.#callback?.(this.getValue());
    });
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(_instant: boolean): this {
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    this.sliderEl.setAttrs({ min, max, step });
    return this;
  }

  getValue(): number {
    return Number(this.sliderEl.value);
  }

  setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.#showValue();
    return this;
  }

  getValuePretty(): string {
    return this.#format ? this.#format(this.getValue()) : String(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.#format = format;
    this.#showValue();
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  showTooltip(): void {}

  onChange(callback: (value: number) => unknown): this {
    this.#callback = callback;
    return this;
  }

  #showValue(): void {
    this.#valueEl.setText(this.getValuePretty());
  }
}

export class ProgressBarComponent extends ValueComponent<number> {
  readonly #barEl: HTMLElement;
  #value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    const outer = containerEl.createDiv({ cls: 'setting-progress-bar' });
    this.#barEl = outer.createDiv({ cls: 'setting-progress-bar-inner' });
  }

  getValue(): number {
    return this.#value;
  }

  /** From 0 to 100. */
  setValue(value: number): this {
    this.#value = value;
    this.#barEl.style.width = `${value}%`;
    return this;
  }
}

export class ColorComponent extends ValueComponent<string> {
  colorPickerEl: HTMLInputElement;
  #callback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('input', () => void this.#callback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.colorPickerEl.value;
  }

  setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#callback = callback;
    return this;
  }
}
