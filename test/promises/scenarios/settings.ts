import { closed, configPath, opened, openPortPolicy, openPorts } from '../code.ts';
import type { Promised } from '../promise.ts';

const allowed = opened.replace('resource ', `# phasegate:allow ${openPortPolicy} only the jump host\nresource `);
const tolerant = `policies: { ${openPortPolicy}: { gate: advise } }\n`;

/** Who decides how a change is judged: base, and never the change. */
export const settingPromises: readonly Promised[] = [
  {
    id: 'configuration-of-base',
    promise: 'The configuration on the base branch counts.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, [configPath]: tolerant });
      await story.change({ 'main.tf': opened });
    },
    expected: { verdict: 'passes', says: [openPortPolicy] },
  },
  {
    id: 'configuration-of-the-change',
    promise: 'A configuration that the change brings does not count, and is shown.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': opened, [configPath]: tolerant });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy, 'gate-configuration-changed'] },
  },
  {
    id: 'gate-change-blocks',
    promise: 'With `gate-configuration-changed: { gate: block }` on base, a change that lowers the gate blocks.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, [configPath]: 'policies: { gate-configuration-changed: { gate: block } }\n' });
      await story.change({ [configPath]: 'phase: 1\n' });
    },
    expected: { verdict: 'blocks', says: ['gate-configuration-changed'] },
  },
  {
    id: 'configuration-from-the-tip',
    promise: 'A branch from before the gate was tightened is judged by the configuration that the base branch has now.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, [configPath]: tolerant });
      await story.change({ 'main.tf': opened });
      await story.onMain({ [configPath]: 'phase: 2\n' });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'broken-configuration',
    promise: 'A configuration on base that is not valid fails the review, and is never taken for the defaults.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, [configPath]: 'phase: 9\n' });
      await story.change({ 'main.tf': `${closed}# note\n` });
    },
    expected: { verdict: 'fails', says: ['phase'] },
  },
  {
    id: 'suppression-of-base',
    promise: 'A suppression in the code counts once it stands on base, for what stands there.',
    story: async (story) => {
      await story.base({ 'main.tf': allowed });
      await story.change({ 'main.tf': `# moved down\n${allowed}` });
    },
    expected: { verdict: 'passes' },
  },
  {
    id: 'suppression-that-ended',
    promise: 'A suppression ends when a change adds to what it was given for.',
    story: async (story) => {
      await story.base({ 'main.tf': allowed.replace(/ {2}ingress[^}]*\}\n/u, '') });
      await story.change({ 'main.tf': allowed });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'suppression-of-the-change',
    promise: 'A suppression that the change adds does not count, and is shown.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': allowed });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'excluded-files',
    promise: 'Files that the configuration on base excludes are not judged.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, [configPath]: 'exclude: [sandbox/]\n' });
      await story.change({ 'sandbox/main.tf': opened });
    },
    expected: { verdict: 'passes', neverSays: [openPortPolicy] },
  },
  {
    id: 'advised-paths',
    promise: 'Findings in paths that the configuration on base only advises on do not block, and are told.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, [configPath]: 'advise: [examples/]\n' });
      await story.change({ 'examples/main.tf': opened });
    },
    expected: { verdict: 'passes', says: [openPortPolicy] },
  },
  {
    id: 'advice-of-the-change',
    promise: 'Paths that the change itself wants only advised on block as before.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'examples/main.tf': openPorts('sandbox', 22), [configPath]: 'advise: [examples/]\n' });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'exclusion-of-the-change',
    promise: 'An exclusion that the change brings does not count.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'sandbox/main.tf': openPorts('sandbox', 22), [configPath]: 'exclude: [sandbox/]\n' });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
];
