/**
 * What was read of a text as lines, each with its name: nothing that is absent, empty or false, and a stretch with
 * what stands there.
 */
export function told(value: unknown, text: string, name = ''): string[] {
  if (value === null || value === undefined || value === false || value === '') return [];
  if (value instanceof Map)
    return [...value].flatMap(([key, one]) => told(one, text, `${name}.${String(key)}`));
  if (Array.isArray(value)) return value.flatMap((one, at) => told(one, text, `${name}.${at}`));
  if (typeof value !== 'object') return [`${name} ${JSON.stringify(value)}`];
  const { from, to, ...rest } = value as Record<string, unknown>;
  const stretch =
    typeof from === 'number' && typeof to === 'number'
      ? [`${name} ${from}-${to} ${JSON.stringify(text.slice(from, to))}`]
      : told(from, text, `${name}.from`);
  const others = Object.entries(rest).flatMap(([key, one]) =>
    told(one, text, name === '' ? key : `${name}.${key}`),
  );
  return [...stretch, ...others];
}
