import { createServer } from 'node:http';
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
/** What a vault holds beside notes and is worth having: settings, Bases, canvases. */
const textFile = /\.(?:md|json|base|canvas|css|txt|csv)$/i;

/**
 * Serves the workbench on localhost. Notes are read from the folder for every page and live in the page:
 * nothing is ever written to the disk.
 *
 * `vaults` are folders, named in the address by their base name (`?vault=NAME`); `main`, `manifest` and
 * `styles` are the built plugin's files; `data` is what the plugin saved before, by default the vault's
 * own review-prep.json, which has the same keys; `page` is the page's script where it was bundled before; port 0 takes
 * a free one.
 *
 * @param {{ vaults?: string[], main?: string, manifest?: string, styles?: string, data?: string, page?: string, port?: number }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve(options = {}) {
  const vaults = (options.vaults?.length ? options.vaults : ['examples/vault']).map((folder) =>
    path.resolve(root, folder),
  );
  const files = {
    main: path.resolve(root, options.main ?? 'main.js'),
    manifest: path.resolve(root, options.manifest ?? 'manifest.json'),
    styles: path.resolve(root, options.styles ?? 'styles.css'),
    data: options.data === undefined ? null : path.resolve(root, options.data),
  };
  const page =
    options.page === undefined
      ? await (await import('./bundle-page.mjs')).bundlePage()
      : await readFile(path.resolve(root, options.page));
  const server = createServer((request, response) => {
    answer(new URL(request.url ?? '/', 'http://localhost'), { vaults, files, page })
      .then(({ type, body, status = 200 }) => {
        response.writeHead(status, {
          'content-type': type,
          'cache-control': 'no-store',
          'content-security-policy': policy,
        });
        response.end(body);
      })
      .catch((error) => {
        response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(String(error instanceof Error ? error.message : error));
      });
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve(undefined));
      }),
  };
}

/** No eval and no inline script, so that a plugin which needs them fails here. */
const policy = "script-src 'self'; object-src 'none'";

async function answer(url, { vaults, files, page }) {
  switch (url.pathname) {
    case '/':
      return { type: 'text/html; charset=utf-8', body: await readFile(path.join(here, 'page/index.html')) };
    case '/page.mjs':
      return { type: 'text/javascript; charset=utf-8', body: page };
    case '/workbench.css':
      return { type: 'text/css; charset=utf-8', body: await readStyles() };
    case '/plugin.css':
      return { type: 'text/css; charset=utf-8', body: await readFile(files.styles).catch(() => '') };
    case '/plugin.js':
      return { type: 'text/javascript; charset=utf-8', body: await pluginScript(files.main) };
    case '/vault.json':
      return {
        type: 'application/json',
        body: JSON.stringify(await readVault(vaults, url.searchParams.get('vault') ?? '', files)),
      };
    default:
      return { type: 'text/plain', body: 'Not found', status: 404 };
  }
}

async function readStyles() {
  const folder = path.join(here, 'page/styles');
  const names = (await readdir(folder)).sort();
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))).join('\n');
}

/** main.js is CommonJS, which the app runs as a function of these three. */
async function pluginScript(file) {
  const code = await readFile(file, 'utf8').catch(() => {
    throw new Error(`There is no ${file}: run npm run build first, or name another with --main`);
  });
  return `window.runPlugin = function (module, exports, require) {\n${code}\n};`;
}

async function readVault(vaults, name, files) {
  const folder = name === '' ? vaults[0] : vaults.find((other) => path.basename(other) === name);
  if (folder === undefined) throw new Error(`No vault is named ${name}: name its folder on the command line`);
  return {
    name: path.basename(folder),
    notes: await readNotes(folder, ''),
    manifest: JSON.parse(await readFile(files.manifest, 'utf8')),
    data: await readFile(files.data ?? path.join(folder, 'review-prep.json'), 'utf8').catch(() => null),
  };
}

async function readNotes(folder, under) {
  const notes = [];
  for (const entry of await readdir(path.join(folder, under), { withFileTypes: true })) {
    const inside = under === '' ? entry.name : `${under}/${entry.name}`;
    if (entry.isDirectory()) notes.push(...(await readNotes(folder, inside)));
    else if (entry.isFile() && textFile.test(entry.name)) {
      const { birthtimeMs, mtimeMs } = await stat(path.join(folder, inside));
      notes.push({
        path: inside,
        text: await readFile(path.join(folder, inside), 'utf8'),
        ctime: Math.round(birthtimeMs),
        mtime: Math.round(mtimeMs),
      });
    }
  }
  return notes;
}
