/** `%-10.3[2]s`: what stands between the percent sign and the letter. */
export interface Verb {
  readonly flags: string;
  readonly width: number | undefined;
  readonly precision: number | undefined;
  /** Number of the argument, from 1. */
  readonly position: number;
  readonly letter: string;
}

/** Width and precision that a verb may ask for. */
const widthMax = 1000;

const verb = /%([0#\-+ ]*)([1-9]\d*)?(?:\.(\d*))?(?:\[([1-9]\d*)\])?([a-zA-Z])/y;

/** A format as its texts and verbs, in order (go-cty/cty/function/stdlib/format_fsm.rl). Undefined when it is none. */
export function parseFormat(format: string): readonly (string | Verb)[] | undefined {
  const parts: (string | Verb)[] = [];
  let next = 1;
  for (let at = 0; at < format.length;) {
    const percent = format.indexOf('%', at);
    const end = percent === -1 ? format.length : percent;
    if (end > at) parts.push(format.slice(at, end));
    at = end;
    if (percent === -1) continue;
    if (format[at + 1] === '%') {
      parts.push('%');
      at += 2;
      continue;
    }
    verb.lastIndex = at;
    const found = toVerb(verb.exec(format), next);
    if (found === undefined) return undefined;
    parts.push(found);
    next = found.position + 1;
    at = verb.lastIndex;
  }
  return parts;
}

function toVerb(match: RegExpExecArray | null, next: number): Verb | undefined {
  if (match === null) return undefined;
  const [, flags = '', width, precision, position, letter = ''] = match;
  const found: Verb = {
    flags,
    width: width === undefined ? undefined : Number(width),
    precision: precision === undefined ? undefined : Number(precision),
    position: position === undefined ? next : Number(position),
    letter,
  };
  return (found.width ?? 0) > widthMax || (found.precision ?? 0) > widthMax ? undefined : found;
}
