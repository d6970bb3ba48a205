import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import * as obsidian from '../obsidian';
import { App } from '../obsidian/app';
import { installGlobals } from '../obsidian/globals';
import { Plugin } from '../obsidian/plugin';
import type { PluginManifest } from '../obsidian/plugin';
import { followPointer } from '../obsidian/tooltip';
import type { VaultNote } from '../obsidian/vault';
import { makeWorkbench, watchErrors } from './api';
import { takeCensus } from './census';
import { buildShell } from './shell';

/** What the app answers to `require`: the one CodeMirror of the page, and nothing of Node, as on a phone. */
const modules: Record<string, unknown> = {
  obsidian,
  '@codemirror/autocomplete': autocomplete,
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
  '@lezer/common': lezerCommon,
  '@lezer/highlight': lezerHighlight,
  '@lezer/lr': lezerLr,
};

interface Given {
  name: string;
  notes: VaultNote[];
  manifest: PluginManifest;
  /** What the plugin saved in an earlier session, as text. */
  data: string | null;
}

declare global {
  interface Window {
    /** main.js as the function that the app makes of it; a script, so that the page can forbid eval to the plugin. */
    runPlugin: (module: PluginModule, exports: object, require: (name: string) => unknown) => void;
  }
}

type PluginModule = { exports: { default?: new (app: App, manifest: PluginManifest) => Plugin } };

const query = new URLSearchParams(window.location.search);
const errors = watchErrors();
installGlobals();
const started = start();
makeWorkbench(started, errors);

async function start(): Promise<{ app: App; plugin: Plugin; census: ReturnType<typeof takeCensus> }> {
  const given = (await (
    await fetch(`/vault.json?vault=${encodeURIComponent(query.get('vault') ?? '')}`)
  ).json()) as Given;
  const app = new App(given.name);
  Object.assign(window, { app, obsidian });
  app.vault.fill([...given.notes, ...savedData(given)]);
  buildShell(app, query);
  followPointer();
  const census = takeCensus(app);
  const plugin = await loadPlugin(app, given.manifest);
  app.vault.announceFiles();
  app.metadataCache.resolveAll();
  await openFirst(app);
  app.workspace.markLayoutReady();
  return { app, plugin, census };
}

/** Nothing where the vault brings the plugin's data itself. */
function savedData({ notes, manifest, data }: Given): VaultNote[] {
  const path = `.obsidian/plugins/${manifest.id}/data.json`;
  return data === null || notes.some((note) => note.path === path)
    ? []
    : [{ path, text: data, ctime: 0, mtime: 0 }];
}

async function loadPlugin(app: App, manifest: PluginManifest): Promise<Plugin> {
  const module: PluginModule = { exports: {} };
  await loadScript('/plugin.js');
  window.runPlugin(module, module.exports, answerRequire);
  const Made =
    module.exports.default ??
    (module.exports as unknown as new (app: App, manifest: PluginManifest) => Plugin);
  const plugin = new Made(app, { ...manifest, dir: `.obsidian/plugins/${manifest.id}` });
  if (!(plugin instanceof Plugin)) throw new Error('main.js does not export a plugin');
  app.plugins.plugins[manifest.id] = plugin;
  app.plugins.enabledPlugins.add(manifest.id);
  plugin.load();
  await plugin.loading__;
  if (query.get('enabled') === 'now') plugin.onUserEnable();
  return plugin;
}

function loadScript(src: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = createEl('script');
    script.src = src;
    script.onload = (): void => resolve();
    script.onerror = (): void => {
      // The server says in words why there is no plugin.
      void fetch(src).then(async (response) => reject(new Error(await response.text())));
    };
    document.head.appendChild(script);
  });
}

function answerRequire(name: string): unknown {
  if (name in modules) return modules[name];
  throw new Error(`Cannot find module '${name}'`);
}

/** The last session's layout: the notes that the address names, side by side, else an empty pane. */
async function openFirst(app: App): Promise<void> {
  const paths = query.getAll('open');
  for (const [at, path] of paths.entries()) {
    const file = app.vault.getFileByPath(path);
    if (!file) throw new Error(`The vault has no ${path}`);
    await app.workspace.getLeaf(at === 0 ? false : 'split').openFile(file);
  }
}
