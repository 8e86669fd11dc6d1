import { describe, expect, test } from 'vitest';
import type { Finding, Review } from '../../src/review/result.ts';
import { parseFixture } from '../../src/review/cases/fixture.ts';
import { type Engine, applyEdits, checkCase, checkCoverage } from './harness.ts';

function fence(label: string, ...lines: string[]): string {
  return ['', `\`${label}\``, '```hcl', ...lines, '```', ''].join('\n');
}

const found = parseFixture(`# opened\n${fence('base a.tf', 'x = 1')}${fence('head a.tf', 'x = 2  # finding: too wide', 'y = 3')}`);

function answering(findings: readonly Partial<Finding>[]): Engine {
  const review: Review = {
    schemaVersion: 1,
    mode: 'review',
    conclusion: 'success',
    base: null,
    head: 'head',
    gate: { model: 'v2', phase: 2, severity: 'high', confidence: 'likely' },
    findings: findings.map((finding) => ({ ...plain, ...finding })),
    unresolved: [],
    evidence: [],
    matrix: [],
    counts: { filesChanged: 0, filesRead: 0, filesSkipped: 0, resources: 0, policies: 0 },
    notJudged: [],
    skipped: [],
    diagnostics: [],
    notices: [],
    failures: [],
    durationMs: 0,
  };
  return { review: () => Promise.resolve(review), scan: () => Promise.resolve(review) };
}

const plain: Finding = {
  id: 'f',
  policyId: 'p',
  controlId: 'c',
  phase: 1,
  severity: 'high',
  confidence: 'certain',
  kind: 'violation',
  baselineState: 'new',
  verdict: 'block',
  verdictReason: '',
  title: '',
  message: 'x is too wide',
  why: '',
  remedy: '',
  resource: 'r',
  aspect: 'a',
  location: { path: 'a.tf', side: 'RIGHT', startLine: 1, endLine: 1 },
  fingerprint: '',
};

async function problems(text: string, findings: readonly Partial<Finding>[]): Promise<string[]> {
  const [one] = parseFixture(text).cases;
  return one ? checkCase('p', one, answering(findings)) : ['no case'];
}

const opened = `# opened\n${fence('base a.tf', 'x = 1')}${fence('head a.tf', 'x = 2  # finding: too wide', 'y = 3')}`;

describe('a case', () => {
  test('holds when every assertion has its finding', async () => {
    expect(await problems(opened, [{}])).toEqual([]);
  });

  test.each<[string, readonly Partial<Finding>[]]>([
    ['nothing is found', []],
    ['the line is another', [{ location: { path: 'a.tf', side: 'RIGHT', startLine: 2, endLine: 2 } }]],
    ['the side is another', [{ location: { path: 'a.tf', side: 'LEFT', startLine: 1, endLine: 1 } }]],
    ['the words are others', [{ message: 'something else' }]],
    ['it is found twice', [{}, {}]],
    ['it was there before', [{ baselineState: 'unchanged' }]],
    ['another policy found it', [{ policyId: 'q' }]],
  ])('fails when %s', async (_, findings) => {
    expect(await problems(opened, findings)).not.toEqual([]);
  });

  test.each([
    ['finding[high, certain]', true],
    ['finding[certain, high]: too wide', true],
    ['finding[high]', true],
    ['finding[certain]', true],
    ['finding[medium, certain]', false],
    ['finding[high, likely]', false],
    ['finding[low]: too wide', false],
    ['finding[possible]', false],
  ])('says how grave and how sure it is: %s', async (assertion, holds) => {
    const text = `# opened\n${fence('head a.tf', `x = 2 # ${assertion}`)}`;
    expect((await problems(text, [{}])).length === 0).toBe(holds);
    const listed = assertion.replace('finding', 'a.tf:1').replace(']: ', '] ');
    const list = `# opened\n${fence('head a.tf', 'x = 2')}\n\`\`\`findings\n${listed}\n\`\`\`\n`;
    expect((await problems(list, [{}])).length === 0).toBe(holds);
  });

  test('fails when a near miss is found', async () => {
    expect(await problems(`# quiet\nexpects: no findings\n${fence('a.tf', 'x = 1')}`, [{}])).toHaveLength(1);
  });

  test('sees a deletion on the base side', async () => {
    const text = `# removed\n${fence('base a.tf', 'x = 1 # finding')}`;
    expect(await problems(text, [{ location: { path: 'a.tf', side: 'LEFT', startLine: 1, endLine: 1 } }])).toEqual([]);
  });

  test('compares the fix with the `fixed` fence', async () => {
    const range = { startLine: 1, startColumn: 5, endLine: 1, endColumn: 6 };
    const fix = { title: '', edits: [{ location: { path: 'a.tf', range }, replacement: '1' }] };
    // The fake engine still finds it after the fix: exactly that is the one problem left.
    expect(await problems(`${opened}${fence('fixed a.tf', 'x = 1', 'y = 3')}`, [{ fix }])).toEqual([
      'still found after the fix: x is too wide',
    ]);
    expect(await problems(`${opened}${fence('fixed a.tf', 'x = 9', 'y = 3')}`, [{ fix }])).toHaveLength(2);
    expect(await problems(`${opened}${fence('fixed a.tf', 'x = 9')}`, [{}])).toEqual([
      'a `fixed` fence is given, but no finding has a fix',
    ]);
  });

  test('fails when code cannot be read after the fix, which hides what is in it', async () => {
    const range = { startLine: 1, startColumn: 5, endLine: 1, endColumn: 6 };
    const fix = { title: '', edits: [{ location: { path: 'a.tf', range }, replacement: '1' }] };
    const [one] = parseFixture(`${opened}${fence('fixed a.tf', 'x = 1', 'y = 3')}`).cases;
    const before = answering([{ fix }]);
    const after = { ...(await answering([]).review({ base: {}, head: {} })), failures: ['a.tf:1 cannot be read'] };
    const reviews = [await before.review({ base: {}, head: {} }), after];
    const engine: Engine = { ...before, review: () => Promise.resolve(reviews.shift() ?? after) };
    expect(one && (await checkCase('p', one, engine))).toEqual(['the review fails after the fix: a.tf:1 cannot be read']);
  });
});

describe('a fixture', () => {
  test('must show a finding, a near miss, something unresolved, and every dialect', () => {
    expect(checkCoverage({ id: 'p', dialects: ['terraform'] }, found)).toHaveLength(2);
    expect(checkCoverage({ id: 'p', dialects: ['terraform', 'cloudformation'] }, found)).toHaveLength(3);
    const whole = parseFixture(`never unresolved: it reads text\n${opened}# quiet\nexpects: no findings\n${fence('a.tf', 'x = 1')}`);
    expect(checkCoverage({ id: 'p', dialects: ['terraform'] }, whole)).toEqual([]);
  });

  test.each([
    ['asserts nothing', `# a\n${fence('head a.tf', 'x = 1')}`],
    ['has no files', '# a\nexpects: no findings\n'],
    ['contradicts itself', `# a\nexpects: no findings\n${fence('head a.tf', 'x = 1 # finding')}`],
    ['leaves a fence open', '# a\n`head a.tf`\n```hcl\nx = 1 # finding\n'],
    ['has a fence without a label', '# a\n```hcl\nx = 1 # finding\n```\n'],
    ['gives a file twice', `# a\n${fence('a.tf', 'x = 1 # finding')}${fence('head a.tf', 'x = 1')}`],
    ['has another expectation', `# a\nexpects: one finding\n${fence('a.tf', 'x = 1')}`],
    ['names a severity that there is not', `# a\n${fence('head a.tf', 'x = 1 # finding[grave]')}`],
    ['names two severities', `# a\n${fence('head a.tf', 'x = 1 # finding[high, low]')}`],
    ['says how grave something is that is not known', `# a\n${fence('head a.tf', 'x = 1 # unresolved[high]')}`],
    ['asserts about a file that is not there', `# a\n${fence('head a.tf', 'x = 1')}\n\`\`\`findings\nb.tf:1\n\`\`\`\n`],
  ])('is refused when a case %s', (_, text) => {
    expect(() => parseFixture(text)).toThrow(/line|case/);
  });

  test('takes assertions out of the file, also several of one line, and from a findings fence', () => {
    const [one] = parseFixture(
      `# a\n${fence('head a.json', '{ "a": "http://x" } // finding: one // unresolved')}\n\`\`\`findings\na.json:1 two\n\`\`\`\n`,
    ).cases;
    expect(one?.head.get('a.json')).toBe('{ "a": "http://x" }\n');
    expect(one?.assertions.map(({ claim, line, words }) => [claim, line, words])).toEqual([
      ['unresolved', 1, undefined],
      ['finding', 1, 'one'],
      ['finding', 1, 'two'],
    ]);
  });

  test('counts the lines that a placeholder expands to', () => {
    const [one] = parseFixture(`# a\n${fence('head a.tf', 'K', 'x = 1 # finding')}`, (line) => line.replace('K', 'k\nk')).cases;
    expect(one?.assertions[0]?.line).toBe(3);
    expect(one?.head.get('a.tf')).toBe('k\nk\nx = 1\n');
  });
});

test('edits apply from the last place to the first, equal ones once', () => {
  const at = (line: number, from: number, to: number) => ({
    path: 'a',
    range: { startLine: line, startColumn: from, endLine: line, endColumn: to },
  });
  const edits = [
    { location: at(1, 1, 2), replacement: 'A' },
    { location: at(2, 1, 1), replacement: 'new ' },
    { location: at(1, 1, 2), replacement: 'A' },
    { location: { ...at(1, 1, 1), path: 'b' }, replacement: 'no' },
  ];
  expect(applyEdits('a', 'a\nb\n', edits)).toBe('A\nnew b\n');
});

test('a misspelt side is told: as a file of both sides nothing of it would ever be new', () => {
  for (const label of ['haed main.tf', 'head my file.tf']) {
    expect(() => parseFixture(`# nothing\n\nexpects: no findings\n${fence(label, 'x = 1')}`)).toThrow(/is not a label/u);
  }
});
