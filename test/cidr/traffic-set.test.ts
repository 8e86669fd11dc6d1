import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressSet, allAddresses, hasAddress, hasWholeFamily, noAddresses, parseAddressSet } from '../../src/analysis/cidr/address-set.ts';
import { allPorts, countPorts, formatPorts, icmpSet, portRange, portSet } from '../../src/analysis/cidr/port-set.ts';
import { ICMP, protocolNumber, TCP, UDP } from '../../src/analysis/cidr/protocol.ts';
import { includesOpaque, sourceSet } from '../../src/analysis/cidr/source-set.ts';
import {
  equalTraffic,
  hasNoTraffic,
  intersectTraffic,
  meetsRule,
  TRAFFIC_RULES_MAX,
  noTraffic,
  portsFrom,
  sourcesOf,
  subtractTraffic,
  type TrafficRule,
  type TrafficSet,
  trafficSet,
  uniteTraffic,
} from '../../src/analysis/cidr/traffic-set.ts';
import { describeTraffic, witnessPacket } from '../../src/analysis/cidr/traffic-text.ts';
import { cpuMs } from '../cpu-time.ts';

const from = (...texts: string[]) => sourceSet(parseAddressSet(texts).set);
const symbol = (text: string, family?: 4 | 6) => sourceSet(noAddresses, [family === undefined ? { text } : { text, family }]);
const tcp = (sources: TrafficRule['sources'], first: number, last = first): TrafficRule => ({
  sources,
  protocol: TCP,
  ports: portRange(first, last),
});
const set = (...rules: TrafficRule[]) => trafficSet(rules);

describe('traffic sets agree with brute force', () => {
  const addresses = fc
    .array(fc.record({ start: fc.nat(15), length: fc.nat(15) }), { maxLength: 3 })
    .map((spans) =>
      addressSet(spans.map(({ start, length }) => ({ family: 4, first: BigInt(start), last: BigInt(Math.min(15, start + length)) }))),
    );
  const sources = fc
    .record({
      addresses: fc.oneof({ weight: 4, arbitrary: addresses }, { weight: 1, arbitrary: fc.constant(allAddresses) }),
      names: fc.subarray(['sg-1', 'sg-2']),
    })
    .map(({ addresses: known, names }) =>
      sourceSet(
        known,
        names.map((text) => ({ text })),
      ),
    );
  const rule = fc
    .record({ sources, protocol: fc.constantFrom(TCP, UDP, 50, 'all' as const), first: fc.nat(7), length: fc.nat(7) })
    .map(({ first, length, ...rest }): TrafficRule => ({ ...rest, ports: portRange(first, Math.min(7, first + length)) }));
  const someRules = fc.array(rule, { maxLength: 5 });

  const points = [TCP, UDP, 50, 99].flatMap((protocol) =>
    Array.from({ length: 8 }, (_, port) => [
      ...Array.from({ length: 16 }, (_, address) => ({ protocol, port, address: BigInt(address) })),
      ...['sg-1', 'sg-2'].map((name) => ({ protocol, port, name })),
    ]).flat(),
  );
  type Point = (typeof points)[number];
  const isIn = (traffic: TrafficSet, point: Point): boolean => {
    const source = sourcesOf(traffic, point.protocol, portRange(point.port, point.port));
    return 'name' in point ? includesOpaque(source, { text: point.name }) : hasAddress(source.addresses, 4, point.address);
  };
  const isWhole = (traffic: TrafficSet, point: Point): boolean =>
    hasWholeFamily(sourcesOf(traffic, point.protocol, portRange(point.port, point.port)).addresses, 4);
  const admits = (rules: readonly TrafficRule[], point: Point): boolean =>
    rules.some((one) => {
      const matches =
        one.protocol === 'all' ||
        (one.protocol === point.protocol &&
          (one.protocol === 50 || one.ports.some((span) => span.first <= point.port && point.port <= span.last)));
      const source =
        'name' in point ? includesOpaque(one.sources, { text: point.name }) : hasAddress(one.sources.addresses, 4, point.address);
      return matches && source;
    });

  it('a rule meets a set where the two have a packet in common', () => {
    let met = 0;
    fc.assert(
      fc.property(someRules, rule, (rules, one) => {
        const meets = meetsRule(trafficSet(rules), one);
        expect(meets).toBe(!hasNoTraffic(intersectTraffic(trafficSet(rules), trafficSet([one]))));
        if (meets) met += 1;
      }),
      { numRuns: 500 },
    );
    expect(met).toBeGreaterThan(100);
    expect(met).toBeLessThan(500);
  });

  it('on membership, union, intersection and difference', () => {
    fc.assert(
      fc.property(someRules, someRules, (left, right) => {
        const a = trafficSet(left);
        const b = trafficSet(right);
        for (const point of points) {
          const inA = admits(left, point);
          const inB = admits(right, point);
          expect(isIn(a, point)).toBe(inA);
          // a whole address space implies every symbol; what is left of it after a subtraction names none
          const isImplied = 'name' in point && isWhole(a, point);
          expect(isImplied || isIn(subtractTraffic(a, b), point) === (inA && !inB)).toBe(true);
          expect(isIn(uniteTraffic(a, b), point)).toBe(inA || inB);
          expect(isIn(intersectTraffic(a, b), point)).toBe(inA && inB);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('and are canonical under shuffling, repeating and splitting', () => {
    fc.assert(
      fc.property(someRules, fc.array(fc.nat()), (rules, keys) => {
        const shuffled = rules.map((one, index) => ({ one, key: keys[index] ?? 0 })).sort((x, y) => x.key - y.key);
        const split = shuffled.flatMap(({ one }) =>
          one.ports.flatMap((span) => [
            { ...one, ports: portRange(span.first, span.first) },
            { ...one, ports: portRange(span.first, span.last) },
          ]),
        );
        expect(equalTraffic(trafficSet(split), trafficSet(rules))).toBe(true);
        expect(hasNoTraffic(subtractTraffic(trafficSet(split), trafficSet(rules)))).toBe(true);
      }),
    );
  });
});

describe('traffic sets', () => {
  it('see through split networks and widened rules', () => {
    const base = set(tcp(from('0.0.0.0/0'), 443));
    expect(hasNoTraffic(subtractTraffic(set(tcp(from('0.0.0.0/1'), 443), tcp(from('128.0.0.0/1'), 443)), base))).toBe(true);
    const head = set({ sources: from('0.0.0.0/0'), protocol: 'all', ports: allPorts });
    const added = subtractTraffic(head, base);
    expect(witnessPacket(added)).toEqual({ protocol: 'tcp', port: '22', source: '203.0.113.7' });
    expect(portsFrom(added, TCP, () => true)).toEqual([
      { first: 0, last: 442 },
      { first: 444, last: 65_535 },
    ]);
  });
  it('treat an opaque source as a symbol within its address family', () => {
    const anywhere = set(tcp(from('0.0.0.0/1', '128.0.0.0/1'), 22));
    expect(hasNoTraffic(subtractTraffic(set(tcp(symbol('sg-1'), 22)), anywhere))).toBe(true);
    expect(hasNoTraffic(subtractTraffic(set(tcp(symbol('var.cidr', 6), 22)), anywhere))).toBe(false);
    expect(hasNoTraffic(subtractTraffic(set(tcp(symbol('sg-1'), 22)), set(tcp(symbol('sg-1'), 20, 30))))).toBe(true);
    expect(witnessPacket(subtractTraffic(set(tcp(symbol('sg-2'), 22)), set(tcp(symbol('sg-1'), 22))))).toEqual({
      protocol: 'tcp',
      port: '22',
      source: 'sg-2',
    });
  });
  it('describe themselves', () => {
    expect(
      describeTraffic(
        set(tcp(from('0.0.0.0/0'), 22), tcp(from('0.0.0.0/0'), 3389), { sources: symbol('sg-1'), protocol: 'all', ports: allPorts }),
      ),
    ).toContain('tcp 22, 3389 from 0.0.0.0/0');
    expect(describeTraffic(set({ sources: from('::/0'), protocol: 'all', ports: allPorts }))).toBe('all protocols from ::/0');
    expect(describeTraffic(set({ sources: from('10.0.0.0/8'), protocol: ICMP, ports: icmpSet(8, -1) }))).toBe(
      'icmp type 8 from 10.0.0.0/8',
    );
    expect(describeTraffic(noTraffic)).toBe('');
    expect(witnessPacket(noTraffic)).toBeUndefined();
    expect(witnessPacket(set({ sources: from('10.0.0.0/8'), protocol: 50, ports: portRange(1, 2) }))).toEqual({
      protocol: 'esp',
      source: '10.0.0.1',
    });
  });
  it('ignore ports where the protocol has none', () => {
    expect(
      equalTraffic(
        set({ sources: from('10.0.0.0/8'), protocol: 50, ports: portRange(1, 2) }),
        set({ sources: from('10.0.0.0/8'), protocol: 50, ports: allPorts }),
      ),
    ).toBe(true);
  });
  it('say so when there are too many rules, and stay fast up to the limit', () => {
    const rules = Array.from({ length: TRAFFIC_RULES_MAX + 1 }, (_, index) =>
      tcp(from(`10.${index >> 8}.${index & 255}.0/25`), index, 60_000 - index),
    );
    const started = cpuMs();
    const traffic = trafficSet(rules);
    expect(traffic.limited).toBe(true);
    expect(trafficSet(rules.slice(1)).limited).toBe(false);
    expect(subtractTraffic(traffic, noTraffic).limited).toBe(true);
    expect(cpuMs() - started).toBeLessThan(5_000);
  });
});

describe('protocols and ports', () => {
  it.each([
    ['-1', 'all'],
    ['ALL', 'all'],
    [-1, 'all'],
    ['tcp', 6],
    ['TCP', 6],
    ['6', 6],
    [17, 17],
    ['icmpv6', 58],
    ['58', 58],
    ['06', 6],
    ['6.0', 6],
    ['256', undefined],
    ['var.p', undefined],
    ['', undefined],
  ] as const)('protocol %j is %j', (text, expected) => expect(protocolNumber(text)).toBe(expected));
  it('clamp and print ports', () => {
    expect(portRange(-5, 70_000)).toEqual(allPorts);
    expect(portRange(10, 5)).toEqual([{ first: 5, last: 10 }]);
    expect(portRange(70_000, 80_000)).toEqual([]);
    expect(portRange(Number.NaN, 5)).toEqual([]);
    expect(
      formatPorts(
        portSet([
          { first: 22, last: 22 },
          { first: 23, last: 25 },
          { first: 80, last: 80 },
        ]),
      ),
    ).toBe('22-25, 80');
    expect(countPorts(portRange(0, 1023))).toBe(1024);
    expect(icmpSet(-1, -1)).toEqual(allPorts);
    expect(countPorts(icmpSet(8, -1))).toBe(256);
    expect(countPorts(icmpSet(3, 4))).toBe(1);
  });
});
