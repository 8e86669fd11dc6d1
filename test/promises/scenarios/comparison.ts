import { closed, detector, oldTls, opened, openPortPolicy, openPorts } from '../code.ts';
import type { Promised } from '../promise.ts';

/** What counts as the change's own doing. */
export const comparisonPromises: readonly Promised[] = [
  {
    id: 'introduced-blocks',
    promise: 'What the change introduces blocks: exit code 1, a red job, a red check.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': opened });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'old-findings',
    promise: 'Findings that base has already do not block.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, 'old.tf': openPorts('old', 22) });
      await story.change({ 'main.tf': `${closed}# note\n`, 'old.tf': `# note\n${openPorts('old', 22)}` });
    },
    expected: { verdict: 'passes' },
  },
  {
    id: 'base-moved-on',
    promise: "What others bring to the base branch meanwhile is not the change's doing.",
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': `${closed}# note\n` });
      await story.onMain({ 'other.tf': openPorts('other', 22) });
    },
    expected: { verdict: 'passes' },
  },
  {
    id: 'renamed-file',
    promise: 'A renamed file introduces nothing.',
    story: async (story) => {
      await story.base({ 'a/main.tf': openPorts('old', 22, 3389), 'b.md': 'b\n' });
      await story.change({ 'a/main.tf': null, 'a/network.tf': openPorts('old', 22, 3389) });
    },
    expected: { verdict: 'passes' },
  },
  {
    id: 'renamed-and-weakened',
    promise: 'A weakening is found in a file that is renamed by the same change.',
    story: async (story) => {
      const rest = Array.from({ length: 10 }, (_, index) => `# line ${index}\n`).join('');
      await story.base({ 'a/main.tf': `${rest}${detector}` });
      await story.change({ 'a/main.tf': null, 'a/other.tf': `${rest}${detector.replace('true', 'false')}` });
    },
    expected: { verdict: 'blocks' },
  },
  {
    id: 'deleted-evidence',
    promise: 'Deleting a control is a finding, although no line was added.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, 'guard.tf': detector });
      await story.change({ 'guard.tf': null });
    },
    expected: { verdict: 'blocks', says: ['guardduty-removed'] },
  },
  {
    id: 'matrix-moved',
    promise: 'What a change moves in the maturity matrix is told in its report, with what would come next.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'guard.tf': detector });
    },
    expected: { verdict: 'passes', says: ['▲ **Detect Common Threats**: now shown by the code', '1 of 17 shown', '**Next:** '] },
  },
  {
    id: 'later-phases',
    promise: 'Of phases that a team has not reached it hears what is grave; the rest is counted.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'listener.tf': oldTls });
    },
    expected: { verdict: 'passes', says: ['1 for later', 'beyond phase 2'], neverSays: ['tls-policy-outdated', 'still speaks'] },
  },
  {
    id: 'hidden-behind-a-variable',
    promise: 'Hiding a value behind a variable or splitting a range changes nothing.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      const hidden = opened.replace('["0.0.0.0/0"]', 'local.sources');
      await story.change({ 'main.tf': `locals {\n  sources = ["0.0.0.0/1", "128.0.0.0/1"]\n}\n${hidden}` });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'fork',
    promise: 'A pull request of a fork is judged like every other one.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.fork();
      await story.change({ 'main.tf': opened });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
];
