import { describe, expect, it } from 'vitest';
import { type Anchor, AnchorTable } from '../../src/analysis/secrets/anchors.ts';
import { Scan } from '../../src/analysis/secrets/scan.ts';
import { RUN_CHARS_MIN, firstRunBehind, longRuns } from '../../src/analysis/secrets/text/long-runs.ts';
import { Seeded } from './seeded.ts';

/** An anchor and where it was found, in the order of asking. */
type Place = readonly [at: number, text: string];

function found(text: string, anchors: readonly Omit<Anchor, 'check'>[]): Place[] {
  const places: Place[] = [];
  const asked = anchors.map((anchor) => ({ ...anchor, check: (_: Scan, at: number) => void places.push([at, anchor.text]) }));
  new AnchorTable(asked).run(new Scan(text, 'a.txt', { limits: { workMax: 1_000_000 } }));
  return places;
}

/** The same, as one reads the definition. */
function expected(text: string, anchors: readonly Omit<Anchor, 'check'>[]): Place[] {
  const read = (at: number, { text: wanted, caseless, atStart }: Omit<Anchor, 'check'>): boolean => {
    const there = text.slice(at, at + wanted.length);
    if (there.length < wanted.length || (there !== wanted && !(caseless === true && there.toLowerCase() === wanted))) return false;
    return atStart !== true || !/[A-Za-z0-9]/.test(text.charAt(at - 1));
  };
  return Array.from(text, (_, at) => at).flatMap((at) =>
    anchors.filter((anchor) => read(at, anchor)).map(({ text: said }) => [at, said] as const),
  );
}

const anchors = [
  { text: '-u', atStart: true },
  { text: 'AC' },
  { text: 'pw', caseless: true },
  { text: 'pwd', caseless: true, atStart: true },
  { text: 'abc' },
  { text: 'abcd', atStart: true },
] as const;

describe('anchors stand where they are read', () => {
  it.each([
    ['', []],
    ['A', []],
    ['AC', [[0, 'AC']]],
    ['xAC', [[1, 'AC']]],
    ['AC\n', [[0, 'AC']]],
    ['pw', [[0, 'pw']]],
    [
      'Pwd',
      [
        [0, 'pw'],
        [0, 'pwd'],
      ],
    ],
    ['xPWD', [[1, 'pw']]],
    ['-u', [[0, '-u']]],
    ['a-u', []],
    [' -U', []],
    [
      'abcd',
      [
        [0, 'abc'],
        [0, 'abcd'],
      ],
    ],
    ['xabc', [[1, 'abc']]],
    ['éAC', [[1, 'AC']]],
    ['ACé', [[0, 'AC']]],
    [
      'épwd',
      [
        [1, 'pw'],
        [1, 'pwd'],
      ],
    ],
    ['😀AC😀', [[2, 'AC']]],
    ['\0AC\0', [[1, 'AC']]],
    ['ＡＣ', []],
  ] as const)('%j', (text, places) => {
    expect(found(text, anchors)).toEqual(places);
  });

  it('in any text of the signs that they are made of, and others', () => {
    const random = new Seeded(11);
    for (let count = 0; count < 400; count++) {
      const text = random.text(count % 40, 'ABCDabcdpPwWdD-uU é\n');
      expect(found(text, anchors), JSON.stringify(text)).toEqual(
        expected(text, anchors)
          .map(([at, said]) => [at, said])
          .toSorted(byPlace),
      );
    }
  });

  it('a short text behind a long one does not read on in it', () => {
    expect(found('AC'.repeat(500), anchors)).toHaveLength(500);
    expect(found('A', anchors)).toEqual([]);
    expect(found('xA', anchors)).toEqual([]);
  });
});

/** Of one place, the shorter anchor is asked first. */
function byPlace(a: readonly unknown[], b: readonly unknown[]): number {
  return Number(a[0]) - Number(b[0]) || String(a[1]).length - String(b[1]).length;
}

describe('runs of characters of base64', () => {
  /** The same, as one reads the definition. */
  const runsOf = (text: string): number[] =>
    [...text.matchAll(/[A-Za-z0-9+/_-]+/g)]
      .filter(([run]) => run.length >= RUN_CHARS_MIN)
      .flatMap(({ index, 0: run }) => [index, index + run.length]);
  const run = 'aB3_-+/'.repeat(4).slice(0, RUN_CHARS_MIN);

  it.each([
    ['', []],
    ['a', []],
    [run.slice(1), []],
    [run, [0, 24]],
    [`${run}=`, [0, 24]],
    [` ${run}`, [1, 25]],
    [`${run.slice(1)} ${run}`, [24, 48]],
    [`${run} ${run}x`, [0, 24, 25, 50]],
    [`é${run}é`, [1, 25]],
    [`${run.slice(2)}é${run.slice(2)}`, []],
    [`😀${run}`, [2, 26]],
  ] as const)('%j', (text, runs) => {
    expect(longRuns(text)).toEqual(runs);
  });

  it('in any text', () => {
    const random = new Seeded(12);
    for (let count = 0; count < 600; count++) {
      const text = random.text(count % 200, `${'aZ09_-+/'.repeat(4)} é`);
      expect(longRuns(text), JSON.stringify(text)).toEqual(runsOf(text));
    }
  });

  it('the first that ends behind an offset', () => {
    const runs = [0, 24, 30, 60];
    expect([0, 23, 24, 59, 60].map((offset) => firstRunBehind(runs, offset))).toEqual([0, 0, 2, 2, 4]);
    expect(firstRunBehind([], 0)).toBe(0);
  });
});
