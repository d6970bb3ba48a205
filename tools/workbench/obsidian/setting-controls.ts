import type { SettingControl } from 'obsidian';
import type { TextComponent } from './text-controls';
import { TFile, TFolder } from './files';
import type { TAbstractFile } from './files';
import { AbstractInputSuggest } from './popover-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

/** Draws one declared control, filled from the tab and kept through it; an invalid value is not kept. */
export function drawControl(tab: SettingTab, setting: Setting, control: SettingControl): void {
  const value = tab.getControlValue(control.key) ?? control.defaultValue;
  const keep = keeper(tab, setting, control);
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(value === true).onChange(keep));
      break;
    case 'dropdown':
      setting.addDropdown((dropdown) =>
        dropdown.addOptions(control.options).setValue(asText(value)).onChange(keep),
      );
      break;
    case 'textarea':
      setting.addTextArea((area) => {
        area
          .setPlaceholder(control.placeholder ?? '')
          .setValue(asText(value))
          .onChange(keep);
        area.inputEl.rows = control.rows ?? 4;
      });
      break;
    case 'number':
      setting.addText((text) => {
        text.setPlaceholder(control.placeholder ?? '').setValue(asText(value));
        text.inputEl.type = 'number';
        text.inputEl.setAttrs({
          min: control.min ?? null,
          max: control.max ?? null,
          step: control.step ?? null,
        });
        text.onChange((typed) =>
          keep(
            typed.trim() === '' || Number.isNaN(Number(typed)) ? (control.defaultValue ?? 0) : Number(typed),
          ),
        );
      });
      break;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(Number(value ?? control.min));
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
        slider.onChange(keep);
      });
      break;
    case 'color':
      setting.addColorPicker((picker) => picker.setValue(asText(value)).onChange(keep));
      break;
    case 'file':
    case 'folder':
      setting.addText((text) =>
        drawPath(
          tab,
          text
            .setPlaceholder(control.placeholder ?? '')
            .setValue(asText(value))
            .onChange(keep),
          control,
        ),
      );
      break;
    default:
      setting.addText((text) =>
        text
          .setPlaceholder(control.placeholder ?? '')
          .setValue(asText(value))
          .onChange(keep),
      );
  }
  void checkAtFirst(setting, control, value);
}

type Validate = ((value: unknown) => string | void | Promise<string | void>) | undefined;

function keeper(
  tab: SettingTab,
  setting: Setting,
  control: SettingControl,
): (value: unknown) => Promise<void> {
  return async (value) => {
    const wrong = await (control.validate as Validate)?.(value);
    setting.setErrorMessage(wrong ?? null);
    if (typeof wrong === 'string' && wrong !== '') return;
    await tab.setControlValue(control.key, value);
    tab.refreshDomState();
  };
}

async function checkAtFirst(setting: Setting, control: SettingControl, value: unknown): Promise<void> {
  if (value === undefined || value === null) return;
  setting.setErrorMessage((await (control.validate as Validate)?.(value)) ?? null);
}

function drawPath(
  tab: SettingTab,
  text: TextComponent,
  control: SettingControl & { type: 'file' | 'folder' },
): void {
  const wanted = (file: TAbstractFile): boolean => {
    if (control.type === 'file') return file instanceof TFile && (control.filter?.(file as never) ?? true);
    if (!(file instanceof TFolder)) return false;
    return (!file.isRoot() || control.includeRoot === true) && (control.filter?.(file as never) ?? true);
  };
  new PathSuggest(tab.app, text.inputEl, wanted).onSelect((path) => {
    text.setValue(path);
    text.onChanged();
  });
}

class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: SettingTab['app'],
    inputEl: HTMLInputElement,
    private readonly wanted: (file: TAbstractFile) => boolean,
  ) {
    super(app, inputEl);
  }

  getSuggestions(query: string): string[] {
    const files = this.app.vault.getAllLoadedFiles().filter(this.wanted);
    return files.map(({ path }) => path).filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string, event: MouseEvent | KeyboardEvent): void {
    super.selectSuggestion(path, event);
    this.close();
  }
}

function asText(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? value : '';
}
