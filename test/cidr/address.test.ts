import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, lastAddress, parseCidr } from '../../src/analysis/cidr/address.ts';

const all4 = { family: 4, first: 0n, last: lastAddress[4] };
const all6 = { family: 6, first: 0n, last: lastAddress[6] };

describe('parseCidr', () => {
  it.each([
    '0.0.0.0/0',
    '0.0.0.0/00',
    ' 0.0.0.0/0 ',
    '000.0.0.0/0',
    '10.1.2.3/0',
    '0/0',
    '0.0.0.0/0.0.0.0',
    '::ffff:0.0.0.0/96',
    '::ffff:0:0/96',
  ])('reads %s as all of IPv4', (text) => expect(parseCidr(text)).toEqual(all4));
  it.each([
    '::/0',
    '0::/0',
    '::0/0',
    '0:0:0:0:0:0:0:0/0',
    '0000:0000:0000:0000:0000:0000:0000:0000/000',
    '2001:DB8::1/0',
    '[::]/0',
    '::0.0.0.0/0',
  ])('reads %s as all of IPv6', (text) => expect(parseCidr(text)).toEqual(all6));
  it('reads host bits, single addresses and shortened networks', () => {
    expect(parseCidr('10.1.2.3/8')).toEqual({ family: 4, first: 10n << 24n, last: (11n << 24n) - 1n });
    expect(parseCidr('10/8')).toEqual(parseCidr('10.0.0.0/8'));
    expect(parseCidr('10.0.0.0/255.0.0.0')).toEqual(parseCidr('10.0.0.0/8'));
    expect(parseCidr('203.0.113.7')).toEqual(parseCidr('203.0.113.7/32'));
    expect(parseCidr('2001:db8::')).toEqual(parseCidr('2001:db8::/128'));
    expect(parseCidr('64:ff9b::192.0.2.1/128')).toEqual(parseCidr('64:ff9b::c000:201/128'));
  });
  it.each([
    '',
    '/',
    'abc',
    '256.0.0.0/8',
    '1.2.3.4/33',
    '1.2.3.4/-1',
    '1.2.3',
    '1.2.3.4.5/8',
    '::/129',
    ':::/0',
    '1::2::3/64',
    '1:2:3:4:5:6:7:8:9/64',
    '1:2:3/64',
    'var.cidr',
    '10.0.0.0/255.0.255.0',
    '1.2.3.4/8/8',
    'fe80::1%eth0',
    'g::/8',
    '0.0.0.0/0,10.0.0.0/8',
    '٣.0.0.0/8',
    `${'0'.repeat(200)}/0`,
  ])('refuses %j', (text) => expect(parseCidr(text)).toBeUndefined());
  it('never throws', () => {
    expect(() =>
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f:./]{0,30}$/)),
          (text) => parseCidr(text) === undefined || /\d|:/.test(text),
        ),
      ),
    ).not.toThrow();
  });
  it('reads back what formatAddress writes', () => {
    const address = fc.oneof(
      fc.record({ family: fc.constant(4 as const), value: fc.bigInt(0n, lastAddress[4]) }),
      fc.record({ family: fc.constant(6 as const), value: fc.oneof(fc.bigInt(0n, lastAddress[6]), fc.bigInt(0n, 1n << 40n)) }),
    );
    fc.assert(
      fc.property(address, ({ family, value }) => {
        const read = parseCidr(formatAddress(family, value));
        const isMapped = family === 6 && value >> 32n === 0xffffn;
        expect(read?.first).toBe(isMapped ? value & lastAddress[4] : value);
      }),
    );
    expect(formatAddress(6, 0x20010db8n << 96n)).toBe('2001:db8::');
    expect(formatAddress(6, 1n)).toBe('::1');
    expect(formatAddress(6, (1n << 112n) | 5n)).toBe('1::5');
  });
});
