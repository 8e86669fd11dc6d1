import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PolicyInfo } from '../../src/report/policy-info.ts';
import { renderSarif } from '../../src/report/sarif/render-sarif.ts';
import { toUri } from '../../src/report/sarif/location.ts';
import type { SarifLog } from '../../src/report/sarif/log.ts';
import { resultsMax } from '../../src/report/sarif/results.ts';
import type { Review } from '../../src/review/result.ts';
import { hostileReview, hostileText } from './hostile.ts';
import { openPort } from './sample-findings.ts';
import { emptyReview, headCommit, largeReview, sampleReview } from './sample-review.ts';

const schemaText = readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8');
const { $schema: _draft, id: _id, ...schema } = JSON.parse(schemaText);
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const policies: readonly PolicyInfo[] = [
  {
    id: openPort.policyId,
    title: openPort.title,
    why: openPort.why,
    remedy: openPort.remedy,
    severity: 'critical',
    controlId: openPort.controlId,
    controlTitle: 'Cleanup risky open ports',
    phase: 1,
    limits: ['A network ACL that closes the port again is not seen.'],
    docsPath: `docs/policies/${openPort.policyId}.md`,
  },
];
const options = { policies, toolVersion: '1.2.3' };

function render(review: Review, extra: object = {}): SarifLog {
  const log = JSON.parse(renderSarif(review, { ...options, ...extra }));
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return log;
}

/** Every object under `value` that stands under the given key. */
function collect(value: unknown, key: string): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, member]) => [...(name === key ? [member] : []), ...collect(member, key)]);
}

test('a blocked pull request', async () => {
  const text = renderSarif(sampleReview(), {
    ...options,
    repositoryUri: 'https://github.example/o/r',
    docsBaseUrl: 'https://docs.example/',
  });
  expect(validate(JSON.parse(text)) ? [] : validate.errors).toEqual([]);
  await expect(text).toMatchFileSnapshot('snapshots/review.sarif');
});

test('the schema refuses what is wrong (control)', () => {
  const log = render(sampleReview());
  expect(validate({ ...log, runs: [{ ...log.runs[0], columnKind: 'bytes' }] })).toBe(false);
  expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ ruleId: 'x' }] }] })).toBe(false);
  expect(schemaText).not.toMatch(/"exclusiveM(in|ax)imum"\s*:\s*(true|false)/);
});

test('an empty review is a run without results that says how much was looked at', () => {
  const [run] = render(emptyReview()).runs;
  expect(run.results).toEqual([]);
  expect(run.properties).toMatchObject({ conclusion: 'neutral', counts: { filesRead: 0 } });
});

test('each result points at its rule, and each rule carries what code scanning reads', () => {
  const [run] = render(sampleReview()).runs;
  for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
  for (const { properties = {}, help } of run.tool.driver.rules) {
    expect(Number(properties['security-severity'])).toBeGreaterThan(0);
    expect(properties['precision']).toBe('high');
    expect((properties['tags'] as string[]).length).toBeLessThanOrEqual(10);
    expect(help?.markdown).toMatch(/\*\*What to do\.\*\*/);
  }
});

test('what blocks is an error and comes first; a waiver is a suppression with its reason', () => {
  const { results } = render(sampleReview()).runs[0];
  expect(results.map((result) => result.level)).toEqual(['error', 'error', 'error', 'warning', 'warning', 'warning']);
  expect(results.flatMap((result) => result.suppressions ?? [])).toEqual([
    {
      kind: 'external',
      status: 'accepted',
      justification: 'The backup account is isolated; reviewed in ticket 4711.',
      properties: { source: 'config', by: 'security-team', until: '2027-03-31' },
    },
  ]);
});

test('a removed line is anchored on its file, and the message says where it stood', () => {
  const result = render(sampleReview()).runs[0].results.find(({ ruleId }) => ruleId === 'guardduty-removed');
  expect(result?.locations[0]?.physicalLocation).toEqual({
    artifactLocation: { uri: 'security/detect.tf', uriBaseId: '%SRCROOT%' },
    region: { startLine: 1 },
  });
  expect(result?.message.text).toContain('it stood at security/detect.tf:7:1 in 4f2c1d0');
  expect(result?.properties['removedFrom']).toMatchObject({ startLine: 7, endLine: 9 });
});

test('a resolved finding is no open result, but it is named', () => {
  const review = sampleReview({ findings: [{ ...openPort, verdict: 'advise', baselineState: 'absent' }] });
  const [run] = render(review).runs;
  expect(run.results).toEqual([]);
  expect(run.properties['resolved']).toEqual([
    { policyId: openPort.policyId, resource: openPort.resource, fingerprint: openPort.fingerprint },
  ]);
});

test('the revision is given where the standard has a place for it', () => {
  expect(render(sampleReview()).runs[0].versionControlProvenance).toBeUndefined();
  expect(render(sampleReview(), { repositoryUri: 'https://github.example/o/r' }).runs[0].versionControlProvenance).toEqual([
    { repositoryUri: 'https://github.example/o/r', revisionId: headCommit, mappedTo: { uriBaseId: '%SRCROOT%' } },
  ]);
});

test('failures, skipped files and what was not understood are notifications', () => {
  const [{ executionSuccessful, toolExecutionNotifications }] = render(sampleReview({ failures: ['No base.'] })).runs[0].invocations;
  expect(executionSuccessful).toBe(false);
  expect(toolExecutionNotifications.map(({ descriptor, level }) => `${descriptor.id} ${level}`)).toEqual([
    'failure error',
    'not-judged warning',
    'not-judged warning',
    'notice warning',
    'notice warning',
    'not-understood warning',
    'not-understood warning',
    'not-proven note',
    'not-read note',
    'not-read note',
  ]);
});

describe('limits of code scanning', () => {
  test('no more results than a file may have, and the rest is said', () => {
    const findings = Array.from({ length: resultsMax + 3 }, (_, index) => ({ ...openPort, fingerprint: String(index) }));
    const [run] = JSON.parse(renderSarif(sampleReview({ findings }), options)).runs;
    expect(run.results.length).toBe(resultsMax);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe('3 findings left out: the file would be refused.');
  });

  test('the worst 5,000, which are kept, are the first', () => {
    const { results } = render(largeReview()).runs[0];
    const blocking = results.map((result) => result.properties['verdict'] === 'block');
    expect(blocking.lastIndexOf(true)).toBeLessThan(blocking.indexOf(false));
  });

  test('at most 100 related places', () => {
    const [place] = openPort.related ?? [];
    if (place === undefined) throw new Error('the sample has a related place');
    const findings = [{ ...openPort, related: Array.from({ length: 150 }, () => place) }];
    expect(render(sampleReview({ findings })).runs[0].results[0]?.relatedLocations?.length).toBe(100);
  });
});

test('any text gives a valid file: URIs are relative, no message is a link, every region says where it starts', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 20 }), ([first = '', ...texts]) => {
      const log = render(hostileReview([first, ...texts]));
      for (const uri of collect(log.runs, 'uri')) expect(uri).toMatch(/^[^:\s\\]*$/);
      for (const region of collect(log.runs, 'region')) expect(region).toHaveProperty('startLine');
      for (const message of collect(log.runs, 'message')) expect((message as { text: string }).text).not.toContain('](');
    }),
    { numRuns: 60 },
  );
});

test('paths become URI references', () => {
  expect(toUri('a b/ü#?.tf')).toBe('a%20b/%C3%BC%23%3F.tf');
  expect(toUri('c:/x.tf')).toBe('c%3A/x.tf');
  expect(toUri('//host/x')).toBe('%2F%2Fhost/x');
  expect(toUri('\ud800')).toBe('%EF%BF%BD');
});
