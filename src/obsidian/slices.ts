/** How long work may hold the interface before it lets others in, in milliseconds; with what ends a slice under ten. */
const slice = 4;

/** Asked between small pieces of work: null while the slice lasts, then a promise to wait for. */
export function slices(): () => Promise<void> | null {
  let began = performance.now();
  return () => {
    if (performance.now() - began < slice) return null;
    return breath().then(() => {
      began = performance.now();
    });
  };
}

/** Lets others in, such as before work that comes in one go. */
export const breath = (): Promise<void> => new Promise((resolve) => void window.setTimeout(resolve, 0));
