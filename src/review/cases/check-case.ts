import type { Edit, Witness } from '../../core/finding.ts';
import type { Finding, Review } from '../result.ts';
import type { Assertion, Fixture, FixtureCase } from './fixture.ts';

/** The part of the public library that cases are run by. */
export interface Engine {
  review(input: {
    readonly base: Files;
    readonly head: Files;
    readonly earlier?: readonly { readonly commit: string; readonly files: Files }[];
  }): Promise<Review>;
  scan(input: { readonly files: Files }): Promise<Review>;
}
export type Files = Readonly<Record<string, string>>;

/** What has to be known of a policy. */
export interface PolicyUnderTest {
  readonly id: string;
  readonly dialects: readonly string[];
}

/** A proof as reports tell it: a case may assert words of it. */
export type ProofText = (witness: Witness) => string;

/** Every way in which the case does not say what the policy says; empty when all is well. */
export async function checkCase(policyId: string, one: FixtureCase, engine: Engine, proofText: ProofText): Promise<string[]> {
  const base = toFiles(one.base);
  const head = toFiles(one.head);
  const earlier = one.earlier.size === 0 ? [] : [{ commit: 'earlier', files: toFiles(one.earlier) }];
  const review = await engine.review({ base, head, earlier });
  const problems = [...review.failures, ...compareClaims(one, claimsOf(policyId, review, proofText))];
  if (one.fixed.size > 0) problems.push(...(await checkFix(policyId, one, review, engine)));
  return problems;
}

/** What a fixture as a whole must show, whatever its cases are. */
export function checkCoverage(policy: PolicyUnderTest, fixture: Fixture): string[] {
  const problems: string[] = [];
  const finding = fixture.cases.filter((one) => has(one, 'finding'));
  if (finding.length === 0) problems.push('no case has a finding');
  if (!fixture.cases.some((one) => one.expectsNoFindings)) problems.push('no case is a near miss ("expects: no findings")');
  const unresolved = fixture.cases.some((one) => has(one, 'unresolved'));
  if (!unresolved && fixture.neverUnresolved === undefined) {
    problems.push('no case is unresolved; when none can be, say why before the first heading: "never unresolved: <reason>"');
  }
  if (unresolved && fixture.neverUnresolved !== undefined) problems.push('a case is unresolved although the fixture says that none can be');
  for (const dialect of policy.dialects) {
    if (!finding.some((one) => dialectsOf(one).has(dialect)))
      problems.push(`no case has a finding in ${dialect}, which the policy declares`);
  }
  return problems;
}

export function toFiles(files: ReadonlyMap<string, string>): Files {
  return Object.fromEntries(files);
}

/** Findings that the change itself brings. */
export function introduced(review: Review): Finding[] {
  return review.findings.filter((finding) => finding.baselineState === 'new' || finding.baselineState === 'updated');
}

interface Claim extends Omit<Assertion, 'words'> {
  readonly text: string;
}

/** A secret that several policies see is one finding, told by the gravest of them; the others are among its instances. */
function isOf(finding: Finding, policyId: string): boolean {
  return finding.policyId === policyId || (finding.instances ?? []).some((instance) => instance.policyId === policyId);
}

function claimsOf(policyId: string, review: Review, proofText: ProofText): Claim[] {
  const findings = introduced(review).filter((finding) => isOf(finding, policyId));
  const unresolved = review.unresolved.flatMap((entry) => [entry, ...(entry.also ?? []).map((other) => ({ ...entry, ...other }))]);
  const ours = unresolved.filter((entry) => entry.policyId === policyId);
  const evidence = review.evidence.filter((entry) => entry.policyId === policyId);
  return [
    ...findings.map(({ location, message, aspect, resource, instances, witness, severity, confidence }) => ({
      claim: 'finding' as const,
      side: location.side,
      path: location.path,
      line: location.startLine,
      severity,
      confidence,
      text: [
        message,
        ...(instances ?? [{ resource, aspect }]).map((one) => `[${one.resource}: ${one.aspect}]`),
        witness === undefined ? '[no proof]' : `[proof: ${proofText(witness)}]`,
      ].join(' '),
    })),
    ...ours.map((entry) => ({
      claim: 'unresolved' as const,
      side: 'RIGHT' as const,
      path: entry.path,
      line: entry.line,
      text: `${entry.message} (${entry.expression}: ${entry.reason}) [${entry.resource}]`,
    })),
    ...evidence.map(({ location, extent }) => ({
      claim: 'evidence' as const,
      side: location.side,
      path: location.path,
      line: location.startLine,
      text: extent,
    })),
  ];
}

function compareClaims(one: FixtureCase, claims: readonly Claim[]): string[] {
  const left = [...claims];
  const problems: string[] = [];
  for (const assertion of one.assertions) {
    const index = left.findIndex((claim) => fulfils(claim, assertion));
    if (index < 0) problems.push(`expected ${describe(assertion)}${assertion.words ? `: ${assertion.words}` : ''}, and there is none`);
    else left.splice(index, 1);
  }
  // Evidence is asserted only where a case wants to: nearly every case of such a policy shows some.
  for (const claim of left.filter((rest) => rest.claim !== 'evidence')) problems.push(`not asserted: ${describe(claim)}: ${claim.text}`);
  return problems;
}

function fulfils(claim: Claim, assertion: Assertion): boolean {
  const samePlace = claim.side === assertion.side && claim.path === assertion.path && claim.line === assertion.line;
  const { severity = claim.severity, confidence = claim.confidence } = assertion;
  const sameGrades = claim.severity === severity && claim.confidence === confidence;
  return samePlace && sameGrades && claim.claim === assertion.claim && claim.text.includes(assertion.words ?? '');
}

function describe({ claim, severity, confidence, side, path, line }: Omit<Assertion, 'words'>): string {
  const grades = [severity, confidence].filter((grade) => grade !== undefined).join(', ');
  return `${claim}${grades === '' ? '' : ` [${grades}]`} at ${side === 'LEFT' ? 'base' : 'head'} ${path}:${line}`;
}

async function checkFix(policyId: string, one: FixtureCase, review: Review, engine: Engine): Promise<string[]> {
  const edits = introduced(review)
    .filter((finding) => finding.policyId === policyId)
    .flatMap((finding) => finding.fix?.edits ?? []);
  if (edits.length === 0) return ['a `fixed` fence is given, but no finding has a fix'];
  const fixed = new Map([...one.head].map(([path, text]) => [path, applyEdits(path, text, edits)]));
  const problems: string[] = [];
  for (const [path, wanted] of one.fixed) {
    const got = fixed.get(path);
    if (got !== wanted)
      problems.push(`the fix of ${path} gives another text than its \`fixed\` fence:\n${got ?? '(no such file on head)'}`);
  }
  const after = await engine.review({ base: toFiles(one.base), head: toFiles(fixed) });
  for (const finding of introduced(after).filter((rest) => rest.policyId === policyId)) {
    problems.push(`still found after the fix: ${finding.message}`);
  }
  // Code that cannot be read any more has no findings either.
  for (const failure of after.failures.filter((one) => !review.failures.includes(one)))
    problems.push(`the review fails after the fix: ${failure}`);
  return problems;
}

/** Applies the edits of one path, last place first; the same edit of several findings counts once. */
export function applyEdits(path: string, text: string, edits: readonly Edit[]): string {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map((match) => match.index + 1)];
  const offset = (line: number, column: number): number => (lineStarts[line - 1] ?? text.length) + column - 1;
  const spans = edits
    .filter((edit) => edit.location.path === path)
    .map(({ location: { range }, replacement }) => ({
      start: offset(range.startLine, range.startColumn),
      end: offset(range.endLine, range.endColumn),
      replacement,
    }));
  const distinct = [...new Map(spans.map((span) => [JSON.stringify(span), span])).values()].toSorted((a, b) => b.start - a.start);
  return distinct.reduce((result, span) => result.slice(0, span.start) + span.replacement + result.slice(span.end), text);
}

function has(one: FixtureCase, claim: Assertion['claim']): boolean {
  return one.assertions.some((assertion) => assertion.claim === claim);
}

/** Dialects of the files that a case asserts a finding about. */
function dialectsOf(one: FixtureCase): Set<string> {
  const paths = one.assertions.filter((assertion) => assertion.claim === 'finding').map((assertion) => assertion.path);
  return new Set(paths.flatMap((path) => [dialectOf(path), 'text']));
}

export function dialectOf(path: string): 'terraform' | 'cloudformation' | 'text' {
  if (/\.(tf|tofu|tfvars)(\.json)?$/.test(path)) return 'terraform';
  return /\.(ya?ml|json|template)$/.test(path) ? 'cloudformation' : 'text';
}
