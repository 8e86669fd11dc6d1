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

/** `*` is any run of characters, `?` one, and a backslash makes the next one plain. Goes back to the last star alone, which is enough. */
function matchesName(name: string, segment: string): boolean {
  let [at, from] = [0, 0];
  let [starAt, starFrom] = [-1, 0];
  while (from < name.length) {
    const escaped = segment[at] === '\\' ? 1 : 0;
    const sign = segment[at + escaped];
    if (escaped === 0 && sign === '*') {
      starAt = at;
      starFrom = from;
      at += 1;
    } else if (sign !== undefined && (sign === name[from] || (escaped === 0 && sign === '?'))) {
      at += 1 + escaped;
      from += 1;
    } else if (starAt === -1) return false;
    else {
      starFrom += 1;
      from = starFrom;
      at = starAt + 1;
    }
  }
  while (segment[at] === '*') at += 1;
  return at >= segment.length;
}
