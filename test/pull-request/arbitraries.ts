import fc from 'fast-check';
import type { Fix } from '../../src/core/finding.ts';
import { digest } from '../../src/core/digest.ts';
import type { Finding, Review } from '../../src/review/result.ts';
import { failedReview } from '../../src/review/pull-request/failed-review.ts';

/** A file on both sides; undefined where it is not. */
export interface Edited {
  readonly path: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
}

const line = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a = 1', '}', '  b = [', '', '```', '<!-- x -->', '@@ -1 +1 @@', '\\ No newline', '+c', '-d', '| x |'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.replaceAll(/[\r\n\0]/gu, '')) },
);
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 40 }), fc.boolean())
  .map(([lines, isEnded]) => lines.join('\n') + (isEnded ? '\n' : ''));

/** Base and head of a file: unrelated, or one a few lines from the other. */
const sides = fc.oneof(
  fc.tuple(text, text).map(([base, head]) => ({ base, head })),
  fc.tuple(text, fc.nat({ max: 40 }), line).map(([base, at, added]) => {
    const lines = base.split('\n');
    lines.splice(at % (lines.length + 1), at % 3, added);
    return { base, head: lines.join('\n') };
  }),
  text.map((head) => ({ base: undefined, head })),
  text.map((base) => ({ base, head: undefined })),
);

export const editedFiles: fc.Arbitrary<readonly Edited[]> = fc
  .array(sides, { minLength: 1, maxLength: 5 })
  .map((files) => files.map((file, index) => ({ path: index % 2 === 0 ? `main-${index}.tf` : `a b/ü-${index}.tf`, ...file })));

const words = fc.oneof(
  fc.constantFrom(
    'Anyone can reach `tcp/22`',
    '@everyone look at #1',
    '<img src=x onerror=1>',
    '```\n::error::',
    '<!-- phasegate:summary -->',
    '[x](http://e)',
  ),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);

interface Drawn {
  readonly file: number;
  readonly side: 'LEFT' | 'RIGHT';
  readonly start: number;
  readonly length: number;
  readonly message: string;
  readonly verdict: 'block' | 'advise';
  readonly state: Finding['baselineState'];
  readonly fixText: string | undefined;
  readonly subject: number;
  readonly content: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  file: fc.nat({ max: 9 }),
  side: fc.constantFrom('LEFT', 'RIGHT', 'RIGHT'),
  start: fc.integer({ min: 1, max: 45 }),
  length: fc.nat({ max: 30 }),
  message: words,
  verdict: fc.constantFrom('block', 'block', 'advise'),
  state: fc.constantFrom('new', 'new', 'updated', 'unchanged', 'absent'),
  fixText: fc.option(words, { nil: undefined }),
  subject: fc.nat({ max: 60 }),
  content: fc.nat({ max: 2 }),
});

/** Findings anywhere: in hunks, beside them, in files that the change does not touch, with and without fixes. */
export function findingsOn(files: readonly Edited[], max = 45): fc.Arbitrary<readonly Finding[]> {
  return fc
    .array(drawn, { maxLength: max })
    .map((all) => [...new Map(all.map((one) => toFinding(one, files)).map((finding) => [finding.id, finding])).values()]);
}

function toFinding(one: Drawn, files: readonly Edited[]): Finding {
  const file = files[one.file % (files.length + 1)] ?? { path: 'elsewhere.tf', base: 'x\n', head: 'x\n' };
  const source = (one.side === 'LEFT' ? file.base : file.head) ?? '';
  const lines = source.split(/\r\n|\n/u);
  const startLine = Math.min(one.start, lines.length);
  const endLine = Math.min(startLine + one.length, lines.length);
  const firstLine = Math.max(1, startLine - 1);
  const fingerprint = digest('property', String(one.subject));
  return {
    id: digest(fingerprint, String(one.content)),
    policyId: 'sg-ingress-admin-port-open-to-world',
    controlId: 'cleanup-risky-open-ports',
    phase: 1,
    severity: one.subject % 2 === 0 ? 'critical' : 'high',
    confidence: 'certain',
    kind: one.side === 'LEFT' ? 'weakening' : 'violation',
    baselineState: one.verdict === 'block' ? 'new' : one.state,
    verdict: one.verdict,
    verdictReason: 'introduced by this change',
    title: one.message.slice(0, 80),
    message: one.message,
    why: one.message,
    remedy: 'Close it.',
    resource: `aws_security_group.${one.message.slice(0, 30)}`,
    aspect: 'tcp/22',
    fingerprint,
    location: {
      path: file.path,
      side: one.side,
      startLine,
      endLine,
      excerpt: { firstLine, lines: lines.slice(firstLine - 1, endLine + 1).slice(0, 12) },
    },
    ...(one.fixText === undefined ? {} : { fix: toFix(file.path, startLine, endLine, one.fixText, lines) }),
  };
}

function toFix(path: string, startLine: number, endLine: number, replacement: string, lines: readonly string[]): Fix {
  const endColumn = (lines[endLine - 1] ?? '').length + 1;
  return { title: 'Close it', edits: [{ location: { path, range: { startLine, startColumn: 1, endLine, endColumn } }, replacement }] };
}

export function reviewOf(findings: readonly Finding[], head: string): Review {
  const blocked = findings.some(({ verdict }) => verdict === 'block');
  const base = { ...failedReview('', { base: '1'.repeat(40), head }), failures: [] };
  return { ...base, conclusion: blocked ? 'failure' : 'success', findings };
}
