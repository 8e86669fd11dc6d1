import * as fc from 'fast-check';
import type { AccessChange, AccessEntry, Finding, Review } from '../../src/review/result.ts';
import { sampleReview } from './sample-review.ts';

/** Texts that have broken other tools' reports, to be mixed with random ones. */
const attacks: readonly string[] = [
  '</summary></details><h1>owned</h1>',
  '```',
  '````\n</details>',
  '~~~',
  '`',
  '``a`',
  '\\`',
  '@octocat',
  '@org/team',
  'a@octocat',
  '#1',
  'GH-1',
  'octo/repo#1',
  ':tada:',
  'https://evil.example/?q=1',
  'www.evil.example',
  'mailto:a@evil.example',
  '[click](https://evil.example)',
  '![x](https://evil.example/x.png)',
  '[^1]: note',
  '[x]: https://evil.example',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '<!-- ',
  '-->',
  '<!-- phasegate:summary -->',
  '&lt;b&gt;',
  '&#64;octocat',
  '| a | b |',
  'a\\|b',
  '\\',
  '|',
  '---',
  '# heading',
  '> quote',
  '- [ ] task',
  '1. one',
  '$$x$$',
  '$`x`$',
  '**bold**',
  '__bold__',
  '~~gone~~',
  '\u001b[31mred\u001b[0m',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u009b2J',
  '\r\nforged line',
  '\u2028line',
  '\u202Egnp.exe',
  '\u200b',
  '\ud800',
  '\u0000',
  '::error file=x::forged annotation',
  '##[add-mask]a',
  '##vso[task.setvariable variable=x]y',
  '"><svg onload=alert(1)>',
  "' onmouseover='x",
  'javascript:alert(1)',
  '{{ }} ${{ secrets.X }}',
  '漢字🇩🇪👩‍👩‍👧',
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...attacks), fc.string({ unit: 'binary', maxLength: 12 }), fc.string({ maxLength: 12 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

/** The sample review with every text that a repository controls, in full or in part, taken from `texts` in turn. */
export function hostileReview(texts: readonly [string, ...string[]]): Review {
  let index = 0;
  const next = (): string => texts[index++ % texts.length] ?? texts[0];
  const sample = sampleReview();
  return {
    ...sample,
    head: next(),
    findings: sample.findings.map((finding) => hostileFinding(finding, next)),
    unresolved: sample.unresolved.map((entry) => ({
      ...entry,
      resource: next(),
      path: next(),
      expression: next(),
      reason: next(),
      message: next(),
    })),
    skipped: sample.skipped.map((file) => ({ ...file, path: next() })),
    diagnostics: sample.diagnostics.map((diagnostic) => ({ ...diagnostic, path: next(), message: next() })),
    notices: sample.notices.map((notice) => ({ ...notice, path: next(), message: next() })),
    failures: [next()],
    ...(sample.access === undefined ? {} : { access: hostileAccess(sample.access, next) }),
    matrix: sample.matrix.map((cell, place) => (place === 0 ? { ...cell, epic: next(), title: next(), moved: 'down' } : cell)),
  };
}

function hostileAccess({ allowed, refused, open }: AccessChange, next: () => string): AccessChange {
  const entry = (one: AccessEntry): AccessEntry => ({
    ...one,
    text: next(),
    resource: next(),
    path: next(),
    actions: one.actions.map(next),
    resources: one.resources.map(next),
    ...(one.unless === undefined ? {} : { unless: next() }),
    ...(one.request && { request: { principal: next(), action: next(), resource: next(), conditions: { [next()]: next() } } }),
    ...(one.packet && { packet: { protocol: next(), port: next(), source: next(), destination: next() } }),
    ...(one.deployments && { deployments: one.deployments.map(next) }),
    ...(one.graph && {
      graph: {
        // The place tells nodes apart, so that the same number is drawn whatever they are called.
        nodes: one.graph.nodes.map(({ kind }, place) => ({ kind, label: `${place} ${next()}` })),
        edges: one.graph.edges.map((edge) => ({ ...edge, label: next() })),
      },
    }),
  });
  return {
    allowed: allowed.map(entry),
    refused: refused.map(entry),
    open: open.map((one) => ({ ...one, what: next(), because: next(), path: next() })),
  };
}

function hostileFinding(finding: Finding, next: () => string): Finding {
  const path = next();
  const { excerpt } = finding.location;
  return {
    ...finding,
    resource: next(),
    aspect: next(),
    message: next(),
    title: next(),
    why: next(),
    remedy: next(),
    verdictReason: next(),
    location: { ...finding.location, path, ...(excerpt && { excerpt: { ...excerpt, lines: excerpt.lines.map(() => next()) } }) },
    ...(finding.related && {
      related: finding.related.map(({ location }) => ({ location: { ...location, path: next() }, message: next() })),
    }),
    ...(finding.fix && {
      fix: {
        title: next(),
        edits: finding.fix.edits.map(({ location }) => ({ location: { ...location, path }, replacement: next() })),
      },
    }),
    ...(finding.witness && { witness: { ...finding.witness, facts: { port: next(), source: next(), action: next(), [next()]: next() } } }),
    ...(finding.waiver && { waiver: { ...finding.waiver, reason: next(), by: next(), until: next() } }),
    ...(finding.instances && {
      instances: finding.instances.map((instance) => ({ ...instance, aspect: next(), resource: next() })),
    }),
  };
}
