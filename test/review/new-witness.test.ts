import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCidr } from '../../src/analysis/cidr/address.ts';
import { review } from '../../src/entry/library.ts';
import '../property-seed.ts';

interface Rule {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly cidr: string;
}

const cidrs = [
  '0.0.0.0/0',
  '0.0.0.0/1',
  '128.0.0.0/1',
  '203.0.113.0/24',
  '198.51.100.0/24',
  '203.0.113.7/32',
  '10.0.0.0/8',
  '2000::/3',
  '::/0',
];
const ports = [
  [0, 65_535],
  [0, 40_000],
  [22, 22],
  [443, 443],
  [3000, 6000],
] as const;
const rule = fc
  .record({ protocol: fc.constantFrom('tcp', 'tcp', 'udp', '-1'), span: fc.constantFrom(...ports), cidr: fc.constantFrom(...cidrs) })
  .map(({ protocol, span, cidr }): Rule => ({
    protocol,
    from: protocol === '-1' ? 0 : span[0],
    to: protocol === '-1' ? 0 : span[1],
    cidr,
  }));

function group(rules: readonly Rule[]): string {
  const ingress = rules.map(
    ({ protocol, from, to, cidr }) =>
      `  ingress {\n    from_port = ${from}\n    to_port = ${to}\n    protocol = "${protocol}"\n    ${cidr.includes(':') ? 'ipv6_cidr_blocks' : 'cidr_blocks'} = ["${cidr}"]\n  }\n`,
  );
  return `resource "aws_security_group" "g" {\n${ingress.join('')}}\n`;
}

/** Written anew, without the algebra of the product. */
function admits(rules: readonly Rule[], facts: Readonly<Record<string, string>>): boolean {
  const source = parseCidr(facts['source'] ?? '');
  if (source === undefined) throw new Error(`no address: ${JSON.stringify(facts)}`);
  return rules.some(({ protocol, from, to, cidr }) => {
    const range = parseCidr(cidr);
    const inRange = range?.family === source.family && range.first <= source.first && source.first <= range.last;
    const port = Number(facts['port']);
    return inRange && (protocol === '-1' || (protocol === facts['protocol'] && from <= port && port <= to));
  });
}

test('a packet that proves a new finding is let in on head and was not on base', async () => {
  let proven = 0;
  const rules = fc.array(rule, { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(rules, rules, async (base, head) => {
      const { findings } = await review({ base: { 'main.tf': group(base) }, head: { 'main.tf': group(head) } });
      for (const { baselineState, witness } of findings) {
        if (baselineState !== 'new' || witness === undefined) continue;
        proven += 1;
        expect([witness.facts, admits(head, witness.facts), admits(base, witness.facts)]).toEqual([witness.facts, true, false]);
      }
    }),
    { numRuns: 150 },
  );
  expect(proven).toBeGreaterThan(50);
});

test('where everything is let in already, nothing is new', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(rule, { minLength: 1, maxLength: 4 }), async (head) => {
      const everything: readonly Rule[] = ['0.0.0.0/0', '::/0'].map((cidr) => ({ protocol: '-1', from: 0, to: 0, cidr }));
      const { findings } = await review({ base: { 'main.tf': group(everything) }, head: { 'main.tf': group(head) } });
      expect(findings.filter(({ baselineState }) => baselineState === 'new')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});
