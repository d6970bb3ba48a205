/** How long work may hold the interface before it lets others in, in milliseconds; with what ends a slice under ten. */
const slice = 6;

/** Asked between small pieces of work: null while the slice lasts, then a promise to wait for. */
export function slices(): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < slice) return null;
    return new Promise((resolve) =>
      window.setTimeout(() => {
        began = performance.now();
        resolve();
      }, 0),
    );
  };
}
