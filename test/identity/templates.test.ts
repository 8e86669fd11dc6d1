import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import '../property-seed.ts';

interface Group {
  readonly id: string;
  readonly text: string;
  readonly ports: readonly number[];
  readonly open: boolean;
}

/** A network and its groups as constructs write them: what they are called is in the description and in the `Name` tag too. */
function template(network: string, groups: readonly Group[], vpc: unknown = { Ref: network }): string {
  const resources = groups.map(({ id, text, ports, open }) => [
    id,
    {
      Type: 'AWS::EC2::SecurityGroup',
      Properties: {
        GroupDescription: text,
        VpcId: vpc,
        Tags: [{ Key: 'Name', Value: text }],
        SecurityGroupIngress: ports.map((port) => ({
          CidrIp: open ? '0.0.0.0/0' : '10.0.0.0/8',
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
        })),
      },
    },
  ]);
  const net = network === '' ? [] : [[network, { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } }]];
  return `${JSON.stringify({ Resources: Object.fromEntries([...net, ...resources, ['Queue', { Type: 'AWS::SQS::Queue' }]]) }, null, 1)}\n`;
}

const groups = fc
  .array(fc.record({ ports: fc.subarray([22, 5432, 8443], { minLength: 1 }), open: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .map((list): readonly Group[] => list.map((one, index) => ({ ...one, id: `G${index}`, text: `stack/g${index}` })));

async function introduced(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review({ base, head });
  return findings.filter(({ baselineState }) => baselineState === 'new').map(({ policyId, resource }) => `${policyId} ${resource}`);
}

const renamed = (list: readonly Group[]): readonly Group[] =>
  list.map((group) => ({ ...group, id: `${group.id}New`, text: `${group.text}/new` }));
/** The first group that is not open becomes so. */
function weakened(list: readonly Group[]): readonly Group[] {
  const first = list.find(({ open }) => !open);
  return list.map((group) => (group === first ? { ...group, open: true } : group));
}
const runs = { numRuns: 30 };

describe('a construct takes another name: logical ids, references, descriptions and names follow', () => {
  test('alone it is no finding', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        expect(await introduced({ 't.json': template('V', list) }, { 't.json': template('V2', renamed(list)) })).toEqual([]);
      }),
      runs,
    );
  });

  test('it hides no weakening', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        fc.pre(list.some(({ open }) => !open));
        expect(await introduced({ 't.json': template('V', list) }, { 't.json': template('V2', renamed(weakened(list))) })).not.toEqual([]);
      }),
      runs,
    );
  });
});

describe('a stack is split: the same logical id with the same content in another template of the change', () => {
  const before = (list: readonly Group[]) => ({ 't.json': template('V', list), 'u.json': template('', []) });
  const imported = { 'Fn::ImportValue': 'stack:Vpc' };

  test('alone it is no finding', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        expect(await introduced(before(list), { 't.json': template('V', []), 'u.json': template('', list, imported) })).toEqual([]);
        expect(await introduced(before(list), { 't.json': template('', []), 'u.json': template('V', list) })).toEqual([]);
      }),
      runs,
    );
  });

  test('what opens on the way is new', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        fc.pre(list.some(({ open }) => !open));
        const open = list.map((group) => ({ ...group, open: true }));
        expect(await introduced(before(list), { 't.json': template('V', []), 'u.json': template('', open, imported) })).not.toEqual([]);
      }),
      runs,
    );
  });

  test('a second one beside the first is new', async () => {
    const list: readonly Group[] = [{ id: 'G', text: 'g', ports: [22], open: true }];
    expect(await introduced(before(list), { 't.json': template('V', list), 'u.json': template('V', list) })).not.toEqual([]);
  });
});

describe('a template is written in the other language, under its name', () => {
  /** Another ending, ports as text, no line as it was, and a network that is another one too. */
  const rewritten = (list: readonly Group[]): string =>
    JSON.stringify(JSON.parse(template('V', list).replaceAll('10.0.0.0/16', '10.1.0.0/16')), (_, value: unknown) =>
      typeof value === 'number' ? String(value) : value,
    );

  test('alone it is no finding', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        expect(await introduced({ 'a/t.template': template('V', list) }, { 'a/t.yaml': rewritten(list) })).toEqual([]);
      }),
      runs,
    );
  });

  test('it hides no weakening', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        fc.pre(list.some(({ open }) => !open));
        expect(await introduced({ 'a/t.template': template('V', list) }, { 'a/t.yaml': rewritten(weakened(list)) })).not.toEqual([]);
      }),
      runs,
    );
  });

  test('in another folder, or beside the first, it is another one', async () => {
    const list: readonly Group[] = [{ id: 'G', text: 'g', ports: [22], open: true }];
    expect(await introduced({ 'a/t.template': template('V', list) }, { 'b/t.yaml': rewritten(list) })).not.toEqual([]);
    expect(
      await introduced({ 'a/t.template': template('V', list) }, { 'a/t.template': template('V', list), 'a/t.yaml': rewritten(list) }),
    ).not.toEqual([]);
  });
});

describe('a template is laid out anew under another name', () => {
  const laidOut = (list: readonly Group[]): string =>
    `${JSON.stringify(JSON.parse(template('V', list)), null, 7).replaceAll('": ', '":   ')}\n`;

  test('alone it is no finding, in whatever folder', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        const before = JSON.stringify(JSON.parse(template('V', list)), null, 1);
        expect(await introduced({ 'a/t.json': before }, { 'b/stack.json': laidOut(list) })).toEqual([]);
      }),
      runs,
    );
  });

  test('it hides no weakening', async () => {
    await fc.assert(
      fc.asyncProperty(groups, async (list) => {
        fc.pre(list.some(({ open }) => !open));
        const before = JSON.stringify(JSON.parse(template('V', list)), null, 1);
        expect(await introduced({ 'a/t.json': before }, { 'b/stack.json': laidOut(weakened(list)) })).not.toEqual([]);
      }),
      runs,
    );
  });

  test('of two copies that come, neither is the old one', async () => {
    const list: readonly Group[] = [{ id: 'G', text: 'g', ports: [22], open: true }];
    const before = JSON.stringify(JSON.parse(template('V', list)), null, 1);
    expect(await introduced({ 'a/t.json': before }, { 'b/t.json': laidOut(list), 'c/t.json': `${laidOut(list)}\n` })).not.toEqual([]);
  });
});

describe('a construct keeps its path and takes another logical id, in a template without an assembly', () => {
  const synthesized = (id: string, cidr: string, path = 'App/Group/Resource'): string =>
    JSON.stringify({
      Resources: {
        [id]: {
          Type: 'AWS::EC2::SecurityGroup',
          Properties: {
            GroupDescription: 'App/Group',
            SecurityGroupIngress: [{ CidrIp: cidr, FromPort: 22, ToPort: 22, IpProtocol: 'tcp', Description: id }],
          },
          Metadata: { 'aws:cdk:path': path },
        },
      },
    });
  const port = 'sg-ingress-admin-port-open-to-world App/Group/Resource';

  test('what it had before is not new, whatever else changes', async () => {
    const same = await introduced({ 't.json': synthesized('Group1', '0.0.0.0/0') }, { 't.json': synthesized('Group2', '0.0.0.0/0') });
    expect(same).toEqual([]);
  });

  test('what opens on the way is new', async () => {
    const opened = await introduced({ 't.json': synthesized('Group1', '10.0.0.0/8') }, { 't.json': synthesized('Group2', '0.0.0.0/0') });
    expect(opened).toEqual([port]);
  });

  test('in another template, or at another path, it is another one', async () => {
    const base = { 't.json': synthesized('Group1', '0.0.0.0/0') };
    expect(await introduced(base, { ...base, 'u.json': synthesized('Group2', '0.0.0.0/0') })).toContain(port);
    const moved = await introduced(base, { 't.json': synthesized('Group2', '0.0.0.0/0', 'App/Other/Resource') });
    expect(moved).toContain('sg-ingress-admin-port-open-to-world App/Other/Resource');
  });
});
