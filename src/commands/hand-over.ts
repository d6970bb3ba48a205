import type { Desk, Written } from './desk';

/** Writes a file for another program beside the notes of the review, over what an earlier run made. */
export async function writeFileFor(
  { files }: Pick<Desk, 'files'>,
  path: string,
  text: string,
): Promise<Written> {
  if (!(await files.exists(path))) {
    await files.create(path, text);
    return { path, action: 'created' };
  }
  return { path, action: (await files.change(path, () => text)) ? 'refreshed' : 'unchanged' };
}
