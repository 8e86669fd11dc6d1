import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversHalfOfIpv4, isAnywhere, isPrivate, publicPart, witnessAddress } from '../../src/analysis/cidr/address-reach.ts';
import {
  type AddressSet,
  addressSet,
  addressShare,
  allAddresses,
  countAddresses,
  equalAddresses,
  hasAddress,
  hasNoAddresses,
  hasWholeFamily,
  intersectAddresses,
  noAddresses,
  parseAddressSet,
  subtractAddresses,
  toCidrs,
  uniteAddresses,
} from '../../src/analysis/cidr/address-set.ts';

/** The last 32 addresses of IPv4 (carries at the end of the space) and the first 32 of IPv6. */
const universe = Array.from({ length: 32 }, (_, index) => [
  { family: 4 as const, value: (1n << 32n) - 32n + BigInt(index) },
  { family: 6 as const, value: BigInt(index) },
]).flat();
const range = fc
  .record({ family: fc.constantFrom(4 as const, 6 as const), start: fc.nat(31), length: fc.nat(12) })
  .map(({ family, start, length }) => {
    const offset = family === 4 ? (1n << 32n) - 32n : 0n;
    return { family, first: offset + BigInt(start), last: offset + BigInt(Math.min(31, start + length)) };
  });
const someSet = fc.array(range, { maxLength: 6 }).map(addressSet);
const members = (set: AddressSet) => universe.filter(({ family, value }) => hasAddress(set, family, value));
const cidrs = (...texts: string[]) => parseAddressSet(texts).set;

describe('address sets', () => {
  it('agree with brute force', () => {
    fc.assert(
      fc.property(someSet, someSet, (a, b) => {
        const inB = new Set(members(b));
        expect(members(intersectAddresses(a, b))).toEqual(members(a).filter((address) => inB.has(address)));
        expect(members(subtractAddresses(a, b))).toEqual(members(a).filter((address) => !inB.has(address)));
        expect(members(uniteAddresses(a, b))).toEqual(
          universe.filter(({ family, value }) => hasAddress(a, family, value) || hasAddress(b, family, value)),
        );
        expect(Number(countAddresses(a, 4) + countAddresses(a, 6))).toBe(members(a).length);
        expect(equalAddresses(a, b)).toBe(
          JSON.stringify(members(a), String) === JSON.stringify(members(b), String) && toCidrs(a).join() === toCidrs(b).join(),
        );
      }),
    );
  });
  it('are rebuilt exactly from their shortest list of networks', () => {
    fc.assert(
      fc.property(someSet, (set) => {
        const { set: again, unread } = parseAddressSet(toCidrs(set));
        expect(unread).toEqual([]);
        expect(equalAddresses(again, set)).toBe(true);
      }),
    );
    expect(toCidrs(cidrs('10.0.0.0/9', '10.128.0.0/9'))).toEqual(['10.0.0.0/8']);
    expect(toCidrs(allAddresses)).toEqual(['0.0.0.0/0', '::/0']);
    expect(toCidrs(subtractAddresses(cidrs('10.0.0.0/30'), cidrs('10.0.0.0/32')))).toEqual(['10.0.0.1/32', '10.0.0.2/31']);
  });
  it('say what they could not read', () => {
    expect(parseAddressSet(['10.0.0.0/8', 'var.x']).unread).toEqual(['var.x']);
  });
});

describe('reach', () => {
  it.each([
    [['0.0.0.0/0']],
    [['::/0']],
    [['0.0.0.0/1', '128.0.0.0/1']],
    [['0.0.0.0/1']],
    [['128.0.0.0/2', '192.0.0.0/2']],
    [['2000::/4']],
    [['2000::/3']],
    [['8000::/1', '::/1']],
  ])('%j is anywhere', (texts) => expect(isAnywhere(cidrs(...texts))).toBe(true));
  it.each([[['10.0.0.0/8']], [['0.0.0.0/2']], [['2000::/5']], [['fc00::/7']], [[]]])('%j is not anywhere', (texts: string[]) =>
    expect(isAnywhere(cidrs(...texts))).toBe(false),
  );
  it('knows whole families and halves', () => {
    expect(hasWholeFamily(cidrs('0.0.0.0/1', '128.0.0.0/1'), 4)).toBe(true);
    expect(hasWholeFamily(cidrs('0.0.0.0/1'), 4)).toBe(false);
    expect(hasWholeFamily(cidrs('::/0'), 6)).toBe(true);
    expect(coversHalfOfIpv4(subtractAddresses(cidrs('0.0.0.0/0'), cidrs('0.0.0.0/2')))).toBe(true);
    expect(addressShare(cidrs('0.0.0.0/2'), 4)).toBe(0.25);
  });
  it('separates private from public', () => {
    expect(isPrivate(cidrs('10.1.0.0/16', '192.168.3.0/24', '100.64.1.0/24', 'fd00::/8', '169.254.0.0/16'))).toBe(true);
    expect(isPrivate(cidrs('172.0.0.0/8'))).toBe(false);
    expect(isPrivate(noAddresses)).toBe(false);
    expect(hasNoAddresses(publicPart(cidrs('10.0.0.0/8', '224.0.0.0/4')))).toBe(true);
    expect(toCidrs(publicPart(cidrs('9.0.0.0/7', '10.0.0.0/8')))).toEqual(['8.0.0.0/7']);
  });
  it('names an address that people understand', () => {
    expect(witnessAddress(cidrs('0.0.0.0/0'))).toBe('203.0.113.7');
    expect(witnessAddress(cidrs('::/0'))).toBe('2001:db8::7');
    expect(witnessAddress(cidrs('8.0.0.0/7', '10.0.0.0/8'))).toBe('8.0.0.1');
    expect(witnessAddress(cidrs('10.0.0.0/8'))).toBe('10.0.0.1');
    expect(witnessAddress(cidrs('52.1.2.3/32'))).toBe('52.1.2.3');
    expect(witnessAddress(noAddresses)).toBeUndefined();
  });
});
