import type { Sensitivity } from '../../settings/settings';
import type { VaultIndex } from '../../vault/vault-index';
import { maySee } from './gates';

/**
 * How far a document may follow a link: to the note; only to the label that the user gave it, where the note is
 * for fewer people than the document; or not at all, where the note is for the user alone. A note's name can say
 * too much.
 */
export type Lead = 'note' | 'label' | 'nothing';

export type LeadOf = (target: string, from: string) => Lead;

/** A target that is nowhere in the vault says no more than the entry that names it. */
export const leadsFor =
  (index: Pick<VaultIndex, 'noteFor' | 'sensitivityOf'>, audience: Sensitivity): LeadOf =>
  (target, from) => {
    const path = index.noteFor(target, from);
    if (path === null) return 'note';
    const sensitivity = index.sensitivityOf(path);
    if (maySee(audience, sensitivity)) return 'note';
    return sensitivity === 'me' ? 'nothing' : 'label';
  };
