import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GitHubClient } from '../../src/adapters/github/client.ts';
import { CheckRuns } from '../../src/adapters/github/check-runs.ts';
import { ConversationStore } from '../../src/adapters/github/conversation-store.ts';
import { Repository } from '../../src/adapters/github/repository.ts';
import { WriterLane } from '../../src/adapters/github/writer-lane.ts';
import { toCheckRun } from '../../src/report/pull-request/check-run.ts';
import { planConversation } from '../../src/report/pull-request/conversation.ts';
import { hasSummaryMarker, readFindingMarker } from '../../src/report/pull-request/markers.ts';
import { isEmptyPlan } from '../../src/review/pull-request/host.ts';
import type { ConversationPlan } from '../../src/review/pull-request/host.ts';
import type { Review } from '../../src/review/result.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/server.ts';
import { APP_PERMISSIONS } from '../github/scene.ts';
import { type Edited, editedFiles, findingsOn, reviewOf } from './arbitraries.ts';

let fake: FakeGitHub;
let serial = 0;

beforeAll(async () => {
  fake = await startFakeGitHub({
    limits: { contentPerMinute: 100_000, contentPerHour: 100_000, pointsPerMinute: 1e9, requestsPerHour: 1e9 },
  });
});

afterAll(async () => {
  // What GitHub would drop or refuse, what the fake has not: each is a fault of ours.
  fake.assertHealthy();
  await fake.close();
});

interface Stage {
  readonly store: ConversationStore;
  readonly checks: CheckRuns;
  readonly head: () => string;
  readonly push: (files: readonly Edited[]) => Promise<void>;
}

async function stage(files: readonly Edited[]): Promise<Stage> {
  serial += 1;
  const name = `infra-${serial}`;
  const base = Object.fromEntries(files.flatMap(({ path, base: text }) => (text === undefined ? [] : [[path, text]])));
  const repo = await fake.createRepository({
    owner: 'acme',
    name,
    files: { 'README.md': 'hello\n', ...base },
    collaborators: { dev: 'write' },
  });
  const change = (all: readonly Edited[]) =>
    Object.fromEntries([...all.map(({ path, head }) => [path, head ?? null]), ['touched.md', `${serial}\n`]]);
  await repo.commit('topic', change(files), 'Change', { by: 'dev' });
  const pull = await fake.openPullRequest({ owner: 'acme', repo: name, head: 'topic', by: 'dev' });
  const app = await fake.createApp({ slug: `gate-${serial}`, permissions: APP_PERMISSIONS });
  const token = fake.installationToken(fake.install(app, { account: 'acme' }));
  const client = new GitHubClient({ apiUrl: fake.url, token, lane: new WriterLane(0), backoffMs: 1 });
  const repository = new Repository(client, { owner: 'acme', name });
  const markers = { isSummary: hasSummaryMarker, findingOf: readFindingMarker };
  return {
    store: new ConversationStore(repository, { number: pull.number, login: `gate-${serial}[bot]`, markers }),
    checks: new CheckRuns(repository, { name: 'phasegate', app: app.id }),
    head: () => pull.headSha,
    push: async (all) => void (await repo.commit('topic', change(all), 'More', { by: 'dev' })),
  };
}

async function converse({ store, head }: Stage, review: Review): Promise<number> {
  const files = await store.files();
  const plan = async (): Promise<ConversationPlan> => planConversation({ review, existing: await store.read(), files, headSha: head() });
  const first = await plan();
  expect(first.review?.comments.length ?? 0).toBeLessThanOrEqual(30);
  const written = await store.write(first, plan);
  expect(written.notes).toEqual([]);
  const rest = await plan();
  expect(isEmptyPlan(rest) ? {} : rest).toEqual({});
  return written.count;
}

function refused(since: number): string[] {
  return fake.requests
    .slice(since)
    .filter(({ status }) => status >= 400)
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
}

describe('any findings on any diff', () => {
  test('GitHub takes every request, nothing is lost, and a second run writes nothing', async () => {
    let writes = 0;
    await fc.assert(
      fc.asyncProperty(
        editedFiles.chain((files) => fc.tuple(fc.constant(files), findingsOn(files), findingsOn(files))),
        fc.boolean(),
        async ([files, first, second], isPushed) => {
          const since = fake.requests.length;
          const place = await stage(files);
          writes += await converse(place, reviewOf(first, place.head()));
          if (isPushed)
            await place.push(files.map((file) => ({ ...file, head: file.head === undefined ? undefined : `added\n${file.head}` })));
          // Findings that stay, come and go, on the same conversation.
          const later = [...first.slice(1), ...second].slice(0, 60);
          writes += await converse(place, reviewOf(later, place.head()));
          writes += await converse(place, reviewOf([], place.head()));
          // The token may not resolve threads, which the store finds out by asking once.
          expect(refused(since)).toEqual([]);
        },
      ),
      { numRuns: 25 },
    );
    expect(writes).toBeGreaterThan(100);
  });

  test('GitHub takes every check run, with all annotations', async () => {
    await fc.assert(
      fc.asyncProperty(
        editedFiles.chain((files) => fc.tuple(fc.constant(files), findingsOn(files, 130))),
        fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { maxLength: 3 }),
        async ([files, findings], notes) => {
          const since = fake.requests.length;
          const place = await stage(files);
          const report = toCheckRun(reviewOf(findings, place.head()), { externalId: 'x', notes });
          await place.checks.finish(await place.checks.begin(place.head()), report);
          const run = fake.latestCheckRun('acme', `infra-${serial}`, place.head(), 'phasegate');
          expect([run?.status, run?.conclusion, run?.annotations.length]).toEqual([
            'completed',
            report.conclusion,
            report.annotations.length,
          ]);
          expect(refused(since)).toEqual([]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
