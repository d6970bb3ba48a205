import type { App } from './app';

let current: App | null = null;

/** Menus and the app's own global `app` know the one app of the page. */
export function app(): App {
  if (!current) throw new Error('The app has not been made yet');
  return current;
}

export function setApp(made: App): void {
  current = made;
}
