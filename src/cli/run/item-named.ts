import { CannotRun } from '../terminal';

export interface Named {
  id: string;
  path: string;
  title: string;
  /** 1-based, where several things may stand in one note. */
  line?: number;
}

/** Whether a title, a path or NOTE:LINE is what the user typed, capitals aside. */
export const isNamed =
  (name: string) =>
  ({ path, title, line = 0 }: Omit<Named, 'id'>): boolean =>
    [path, title, `${path}:${line}`].some((one) => one.toLowerCase() === name.trim().toLowerCase());

/** The one that `--flag name` means, null where there is none. Throws CannotRun where it means several. */
export function itemNamed(name: string, flag: string, items: readonly Named[]): Named | null {
  const [found = null, second] = items.filter(isNamed(name));
  if (found && second)
    throw new CannotRun(
      `--${flag} ${name}: ${placeOf(found)} and ${placeOf(second)} are called so; name one of these places`,
    );
  return found;
}

/** For a message: `"Refunds", "Sign-up"`. */
export const titlesOf = (items: readonly Named[]): string =>
  items.map(({ title }) => `"${title}"`).join(', ');

const placeOf = ({ path, line }: Named): string => (line === undefined ? path : `${path}:${line}`);
