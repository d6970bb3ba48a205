/** See guards.mjs. */
export const guards: readonly {
  row: number;
  guard: string;
  file: string;
  edits: readonly (readonly [from: string, to: string, file?: string])[];
  built?: true;
}[];
