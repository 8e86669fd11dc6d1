import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readChange } from '../../src/adapters/git/history.ts';
import { openRepository } from '../../src/adapters/git/open-repository.ts';
import { GitHubClient } from '../../src/adapters/github/client.ts';
import { historyCommitsMax } from '../../src/adapters/github/commit-history.ts';
import { commitsChange } from '../../src/adapters/github/pull-request.ts';
import { Repository } from '../../src/adapters/github/repository.ts';
import type { Change } from '../../src/review/ports.ts';
import { type FakeGitHub, type RepositoryHandle, startFakeGitHub } from '../github/server.ts';

/** The commits that the API gives are the commits that git gives: the same files, with the same new lines. */

let fake: FakeGitHub;
let serial = 0;

beforeAll(async () => {
  fake = await startFakeGitHub({ limits: { pointsPerMinute: 1e9, requestsPerHour: 1e9 } });
});

afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
});

type Files = Readonly<Record<string, string | null>>;
interface Both {
  readonly api: Change;
  readonly git: Change;
  readonly requests: () => number;
  readonly close: () => void;
}

async function create(files: Files): Promise<RepositoryHandle> {
  serial += 1;
  return fake.createRepository({ owner: 'acme', name: `infra-${serial}`, files: { 'README.md': 'hello\n', ...files } });
}

async function both(repo: RepositoryHandle, base: string, head: string): Promise<Both> {
  const { name } = repo.state;
  const client = new GitHubClient({ apiUrl: fake.url, token: fake.workflowToken('acme', name) });
  const repository = new Repository(client, { owner: 'acme', name });
  const opened = await openRepository(repo.dir);
  const api = await commitsChange(repository, base, head);
  const before = client.requests;
  return { api, git: await readChange(opened, base, head), requests: () => client.requests - before, close: () => opened.close() };
}

/** Added lines by commit and path, and what was left out. */
async function added({ history }: Change): Promise<unknown> {
  const lines: string[] = [];
  for await (const { commit, path, text, added: spans } of history) {
    const all = text.split('\n');
    for (const { start, end } of spans) for (const line of all.slice(start - 1, end - 1)) lines.push(`${commit} ${path}: ${line}`);
  }
  return {
    lines: lines.toSorted(),
    skipped: history.skipped.map(({ path, reason }) => `${path} ${reason}`),
    incomplete: history.incomplete,
  };
}

/** Some of these lines, in this order: then there is one shortest way from a text to another, which git and we find alike. */
const lines = ['a = 1', 'b', '}', '@@ -1 +1 @@', 'é', '+x', '-y', '\\ No newline', 'c = [', ']', '# d', 'e'];
const text = fc.subarray(lines).map((chosen) => chosen.map((line) => `${line}\n`).join(''));
/** What a commit does to some of four files. A text of its own in each, so that nothing looks renamed. */
const edit = fc.dictionary(fc.constantFrom('a.tf', 'b/c.tf', 'b/d.env', 'ü e.txt'), text, { maxKeys: 3 });

/** Commits on top of each other, in one push. @returns the last one */
function push(repo: RepositoryHandle, commits: readonly Files[]): Promise<string> {
  const [first = {}, ...others] = commits;
  return repo.commit('topic', first, '0', { then: others.map((files, index) => ({ files, message: `${index + 1}` })) });
}

const versions = (count: number): Files[] => Array.from({ length: count }, (_, index) => ({ 'a.tf': `version ${index}\n` }));

describe('the history of a change', () => {
  test('is the same through the API and through git, for any commits and merges', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(edit, fc.array(edit, { minLength: 2, maxLength: 5 }), edit, fc.boolean(), async (first, edits, side, isMerged) => {
        const repo = await create(first);
        const base = await repo.sha('main');
        let head = await push(
          repo,
          edits.map((files, index) => ({ ...files, 'n.txt': `${index}\n` })),
        );
        if (isMerged) {
          const other = await repo.commit('side', { ...side, 's.txt': 'side\n' }, 'Side', { parents: [base] });
          head = await repo.commit('topic', { 's.txt': 'side\n', ...edits[0], 'm.txt': 'merge\n' }, 'Merge', { parents: [head, other] });
        }
        const { api, git, close } = await both(repo, base, head);
        try {
          const list = await added(api);
          expect(list).toEqual(await added(git));
          seen += JSON.stringify(list).length;
        } finally {
          close();
        }
      }),
      { numRuns: 12 },
    );
    expect(seen).toBeGreaterThan(2_000);
  });

  test('a file that is renamed, with and without a change, is not new', async () => {
    const long = Array.from({ length: 20 }, (_, index) => `line ${index}\n`).join('');
    const repo = await create({ 'a.env': long, 'b.env': long.toUpperCase() });
    const base = await repo.sha('main');
    await repo.commit('topic', { 'a.env': null, 'x/a.env': long }, 'Moved');
    const changed = await repo.commit('topic', { 'b.env': null, 'x/b.env': `${long.toUpperCase()}more\n` }, 'Moved and changed');
    const head = await repo.commit('topic', { 'x/b.env': null, 'b.env': long.toUpperCase() }, 'Back');
    const { api, git, close } = await both(repo, base, head);
    expect(await added(api)).toEqual({ lines: [`${changed} x/b.env: more`], skipped: [], incomplete: [] });
    expect(await added(git)).toEqual({ lines: [`${changed} x/b.env: more`], skipped: [], incomplete: [] });
    close();
  });

  test('costs a tree for each commit and one query for the files of sixteen', async () => {
    const repo = await create({});
    const base = await repo.sha('main');
    const head = await push(repo, versions(20));
    const { api, close, requests } = await both(repo, base, head);
    expect(await added(api)).toMatchObject({ incomplete: [] });
    // The trees of base and head are there already.
    expect(requests()).toBe(19 + 2);
    close();
  });

  test('of more commits than the API is asked for is told as not searched', async () => {
    const repo = await create({});
    const base = await repo.sha('main');
    const head = await push(repo, versions(historyCommitsMax + 1));
    const { api, close } = await both(repo, base, head);
    expect(await added(api)).toEqual({
      lines: [],
      skipped: [],
      incomplete: [
        expect.stringMatching(/^Not every commit of the change was searched for secrets: it has 251, and .* at most 250 are read\. /u),
      ],
    });
    close();
  });
});
