import type { Matcher, RE2JS } from 're2js';
import { NotLoaded } from '../../../../core/not-loaded.ts';
import type { Value } from '../../../../core/value.ts';
import { stringType } from '../../../../core/value-type.ts';
import type { ValueType } from '../../../../core/value-type.ts';
import { toText } from '../../types/convert-scalar.ts';
import type { FunctionCall } from '../function-kit.ts';
import { listOf, mapOf, sequenceOf, stringOf, tooLarge } from '../function-kit.ts';

/** Matches of one `regexall`. */
const matchesMax = 10_000;

/** `regex`: the match, its groups as a list, or its named groups as a map. Linear in the text: RE2, as in Terraform. */
export function regexFind(args: readonly Value[], call: FunctionCall): Value | undefined {
  return findMatches(args, call, 1)?.[0];
}

export function regexFindAll(args: readonly Value[], call: FunctionCall): Value | undefined {
  const found = findMatches(args, call, matchesMax + 1);
  if ((found?.length ?? 0) > matchesMax) return tooLarge(call);
  return found === undefined ? undefined : sequenceOf('list', matchType(toText(args[0]) ?? ''), found, call);
}

/** A match is a text, a tuple of groups or an object of named ones. */
function matchType(pattern: string): ValueType {
  const compiled = compile(pattern);
  const names = Object.keys(compiled?.namedGroups() ?? {});
  if (names.length > 0) return { kind: 'object', attributes: new Map(names.map((name) => [name, stringType])) };
  const groups = compiled?.groupCount() ?? 0;
  return groups === 0 ? stringType : { kind: 'tuple', elements: Array.from({ length: groups }, () => stringType) };
}

function findMatches(args: readonly Value[], call: FunctionCall, max: number): Value[] | undefined {
  const [pattern, text] = [toText(args[0]), toText(args[1])];
  const compiled = pattern === undefined ? undefined : compile(pattern);
  if (compiled === undefined || text === undefined) return undefined;
  const matcher = compiled.matcher(text);
  const names = Object.entries(compiled.namedGroups());
  if (names.length > 0 && names.length < compiled.groupCount()) return undefined;
  const found: Value[] = [];
  while (found.length < max && findNext(matcher)) {
    const group = (index: number): Value => {
      const value = matcher.group(index);
      return value === null ? { kind: 'null', origin: call.origin, type: stringType } : stringOf(value, call);
    };
    if (names.length > 0) found.push(mapOf(new Map(names.map(([name, index]) => [name, group(Number(index))])), call));
    else if (compiled.groupCount() > 0)
      found.push(
        listOf(
          Array.from({ length: compiled.groupCount() }, (_, index) => group(index + 1)),
          call,
        ),
      );
    else found.push(group(0));
  }
  return found;
}

/** Every match replaced; `$1`, `${1}` and `${name}` in the replacement are groups, `$$` is a dollar sign, as Go expands templates. */
export function regexReplace(text: string, pattern: string, replacement: string): string | undefined {
  const compiled = compile(pattern);
  if (compiled === undefined) return undefined;
  const names = new Map(Object.entries(compiled.namedGroups()));
  const matcher = compiled.matcher(text);
  const parts: string[] = [];
  let at = 0;
  while (findNext(matcher)) {
    const group = (name: string): string => {
      const index = /^(?:0|[1-9]\d*)$/.test(name) ? Number(name) : (names.get(name) ?? -1);
      return index >= 0 && index <= compiled.groupCount() ? (matcher.group(index) ?? '') : '';
    };
    const expanded = replacement.replaceAll(/\$(?:\$|\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) =>
      whole === '$$' ? '$' : group(braced ?? bare ?? ''),
    );
    parts.push(text.slice(at, matcher.start()), expanded);
    at = matcher.end();
  }
  return parts.join('') + text.slice(at);
}

/** The next match; as in Go, one of nothing right behind the last match is none. */
function findNext(matcher: Matcher): boolean {
  const end = matcher.hasMatch ? matcher.end() : -1;
  return matcher.find() && (matcher.end() > matcher.start() || matcher.start() !== end || matcher.find());
}

let engine: typeof RE2JS | undefined;

/** The engine is larger than the rest of the evaluator, and few configurations match anything. */
export async function loadRegularExpressions(): Promise<void> {
  engine = (await import('re2js')).RE2JS;
}

/** Undefined for a pattern that RE2 does not know. */
function compile(pattern: string): RE2JS | undefined {
  if (engine === undefined) throw new NotLoaded('The engine for regular expressions', loadRegularExpressions);
  try {
    return engine.compile(pattern);
  } catch {
    return undefined;
  }
}
