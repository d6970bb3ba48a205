import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const check = 'tools/check-versions.mjs';

test('the manifest, versions.json and package.json name one version and its oldest app', () => {
  expect(() => execFileSync(process.execPath, [check], { cwd: root })).not.toThrow();
});

test('a tag with a "v", or of another version, stops the release', () => {
  for (const tag of ['v0.1.0', '99.0.0']) {
    const { status, stderr } = spawnSync(process.execPath, [check, tag], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain(`The tag ${tag} is not the manifest's version`);
  }
});
