import type { UnknownValue } from '../../core/value.ts';

/** Functions that give what they are given, or a part of it, in some form: whoever reads the result has it. No hash, no length, no comparison. */
const handOn: ReadonlySet<string> = new Set(
  [
    'base64decode base64encode base64gzip chomp coalesce coalescelist concat element flatten format formatlist indent join jsondecode jsonencode',
    'lookup lower merge nonsensitive one replace reverse sensitive setunion slice split strrev substr textdecodebase64 textencodebase64 title tolist',
    'tomap toset tostring trim trimprefix trimspace trimsuffix try upper urlencode values yamldecode yamlencode zipmap',
  ].flatMap((names) => names.split(' ')),
);
const depthMax = 5;
const charsMax = 1_000;

/** The expressions that a value which is not known shows: itself, or what such a function is given. */
export function shownIn({ expression }: UnknownValue): readonly string[] {
  return expression.length > charsMax ? [] : partsOf(expression, 0);
}

function partsOf(expression: string, depth: number): readonly string[] {
  const call = /^(?<name>[a-zA-Z0-9]+)\(/u.exec(expression);
  // `Fn::Split` writes what it splits in front.
  if (call === null) return [expression.replace(/^(?<whole>Parameters\.[\w-]+)\.split\(.*$/u, '$<whole>')];
  if (depth >= depthMax || !handOn.has(call.groups?.['name'] ?? '')) return [];
  return argumentsIn(expression.slice(call[0].length)).flatMap((one) => partsOf(one, depth + 1));
}

const marks = /"[^"]*(?:"|$)|[([{]|[)\]}]|,/gu;

/** The arguments of a call, behind its bracket; none where more stands behind the call than a member of the result. */
function argumentsIn(text: string): readonly string[] {
  const args: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    const isEnd = depth === 0 && mark === ')';
    if (depth === 0 && (isEnd || mark === ',')) {
      args.push(text.slice(start, index).trim());
      start = index + 1;
    }
    if (isEnd) return withMember(args, text.slice(start));
    depth += '([{'.includes(mark) ? 1 : ')]}'.includes(mark) ? -1 : 0;
  }
  return [];
}

/** Of a single one the member is one of it: `jsondecode(data.x.y.secret_string)["password"]`. */
function withMember(args: readonly string[], member: string): readonly string[] {
  if (!/^[\w.[\]"*-]*$/u.test(member)) return [];
  return args.length === 1 ? args.map((one) => `${one}${member}`) : args;
}
