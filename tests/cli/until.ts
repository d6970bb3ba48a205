/** Waits until it is so; throws after four seconds, so that whatever never comes fails its test and ends it. */
export async function until(isSo: () => boolean): Promise<void> {
  for (const began = Date.now(); !isSo(); await pause(5))
    if (Date.now() - began > 4000) throw new Error('It has not come in four seconds.');
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
