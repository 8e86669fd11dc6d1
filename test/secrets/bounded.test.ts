import { describe, expect, it } from 'vitest';
import { allAnchors, anchorPass } from '../../src/analysis/secrets/anchor-pass.ts';
import { limitsFor } from '../../src/analysis/secrets/budget.ts';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { knownPlaceAnchors } from '../../src/analysis/secrets/forms/known-places.ts';
import { Scan } from '../../src/analysis/secrets/scan.ts';
import { cpuMs } from '../cpu-time.ts';

const LENGTH = 60_000;
/** What one look may book at once beyond the limit: the body of a private key is the longest. */
const OVERSHOOT = 20_000;
/** Some ten times what such a text takes on a slow machine; work that nobody books shows here. The bar itself is measured: `npm run measure -- secrets`. */
const CPU_MS_MAX = 25;
const LOOKS = 5;
/** Without the part that short texts have for themselves. */
const workMax = limitsFor(LENGTH).workMax - limitsFor(0).workMax;

const texts = [...new Set(allAnchors().map((anchor) => anchor.text))];

/** Texts in which an anchor stands as often as can be. */
const waysToRepeat: readonly (readonly [string, (anchor: string) => string])[] = [
  ['without a space', (anchor) => anchor],
  ['as a word', (anchor) => `${anchor}aA1 `],
  ['in one token', (anchor) => `${anchor}-aB1.cD2_`],
  ['with a value', (anchor) => `${anchor}="aB1cdE2f" `],
];

const repeated = (piece: string): string => piece.repeat(Math.ceil(LENGTH / piece.length));

function scanned(piece: string): Scan {
  const scan = new Scan(repeated(piece), 'a.yaml', { limits: { workMax } });
  anchorPass(scan);
  return scan;
}

describe.each(waysToRepeat)('an anchor %s', (_, pieceOf) => {
  it('costs no more than its share, and what was not looked at is said', () => {
    expect(texts.length).toBeGreaterThan(200);
    for (const text of texts) {
      const scan = scanned(pieceOf(text));
      expect(scan.work, text).toBeLessThan(workMax + OVERSHOOT);
      const isSaid = /work allowed|possible secrets/.test(scan.limits.map((limit) => limit.reason).join());
      expect(isSaid, text).toBe(scan.isExhausted);
    }
  });

  it('takes no longer than any text', () => {
    const slow = texts.filter((text) => fastest(repeated(pieceOf(text))) > CPU_MS_MAX);
    expect(slow).toEqual([]);
  });
});

it('the limit bounds something: anchors without a space use it up', () => {
  expect(texts.filter((text) => scanned(text).isExhausted).length).toBeGreaterThan(20);
});

/** Processor time of the fastest of some runs; one that is fast enough ends it. */
function fastest(text: string): number {
  let min = Infinity;
  for (let look = 0; look < LOOKS && min > CPU_MS_MAX; look++) {
    const before = cpuMs();
    // What a hit costs is no matter of the text: there are a thousand at most.
    detectSecrets({ path: 'a.yaml', text }, { onlyLines: () => false });
    min = Math.min(min, cpuMs() - before);
  }
  return min;
}

describe('a place that is known costs what is looked at, whether a secret stands there or not', () => {
  it.each(knownPlaceAnchors.map(({ text }) => text))('%s', (text) => {
    const { limits } = detectSecrets({ path: 'a.txt', text: `${text} `.repeat(500) }, { limits: { workMax: 60 * 400 } });
    expect(limits).toMatchObject([{ isCut: true }]);
  });
});
