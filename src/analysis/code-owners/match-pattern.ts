import { matchesWildcards } from '../../core/wildcard.ts';

/**
 * Does a pattern of CODEOWNERS match a path? The rules look like those of a `.gitignore` and are not: `docs/*` means the files in `docs` and not
 * what is further below, and there is no negation and no character range (docs.github.com, "About code owners"). Takes time in proportion to
 * the lengths of both, whatever the pattern: its author may be the author of the change.
 */
export function matchesPattern(path: string, pattern: string): boolean {
  const segments = segmentsOf(pattern);
  if (segments === undefined) return false;
  const parts = path.split('/');
  // `reached[i]`: the segments so far match the first i parts.
  let reached = parts.map((_, index) => index === 0).concat(false);
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    reached = segment === '**' ? afterAny(reached, isLast && index > 0) : afterOne(reached, parts, segment);
  }
  const last = segments.at(-1);
  // A name means a folder and all that is in it as well; a star means files alone.
  return last === '*' || last === '**' ? reached[parts.length] === true : reached.includes(true);
}

/** From the root of the repository on; undefined for a pattern that matches nothing. */
function segmentsOf(pattern: string): readonly string[] | undefined {
  if (pattern === '/' || pattern === '' || pattern.includes('***')) return undefined;
  const isAnchored = pattern.startsWith('/');
  const segments = (isAnchored ? pattern.slice(1) : pattern).split('/');
  const isFolder = segments.length > 1 && segments.at(-1) === '';
  if (isFolder) segments[segments.length - 1] = '**';
  const isName = !isAnchored && segments.length === (isFolder ? 2 : 1) && segments[0] !== '**';
  return isName ? ['**', ...segments] : segments;
}

/** Any number of parts; behind a folder at least one. */
function afterAny(reached: readonly boolean[], atLeastOne: boolean): boolean[] {
  const first = reached.indexOf(true);
  return reached.map((_, index) => first !== -1 && index >= first + (atLeastOne ? 1 : 0));
}

function afterOne(reached: readonly boolean[], parts: readonly string[], segment: string): boolean[] {
  return reached.map((_, index) => {
    const part = parts[index - 1];
    return part !== undefined && reached[index - 1] === true && matchesName(part, segment);
  });
}

const sign = /\\[\s\S]?|[\s\S]/g;

/** `*` is any run of characters, `?` one, and a backslash makes the next one plain. */
function matchesName(name: string, segment: string): boolean {
  return matchesWildcards<string, string>(
    name,
    segment.match(sign) ?? [],
    (one) => one === '*',
    (letter, one) => one === '?' || letter === (one.startsWith('\\') ? one.slice(1) : one),
  );
}
