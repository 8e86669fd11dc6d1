import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { review, scan } from '../../src/entry/library.ts';
import { toPolicy } from '../../src/policies/own-policy.ts';
import { pullRequestReport } from '../../src/report/pull-request/report.ts';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderSarif } from '../../src/report/sarif/render-sarif.ts';
import type { Review } from '../../src/review/result.ts';
import { ownPoliciesMax, ownPolicyCharsMax } from '../../src/review/settings/own-policies/own-policy-files.ts';
import { parseOwnPolicy } from '../../src/review/settings/own-policies/parse-own-policy.ts';
import { judge } from '../../src/review/pull-request/judge.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';
import { readOwnPolicies } from '../../src/review/settings/own-policies/read-own-policies.ts';
import '../property-seed.ts';

const path = '.github/phasegate/policies/proxy.yml';
const id = 'own-proxy-without-tls';
const policy = `id: ${id}
title: Database proxy takes connections without TLS
why: Passwords pass the network in the clear.
remedy: Require TLS.
severity: high
control: encryption-in-transit
phase: 2
protection:
  what: TLS of clients
  lacks: takes connections without TLS
  terraform:
    aws_lightsail_lb_https_redirection_policy: enabled
  default: false
  wanted: true
`;
const proxy = (tls: string): string => `resource "aws_lightsail_lb_https_redirection_policy" "orders" {\n  enabled = ${tls}\n}\n`;
const [good, bad] = [proxy('true'), proxy('false')];

const told = ({ findings }: Review): readonly (readonly [string, string])[] =>
  findings.filter(({ baselineState }) => baselineState === 'new').map(({ policyId, verdict }) => [policyId, verdict] as const);

async function change(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Promise<Review> {
  return review({ base, head });
}

describe('a policy of one’s own', () => {
  test('that base has judges the change as ours do, in every report', async () => {
    const result = await change({ [path]: policy, 'main.tf': good }, { [path]: policy, 'main.tf': bad });
    expect([result.conclusion, told(result)]).toEqual(['failure', [[id, 'block']]]);
    expect(result.findings[0]).toMatchObject({ controlId: 'encryption-in-transit', phase: 2, location: { path: 'main.tf', startLine: 2 } });
    expect(result.ownPolicies).toMatchObject([{ id, severity: 'high', phase: 2, path }]);
    expect(renderMarkdown(result)).toContain(id);
    expect(renderHtml(result)).toContain('takes connections without TLS');
    const sarif = JSON.parse(renderSarif(result, { policies: [], toolVersion: '0' }));
    expect(sarif.runs[0].tool.driver.rules.map((rule: { readonly id: string }) => rule.id)).toEqual([id]);
    expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: id, ruleIndex: 0, level: 'error' });
  });

  test('is a rule of SARIF where it finds nothing, too, and of a scan', async () => {
    const clean = await scan({ files: { [path]: policy, 'main.tf': good } });
    const sarif = JSON.parse(renderSarif(clean, { policies: [], toolVersion: '0' }));
    expect(sarif.runs[0].tool.driver.rules.map((rule: { readonly id: string }) => rule.id)).toEqual([id]);
    expect(clean.evidence.map(({ policyId }) => policyId)).toContain(id);
    expect(told(await scan({ files: { [path]: policy, 'main.tf': bad } }))).toEqual([[id, 'block']]);
  });

  test('that the change brings, alters or takes away does not count for it', async () => {
    expect(told(await change({ 'main.tf': good }, { [path]: policy, 'main.tf': bad }))).toEqual([]);
    const disarmed = await change({ [path]: policy, 'main.tf': good }, { 'main.tf': bad });
    expect(told(disarmed)).toContainEqual([id, 'block']);
    const weakened = policy.replace('wanted: true', 'wanted: false').replace('severity: high', 'severity: info');
    expect(told(await change({ [path]: policy, 'main.tf': good }, { [path]: weakened, 'main.tf': bad }))).toContainEqual([id, 'block']);
  });

  test('does not block for what was there, and is not proven where a value is unknown', async () => {
    const before = await change({ [path]: policy, 'main.tf': bad }, { [path]: policy, 'main.tf': `${bad}# note\n` });
    expect([before.conclusion, told(before)]).toEqual(['success', []]);
    const unknown = `variable "tls" {}\n${proxy('var.tls')}`;
    const open = await change({ [path]: policy, 'main.tf': good }, { [path]: policy, 'main.tf': unknown });
    expect(open.unresolved.map(({ policyId, expression }) => [policyId, expression])).toContainEqual([id, 'var.tls']);
  });

  test('is set, accepted and suppressed by its id', async () => {
    const config = '.github/phasegate.yml';
    const by = async (settings: string, base = good, head = bad): Promise<readonly (readonly [string, string])[]> =>
      told(await change({ [path]: policy, [config]: settings, 'main.tf': base }, { [path]: policy, [config]: settings, 'main.tf': head }));
    expect(await by('phase: 1\n')).toEqual([[id, 'advise']]);
    expect(await by(`policies: { ${id}: { gate: advise } }\n`)).toEqual([[id, 'advise']]);
    expect(await by(`policies: { ${id}: { gate: off } }\n`)).toEqual([]);
    const blocked = await change({ [path]: policy, 'main.tf': good }, { [path]: policy, 'main.tf': bad });
    const fingerprint = blocked.findings[0]?.fingerprint ?? '';
    expect(await by(`waivers: [{ fingerprint: ${fingerprint}, reason: an old client }]\n`)).toEqual([[id, 'advise']]);
    const comment = `# phasegate:allow ${id} an old client\n`;
    const suppressed = await scan({ files: { [path]: policy, 'main.tf': bad.replace('  enabled', `  ${comment}  enabled`) } });
    expect(told(suppressed)).toEqual([[id, 'advise']]);
    expect(suppressed.notices).toEqual([]);
  });

  test('of a phase and no control is told as such', async () => {
    const alone = policy.replace('control: encryption-in-transit\n', '').replace('phase: 2', 'phase: 1');
    const { findings } = await scan({ files: { [path]: alone, 'main.tf': bad } });
    expect(findings[0]).toMatchObject({ controlId: 'control-of-our-own', phase: 1, verdict: 'block' });
  });

  test('is not swallowed by one of ours that points at the same line', async () => {
    const ours = policy
      .replace('encryption-in-transit', 'limit-network-access')
      .replace('aws_lightsail_lb_https_redirection_policy: enabled', 'aws_mq_broker: publicly_accessible');
    const own = ours.replace('default: false\n  wanted: true', 'default: false\n  wanted: false');
    const broker = 'resource "aws_mq_broker" "a" {\n  publicly_accessible = true\n}\n';
    const ids = told(await scan({ files: { [path]: own, 'main.tf': broker } })).map(([one]) => one);
    expect(ids).toEqual(expect.arrayContaining([id, 'database-publicly-accessible']));
  });
});

test('a review that was done is done again when the base branch has other policies', async () => {
  const judged = async (settings: Readonly<Record<string, string>>): Promise<string> => {
    const both = { base: { 'main.tf': good }, head: { 'main.tf': `${good}# note\n` } };
    const tip = memoryChange({ ...both, head: settings, baseRevision: 'a', headRevision: 'tip' }).head;
    const made = { ...memoryChange({ ...both, baseRevision: 'a', headRevision: 'b' }), settings: tip };
    const judgement = await judge(
      { headSha: 'b', change: () => Promise.resolve(made), acceptances: () => Promise.resolve([]) },
      {
        policies: [],
        hclParser: lazyHclParser(assets),
        progress: { step: () => undefined },
        now: () => 0,
        today: '2026-01-01',
        version: '0',
        report: pullRequestReport(() => ({})),
      },
      {},
    );
    return judgement.kind === 'judged' ? judgement.externalId : '';
  };
  const none = await judged({});
  const one = await judged({ [path]: policy });
  expect(none).not.toBe('');
  expect([await judged({}), await judged({ [path]: policy })]).toEqual([none, one]);
  expect(new Set([none, one, await judged({ [path]: policy.replace('high', 'low') })]).size).toBe(3);
});

describe('what is no policy', () => {
  test('is a line, whatever was done to the text, and never a crash', () => {
    const edits = fc.array(
      fc.tuple(
        fc.nat(policy.length),
        fc.nat(12),
        fc.constantFrom('', ' ', '\n', ':', '- ', '[', '{', '&a ', '*a', '!x ', '"', '#', '\u0000', '0', 'null'),
      ),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(edits, (list) => {
        const text = list.reduce((before, [at, length, by]) => before.slice(0, at) + by + before.slice(at + length), policy);
        const parsed = parseOwnPolicy({ path: 'a.yml', text });
        expect('problem' in parsed ? parsed.problem : toPolicy(parsed.own).id).toMatch(/^(?:a\.yml:\d+: [^\n]+|own-[a-z0-9-]+)$/u);
      }),
      { numRuns: 300 },
    );
  });

  test('fails the review with its line, on base; on head it is told before it is merged', async () => {
    const broken = policy.replace('severity: high', 'severity: urgent');
    const line = `${path}:5: severity: must be one of`;
    const onBase = await change({ [path]: broken, 'main.tf': good }, { [path]: broken, 'main.tf': `${good}# note\n` });
    expect([onBase.conclusion, onBase.failures.length]).toEqual(['failure', 1]);
    expect(onBase.failures[0]).toContain(line);
    const onHead = await change({ 'main.tf': good }, { [path]: broken, 'main.tf': good });
    expect(onHead.failures).toHaveLength(1);
    expect(onHead.failures[0]).toContain(`A policy of your own is none on head: ${line}`);
    expect(onHead.findings[0]).toMatchObject({ policyId: 'gate-configuration-changed', location: { path, startLine: 5 } });
  });

  test.each([
    ['an id that another file has', { [path]: policy, [path.replace('proxy', 'second')]: policy }, 'id `own-proxy-without-tls` is that of'],
    ['a text without an end', { [path]: `${policy}#${' '.repeat(ownPolicyCharsMax)}` }, 'is longer than 50000 characters'],
    [
      'aliases that multiply',
      {
        [path]: `a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c]\ne: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d]\nf: [*e, *e, *e, *e, *e, *e, *e, *e, *e]\n`,
      },
      path,
    ],
    ['a prototype', { [path]: `${policy}__proto__: { id: own-a }\n` }, ':15: __proto__: is not a key'],
    ['nothing', { [path]: '# later\n' }, ':1: holds no policy'],
  ])('%s', async (_, files, words) => {
    const { failures } = await scan({ files });
    expect(failures).toHaveLength(1);
    expect(failures[0]).toContain(words);
  });

  test('at the limit of files', async () => {
    const many = (count: number) =>
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [`.github/phasegate/policies/${at}.yml`, policy.replace(id, `own-${at}`)]),
      );
    const tree = (count: number) => memoryChange({ base: {}, head: many(count), baseRevision: 'a', headRevision: 'b' }).head;
    expect((await readOwnPolicies(tree(ownPoliciesMax))).problems).toEqual([]);
    expect((await readOwnPolicies(tree(ownPoliciesMax + 1))).problems).toEqual([expect.stringContaining('more than 200 policies')]);
  });

  test('is told where it lies beside the place', async () => {
    const { notices } = await scan({ files: { '.github/phasegate/proxy.yml': policy, '.github/phasegate/policies/proxy.json': '{}' } });
    expect(notices.map(({ kind, path: of }) => [kind, of])).toEqual([
      ['config-misnamed', '.github/phasegate/policies/proxy.json'],
      ['config-misnamed', '.github/phasegate/proxy.yml'],
    ]);
  });
});

describe('a change of one is a change of the gate', () => {
  const gate = async (head: string | undefined): Promise<readonly (readonly [string, string])[]> => {
    const { findings } = await change({ [path]: policy, 'a.tf': '' }, head === undefined ? { 'a.tf': '' } : { [path]: head, 'a.tf': '' });
    return findings
      .filter(({ policyId }) => policyId === 'gate-configuration-changed')
      .map(({ aspect, severity }) => [aspect, severity] as const);
  };

  test.each<[string, string | undefined, readonly (readonly [string, string])[]]>([
    ['taken away', undefined, [[`own policy ${id}`, 'high']]],
    ['of another name', policy.replace(id, `${id}-2`), [[`own policy ${id}`, 'high']]],
    ['of less weight', policy.replace('severity: high', 'severity: low'), [[`own policy ${id}: weight`, 'high']]],
    ['of a later phase', policy.replace('phase: 2', 'phase: 4'), [[`own policy ${id}: weight`, 'high']]],
    ['of the phase of its control', policy.replace('phase: 2\n', ''), [[`own policy ${id}: weight`, 'high']]],
    [
      'of another type',
      policy.replace('aws_lightsail_lb_https_redirection_policy', 'aws_lightsail_lb_https_redirection_policy_endpoint'),
      [[`own policy ${id}: form`, 'medium']],
    ],
    ['with a condition', `${policy}  only: [{ terraform: name, is: a }]\n`, [[`own policy ${id}: form`, 'medium']]],
    ['in other words', policy.replace('Passwords', 'Rows'), []],
    ['of more weight', policy.replace('severity: high', 'severity: critical'), []],
    ['of a further type', policy.replace('  default', '    aws_lightsail_lb_https_redirection_policy_endpoint: enabled\n  default'), []],
    ['of a further dialect', `${policy}  cloudformation: { 'AWS::RDS::DBProxy': RequireTLS }\n`, []],
  ])('%s', async (_, head, expected) => {
    expect(await gate(head)).toEqual(expected);
  });

  test('and is shown, whatever it is; a new one lowers nothing', async () => {
    const { findings, notices } = await change({ 'a.tf': '' }, { [path]: policy, 'a.tf': '' });
    expect(findings).toEqual([]);
    expect(notices).toMatchObject([{ kind: 'own-policy-changed', path }]);
  });
});
