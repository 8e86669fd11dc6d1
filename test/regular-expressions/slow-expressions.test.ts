import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { expressionsIn, madeAtLoading, sourcePaths, writtenIn } from './collect-expressions.ts';
import type { Expression } from './collect-expressions.ts';
import { growthOf } from './find-slow.ts';
import { bounds, madeLater, reviewed } from './reviewed.ts';

/**
 * The author of a change controls every text that is looked at, so no expression may take more than time in proportion to it. Each one in `src`
 * is proven so, or stands in `reviewed.ts` with what keeps its text short. An exponential one stands nowhere.
 */

/** Loading these starts something. */
const starts = /^entry\/(?:action|app|cli|app\/worker)\.ts$/;
const paths = sourcePaths();
const { literals, made } = writtenIn(paths);
const atLoading = madeAtLoading(paths.filter((path) => !starts.test(path)));
const later = Object.entries(madeLater).map(([path, [source, flags]]): Expression => ({ source, flags, place: `${path}:0` }));

/** As a row of `reviewed.ts` begins. */
function keyOf({ source, flags, place }: Expression): string {
  const digest = createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 8);
  return `${place.replace(/:\d+$/, '')} ${digest}`;
}

const known = new Map<string, ReturnType<typeof growthOf>>();
function growth({ source, flags }: Expression): ReturnType<typeof growthOf> {
  const key = `${flags}/${source}`;
  const found = known.get(key) ?? growthOf(source, flags);
  known.set(key, found);
  return found;
}

function slowOf(expressions: readonly Expression[]): readonly string[] {
  return expressions.flatMap((one) => {
    const found = growth(one);
    if (found.kind === 'linear' || (found.kind === 'polynomial' && keyOf(one) in reviewed)) return [];
    return [`'${keyOf(one)}' (${one.place}) is ${found.kind}: repeat ${JSON.stringify(found.pump)}`];
  });
}

describe('expressions', () => {
  test('of the sources take time in proportion to their text, or have a short one', () => {
    const all = [...literals, ...atLoading, ...later];
    expect(slowOf(all)).toEqual([]);
    const looked = [all.length, known.size];
    console.log(`${looked[0]} expressions looked at, ${looked[1]} different ones`);
    expect(looked[1]).toBeGreaterThan(1_800);
  }, 600_000);

  test('that are reviewed are there, and slow', () => {
    const slow = new Set([...literals, ...atLoading].filter((one) => growth(one).kind === 'polynomial').map(keyOf));
    expect(Object.keys(reviewed).filter((key) => !slow.has(key))).toEqual([]);
    expect(Object.values(reviewed).filter((reason) => !(reason in bounds))).toEqual([]);
  });

  test('that are made of texts are seen when a module is loaded, or shown by one of them', () => {
    const isSeen = ({ path, first, last }: (typeof made)[number]): boolean =>
      atLoading.some(({ place }) => {
        const [file, line] = place.split(':');
        return file === path && Number(line) >= first && Number(line) <= last;
      });
    const unseen = made.filter((one) => !isSeen(one)).map(({ path }) => path);
    expect([...new Set(unseen)].toSorted()).toEqual(Object.keys(madeLater).toSorted());
    expect(atLoading.length).toBeGreaterThan(40);
  });
});

/** Planted faults, and the harmless twin of each. */
const planted: readonly (readonly [kind: string, slow: RegExp, harmless: RegExp])[] = [
  ['exponential', /^(a+)+$/, /^a+$/],
  ['exponential', /^(?:a*b*)*c$/, /^[ab]*c$/],
  ['exponential', /^(?:a|ab|b)*c$/, /^(?:a|b)*c$/],
  ['exponential', /^(?:b{2,3})*!/, /^(?:b{3})*!/],
  ['exponential', /^(?:\w|[a-z])*!$/, /^(?:[A-Z]|[a-z])*!$/],
  ['exponential', /^(?:[ \t]*x?)*y/, /^(?:[ \t]|x)*y/],
  ['exponential', /^(?:a{0,9}b?){0,9}!/, /^(?:a{1,9}b){0,9}!/],
  ['exponential', /^(?:é|[^a])*!$/, /^(?:é|[^aé])*!$/],
  ['polynomial', /\s+$/, /^\s+$/],
  ['polynomial', /\s+$/, /\s+$/y],
  ['polynomial', /a*$/, /^a*$/],
  ['polynomial', /\s+$/, /\s{1,9}$/],
  ['polynomial', /\w+@/, /(?<!\w)\w+@/],
  ['polynomial', /\w+@/, /\b\w+@/],
  ['polynomial', /^\s*a/m, /^[ \t]*a/m],
  ['polynomial', /^\s*a?\s*$/, /^\s*(?:a\s*)?$/],
  ['polynomial', /^set\s+(.*)$/, /^set\s+([^]*)$/],
  ['polynomial', /\[[^\]]*\]/, /\[[^[\]]*\]/],
  ['polynomial', /\$\{[^}]*\}/, /\$\{[^}]*(?:\}|$)/],
  ['polynomial', /(?=.*a)b/, /^(?=.*a)b/],
  ['polynomial', /(?<=a+)b/, /(?<=a)b/],
  ['polynomial', /^(?!a*a*b)c/, /^(?!a*b)c/],
];

describe('a planted fault', () => {
  test.each(planted)('%s: %s, and not %s', (kind, slow, harmless) => {
    expect([growthOf(slow.source, slow.flags).kind, growthOf(harmless.source, harmless.flags).kind]).toEqual([kind, 'linear']);
  });

  test('is found in a module, at its line, and takes the time that is said of it', () => {
    const text = 'const a: string = "/(a+)+$/";\nexport const b = (c: string) =>\n  /^(?:b|b)*$/u.test(c);\n';
    const found = expressionsIn('core/a.ts', text).literals;
    expect(slowOf(found)).toEqual([expect.stringMatching(/^'core\/a\.ts [0-9a-f]{8}' \(core\/a\.ts:3\) is exponential: repeat "b+"$/)]);
    expect(expressionsIn('a.ts', 'new RegExp(\n"a" + b)').made).toEqual([{ path: 'a.ts', first: 1, last: 2 }]);
    const time = (count: number): number => {
      const started = performance.now();
      /^(?:b|b)*$/u.test(`${'b'.repeat(count)}!`);
      return performance.now() - started;
    };
    time(8);
    expect(time(22)).toBeGreaterThan(8 * time(14));
  });

  test('what is too much to look at is told as undecided, and never as linear', () => {
    const much = Array.from({ length: 16 }, () => '(?:a|b|c|d)?').join('');
    expect(growthOf(`^(?:${much})*e`, '').kind).not.toBe('linear');
  });
});
