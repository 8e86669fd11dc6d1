import type { Finding, FindingLocation, Review } from '../../src/review/result.ts';
import type { FixtureCase } from '../../src/review/cases/fixture.ts';
import { applyEdits, toFiles } from './harness.ts';
import type { Engine } from './harness.ts';

type Files = Readonly<Record<string, string>>;

/**
 * Every way in which what a review tells of a case does not hold together, whichever policy says it: what a finding points at is there and no
 * empty line, its words are whole, and its fix takes it away and leaves code that is read as it was before. Empty when all is well.
 */
export async function checkFindings(one: FixtureCase, engine: Engine): Promise<string[]> {
  const sides = { LEFT: toFiles(one.base), RIGHT: toFiles(one.head) };
  const earlier = one.earlier.size === 0 ? [] : [{ commit: 'earlier', files: toFiles(one.earlier) }];
  const review = await engine.review({ base: sides.LEFT, head: sides.RIGHT, earlier });
  const problems: string[] = [];
  for (const finding of review.findings) {
    problems.push(...placeProblems(finding, sides));
    problems.push(...wordProblems(finding));
    if (finding.fix === undefined || finding.fix.edits.length === 0 || finding.baselineState === 'absent') continue;
    const { edits } = finding.fix;
    const head = Object.fromEntries(Object.entries(sides.RIGHT).map(([path, text]) => [path, applyEdits(path, text, edits)]));
    problems.push(...fixProblems(finding, review, await engine.review({ base: sides.LEFT, head, earlier })));
  }
  for (const { extent } of review.evidence) if (!isWhole(`${extent}.`)) problems.push(`its words are not whole: ${extent}`);
  return problems.map((problem) => `${one.title}: ${problem}`);
}

function placeProblems({ location, related = [] }: Finding, sides: Sides): string[] {
  const beside = related.map(({ location: { path, range } }): Place => ({ path, ...range }));
  const lost = beside.filter((place) => !isThere(place, sides.RIGHT) && !isThere(place, sides.LEFT));
  const isLost = location.commit === undefined && !isThere(location, sides[location.side]);
  return [...(isLost ? [location] : []), ...lost].map(pointsAtNothing);
}

interface Sides {
  readonly LEFT: Files;
  readonly RIGHT: Files;
}
type Place = Pick<FindingLocation, 'path' | 'startLine' | 'endLine' | 'startColumn' | 'endColumn'>;

function isThere({ path, startLine, endLine, startColumn, endColumn }: Place, files: Files): boolean {
  const lines = files[path]?.split('\n') ?? [];
  const first = lines[startLine - 1];
  const saysSomething = first?.trim() !== '' || files[path]?.trim() === '';
  return startLine <= endLine && saysSomething && hasColumn(first, startColumn) && hasColumn(lines[endLine - 1], endColumn);
}

/** Behind the last letter is where a range may end. */
function hasColumn(line: string | undefined, column = 1): boolean {
  return line !== undefined && column >= 1 && column <= line.length + 1;
}

function pointsAtNothing({ path, startLine, startColumn }: Place): string {
  return `it points at ${path}:${startLine}:${startColumn ?? ''}, where nothing stands`;
}

/** Words that only a program says, two spaces where a word is missing, and a sentence without an end. */
function isWhole(text: string): boolean {
  return !/\bundefined\b|\bNaN\b|\[object|\S {2}\S| [.,;](?:\s|$)|^\s/u.test(text) && /[.?!]$/u.test(text);
}

function wordProblems({ message, resource }: Finding): string[] {
  return isWhole(message) && resource !== '' ? [] : [`its words are not whole: ${message}`];
}

function fixProblems({ policyId, resource, aspect, fix }: Finding, before: Review, after: Review): string[] {
  const isSame = (other: Finding): boolean => other.policyId === policyId && other.resource === resource && other.aspect === aspect;
  const stays = after.findings.some((other) => isSame(other) && other.baselineState !== 'absent');
  const known = new Set(before.diagnostics.map(({ kind, path }) => `${kind} ${path}`));
  const broken = after.diagnostics.map(({ kind, path }) => `${kind} ${path}`).filter((one) => !known.has(one));
  return [
    ...(stays ? [`"${fix?.title}" does not take ${policyId} of ${resource} away`] : []),
    ...broken.map((text) => `"${fix?.title}" of ${policyId} breaks the code: ${text}`),
  ];
}
