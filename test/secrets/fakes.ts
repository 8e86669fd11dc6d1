import { crc32 } from 'node:zlib';
import { fakeKeys } from './fake-keys.ts';
import { fakeShapes } from './fake-shapes.ts';
import { Seeded, ofShape, seedFor } from './seeded.ts';

/**
 * Replaces `{{fake:NAME}}` by a made-up credential of that kind, assembled in memory. The same name gives the same value within one seed;
 * `{{fake:NAME#2}}` gives another one; `{{fake:aws-access-key@111122223333}}` one of that account. A value of several lines is indented
 * like the line it stands on. Throws on an unknown name.
 */
export function expandFakes(text: string, seed = 1): string {
  return text.replace(
    /(^[ \t]*)?\{\{fake:([a-z0-9-]+)(?:@(\d{12}))?(?:#(\d+))?\}\}/gm,
    (_, indent: string | undefined, name: string, account?: string, variant?: string) => {
      const value = fake(name, seed + 1000 * Number(variant ?? 0), account);
      return (indent ?? '') + value.replaceAll('\n', `\n${indent ?? ''}`);
    },
  );
}

/** One made-up credential; `account` only for access key ids. */
export function fake(name: string, seed = 1, account?: string): string {
  const random = new Seeded(seedFor(seed, name));
  const make = builders[name] ?? fakeKeys[name];
  if (make) return make(random, account);
  const shape = fakeShapes[name];
  if (shape === undefined) throw new Error(`no fake is called ${name}; there are: ${fakeNames().join(', ')}`);
  return ofShape(random, shape);
}

export function fakeNames(): string[] {
  return [...Object.keys(builders), ...Object.keys(fakeKeys), ...Object.keys(fakeShapes)].toSorted();
}

const UPPER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LOWER = UPPER.toLowerCase();
const DIGITS = '0123456789';
const BASE62 = DIGITS + UPPER + LOWER;

const builders: Readonly<Record<string, (random: Seeded, account?: string) => string>> = {
  'aws-access-key': (random, account) => `AKIA${accountBody(random, account ?? random.text(11, DIGITS).padStart(12, '4'))}`,
  'aws-secret-key': (random) => `${ofShape(random, '[a-z]{1}[A-Z]{1}[0-9]{1}[A-Za-z0-9+/]{17}/[A-Za-z0-9+/]{18}[0-9]{1}')}`,
  'github-token': (random) => withChecksum('ghp_', random.text(30, BASE62)),
  'github-oauth-token': (random) => withChecksum('gho_', random.text(30, BASE62)),
  'github-app-token': (random) => withChecksum('ghs_', random.text(30, BASE62)),
  'npm-token': (random) => withChecksum('npm_', random.text(30, BASE62)),
  password: (random) => password(random),
  'connection-string': (random) => `postgres://app:${password(random)}@db.internal.corp:5432/main`,
  jwt: (random) => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: random.text(10, DIGITS), iat: 1716239022 })}.${random.text(43, BASE62)}`;
  },
};

/** Letters, digits and one symbol that needs no escaping in a URL. */
function password(random: Seeded): string {
  return random.text(6, LOWER) + random.text(1, '!*-_') + random.text(5, BASE62) + random.text(1, DIGITS) + random.text(1, UPPER);
}

/** The body of a key id of that account: base32 of a 48-bit number that holds it, then filler. */
function accountBody(random: Seeded, account: string): string {
  const alphabet = `${UPPER}234567`;
  let bits = ((1n << 47n) | (BigInt(account) << 7n)) << 32n;
  for (let i = 0n; i < 4n; i++) bits |= BigInt(random.below(256)) << (8n * i);
  let body = '';
  for (let shift = 75n; shift >= 0n; shift -= 5n) body += alphabet[Number((bits >> shift) & 31n)] ?? '';
  return body;
}

/** GitHub and npm end their tokens in a CRC-32 of the random part, in base 62, six characters. */
function withChecksum(prefix: string, body: string): string {
  let rest = crc32(body);
  let out = '';
  for (let i = 0; i < 6; i++) {
    out = (BASE62[rest % 62] ?? '0') + out;
    rest = Math.floor(rest / 62);
  }
  return prefix + body + out;
}
