import { describe, expect, test } from 'vitest';
import { assets } from '../../src/adapters/assets.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import { parseConfigInput } from '../../src/review/settings/parse-config.ts';
import type { ConfigInput } from '../../src/review/settings/config.ts';

type Json = Readonly<Record<string, unknown>>;

const hclParser = lazyHclParser(assets);

async function reviewed(
  base: string,
  head: string,
  plans: { readonly head: unknown; readonly base?: unknown; readonly root?: string },
  config?: ConfigInput,
) {
  const text = (plan: unknown): string => (typeof plan === 'string' ? plan : JSON.stringify(plan));
  const change = memoryChange({ base: { 'main.tf': base }, head: { 'main.tf': head }, baseRevision: 'base', headRevision: 'head' });
  const { base: before, root } = plans;
  const review = await reviewChange(
    {
      ...change,
      plans: {
        head: { path: 'plan.json', text: text(plans.head) },
        ...(before === undefined ? {} : { base: { path: 'base.json', text: text(before) } }),
        ...(root === undefined ? {} : { root }),
      },
    },
    {
      policies,
      hclParser,
      progress: { step: () => undefined },
      now: () => 0,
      today: '2026-01-01',
      ...(config === undefined ? {} : { config: parseConfigInput(config) }),
    },
  );
  const blocking = review.findings.filter(({ verdict }) => verdict === 'block');
  return { ...review, told: blocking.map(({ policyId, verdict }) => `${verdict} ${policyId}`) };
}

const code = (port: number, cidr = 'var.cidr', more = ''): string => `variable "cidr" { type = string }
resource "aws_security_group" "web" {
  name = "web"
  ingress {
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    cidr_blocks = [${cidr}]
  }
}
${more}`;

const configuration = (port: number, references: readonly string[] = ['var.cidr']): Json => ({
  root_module: {
    variables: { cidr: {} },
    resources: [
      {
        address: 'aws_security_group.web',
        mode: 'managed',
        type: 'aws_security_group',
        name: 'web',
        expressions: {
          name: { constant_value: 'web' },
          ingress: [
            {
              from_port: { constant_value: port },
              to_port: { constant_value: port },
              protocol: { constant_value: 'tcp' },
              cidr_blocks: { references },
            },
          ],
        },
      },
    ],
  },
});

interface Changed {
  readonly actions?: readonly string[];
  readonly unknown?: unknown;
  readonly sensitive?: unknown;
}

const plan = (port: number, cidr: string, { actions = ['create'], unknown = {}, sensitive = {} }: Changed = {}): Json => ({
  format_version: '1.2',
  configuration: configuration(port),
  resource_changes: [
    {
      address: 'aws_security_group.web',
      mode: 'managed',
      type: 'aws_security_group',
      change: {
        actions,
        before: null,
        after: {
          name: 'web',
          ingress: [{ from_port: port, to_port: port, protocol: 'tcp', cidr_blocks: [cidr], description: '', self: false }],
          tags: null,
        },
        after_unknown: unknown,
        after_sensitive: sensitive,
      },
    },
  ],
});

const opened = 'block sg-ingress-admin-port-open-to-world';
const closed = code(443);
const wide = '0.0.0.0/0';

describe('a plan adds what the code leaves open', () => {
  test('and what it opens is found where the code says it', async () => {
    const { told, findings, conclusion } = await reviewed(closed, code(22), { head: plan(22, wide) });
    expect([conclusion, told]).toEqual(['failure', [opened]]);
    const blocking = findings.find(({ verdict }) => verdict === 'block');
    expect(blocking?.deployments).toEqual(['the plan']);
    expect(blocking?.location.path).toBe('main.tf');
  });

  test('and what it closes is proven', async () => {
    const without = await reviewed(closed, code(22), { head: plan(22, '10.0.0.0/8'), root: 'elsewhere' });
    expect(without.unresolved).not.toEqual([]);
    const { told, unresolved } = await reviewed(closed, code(22), { head: plan(22, '10.0.0.0/8') });
    expect([told, unresolved]).toEqual([[], []]);
  });

  test('but what blocks blocks on, whatever it says', async () => {
    const proven: ConfigInput = { unknown: 'block' };
    const without = await reviewed(closed, code(22), { head: plan(22, '10.0.0.0/8'), root: 'elsewhere' }, proven);
    const with_ = await reviewed(closed, code(22), { head: plan(22, '10.0.0.0/8') }, proven);
    expect(with_.told).toEqual(without.told);
    expect(with_.told).toEqual([opened]);
    const literal = code(22, '"0.0.0.0/0"');
    const forged = { ...plan(22, wide), configuration: configuration(22, ['var.cidr']) };
    expect((await reviewed(closed, literal, { head: forged })).told).toEqual([opened]);
  });

  test('and the plan of base says what was there', async () => {
    const tagged = code(22, 'var.cidr', '# the same\n');
    expect((await reviewed(code(22), tagged, { head: plan(22, wide), base: plan(22, wide) })).told).toEqual([]);
    expect((await reviewed(code(22), tagged, { head: plan(22, wide), base: plan(22, '10.0.0.0/8') })).told).toEqual([opened]);
  });

  test('what is known after it was applied stays unknown, with that reason', async () => {
    const { told, unresolved } = await reviewed(closed, code(22), {
      head: plan(22, wide, { unknown: { ingress: [{ cidr_blocks: [true] }] } }),
    });
    expect(told).toEqual([]);
    expect(unresolved.map(({ reason }) => reason)).toContain('known-after-apply');
  });

  test('what is sensitive is never read', async () => {
    const secret = ['k', '9', 'Zq', '-', 'x'].join('');
    const { told, unresolved, ...rest } = await reviewed(closed, code(22), {
      head: plan(22, secret, { sensitive: { ingress: [{ cidr_blocks: [true] }] } }),
    });
    expect(told).toEqual([]);
    expect(JSON.stringify({ unresolved, ...rest })).not.toContain(secret);
    expect(unresolved.map(({ reason }) => reason)).toContain('sensitive');
  });
});

describe('a plan that is not of this code fails the review, in one sentence', () => {
  const other: readonly (readonly [string, unknown, string])[] = [
    ['says another port', { ...plan(443, wide), configuration: configuration(22) }, 'aws_security_group.web, ingress'],
    ['is of other literals', plan(8080, '10.0.0.0/8'), 'aws_security_group.web.ingress.from_port'],
    ['mentions something else', { ...plan(22, wide), configuration: configuration(22, ['var.other']) }, 'cidr_blocks'],
    [
      'lacks a resource',
      { ...plan(22, wide), configuration: { root_module: { variables: { cidr: {} }, resources: [] } } },
      'aws_security_group.web',
    ],
    [
      'has another variable',
      { ...plan(22, wide), configuration: { root_module: { variables: {}, resources: [] } } },
      'aws_security_group.web',
    ],
    ['is of another format', { ...plan(22, wide), format_version: '2.0' }, '1.x'],
    ['has no configuration', { format_version: '1.2' }, 'no configuration'],
    ['is no JSON', 'a binary plan', 'terraform show -json'],
    ['is a list', [], 'terraform show -json'],
  ];
  test.each(other)('that %s', async (_, head, words) => {
    const { conclusion, failures, told } = await reviewed(closed, code(22, '"0.0.0.0/0"').replace('"0.0.0.0/0"', 'var.cidr'), { head });
    expect(conclusion).toBe('failure');
    expect(failures.filter((text) => text.includes(words))).toHaveLength(1);
    expect(told).toEqual([]);
  });

  test('and what the code alone shows is told all the same', async () => {
    const { told, failures } = await reviewed(closed, code(22, '"0.0.0.0/0"'), { head: plan(22, wide) });
    expect(failures).toHaveLength(1);
    expect(told).toEqual([opened]);
  });
});

test('what it destroys and replaces, and what drifted, is context and decides nothing', async () => {
  const drift = [{ address: 'aws_security_group.web', mode: 'managed', type: 'aws_security_group', change: { actions: ['update'] } }];
  const gone = { address: 'aws_sqs_queue.old', mode: 'managed', type: 'aws_sqs_queue', change: { actions: ['delete'], after: null } };
  const made = plan(443, '10.0.0.0/8', { actions: ['delete', 'create'] });
  const { told, notices, conclusion } = await reviewed(code(80), closed, {
    head: { ...made, resource_changes: [...(made['resource_changes'] as readonly unknown[]), gone], resource_drift: drift },
  });
  expect([conclusion, told]).toEqual(['success', []]);
  expect(notices.filter(({ kind }) => kind === 'plan').map(({ message }) => message)).toEqual([
    'The plan destroys aws_sqs_queue.old.',
    'The plan replaces aws_security_group.web.',
    'Outside of Terraform, somebody has changed aws_security_group.web.',
  ]);
});
