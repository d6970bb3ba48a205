import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { folderWith } from '../cli/folder';
import { openBench } from './open-workbench';
import type { Bench } from './open-workbench';

/** A bench over a vault of these notes, with what the plugin saved before; closing it takes their folder away. */
export async function benchOver(notes: Readonly<Record<string, string>>, settings?: object): Promise<Bench> {
  const vault = await folderWith(notes);
  const saved = settings && (await folderWith());
  const data = saved && path.join(saved, 'data.json');
  if (data !== undefined) await writeFile(data, JSON.stringify({ version: 1, ...settings }));
  const bench = await openBench({ vaults: [vault], ...(data !== undefined && { data }) });
  return {
    ...bench,
    close: async () => {
      await bench.close();
      for (const folder of [vault, ...(saved === undefined ? [] : [saved])])
        await rm(folder, { recursive: true });
    },
  };
}
