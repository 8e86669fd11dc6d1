import { afterEach, describe, expect, test } from 'vitest';
import { Gate, group } from './scene.ts';

const gates: Gate[] = [];

afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
});

const bucket = (index: number): string => `resource "aws_s3_bucket" "b${index}" {\n  bucket = "b-${index}"\n}\n`;

/** Twenty files changed among forty, some of them opening a port. */
async function twentyFiles(): Promise<Gate> {
  const files = (isHead: boolean) =>
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `f${index}.tf`,
        group(`g${index}`, ...(isHead && index < 3 ? [22] : [])) + bucket(index) + (isHead && index < 20 ? '# changed\n' : ''),
      ]),
    );
  const gate = await Gate.open(files(false));
  gates.push(gate);
  await gate.repo.commit('topic', files(true), 'Twenty files', { by: 'dev' });
  return gate;
}

describe('what a pull request of twenty files costs', () => {
  test('through the API forty requests at most; blobs come together', async () => {
    const gate = await twentyFiles();
    const pull = await gate.open();
    const { code, requests, durationMs } = await gate.review(pull);
    expect([code, gate.threads.length]).toEqual([1, 3]);
    expect(requests.filter((request) => request.includes('/git/blobs/'))).toEqual([]);
    expect(requests.length).toBe(17);
    // Far above what it takes on an idle machine: only a runaway shall fail here.
    expect(durationMs).toBeLessThan(30_000);
  });

  test('with a checkout thirteen requests, however many files', async () => {
    const gate = await twentyFiles();
    const pull = await gate.open();
    const { code, requests } = await gate.review(pull, { checkoutDepth: 0 });
    expect([code, requests.length]).toEqual([1, 13]);
  });
});
