import { historyCommitsMax } from '../../../src/adapters/github/commit-history.ts';
import { fake } from '../../secrets/fakes.ts';
import type { Promised } from '../promise.ts';

const secret = (): string => `TOKEN = "${fake('github-token')}"\n`;
const quiet = { 'README.md': 'hello\n' };
const names = (policyId: string): readonly string[] => [policyId];
const viaApi = ['action-20', 'action-1', 'action', 'app'] as const;

/** What stands in the commits of a change and not in its result. */
export const commitPromises: readonly Promised[] = [
  {
    id: 'earlier-commit',
    promise: 'Every commit of the change is searched for secrets, not only its result.',
    story: async (story) => {
      await story.base(quiet);
      await story.change({ 'src/a.py': secret() });
      await story.change({ 'src/a.py': 'TOKEN = read()\n' });
    },
    expected: { verdict: 'blocks', says: names('secret-in-earlier-commit') },
  },
  {
    id: 'earlier-commit-deep',
    promise: 'A shallow checkout hides no commit: what it lacks is read through the API.',
    story: async (story) => {
      await story.base(quiet);
      await story.change({ 'src/a.py': secret() });
      for (let index = 0; index < 24; index += 1) await story.change({ 'src/a.py': `VERSION = ${index}\n` });
    },
    expected: { verdict: 'blocks', says: names('secret-in-earlier-commit') },
  },
  {
    id: 'merge-commit',
    promise: 'A secret that is first written in a merge commit is found, as is one that a merged branch brings.',
    story: async (story) => {
      await story.base(quiet);
      const first = await story.change({ 'src/a.py': 'VERSION = 1\n' });
      const main = await story.onMain({ 'other.md': 'main moves\n' });
      await story.change({ 'other.md': 'main moves\n', 'src/b.py': secret() }, [first, main]);
      await story.change({ 'src/b.py': null });
    },
    expected: { verdict: 'blocks', says: names('secret-in-earlier-commit') },
  },
  {
    id: 'commits-of-base',
    promise: 'What the base branch has already is not new because a commit takes it away and another one brings it back.',
    story: async (story) => {
      await story.base({ ...quiet, 'src/a.py': secret() });
      await story.change({ 'src/a.py': 'TOKEN = read()\n' });
      await story.change({ 'src/a.py': secret(), 'src/b.py': 'B = 1\n' });
    },
    expected: { verdict: 'passes', neverSays: names('secret-in-earlier-commit') },
  },
  {
    id: 'too-many-commits',
    promise: `More commits than can be read fail the review: ${historyCommitsMax} through the API, 10,000 through git.`,
    story: async (story) => {
      await story.base(quiet);
      const versions = Array.from({ length: historyCommitsMax }, (_, index) => ({
        files: { 'src/a.py': `VERSION = ${index}\n` },
        message: `Version ${index}`,
      }));
      await story.repo.commit('topic', { 'src/a.py': secret() }, 'First', { by: 'dev', then: versions });
    },
    expected: { verdict: 'blocks', says: names('secret-in-earlier-commit') },
    otherwise: [
      {
        doors: viaApi,
        expected: { verdict: 'fails', says: ['Not every commit of the change was searched for secrets'] },
        why: 'reads through the API',
      },
    ],
  },
];
