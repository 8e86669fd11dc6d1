import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtDist } from '../built.ts';
import { brokenPromises, judgedThrough } from './doors.ts';
import { Stage } from './keep.ts';
import { doors, expectedThrough } from './promise.ts';
import type { Door } from './promise.ts';
import { commitPromises } from './scenarios/commits.ts';
import type { Story } from './story.ts';

/** Faults planted into what ships: the earlier commits are taken out of one entry, and only the promises through its door may break. */

const [promised] = commitPromises;
if (promised?.id !== 'earlier-commit') throw new Error('the promise of earlier commits is gone');
const folder = mkdtempSync(join(tmpdir(), 'phasegate-planted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const nothing = '({ skipped: [], incomplete: [], async *[Symbol.asyncIterator]() {} })';

/** Where the commits are put into a change, in the bundles. */
const faults: readonly { readonly entry: string; readonly from: RegExp; readonly to: string; readonly breaks: readonly Door[] }[] = [
  {
    entry: 'cli',
    from: /return \{ \.\.\.difference, history: feed [^,]*,/u,
    to: `return { ...difference, history: ${nothing},`,
    breaks: ['cli'],
  },
  { entry: '.', from: /const history = [^;]*gitHubHistory[^;]*;/u, to: `const history = ${nothing};`, breaks: ['action-1', 'action'] },
  { entry: 'server', from: /const history = [^;]*gitHubHistory[^;]*;/u, to: `const history = ${nothing};`, breaks: ['app'] },
];

/** Made here, where there is time for it. */
let whole = '';
beforeAll(async () => {
  whole = await builtDist();
});

test.each(faults)('history taken out of the entry in $entry', async ({ entry, from, to, breaks }) => {
  const dist = join(folder, entry.replace('.', 'action'));
  cpSync(whole, dist, { recursive: true });
  const planted = plant(join(dist, entry), from, to);
  expect(planted, 'places').toBeGreaterThan(0);
  const stage = await Stage.open(dist);
  try {
    const story = await stage.tell(promised);
    expect(await brokenDoors(story)).toEqual(breaks);
  } finally {
    await stage.close();
  }
});

/** Plants the fault into whichever file of the entry has the place. @returns how many places there were */
function plant(folderOfEntry: string, from: RegExp, to: string): number {
  const files = readdirSync(folderOfEntry).filter((name) => name.endsWith('.js'));
  const planted = files.filter((name) => {
    const path = join(folderOfEntry, name);
    const text = readFileSync(path, 'utf8');
    if (from.test(text)) writeFileSync(path, text.replace(from, to));
    return from.test(text);
  });
  return planted.length;
}

async function brokenDoors(story: Story): Promise<Door[]> {
  const broken: Door[] = [];
  for (const door of doors) {
    const expected = promised === undefined ? undefined : expectedThrough(door, promised);
    if (expected !== undefined && brokenPromises(await judgedThrough(door, story), expected).length > 0) broken.push(door);
  }
  return broken;
}
