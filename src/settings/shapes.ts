/** A reader of one value: the value as it may be used, or a few words on what was expected. */
export type Shape<T> = (value: unknown, at: string, problems: string[]) => T | undefined;

const wrong = (at: string, expected: string, problems: string[]): undefined => {
  problems.push(`${at}: expected ${expected}, so the standard value is used`);
  return undefined;
};

export const text: Shape<string> = (value, at, problems) =>
  typeof value === 'string' ? value : wrong(at, 'a text', problems);

export const filledText: Shape<string> = (value, at, problems) =>
  typeof value === 'string' && value.trim() !== '' ? value : wrong(at, 'a text that is not empty', problems);

export const yesOrNo: Shape<boolean> = (value, at, problems) =>
  typeof value === 'boolean' ? value : wrong(at, 'true or false', problems);

export const numberFrom =
  (low: number, high: number, expected = `a number from ${low} to ${high}`): Shape<number> =>
  (value, at, problems) =>
    typeof value === 'number' && value >= low && value <= high ? value : wrong(at, expected, problems);

export const oneOf =
  <T extends string>(...allowed: T[]): Shape<T> =>
  (value, at, problems) =>
    allowed.find((one) => one === value) ?? wrong(at, `one of ${allowed.join(', ')}`, problems);

/** A text of a form, such as a day; `expected` names it. */
export const formed =
  (isFormed: (text: string) => boolean, expected: string): Shape<string> =>
  (value, at, problems) =>
    typeof value === 'string' && isFormed(value) ? value : wrong(at, expected, problems);

/** A list; an entry that cannot be read is named and left out, the others count. */
export const listOf =
  <T>(item: Shape<T>): Shape<T[]> =>
  (value, at, problems) => {
    if (!Array.isArray(value)) return wrong(at, 'a list', problems);
    return value.flatMap((entry: unknown, index) => {
      const read = item(entry, `${at}[${index}]`, problems);
      return read === undefined ? [] : [read];
    });
  };

export const mapOf =
  <T>(item: Shape<T>): Shape<Record<string, T>> =>
  (value, at, problems) => {
    if (!isMapping(value)) return wrong(at, 'a mapping', problems);
    const read = Object.entries(value).map(
      ([key, entry]) => [key, item(entry, `${at}.${key}`, problems)] as const,
    );
    return Object.fromEntries(read.filter((pair): pair is [string, T] => pair[1] !== undefined));
  };

/** A mapping with known keys; keys that are absent or wrong take the value of `otherwise`. */
export const objectLike =
  <T extends object>(shapes: { [K in keyof T]-?: Shape<NonNullable<T[K]>> }, otherwise: T): Shape<T> =>
  (value, at, problems) => {
    if (!isMapping(value)) return wrong(at, 'a mapping', problems);
    const read: Partial<T> = {};
    for (const key of Object.keys(shapes) as (keyof T & string)[]) {
      if (!Object.hasOwn(value, key)) continue;
      const part = shapes[key](value[key], at === '' ? key : `${at}.${key}`, problems);
      if (part !== undefined) read[key] = part;
    }
    return { ...otherwise, ...read };
  };

/**
 * As `objectLike`, but undefined where one of `needed` is absent: a list entry of no use without it. What may
 * be left out takes the value of `otherwise`.
 */
export const entryLike =
  <T extends object>(
    shapes: { [K in keyof T]-?: Shape<NonNullable<T[K]>> },
    needed: readonly (keyof T & string)[],
    otherwise: Partial<T> = {},
  ): Shape<T> =>
  (value, at, problems) => {
    const read = objectLike<Partial<T>>(shapes, otherwise)(value, at, problems);
    const missing = read && needed.find((key) => read[key] === undefined);
    if (missing === undefined) return read as T | undefined;
    problems.push(`${at}: needs ${missing}, so this entry is left out`);
    return undefined;
  };

export const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
