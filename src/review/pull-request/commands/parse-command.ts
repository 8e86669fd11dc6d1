import { grouped } from '../../../core/grouped.ts';
import { withoutEnd } from '../../../core/without-end.ts';

/** What a person asks for on the first line of a comment. */
export type Command =
  | { readonly verb: 'run' }
  | { readonly verb: 'full' }
  | { readonly verb: 'explain'; readonly subject: string }
  | AcceptCommand
  | FindCommand
  | { readonly verb: 'revoke'; readonly ids: readonly string[] }
  | { readonly verb: 'help'; readonly problem?: string };

export interface AcceptCommand {
  readonly verb: 'accept';
  /** `Finding.id` of each, in lower case. */
  readonly ids: readonly string[];
  readonly reason: string;
  /** Last day asked for, YYYY-MM-DD. */
  readonly until?: string;
}

/** `accept <policy> in <path> <reason>`: which findings that means is asked; it accepts nothing, since nothing in it is bound to what was judged. */
export interface FindCommand {
  readonly verb: 'find';
  readonly policyId: string;
  readonly path: string;
  /** As written, for the command that the answer gives; may be empty. */
  readonly reason: string;
}

/** Longest first line that is read as a command. */
export const commandCharsMax = 2_000;
/** As in the configuration: shorter is no reason. */
export const reasonCharsMin = 8;
export const reasonCharsMax = 500;
/** Findings that one comment may accept or revoke. */
export const idsMax = 30;

/** `/security-review`, or `/phasegate` where another tool listens to the former. At the very start: quotes and code do not begin so. */
const name = /^\/(?:security-review|phasegate)[:,]?(?![^\s])/iu;
/** `Finding.id`, whole. */
export const idShape = /^[0-9a-f]{32}$/u;
const subjectShape = /^[a-z0-9][a-z0-9-]{0,99}$/u;

/** Reads the first line of a comment and nothing else. Undefined when it does not address us. Never throws. */
export function parseCommand(body: string): Command | undefined {
  const match = name.exec(body);
  if (match === null) return undefined;
  const [line = ''] = body.slice(0, commandCharsMax + 2).split(/[\r\n\u2028\u2029]/u, 1);
  if (line.length > commandCharsMax) return help(`The command is longer than ${grouped(commandCharsMax)} characters.`);
  const words = toWords(line.slice(match[0].length));
  const [verb = 'run', ...rest] = words;
  switch (bare(verb)) {
    case 'run':
      return alone({ verb: 'run' }, rest);
    case 'full':
      return alone({ verb: 'full' }, rest);
    case 'help':
      return { verb: 'help' };
    case 'explain':
      return toExplain(rest);
    case 'accept':
      return toAccept(rest);
    case 'revoke':
      return toRevoke(rest);
    default:
      return help(`There is no command "${bare(verb).slice(0, 40)}".`);
  }
}

/** Without control and formatting characters, which could make a line read as another one. */
function toWords(text: string): string[] {
  return text
    .replace(/\p{C}/gu, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** What people put around a word, and behind it: code marks, quotes, brackets, a colon or a comma. */
const around = /^[`'"“‘(<[*_]+/u;
const closing = '`\'"”’)>]*_:,;.';

function bare(word: string): string {
  return unwrapped(word).toLowerCase();
}

function unwrapped(word: string): string {
  return withoutEnd(word.replace(around, ''), closing);
}

function help(problem: string): Command {
  return { verb: 'help', problem };
}

function alone(command: Command, rest: readonly string[]): Command {
  return rest.length === 0 ? command : help(`"${command.verb}" takes nothing behind it.`);
}

function toExplain(words: readonly string[]): Command {
  const [subject = ''] = words;
  const wanted = bare(subject);
  if (words.length !== 1 || !subjectShape.test(wanted)) return help('"explain" takes one policy or one finding.');
  return { verb: 'explain', subject: wanted };
}

function toRevoke(words: readonly string[]): Command {
  // Whatever stands behind the ids is why; it needs no reason to make the gate stricter.
  const { ids, rest } = takeIds(words);
  const broken = rest.find((word) => almostId.test(bare(word)));
  if (ids.length === 0 || broken !== undefined) return help('"revoke" takes the ids of findings: 32 hexadecimal digits each.');
  return tooMany(ids) ?? { verb: 'revoke', ids };
}

function toAccept(words: readonly string[]): Command {
  const { ids, rest } = takeIds(words);
  if (ids.length === 0) return toFind(words) ?? help('"accept" takes the id of a finding first: 32 hexadecimal digits.');
  if (rest.some((word) => placeholder.test(word)))
    return help('Write a reason of your own in the place of <reason>, and a day in that of <date>.');
  const { words: reasonWords, until } = takeUntil(rest);
  if (until !== undefined && !isDate(until)) return help(`"until ${until.slice(0, 20)}" is not a date of the form YYYY-MM-DD.`);
  const reason = reasonWords.join(' ');
  if (reason.length < reasonCharsMin) return help(`"accept" takes a reason of at least ${reasonCharsMin} characters behind the id.`);
  if (reason.length > reasonCharsMax) return help(`A reason has at most ${reasonCharsMax} characters.`);
  return tooMany(ids) ?? { verb: 'accept', ids, reason, ...(until === undefined ? {} : { until }) };
}

/** As the reports write the command; copied as it stands it accepts nothing, since nobody has given a reason. */
const placeholder = /<(?:reason|date)>/iu;

function toFind([policy = '', word = '', path = '', ...reason]: readonly string[]): Command | undefined {
  const policyId = bare(policy);
  if (!policyId.includes('-') || !subjectShape.test(policyId) || word.toLowerCase() !== 'in' || path === '') return undefined;
  return { verb: 'find', policyId, path: unwrapped(path), reason: reason.join(' ').slice(0, reasonCharsMax) };
}

function tooMany(ids: readonly string[]): Command | undefined {
  return ids.length > idsMax ? help(`One comment names at most ${idsMax} findings.`) : undefined;
}

function takeIds(words: readonly string[]): { readonly ids: readonly string[]; readonly rest: readonly string[] } {
  // Several ids in one word, parted by commas alone, are several; a word such as "and" or "-" between them is none.
  const parts = words.flatMap((word) => (holdsIds(word) ? word.split(/[,;]+/u).filter((part) => part !== '') : [word]));
  const isBetween = (index: number): boolean => between.has(bare(parts[index] ?? '')) && idShape.test(bare(parts[index + 1] ?? ''));
  const behind = parts.findIndex((word, index) => !idShape.test(bare(word)) && !(index > 0 && isBetween(index)));
  const count = behind === -1 ? parts.length : behind;
  const ids = parts
    .slice(0, count)
    .map(bare)
    .filter((word) => idShape.test(word));
  const rest = parts.slice(count);
  // A dash or a colon between the ids and the reason.
  return { ids: [...new Set(ids)], rest: ids.length > 0 && /^[-–—:,]+$/u.test(rest[0] ?? '') ? rest.slice(1) : rest };
}
const between = new Set(['and', '&', '+', '']);
const loneId = /[0-9a-f]{32}/iu;
function holdsIds(word: string): boolean {
  const [first = '', second = ''] = word.split(/[,;]/u, 2);
  return loneId.test(first) && loneId.test(second);
}
/** Meant as an id, and cut short or longer than one. */
const almostId = /^[0-9a-f]{20,}$/u;

/** `until` with something that is meant as a date behind it, at the end; any other `until` is a word of the reason. */
function takeUntil(words: readonly string[]): { readonly words: readonly string[]; readonly until?: string } {
  const at = words.findLastIndex((word) => bare(word) === 'until');
  const date = unwrapped(words.slice(at + 1).join(' '));
  if (at === -1 || words.length - at > dateWordsMax + 1 || !/^\d/u.test(date)) return { words };
  return { words: words.slice(0, at), until: date };
}
/** `1 December 2026`: none that is read, and meant as one. */
const dateWordsMax = 3;

/** A day that the calendar has. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
