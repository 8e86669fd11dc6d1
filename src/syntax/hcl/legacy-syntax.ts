/** A text as it is written since Terraform 0.12, every character at its place. */
export interface ModernText {
  readonly text: string;
  /** Names that HCL has no letters for (`"aws:owner"`), by the offset of what stands for them. */
  readonly names: ReadonlyMap<number, string>;
}

type Within = 'block' | 'other' | 'string' | 'template';

const quotedName = /"([^"\\\n${}]{1,200})"(?=[ \t]*=(?!=))/y;
const heredocStart = /<<-?([A-Za-z_][\w-]*)[ \t]*\r?\n/y;
const comment = /#[^\n]*|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;

/**
 * Terraform up to 0.11 took a comma behind an attribute, and quotes around its name (`tags { "Name" = "web" }`). Undefined where a text has neither:
 * then it is broken in another way.
 */
export function modernSyntax(text: string): ModernText | undefined {
  const reading: Reading = { text, within: ['block'], cuts: [], names: new Map(), last: '\n' };
  for (let at = 0; at < text.length;) at += reading.within.at(-1) === 'string' ? inString(text, at, reading.within) : inCode(reading, at);
  return reading.cuts.length === 0 ? undefined : { text: withCuts(text, reading.cuts), names: reading.names };
}

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly by: string;
}

interface Reading {
  readonly text: string;
  readonly within: Within[];
  readonly cuts: Cut[];
  readonly names: Map<number, string>;
  /** The last character that is no space; a newline is one. */
  last: string;
}

/** How far it goes. */
function inCode(reading: Reading, at: number): number {
  const { text, within, last } = reading;
  const skipped = lengthAt(comment, text, at) ?? heredocAt(text, at);
  if (skipped !== undefined) return skipped;
  const char = text.charAt(at);
  const isBlock = within.at(-1) === 'block';
  const name = isBlock && char === '"' && '\n{,'.includes(last) ? nameAt(text, at) : undefined;
  if (name !== undefined) return inName(reading, at, name);
  if (isBlock && char === ',') reading.cuts.push({ at, length: 1, by: ' ' });
  else nest(char, last, within);
  if (!/[ \t\r]/u.test(char)) reading.last = char;
  return 1;
}

function inName(reading: Reading, at: number, name: string): number {
  const length = name.length + 2;
  reading.cuts.push({ at, length, by: ` ${name.replaceAll(/[^\w-]|^[^A-Za-z_]/gu, '_')} ` });
  if (!/^[A-Za-z_][\w-]*$/u.test(name)) reading.names.set(at + 1, name);
  reading.last = 'x';
  return length;
}

/** Goes over a piece of a quoted text, and into what is interpolated in it. */
function inString(text: string, at: number, within: Within[]): number {
  const char = text.charAt(at);
  if (char === '\\') return 2;
  if (char === '"') within.pop();
  else if ((char === '$' || char === '%') && text.charAt(at + 1) === '{') {
    if (text.charAt(at - 1) !== char) within.push('template');
    return 2;
  }
  return 1;
}

function nest(char: string, last: string, within: Within[]): void {
  if (char === '"') within.push('string');
  else if (char === '{') within.push(within.at(-1) === 'block' && last !== '=' ? 'block' : 'other');
  else if (char === '[' || char === '(') within.push('other');
  else if ((char === '}' || char === ']' || char === ')') && within.length > 1) within.pop();
}

function nameAt(text: string, at: number): string | undefined {
  quotedName.lastIndex = at;
  return quotedName.exec(text)?.[1];
}

function lengthAt(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length;
}

/** As far as the end of the line before the mark, which is a line of its own. */
function heredocAt(text: string, at: number): number | undefined {
  heredocStart.lastIndex = at;
  const start = heredocStart.exec(text);
  if (start === null) return undefined;
  let from = at + start[0].length;
  while (from < text.length) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    if (text.slice(from, end).trim() === start[1]) return end - at;
    from = end + 1;
  }
  return text.length - at;
}

function withCuts(text: string, cuts: readonly Cut[]): string {
  let from = 0;
  const parts = cuts.flatMap(({ at, length, by }) => {
    const before = text.slice(from, at);
    from = at + length;
    return [before, by];
  });
  return [...parts, text.slice(from)].join('');
}
