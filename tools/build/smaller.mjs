import { minify } from '@swc/core';
import { withArrowFunctions } from './arrow-functions.mjs';

/**
 * What esbuild has minified, smaller still. Functions are not put in the place where they are called: that would save
 * 2 KB and make one of them anew in each turn of a loop.
 */
async function smallerCode(code) {
  const { code: smallest } = await minify(withArrowFunctions(code), {
    ecma: 2020,
    toplevel: true,
    compress: {
      ...{ ecma: 2020, passes: 3, toplevel: true, unsafe_arrows: true },
      ...{ inline: false, reduce_funcs: false, reduce_vars: false },
    },
    mangle: { toplevel: true },
    format: { ecma: 2020, comments: false },
  });
  return smallest;
}

/** For a build that keeps its output in memory (`write: false`). */
export const smaller = {
  name: 'smaller',
  setup(build) {
    build.onEnd(async ({ outputFiles = [] }) => {
      for (const file of outputFiles) file.contents = Buffer.from(await smallerCode(file.text));
    });
  },
};
