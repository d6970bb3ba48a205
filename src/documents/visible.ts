import type { Sensitivity } from '../settings/settings';
import { maySee } from './sheet/gates';

declare const audience: unique symbol;

/** Something that was let through for an audience: what builders of shared documents take. */
export type Visible<T> = T & { readonly [audience]: true };

/** The allow-list: only what `sensitivity` lets the audience see comes out, and only this makes a `Visible`. */
export const visibleTo = <T extends { sensitivity: Sensitivity }>(
  reader: Sensitivity,
  values: readonly T[],
): Visible<T>[] => values.filter((value): value is Visible<T> => maySee(reader, value.sensitivity));
