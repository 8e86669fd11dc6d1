import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut } from '../../src/report/access/layout.ts';
import { mergeGraphs } from '../../src/report/access/merge-graphs.ts';
import { mermaidLabel, toMermaid } from '../../src/report/access/mermaid.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderText } from '../../src/report/text/render-text.ts';
import type { AccessEntry, AccessGraph } from '../../src/review/result.ts';
import { hostileText } from './hostile.ts';
import { sampleAccess } from './sample-access.ts';
import { sampleReview } from './sample-review.ts';

const paper = { colour: false, width: 100 };

test('a review without a change of access has no heading of it', () => {
  const { access: _, ...without } = sampleReview();
  const nothing = sampleReview({ access: { allowed: [], refused: [], open: [] } });
  for (const review of [without, nothing]) {
    for (const report of [renderText(review, paper), renderMarkdown(review), renderHtml(review)]) {
      expect(report).not.toMatch(/newly allows|no longer allowed|Access that is not proven|class="graph"/u);
    }
  }
});

test('an expression that decides stands as code, a limit in its words', () => {
  const open = (because: string): string =>
    renderMarkdown(sampleReview({ access: { allowed: [], refused: [], open: [{ what: 'role build', because, path: 'a.tf', line: 1 }] } }));
  expect(open('var.actions')).toContain('role build: there may be more than is listed; it depends on `var.actions`.');
  expect(open('var.a ? var.b : var.c')).toContain('it depends on `var.a ? var.b : var.c`.');
  expect(open('what group dev may do')).toContain('role build: there may be more than is listed; it depends on what group dev may do.');
  expect(open('the documents are too complex to list all that is new')).toContain(
    'role build: there may be more than is listed; the documents are too complex to list all that is new.',
  );
});

test('access stands before what is found, and after what was not judged', () => {
  const review = sampleReview();
  for (const [report, first] of [
    [renderText(review, paper), 'Blocks ('],
    [renderMarkdown(review), '| Severity |'],
    [renderHtml(review), '<h2>Blocks'],
  ] as const) {
    const [notJudged, allowed, found] = ['Not judged', 'What this change newly allows', first].map((text) => report.indexOf(text));
    expect(notJudged).toBeGreaterThan(0);
    expect(allowed).toBeGreaterThan(notJudged ?? 0);
    expect(found).toBeGreaterThan(allowed ?? 0);
  }
  expect(JSON.parse(renderJson(review))).toMatchObject({
    access: { allowed: [{ sort: 'public' }, {}, {}, {}], refused: [{}], open: [{}] },
  });
});

test('a long list is cut and counted', () => {
  const [, , , last] = sampleAccess.allowed;
  if (last === undefined) throw new Error('the sample has four');
  const allowed = Array.from({ length: 60 }, (_, index): AccessEntry => ({
    ...last,
    text: `role r${index} can now use s3:GetObject on bucket b`,
  }));
  const review = sampleReview({ access: { allowed, refused: [], open: [] } });
  expect(renderText(review, paper)).toContain('and 48 more (--format json has them all)');
  expect(renderMarkdown(review)).toContain('and 45 more; the JSON report has them all');
});

/** What a label may hold: nothing of it means anything to Mermaid, to Markdown or to HTML. */
const harmless = /^[\p{L}\p{N} ._:/*@,+=()'…‹›·-]+$/u;

test('no name gets out of its label in Mermaid', () => {
  const line =
    /^(?: {2}n\d+(?:\(\[|\{\{|\[|\(|\[\[|\[\()"[^"]*"(?:\]\)|\}\}|\]|\)|\]\]|\)\])| {2}n\d+ -->(?:\|"[^"]*"\|)? n\d+| {2}style n\d+ stroke:#d1242f,stroke-width:2px|flowchart LR)$/u;
  const attacks = [
    '"] click n0 "javascript:alert(1)"',
    '%%{init: {"theme": "x"}}%%',
    '`**x**`',
    '#quot;',
    '&lt;img src=x&gt;',
    '$$\\int$$',
    '\n  n9 --> n0',
    'end',
    '---',
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(hostileText, fc.constantFrom(...attacks)), { minLength: 2, maxLength: 8 }), (labels) => {
      const graph: AccessGraph = {
        nodes: labels.map((label, index) => ({
          kind: (['outside', 'network', 'machine', 'identity', 'service', 'resource', 'goal'] as const)[index % 7] ?? 'goal',
          label,
        })),
        edges: labels.slice(1).map((label, index) => ({ from: index, to: index + 1, label })),
      };
      const lines = toMermaid(graph);
      expect(lines.filter((one) => !line.test(one))).toEqual([]);
      for (const label of labels) expect(mermaidLabel(label)).toMatch(harmless);
    }),
    { numRuns: 200 },
  );
  expect(mermaidLabel('"] click n0 "javascript:alert(1)"')).toBe("') click n0 'javascript:alert(1)'");
  expect(mermaidLabel('role fa:fa-bomb')).toBe('role fa·fa-bomb');
  expect(mermaidLabel('${aws_iam_role.app.arn}')).toBe('aws_iam_role.app.arn');
});

test('what is the same thing in several ways stands there once', () => {
  const merged = mergeGraphs(sampleAccess.allowed);
  expect(merged?.graph.nodes.map(({ label }) => label)).toEqual([
    'the internet',
    'bucket uploads',
    'role deploy',
    'Lambda',
    'any role',
    'administrator',
    'security group web',
    'instance bastion',
  ]);
  expect(merged?.left).toBe(0);
  const many = Array.from({ length: 30 }, (_, index) => ({
    ...sampleAccess.allowed[0],
    graph: {
      nodes: [
        { kind: 'outside', label: `a${index}` },
        { kind: 'resource', label: `b${index}` },
      ],
      edges: [{ from: 0, to: 1, label: '' }],
    },
  })) as AccessEntry[];
  expect(mergeGraphs(many)).toMatchObject({ left: 22 });
});

test('boxes never lie on each other, and arrows go down, whatever the graph', () => {
  const graphs = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      count: fc.constant(count),
      edges: fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 20 }),
    }),
  );
  fc.assert(
    fc.property(graphs, ({ count, edges }) => {
      const nodes = Array.from({ length: count }, (_, index) => ({ kind: 'machine' as const, label: String(index) }));
      const down = edges.filter(([from, to]) => from < to).map(([from, to]) => ({ from, to, label: '' }));
      const { places, columns, rows } = layOut({ nodes, edges: down });
      for (const [index, one] of places.entries()) {
        expect(one.row).toBeLessThan(rows);
        expect(one.column + 1).toBeLessThanOrEqual(columns);
        expect(places.slice(index + 1).filter((other) => other.row === one.row && Math.abs(other.column - one.column) < 1)).toEqual([]);
      }
      for (const { from, to } of down) expect(places[from]?.row).toBeLessThan(places[to]?.row ?? 0);
    }),
  );
});
