import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Beginnings of the paths that take longest, by the time that they take: one that comes last has the other core wait for it. */
export const longest = [
  'test/policies/policies',
  'test/action/faults.',
  'test/scripts.',
  'test/app/load/modes.',
  'test/app/faults.',
  'test/promises/settings.',
  'test/promises/acceptance.',
  'test/pull-request/github-history.',
  'test/promises/comparison.',
  'test/app/resilience.',
  'test/app/procedures.',
  'test/app/engine.',
  'test/app/many.',
  'test/action/',
  'test/app/',
  'test/promises/',
  'test/pull-request/',
  'test/commands/',
  'test/doctor/',
  'test/secrets-review/',
  'test/cli/',
  'test/secrets/bounded.',
];

/** Runs what takes longest first. Vitest goes by what it kept of an earlier run, and knows nothing on a fresh machine. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const path = relative(this.ctx.config.root, moduleId);
      const at = longest.findIndex((beginning) => path.startsWith(beginning));
      return at < 0 ? longest.length : at;
    };
    // Equal ones stay as Vitest has them: the largest first.
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other));
  }
}
