/**
 * One thing that somebody outside the code decides about a deployment: `of` is one of the texts, or with `isNot` none of them. Texts have no
 * quotes: whether `true` is a word or a text is a matter of the type, which both dialects convert.
 */
export type Circumstance =
  | { readonly of: string; readonly is: readonly string[] }
  | { readonly of: string; readonly isNot: readonly string[] };

/** What holds of a deployment, all of it at once. None: any deployment, as far as is known. */
export type Circumstances = readonly Circumstance[];

/** More texts than this about one thing tell nobody anything. */
const textsMax = 64;
/** Things that are looked at together. */
const subjectsMax = 8;

/** Both at once; undefined when no deployment can be both. */
export function both(a: Circumstances, b: Circumstances): Circumstances | undefined {
  const together = [...a];
  for (const one of b) {
    const index = together.findIndex((other) => other.of === one.of);
    const other = together[index];
    if (other === undefined) {
      if (together.length < subjectsMax) together.push(one);
      continue;
    }
    const merged = meet(other, one);
    if (merged === undefined) return undefined;
    together[index] = merged;
  }
  return together;
}

function meet(a: Circumstance, b: Circumstance): Circumstance | undefined {
  if ('is' in a) {
    const left = 'is' in b ? a.is.filter((text) => b.is.includes(text)) : a.is.filter((text) => !b.isNot.includes(text));
    return left.length === 0 && isOneThing(a.of) ? undefined : { of: a.of, is: left.length === 0 ? a.is : left };
  }
  if ('is' in b) return meet(b, a);
  return { of: a.of, isNot: [...new Set([...a.isNot, ...b.isNot])].slice(0, textsMax) };
}

/** The same text is the same thing only for what is decided once for a deployment; `each.key` or `uuid()` may differ at each use. */
function isOneThing(of: string): boolean {
  return /^(?:module\.[\w-]+(?:\["?[\w.-]+"?\])?\.)*var(?:\.[\w-]+)+$|^terraform\.workspace$|^(?:Parameters|Conditions)\.\w+$|^AWS::\w+$/.test(
    of,
  );
}

/** Either of them: what both say of the same single thing, else nothing is known. */
export function either(a: Circumstances, b: Circumstances): Circumstances {
  const [first, ...moreOfA] = a;
  const [second, ...moreOfB] = b;
  if (first === undefined || second === undefined || first.of !== second.of || moreOfA.length + moreOfB.length > 0) {
    return equalCircumstances(a, b) ? a : [];
  }
  if ('is' in first && 'is' in second) {
    const is = [...new Set([...first.is, ...second.is])];
    return is.length > textsMax ? [] : [{ of: first.of, is }];
  }
  const isNot =
    'is' in first
      ? without(second, first)
      : 'is' in second
        ? without(first, second)
        : first.isNot.filter((text) => second.isNot.includes(text));
  return isNot.length === 0 ? [] : [{ of: first.of, isNot }];
}

function without(negative: Circumstance, positive: Circumstance): readonly string[] {
  return 'isNot' in negative && 'is' in positive ? negative.isNot.filter((text) => !positive.is.includes(text)) : [];
}

/** The opposite of one thing; of several at once, nothing is known. */
export function opposite(circumstances: Circumstances): Circumstances {
  const [only, ...others] = circumstances;
  if (only === undefined || others.length > 0) return [];
  return ['is' in only ? { of: only.of, isNot: only.is } : { of: only.of, is: only.isNot }];
}

/** Is every deployment of `narrow` one of `wide`? Never true by mistake. */
export function isWithin(narrow: Circumstances, wide: Circumstances): boolean {
  return wide.every((outer) =>
    narrow.some((inner) => {
      if (inner.of !== outer.of) return false;
      if ('is' in outer) return 'is' in inner && inner.is.every((text) => outer.is.includes(text));
      return 'is' in inner
        ? isOneThing(inner.of) && inner.is.every((text) => !outer.isNot.includes(text))
        : outer.isNot.every((text) => inner.isNot.includes(text));
    }),
  );
}

export function equalCircumstances(a: Circumstances, b: Circumstances): boolean {
  return isWithin(a, b) && isWithin(b, a);
}

/** `var.environment is "dev" or "test"`; undefined when nothing is known. */
export function describeCircumstances(circumstances: Circumstances): string | undefined {
  if (circumstances.length === 0) return undefined;
  return circumstances
    .map((one) => ('is' in one ? `${one.of} is ${listed(one.is, 'or')}` : `${one.of} is not ${listed(one.isNot, 'or')}`))
    .join(' and ');
}

/** Texts that a message shows. */
const shownMax = 4;

function listed(texts: readonly string[], word: string): string {
  const quoted = texts.map((text) => (/^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text) ? text : JSON.stringify(text)));
  const shown = quoted.length > shownMax ? [...quoted.slice(0, shownMax - 1), `${quoted.length - shownMax + 1} others`] : quoted;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} ${word} ${shown.at(-1) ?? ''}`;
}
