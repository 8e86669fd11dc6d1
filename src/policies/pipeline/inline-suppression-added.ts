import { lineRange } from '../../core/location.ts';
import { defineViolation } from '../define-policy.ts';

/** Comments by which scanners are told to be silent: the tool, and what follows its mark on the line. */
const marks: readonly (readonly [tool: string, mark: RegExp])[] = [
  ['Checkov', /\bcheckov:skip=(\S+?)(?::\s*(.*))?$/u],
  ['Trivy', /\btrivy:ignore:(\S+)(?:\s+(.*))?$/u],
  ['tfsec', /\btfsec:ignore:(\S+)(?:\s+(.*))?$/u],
  ['KICS', /\bkics-scan\s+(?:ignore|disable)(?:-line|-block)?(?:=(\S+))?(?:\s+(.*))?$/u],
  ['Semgrep', /\bnosemgrep(?::\s*(\S+))?(?:\s+(.*))?$/u],
  ['Bandit or gosec', /#\s?nosec\b(?:\s+(G\d+|B\d+))?(?:\s*(?:--|:)?\s*(.*))?$/u],
  ['gitleaks', /\b(gitleaks:allow)\b\s*(.*)$/u],
  ['CodeQL', /\b(?:lgtm|codeql)\s*\[([^\]]+)\](?:\s*(.*))?$/u],
  ['cdk-nag', /\bNagSuppressions\.(add\w+)()/u],
  ['cfn-nag', /\b(rules_to_suppress)\b()/u],
];
/** None of the marks is there where none of these is, which one look tells. */
const anyMark =
  /checkov:skip|trivy:ignore|tfsec:ignore|kics-scan|nosemgrep|nosec|gitleaks:allow|lgtm|codeql|NagSuppressions|rules_to_suppress/u;
/** Documents speak of marks and set none. */
const document = /\.(?:md|rst|adoc|txt)$/iu;
/** A reason is a few words at least. */
const reasonCharsMin = 8;
const lineCharsMax = 1000;

export const inlineSuppressionAdded = defineViolation({
  id: 'inline-suppression-added',
  control: 'devsecops',
  severity: 'low',
  on: 'source.text',
  dialects: ['text'],
  title: 'A scanner is told to be silent here',
  why: 'A comment that silences a scanner stays for years, and with the line it was meant for it hides the next fault of the same kind.',
  remedy: 'Mend what the scanner says, or write the reason behind the mark, so that the next reader can tell whether it still holds.',
  limits: [
    'A mark that moves within its file or to another one is not reported.',
    'Marks in the metadata of templates are told by their name alone.',
  ],
  covers: {},
  *evaluate({ path, text }) {
    if (document.test(path) || !anyMark.test(text)) return;
    const seen = new Map<string, number>();
    for (const [index, line] of text.split(/\r\n|\n/u).entries()) {
      const found = markIn(line);
      if (found === undefined) continue;
      const key = `${found.tool} ${found.rule}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      yield {
        claim: 'violation',
        aspect: `${key}, mark ${count}`,
        message: `${found.tool} is told to be silent about ${found.rule}${found.hasReason ? '' : ', and no reason is given'}.`,
        trace: [{ path, range: lineRange(index + 1, line.length) }],
        confidence: 'certain',
        ...(found.hasReason ? {} : { severity: 'medium' as const }),
      };
    }
  },
});

/** The first mark on a line; none on a line that is far longer than people write. */
function markIn(line: string): { readonly tool: string; readonly rule: string; readonly hasReason: boolean } | undefined {
  if (line.length > lineCharsMax || !anyMark.test(line)) return undefined;
  for (const [tool, mark] of marks) {
    const found = mark.exec(line);
    if (found === null) continue;
    const [, rule = 'everything', reason = ''] = found;
    return { tool, rule, hasReason: reason.trim().length >= reasonCharsMin };
  }
  return undefined;
}
