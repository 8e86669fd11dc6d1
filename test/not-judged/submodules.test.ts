import { describe, expect, test } from 'vitest';
import { changedSubmodules } from '../../src/review/not-judged/submodules.ts';
import type { Change, SourceTree } from '../../src/review/ports.ts';

/** A tree of these files, and of submodules at these paths. */
function tree(paths: readonly string[], submodules: readonly string[]): SourceTree {
  const skipped = submodules.map((path) => ({ path, reason: 'submodule' as const }));
  return { revision: 'a', paths, skipped, read: () => Promise.resolve({ files: new Map(), skipped: [] }) };
}

function told(base: SourceTree, head: SourceTree, changed: readonly string[], exclude: readonly string[] = []): readonly string[] {
  const files: Change['files'] = changed.map((path) => ({ status: 'modified', path, added: [], removed: [] }));
  return changedSubmodules({ files, base, head }, exclude).map(({ path, isGone }) => `${path}${isGone === true ? ' is gone' : ''}`);
}

const without = tree(['main.tf'], []);
const withOne = tree(['main.tf'], ['modules/x']);

describe('a submodule is not judged', () => {
  test.each([
    ['that comes', without, withOne, ['modules/x']],
    ['that is moved to another commit', withOne, withOne, ['modules/x']],
    ['that takes the place of a folder', tree(['modules/x/main.tf'], []), withOne, ['modules/x']],
    ['that goes', withOne, without, ['modules/x is gone']],
  ])('%s', (_, base, head, expected) => expect(told(base, head, ['modules/x'])).toEqual(expected));

  test.each([
    ['that stays at its commit', withOne, withOne, ['main.tf'], []],
    ['that the configuration excludes', withOne, withOne, ['modules/x'], ['modules/x']],
    ['whose files stand here now', withOne, tree(['modules/x/main.tf'], []), ['modules/x', 'modules/x/main.tf'], []],
  ])('but not one %s', (_, base, head, changed, exclude) => expect(told(base, head, changed, exclude)).toEqual([]));
});
