import { readFile } from 'node:fs/promises';
import process from 'node:process';

/**
 * Stops a release whose versions disagree: `node tools/check-versions.mjs [TAG]`. The directory installs by the tag,
 * which carries no "v" and is the version of manifest.json; versions.json names the oldest app for each version.
 */
const [manifest, versions, packageJson] = await Promise.all(
  ['manifest.json', 'versions.json', 'package.json'].map(async (file) =>
    JSON.parse(await readFile(file, 'utf8')),
  ),
);
const { version, minAppVersion } = manifest;
const tag = process.argv[2] ?? version;
const wrong = [
  ...(tag === version ? [] : [`The tag ${tag} is not the manifest's version ${version}.`]),
  ...(/^\d+\.\d+\.\d+$/.test(version) ? [] : [`The version ${version} is not of the form 1.2.3.`]),
  ...(packageJson.version === version
    ? []
    : [`package.json says ${packageJson.version}, the manifest ${version}.`]),
  ...(versions[version] === minAppVersion
    ? []
    : [`versions.json says ${versions[version]} for ${version}, the manifest ${minAppVersion}.`]),
];
for (const line of wrong) process.stderr.write(`${line}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
