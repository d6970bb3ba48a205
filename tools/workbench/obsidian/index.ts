/**
 * What `require('obsidian')` answers in the workbench. Classes with a file, an editor or a face are our
 * own, since obsidian-test-mocks' only pretend (they overwrite, close at once, show nothing); its plain
 * functions and the values of Bases are taken from it. An own export goes before one of the same name.
 *
 * Plugins make subclasses of these: what the app does not have is private by `#` or ends with `__`, so that
 * it cannot meet a name of theirs.
 */
export * from 'obsidian-test-mocks/obsidian';
export { App } from './app';
export { Component } from './component';
export {
  BaseComponent,
  ButtonComponent,
  DisplayValueComponent,
  DropdownComponent,
  ExtraButtonComponent,
  ToggleComponent,
  ValueComponent,
} from './controls';
export { ColorComponent, ProgressBarComponent, SliderComponent } from './range-controls';
export {
  AbstractTextComponent,
  MomentFormatComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from './text-controls';
export { debounce } from './debounce';
export { MemoryDisk as FileSystemAdapter } from './disk';
export { Editor } from './editor';
export {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
  livePreviewState,
} from './editor-fields';
export { Events } from './events';
export { FileManager } from './file-manager';
export { TAbstractFile, TFile, TFolder } from './files';
export {
  apiVersion,
  getFrontMatterInfo,
  getLanguage,
  parseYaml,
  request,
  requestUrl,
  requireApiVersion,
  resolveSubpath,
  stringifyYaml,
} from './functions';
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from './icons';
export { Keymap, Scope } from './keymap';
export { WorkspaceItem, WorkspaceLeaf, WorkspaceParent, WorkspaceTabs } from './leaf';
export { MarkdownView } from './markdown-view';
export { Menu, MenuItem, MenuSeparator } from './menu';
export { MetadataCache } from './metadata-cache';
export { ConfirmationButton, ConfirmationModal, Modal } from './modal';
export { Notice } from './notice';
export { getLinkpath, normalizePath, parseLinktext } from './paths';
export { Platform } from './platform';
export { Plugin } from './plugin';
export { AbstractInputSuggest, EditorSuggest, PopoverSuggest } from './popover-suggest';
export {
  MarkdownPreviewRenderer,
  MarkdownPreviewView,
  MarkdownRenderChild,
  MarkdownRenderer,
} from './preview';
export { sanitizeHTMLToDom } from './sanitize';
export {
  prepareFuzzySearch,
  prepareSimpleSearch,
  renderMatches,
  renderResults,
  sortSearchResults,
} from './search';
export { Setting, SettingGroup } from './setting';
export { PluginSettingTab, SettingPage, SettingTab } from './setting-tab';
export {
  WorkspaceContainer,
  WorkspaceFloating,
  WorkspaceMobileDrawer,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
  WorkspaceWindow,
} from './splits';
export { FuzzySuggestModal, SuggestModal } from './suggest-modal';
export { TextFileView } from './text-file-view';
export { displayTooltip, setTooltip } from './tooltip';
export { Vault } from './vault';
export { EditableFileView, FileView, ItemView, View } from './view';
export { Workspace } from './workspace';
