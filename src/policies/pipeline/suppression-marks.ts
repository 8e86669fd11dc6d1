/** What a mark in the code tells a scanner. */
export interface SuppressionMark {
  /** The scanner's name. */
  readonly tool: string;
  /** What it shall be silent about, as it is written. */
  readonly rule: string;
  /** False when what stands with the mark is read, and gives none. */
  readonly hasReason: boolean;
}

/** Comments by which scanners are told to be silent: the tool, and what follows its mark on the line. */
const comments: readonly (readonly [tool: string, mark: RegExp])[] = [
  ['Checkov', /\b(?:checkov|bridgecrew|cortex):skip=\s?([^\s:,;()]+)(?:[,;()]|:\s*([^]*)|\s|$)/u],
  ['Trivy', /\btrivy:ignore:(\S+)(?:\s+([^]*))?$/u],
  ['tfsec', /\btfsec:ignore:(\S+)(?:\s+([^]*))?$/u],
  ['KICS', /\bkics-scan\s+(?:ignore|disable)(?:-line|-block)?(?:=(\S+))?(?:\s+([^]*))?$/u],
  ['Semgrep', /\bnosemgrep(?::\s*(\S+))?(?:\s+([^]*))?$/u],
  ['Bandit or gosec', /#\s?nosec\b(?:\s+(G\d+|B\d+))?(?:\s*(?:--|:)?\s*([^]*))?$/u],
  ['gitleaks', /\b(gitleaks:allow)\b\s*([^]*)$/u],
  ['CodeQL', /\b(?:lgtm|codeql)\s*\[([^\][]+)\](?:\s*([^]*))?$/u],
];
/** Lists of `{ id, reason }`, which go over several lines: in a call, and in the metadata of a template. */
const lists: readonly (readonly [tool: string, mark: RegExp])[] = [
  ['cdk-nag', /\bNagSuppressions\.(add\w+)/u],
  ['cfn-nag', /\b(rules_to_suppress)\b/u],
];
/** None of the marks is there where none of these is, which one look tells. */
const anyMark =
  /(?:checkov|bridgecrew|cortex):skip|trivy:ignore|tfsec:ignore|kics-scan|nosemgrep|nosec|gitleaks:allow|lgtm|codeql|NagSuppressions|rules_to_suppress/u;

const lineCharsMax = 1000;
/** What goes on behind a mark and is no reason: further marks, and when or where it holds. */
const noReason = /\b(?:trivy|tfsec):ignore:\S+|\b(?:exp|ws):\S+/gu;
/** Longer lists are read as far as this, and said to go on. */
const listLinesMax = 200;
/** A reason is a few words at least. */
const reasonCharsMin = 8;
const rulesShownMax = 3;

export function holdsMark(text: string): boolean {
  return anyMark.test(text);
}

/** The first mark on the line of this index; none on a line that is far longer than people write. */
export function markAt(lines: readonly string[], index: number): SuppressionMark | undefined {
  const line = lines[index];
  if (line === undefined || line.length > lineCharsMax || !anyMark.test(line)) return undefined;
  for (const [tool, mark] of comments) {
    const found = mark.exec(line);
    if (found === null) continue;
    const [, rule = 'everything', reason = ''] = found;
    return { tool, rule, hasReason: reason.replaceAll(noReason, '').trim().length >= reasonCharsMin };
  }
  for (const [tool, mark] of lists) {
    const found = mark.exec(line);
    if (found === null) continue;
    const { text, goesOn } = listFrom(lines, index, found.index);
    const { rule, hasReason } = readList(text, found[1] ?? 'everything');
    return { tool, rule: goesOn ? `${rule}, and what its list holds behind ${listLinesMax} lines` : rule, hasReason };
  }
  return undefined;
}

/**
 * The text of a list: from its mark to the bracket that closes the first one; without brackets, in YAML, the lines below that are indented
 * deeper, or as deep and part of a sequence.
 */
function listFrom(lines: readonly string[], index: number, column: number): { readonly text: string; readonly goesOn: boolean } {
  const [first = '', ...below] = lines.slice(index, index + listLinesMax);
  const indent = /^\s*/u.exec(first)?.[0].length ?? 0;
  const taken = [first.slice(column)];
  let depth = depthOf(taken[0] ?? '');
  const hasBrackets = /[[({]/u.test(taken[0] ?? '');
  for (const line of below) {
    if (hasBrackets ? depth <= 0 : !belongsTo(line, indent)) return { text: taken.join('\n'), goesOn: false };
    taken.push(line.slice(0, lineCharsMax));
    depth += depthOf(line);
  }
  return { text: taken.join('\n'), goesOn: index + listLinesMax < lines.length && (!hasBrackets || depth > 0) };
}

function depthOf(line: string): number {
  return (line.match(/[[({]/gu)?.length ?? 0) - (line.match(/[\])}]/gu)?.length ?? 0);
}

function belongsTo(line: string, indent: number): boolean {
  const own = /^\s*/u.exec(line)?.[0].length ?? 0;
  return line.trim() === '' || line.trimStart().startsWith('#') || own > indent || (own === indent && line.trimStart().startsWith('- '));
}

/** Which rules a list names, and whether each has a reason. Lists that stand elsewhere, in a variable, are not said to lack one. */
function readList(list: string, otherwise: string): { readonly rule: string; readonly hasReason: boolean } {
  const rules = [...list.matchAll(/(?:^|[\s{,-])["']?id["']?\s*:\s*["'`]?([\w.-]+)/gu)].map(([, id = '']) => id);
  if (rules.length === 0) return { rule: otherwise, hasReason: true };
  const reasons = [...list.matchAll(/(?:^|[\s{,-])["']?reason["']?\s*(?::\s*(.*)|[,}])/gu)];
  // Of a reason that begins on the next line, or is a variable, nothing is on this one.
  const given = reasons.filter(([, reason]) => reason === undefined || isReason(reason));
  const shown = rules.slice(0, rulesShownMax).join(', ');
  const more = rules.length > rulesShownMax ? ` and ${rules.length - rulesShownMax} more` : '';
  return { rule: `${shown}${more}`, hasReason: given.length >= rules.length };
}

function isReason(written: string): boolean {
  const text = written.trim();
  const quoted = /^(["'`])(.*?)\1/u.exec(text)?.[2];
  if (quoted === undefined) return !/^(?:["'`]{2})?\s*[,}\]]/u.test(text);
  return quoted.trim().length >= reasonCharsMin;
}
