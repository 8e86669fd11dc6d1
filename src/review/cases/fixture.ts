import { confidences, severities } from '../../core/finding.ts';
import type { Confidence, Severity } from '../../core/finding.ts';
import { Problem } from '../../core/problem.ts';

/**
 * Reads the Markdown fixture of a policy. Every `#` heading is a case; a fence is a file, named by the line before it:
 *
 *     `base main.tf`   on base only          `head main.tf`   on head only
 *     `earlier main.tf` in a commit between base and head, gone or changed on head
 *     `main.tf`        the same on both      `fixed main.tf`  head with every suggested fix applied
 *
 * Trailing comments in a fence are assertions about that line, and no part of the file: `# finding`, `# finding: words of the message or aspect`,
 * `# finding[high, likely]: words` with severity, confidence or both, `# unresolved`, `# evidence` (also with `//`). A fence `findings` says the
 * same as lines `[base] path:line[high, likely] [words]`. A case in which
 * nothing may be found says so in a line `expects: no findings`.
 */
export interface Fixture {
  /** Why no case is unresolved, from a line `never unresolved: <reason>` before the first heading. */
  readonly neverUnresolved: string | undefined;
  readonly cases: readonly FixtureCase[];
}

export interface FixtureCase {
  readonly title: string;
  /** Line of the heading in the fixture. */
  readonly line: number;
  readonly base: ReadonlyMap<string, string>;
  readonly head: ReadonlyMap<string, string>;
  readonly earlier: ReadonlyMap<string, string>;
  readonly fixed: ReadonlyMap<string, string>;
  readonly assertions: readonly Assertion[];
  readonly expectsNoFindings: boolean;
  /** The fences as written, for the documentation page. */
  readonly fences: readonly Fence[];
}

export interface Assertion {
  readonly claim: 'finding' | 'unresolved' | 'evidence';
  readonly side: 'LEFT' | 'RIGHT';
  readonly path: string;
  readonly line: number;
  /** Must be contained in the message, the aspect or the proof. */
  readonly words: string | undefined;
  /** Of a finding, where the fixture says it. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
}

export interface Fence {
  readonly role: 'base' | 'earlier' | 'head' | 'fixed' | 'both';
  readonly path: string;
  readonly language: string;
  readonly lines: readonly string[];
}

interface OpenCase {
  title: string;
  line: number;
  base: Map<string, string>;
  head: Map<string, string>;
  earlier: Map<string, string>;
  fixed: Map<string, string>;
  assertions: Assertion[];
  expectsNoFindings: boolean;
  fences: Fence[];
}

/**
 * Throws a `Problem` with the line of the fixture when it is malformed: a fixture that is not understood must not pass. `expand` replaces
 * placeholders in a line, possibly by several lines; assertions move along.
 */
export function parseFixture(text: string, expand: (line: string) => string = (line) => line): Fixture {
  const lines = text.split('\n');
  const cases: OpenCase[] = [];
  let label: string | undefined;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const fence = fenceAt(lines, index, label);
    const open = cases.at(-1);
    if (fence) {
      if (!open) throw new Problem(`line ${fence.at}: a fence stands before the first heading`);
      addFence(open, fence, expand);
      index += fence.lines.length + 1;
      label = undefined;
    } else if (line.startsWith('# ')) {
      cases.push(newCase(line.slice(2).trim(), index + 1));
    } else if (line.trim() !== '') {
      label = /^`([^`]+)`$/.exec(line.trim())?.[1];
      if (line.startsWith('expects:')) expectNothing(open, line, index + 1);
    }
  }
  for (const open of cases) finish(open);
  return { cases, neverUnresolved: reasonIn(text) };
}

function reasonIn(text: string): string | undefined {
  const [preamble = ''] = text.split(/^# /m);
  return /^never unresolved: (.+)$/m.exec(preamble)?.[1];
}

function fenceAt(lines: readonly string[], index: number, label: string | undefined): RawFence | undefined {
  const opening = /^(`{3,})(\w*)\s*$/.exec(lines[index] ?? '');
  if (!opening) return undefined;
  const [, marker = '', language = ''] = opening;
  const end = lines.indexOf(marker, index + 1);
  if (end < 0) throw new Problem(`line ${index + 1}: the fence is not closed`);
  return { label, language, lines: lines.slice(index + 1, end), at: index + 1 };
}

function expectNothing(open: OpenCase | undefined, line: string, at: number): void {
  if (!open || line.trim() !== 'expects: no findings') throw new Problem(`line ${at}: the only expectation is "expects: no findings"`);
  open.expectsNoFindings = true;
}

function newCase(title: string, line: number): OpenCase {
  return {
    title,
    line,
    base: new Map(),
    head: new Map(),
    earlier: new Map(),
    fixed: new Map(),
    assertions: [],
    expectsNoFindings: false,
    fences: [],
  };
}

interface RawFence {
  readonly label: string | undefined;
  readonly language: string;
  readonly lines: readonly string[];
  readonly at: number;
}

function addFence(open: OpenCase, fence: RawFence, expand: (line: string) => string): void {
  if (fence.language === 'findings') return addFindings(open, fence);
  if (fence.label === undefined) throw new Problem(`line ${fence.at}: the fence has no label such as \`head main.tf\` before it`);
  const { role, path } = parseLabel(fence.label, fence.at);
  const side = role === 'base' ? 'LEFT' : 'RIGHT';
  const content: string[] = [];
  for (const written of fence.lines) {
    const { rest, claims } = splitAssertions(written, fence.at + content.length + 1);
    const line = content.length + 1;
    open.assertions.push(...claims.map((claim) => ({ ...claim, side, path, line }) as const));
    if (role === 'fixed' && claims.length > 0) throw new Problem(`line ${fence.at}: an assertion in a \`fixed\` fence`);
    content.push(...expand(rest).split('\n'));
  }
  for (const target of role === 'both' ? [open.base, open.head] : [open[role]]) {
    if (target.has(path)) throw new Problem(`line ${fence.at}: ${path} is given twice for one side`);
    target.set(path, `${content.join('\n')}\n`);
  }
  open.fences.push({ role, path, language: fence.language, lines: fence.lines });
}

/** A misspelt side would be a file of both sides, in which nothing is ever new. */
function parseLabel(label: string, at: number): { role: Fence['role']; path: string } {
  const [role, path, ...rest] = label.split(' ');
  if (path === undefined) return { role: 'both', path: label };
  if (rest.length === 0 && (role === 'base' || role === 'earlier' || role === 'head' || role === 'fixed')) return { role, path };
  throw new Problem(`line ${at}: \`${label}\` is not a label: a path without spaces, after base, head, fixed or earlier or alone`);
}

const assertion =
  /\s*(?:#|\/\/)\s*(finding|unresolved|evidence)(?:\[([^\]]*)\])?(?::\s*((?:(?!\/\/\s*(?:finding|unresolved|evidence))[^#])*?))?\s*$/;

type Claim = Pick<Assertion, 'claim' | 'words' | 'severity' | 'confidence'>;

/** Takes the assertions off the end of a line; several may follow each other. */
function splitAssertions(line: string, at: number): { readonly rest: string; readonly claims: readonly Claim[] } {
  const claims: Claim[] = [];
  let rest = line;
  for (let match = assertion.exec(rest); match; match = assertion.exec(rest)) {
    const claim = match[1];
    if (claim !== 'finding' && claim !== 'unresolved' && claim !== 'evidence') break;
    if (match[2] !== undefined && claim !== 'finding') throw new Problem(`line ${at}: only a finding has a severity or a confidence`);
    claims.push({ claim, words: match[3] === '' ? undefined : match[3], ...gradesIn(match[2], at) });
    rest = rest.slice(0, match.index);
  }
  return { rest, claims };
}

/** `high, likely`, in either order. A word that is neither would be an assertion that always holds. */
function gradesIn(text: string | undefined, at: number): Pick<Claim, 'severity' | 'confidence'> {
  const words = text === undefined ? [] : text.split(',').map((word) => word.trim());
  const severity = severities.find((one) => words.includes(one));
  const confidence = confidences.find((one) => words.includes(one));
  const unknown = words.find((word) => word !== severity && word !== confidence);
  if (unknown !== undefined) {
    const known = `${severities.join(', ')}; ${confidences.join(', ')}`;
    throw new Problem(`line ${at}: "${unknown}" is not a severity or confidence, or is a second one. There are: ${known}`);
  }
  return { ...(severity === undefined ? {} : { severity }), ...(confidence === undefined ? {} : { confidence }) };
}

function addFindings(open: OpenCase, fence: RawFence): void {
  for (const [index, line] of fence.lines.entries()) {
    if (line.trim() === '') continue;
    const at = fence.at + index + 1;
    const match = /^(base )?(\S+?):(\d+)(?:\[([^\]]*)\])?(?:\s+(.+))?$/.exec(line.trim());
    if (!match) throw new Problem(`line ${at}: expected "[base] path:line [words]"`);
    const [, base, path = '', number, grades, words] = match;
    const side = base ? 'LEFT' : 'RIGHT';
    open.assertions.push({ claim: 'finding', side, path, line: Number(number), words, ...gradesIn(grades, at) });
  }
}

function finish(open: OpenCase): void {
  const at = `case "${open.title}" (line ${open.line})`;
  const asserts = open.assertions.some((one) => one.claim === 'finding');
  if (open.fences.length === 0) throw new Problem(`${at} has no files`);
  if (asserts && open.expectsNoFindings) throw new Problem(`${at} expects no findings and asserts one`);
  if (open.assertions.length === 0 && !open.expectsNoFindings) {
    throw new Problem(`${at} asserts nothing: add "# finding" to a line, or "expects: no findings" to the case`);
  }
  for (const { side, path } of open.assertions) {
    const files = side === 'LEFT' ? open.base : open.head;
    if (!files.has(path)) throw new Problem(`${at} asserts something about ${path}, which it does not have on that side`);
  }
}
