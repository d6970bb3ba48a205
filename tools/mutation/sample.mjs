import { createHash } from 'node:crypto';
import process from 'node:process';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/**
 * Takes a seeded part of the mutants: `MUTATE_SAMPLE=0.25 npm run mutation -- claims`. Whether one is in it depends
 * on its file, place and replacement and on `MUTATE_SEED` alone, so the same code gives the same sample; tests that
 * were written for the survivors of one seed are judged by another. What is left out counts as
 * invalid for Stryker; tools/mutation/report.mjs gives the score of the sample and how far it may be off.
 */
class Sample {
  share = Number(process.env.MUTATE_SAMPLE);

  async init() {
    if (!(this.share > 0 && this.share <= 1)) throw new Error('MUTATE_SAMPLE is a share above 0 and up to 1');
  }

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        placeOf(mutant) < this.share
          ? { status: 'passed' }
          : { status: 'compileError', reason: 'not in the sample' },
      ]),
    );
  }
}

/** From 0 to below 1, evenly spread. */
function placeOf({ fileName, location: { start }, mutatorName, replacement }) {
  const file = fileName.slice(fileName.lastIndexOf('/src/'));
  const name = [process.env.MUTATE_SEED ?? '', file, start.line, start.column, mutatorName, replacement].join(
    '\n',
  );
  return createHash('sha256').update(name).digest().readUInt32BE() / 2 ** 32;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
