import { fake } from '../../secrets/fakes.ts';
import { configPath } from '../code.ts';
import type { Promised } from '../promise.ts';

const quiet = { 'README.md': 'hello\n' };
const secret = (marker = ''): string => `TOKEN = "${fake('github-token')}"${marker}\n`;
/** Costs more than one file may. */
const costly = 'sk-admin-'.repeat(45_000);
const patterns = `secrets: { patterns: [{ id: acme-token, title: token of Acme, pattern: 'acme_([a-z0-9]{12})', confidence: likely }] }\n`;

/** Which secrets are the change's own, and what it cannot do about that. */
export const secretPromises: readonly Promised[] = [
  {
    id: 'moved-secret',
    promise: 'A secret that the change moves into another file is not introduced.',
    story: async (story) => {
      await story.base({ ...quiet, 'src/a.py': secret() });
      await story.change({ 'src/a.py': null, 'lib/b.py': `import os\n${secret()}` });
    },
    expected: { verdict: 'passes' },
  },
  {
    id: 'copied-secret',
    promise: 'A copy of it in a second file is new.',
    story: async (story) => {
      await story.base({ ...quiet, 'src/a.py': secret() });
      await story.change({ 'lib/b.py': secret() });
    },
    expected: { verdict: 'blocks', says: ['secret-vendor-token', 'lib/b.py'] },
  },
  {
    id: 'marker-of-the-change',
    promise: 'A marker of another scanner that the change adds does not count, and is told.',
    story: async (story) => {
      await story.base(quiet);
      await story.change({ 'src/a.py': secret('  # gitleaks:allow') });
    },
    expected: { verdict: 'blocks', says: ['secret-vendor-token', 'gitleaks:allow'] },
  },
  {
    id: 'own-pattern',
    promise: 'A pattern of your own on base is looked for.',
    story: async (story) => {
      await story.base({ ...quiet, [configPath]: patterns });
      await story.change({ 'src/a.py': `connect("acme_${fake('git-sha').slice(0, 12)}")\n` });
    },
    expected: { verdict: 'blocks', says: ['token of Acme'] },
  },
  {
    id: 'search-cut-short',
    promise: 'A file that is made to cost too much fails the review with its name.',
    story: async (story) => {
      await story.base(quiet);
      await story.change({ 'src/a.txt': `first\n${costly}\n` });
    },
    expected: { verdict: 'fails', says: ['src/a.txt:2', 'was not searched to its end for secrets'] },
  },
];
