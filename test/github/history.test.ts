import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TreeEntry, parseTree } from './git/commit-object.ts';
import type { FileMap } from './git/fast-import.ts';
import { GitRepository } from './git/repository.ts';
import { GIT_ENV } from './git/run.ts';

/** What the fake works out without a process is what git says. */

const author = { name: 'dev', email: 'dev@example.com', date: '2026-01-01T00:00:00Z' };
let folder = '';
let repo: GitRepository;
const commits: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-history-'));
  repo = await GitRepository.create(folder, 'main');
  const commit = async (branch: string, files: FileMap, parents?: readonly string[]): Promise<string> => {
    const sha = await repo.commit({ branch, files, message: `on ${branch}`, author, ...(parents === undefined ? {} : { parents }) });
    commits.push(sha);
    return sha;
  };
  const first = await commit('main', {
    'main.tf': 'a\nb\nc\n',
    'a/b/c.tf': 'deep\n',
    'a.tf': 'beside the folder\n',
    empty: '',
    link: { mode: '120000', content: 'main.tf' },
    'run.sh': { mode: '100755', content: 'true\n' },
  });
  const second = await commit('main', { 'main.tf': 'a\nB\nc\n' });
  const side = await commit('side', { 'side.tf': 'side\n' }, [first]);
  await commit('side', { 'side.tf': 'side 2\n' });
  await commit('conflict', { 'main.tf': 'a\nX\nc\n' }, [first]);
  const merged = await commit('main', { 'side.tf': 'side\n' }, [second, side]);
  await commit('main', { 'later.tf': 'later\n' }, [merged]);
  await commit('elsewhere', { 'other.tf': 'unrelated\n' }, []);
  await commit('elsewhere', Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`many/${index}.tf`, `${index}\n`])));
});

afterAll(() => {
  repo.close();
  rmSync(folder, { recursive: true });
});

function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], { env: GIT_ENV, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}

const lines = (text: string | undefined): string[] => (text ?? '').split('\n').filter((line) => line !== '');
const pairs = (): (readonly [string, string])[] => commits.flatMap((one) => commits.map((other) => [one, other] as const));
const pairsOnce = (): (readonly [string, string])[] => pairs().filter(([one, other]) => commits.indexOf(one) < commits.indexOf(other));

describe('between any two commits', () => {
  /** What is reachable from each, as git lists it. */
  let reachable: ReadonlyMap<string, readonly string[]>;
  beforeAll(() => {
    reachable = new Map(commits.map((sha) => [sha, lines(git('rev-list', '--topo-order', sha))]));
  });

  test('there are a line, a fork, a merge, another root', () => expect(new Set(commits).size).toBe(9));

  test('the merge base is that of git, either way round', async () => {
    for (const [left, right] of pairsOnce()) {
      const wanted = lines(git('merge-base', left, right))[0];
      expect([await repo.mergeBase(left, right), await repo.mergeBase(right, left)]).toEqual([wanted, wanted]);
    }
  });

  test('what is an ancestor is one for git', async () => {
    for (const [one, other] of pairs()) expect(await repo.isAncestor(one, other)).toBe(reachable.get(other)?.includes(one));
  });

  test('the log is that of git', async () => {
    for (const to of commits) expect(await repo.log(to)).toEqual(reachable.get(to));
    for (const [from, to] of pairs()) {
      const wanted = reachable.get(to)?.filter((sha) => reachable.get(from)?.includes(sha) !== true);
      expect((await repo.log(to, from)).toSorted()).toEqual(wanted?.toSorted());
    }
    const [first = '', second = ''] = commits;
    const latest = await repo.commit({ branch: 'line', files: { 'x.tf': 'x\n' }, message: 'x', author, parents: [second] });
    expect(await repo.log(latest, first)).toEqual([latest, second]);
  });

  test('what a merge holds is what git merges, and a conflict is one', async () => {
    let conflicts = 0;
    for (const [first, second] of pairsOnce()) {
      if ((await repo.mergeBase(first, second)) === undefined) continue;
      const wanted = git('merge-tree', '--write-tree', first, second)?.slice(0, 40);
      const made = await repo.merge(first, second, 'Merge', author);
      expect(made === undefined ? undefined : (await repo.commitObject(made))?.tree).toBe(wanted);
      conflicts += wanted === undefined ? 1 : 0;
    }
    expect(conflicts).toBeGreaterThan(0);
  });
});

test.each([true, false])('a tree is what git lists, below folders: %s', async (recursive) => {
  const listed = (of: string): TreeEntry[] => {
    const how = recursive ? ['-r', '-t'] : [];
    return parseTree(execFileSync('git', ['-C', folder, 'ls-tree', '-l', '-z', ...how, of], { env: GIT_ENV }));
  };
  for (const of of [...commits, 'main', 'elsewhere']) expect(await repo.tree(of, recursive)).toEqual(listed(of));
});
