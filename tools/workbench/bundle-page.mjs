import path from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/** The script of the workbench's page. */
export async function bundlePage() {
  const built = await esbuild.build({
    entryPoints: [path.join(here, 'page/main.ts')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
    absWorkingDir: path.resolve(here, '../..'),
  });
  return built.outputFiles[0]?.text ?? '';
}
