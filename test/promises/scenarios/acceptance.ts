import { fake } from '../../secrets/fakes.ts';
import { closed, configPath, opened, openPortPolicy, openPorts } from '../code.ts';
import type { Promised } from '../promise.ts';
import type { Story } from '../story.ts';

const byComment = [{ doors: ['cli'] as const, expected: 'not there' as const, why: 'the command line reads no comments' }];

async function openPort(story: Story): Promise<void> {
  await story.base({ 'main.tf': closed });
  await story.change({ 'main.tf': opened });
}

/** `main` accepts the finding that the branch brings, until that day. */
async function waive(story: Story, until: string): Promise<void> {
  const { fingerprint } = await story.blocking();
  await story.onMain({ [configPath]: `waivers:\n  - fingerprint: ${fingerprint}\n    reason: only the jump host\n    until: ${until}\n` });
}

/** How a risk is accepted, and how not. */
export const acceptancePromises: readonly Promised[] = [
  {
    id: 'waiver-of-base',
    promise: 'A waiver on the base branch accepts the finding whose fingerprint the report shows.',
    story: async (story) => {
      await openPort(story);
      await waive(story, '2999-12-31');
    },
    expected: { verdict: 'passes', says: ['only the jump host'] },
  },
  {
    id: 'waiver-that-ended',
    promise: 'A waiver that ended does not count.',
    story: async (story) => {
      await openPort(story);
      await waive(story, '2020-01-01');
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'waiver-of-the-change',
    promise: 'A waiver that the change brings does not count.',
    story: async (story) => {
      await openPort(story);
      const { fingerprint } = await story.blocking();
      await story.change({ [configPath]: `waivers:\n  - fingerprint: ${fingerprint}\n    reason: only the jump host\n` });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
  },
  {
    id: 'accepted-by-comment',
    promise: 'Somebody who may accepts a finding by its id in a comment.',
    story: openPort,
    then: async (story) => story.comment('lead', `/security-review accept ${(await story.blocking()).id} only the jump host`),
    expected: { verdict: 'passes', says: ['only the jump host'] },
    otherwise: byComment,
  },
  {
    id: 'accepted-by-its-author',
    promise: 'The author of a pull request cannot accept its findings.',
    story: openPort,
    then: async (story) => story.comment('dev', `/security-review accept ${(await story.blocking()).id} only the jump host`),
    expected: { verdict: 'blocks', says: [openPortPolicy] },
    otherwise: byComment,
  },
  {
    id: 'acceptance-revoked',
    promise: 'An acceptance that was revoked does not count.',
    story: openPort,
    then: async (story) => {
      const { id } = await story.blocking();
      await story.comment('lead', `/security-review accept ${id} only the jump host`);
      await story.comment('lead', `/security-review revoke ${id}`);
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
    otherwise: byComment,
  },
  {
    id: 'command-as-people-write-it',
    promise: 'Code marks, quotes, commas and a colon in a command do no harm, nor do words behind the ids that are revoked.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': opened, 'db.tf': openPorts('db', 3389) });
    },
    then: async (story) => {
      const [first, second] = (await story.findings()).filter(({ verdict }) => verdict === 'block').map(({ id }) => id);
      await story.comment('lead', `/security-review: accept \`${first}\`, "${second}": only the jump host`);
      await story.comment('lead', `/security-review, revoke \`${second}\` because it is wrong after all`);
    },
    expected: { verdict: 'blocks', says: ['only the jump host', openPortPolicy] },
    otherwise: byComment,
  },
  {
    id: 'acceptance-of-other-code',
    promise: 'An acceptance covers what it was given for, and nothing that comes later.',
    story: openPort,
    then: async (story) => {
      await story.comment('lead', `/security-review accept ${(await story.blocking()).id} only the jump host`);
      await story.change({ 'main.tf': opened.replaceAll('22', '3389') });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy] },
    otherwise: byComment,
  },
  {
    id: 'revoked-secret-accepted',
    promise: 'A secret of an earlier commit that was revoked is accepted once for the branch, whatever is pushed or rebased.',
    story: async (story) => {
      await story.base({ 'a.md': 'a\n' });
      await story.change({ 'src/a.py': `TOKEN = "${fake('github-token')}"\n` });
      await story.change({ 'src/a.py': 'TOKEN = read()\n' });
    },
    then: async (story) => {
      await story.comment('lead', `/security-review accept ${(await story.blocking()).id} revoked this morning`);
      const first = await story.change({ 'src/a.py': `TOKEN = "${fake('github-token')}"\n`, 'b.md': 'rebased\n' }, ['main']);
      await story.change({ 'src/a.py': 'TOKEN = read(1)\n' }, [first]);
    },
    expected: { verdict: 'passes', says: ['revoked this morning'] },
    otherwise: byComment,
  },
  {
    id: 'advice-that-was-followed',
    promise: 'A secret that only advised where it stood does not block because a later commit removes it.',
    story: async (story) => {
      await story.base({ 'a.md': 'a\n' });
      await story.change({ 'notes.yaml': `db_password: "${fake('password')}"\n` });
      await story.change({ 'notes.yaml': 'db_password: !secret\n' });
    },
    expected: { verdict: 'passes', says: ['secret-in-earlier-commit'] },
  },
];
