/** Versions as numbers: `4.1.2` is `[4, 1, 2]`. Shorter ones end in zeros; what follows a dash is left away. */
export type Version = readonly number[];

export function parseVersion(text: string): Version | undefined {
  const match = /^[v=\s]{0,9}(\d{1,9}(?:\.\d{1,9}){0,3})/u.exec(text);
  return match?.[1]?.split('.').map(Number);
}

export function compareVersions(a: Version, b: Version): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What a constraint admits: from `min` on, up to `below`. Either may be missing. */
export interface VersionRange {
  readonly min?: Version;
  readonly below?: Version;
}

/** The range of a constraint such as `~> 4.1, < 4.9`; undefined when it is none. `!=` takes a single version out and is left away. */
export function rangeOf(constraint: string): VersionRange | undefined {
  let range: VersionRange = {};
  for (const clause of constraint.split(',')) {
    const one = rangeOfClause(clause.trim());
    if (one === undefined) return undefined;
    range = narrowed(range, one);
  }
  return range;
}

export function admits({ min, below }: VersionRange, version: Version): boolean {
  return (min === undefined || compareVersions(version, min) >= 0) && (below === undefined || compareVersions(version, below) < 0);
}

function rangeOfClause(clause: string): VersionRange | undefined {
  const match = /^(=|!=|>=|<=|~>|>|<)?\s{0,9}(.+)$/u.exec(clause);
  const version = match?.[2] === undefined ? undefined : parseVersion(match[2]);
  if (version === undefined) return undefined;
  switch (match?.[1]) {
    case '!=':
      return {};
    case '>=':
      return { min: version };
    case '>':
      return { min: next(version) };
    case '<':
      return { below: version };
    case '<=':
      return { below: next(version) };
    case '~>':
      return pessimistic(version);
    default:
      return { min: version, below: next(version) };
  }
}

function pessimistic(min: Version): VersionRange {
  const below = afterLastButOne(min);
  return below === undefined ? { min } : { min, below };
}

/** The first version behind one. */
function next(version: Version): Version {
  const whole = [0, 0, 0].map((zero, at) => version[at] ?? zero);
  return [...whole.slice(0, -1), (whole.at(-1) ?? 0) + 1];
}

/** `~> 4.1` ends before 5, `~> 4.1.2` before 4.2; of `~> 4` the last number may grow, and there is no other. Source: hashicorp/go-version. */
function afterLastButOne(version: Version): Version | undefined {
  if (version.length === 1) return undefined;
  const kept = version.slice(0, -1);
  return [...kept.slice(0, -1), (kept.at(-1) ?? 0) + 1];
}

function narrowed(a: VersionRange, b: VersionRange): VersionRange {
  const min = [a.min, b.min]
    .flatMap((one) => (one === undefined ? [] : [one]))
    .toSorted(compareVersions)
    .at(-1);
  const below = [a.below, b.below].flatMap((one) => (one === undefined ? [] : [one])).toSorted(compareVersions)[0];
  return { ...(min === undefined ? {} : { min }), ...(below === undefined ? {} : { below }) };
}
