import { spawn } from 'node:child_process';
import path from 'node:path';
import { folderWith } from './folder';

const cli = path.join(__dirname, '../../dist/cli.mjs');

test('a reader that goes away in the middle ends nothing in an error', async () => {
  const child = spawn(process.execPath, [cli, 'rules', '--json'], { cwd: await folderWith() });
  let said = '';
  child.stderr.on('data', (part: Buffer) => (said += part.toString()));
  child.stdout.destroy();
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, said]).toEqual([0, '']);
});
