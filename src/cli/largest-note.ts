import { FileRefused } from '../vault/files';

/** Above this a note is not read: no person wrote it, and every reader would pay for it. Bytes. */
export const largestNote = 16 * 1024 * 1024;

export const tooLarge = (notePath: string): FileRefused =>
  new FileRefused(notePath, `${notePath} is too large to read (over 16 MB): split it`);
