import type { Sensitivity } from '../settings/settings';
import { maySee } from './sheet/gates';

declare const audience: unique symbol;

/**
 * Something that was let through for the audience `A`: what builders of shared documents take. What was let through
 * for the user alone is no `Visible<T, 'manager'>`.
 */
export type Visible<T, A extends Sensitivity = Sensitivity> = T & { readonly [audience]: A };

/** The allow-list: only what `sensitivity` lets the audience see comes out, and only this makes a `Visible`. */
export const visibleTo = <T extends { sensitivity: Sensitivity }, A extends Sensitivity>(
  reader: A,
  values: readonly T[],
): Visible<T, A>[] => values.filter((value): value is Visible<T, A> => maySee(reader, value.sensitivity));
