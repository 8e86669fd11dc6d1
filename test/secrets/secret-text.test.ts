import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { SecretText } from '../../src/analysis/secrets/secret-text.ts';
import { fake } from './fakes.ts';

describe('SecretText', () => {
  const value = fake('github-token');
  const secret = new SecretText(value);

  it.each([
    ['interpolation', ''.concat('x', String(secret))],
    ['conversion', `${String(secret)} ${Number(secret)}`],
    ['JSON', JSON.stringify({ secret, list: [secret] })],
    ['inspection', inspect({ secret }, { depth: null, showHidden: true })],
    ['its own properties', JSON.stringify([Object.getOwnPropertyNames(secret), Object.entries(secret)])],
    ['a thrown error', new Error('x', { cause: secret }).stack + inspect(new Error('x', { cause: secret }))],
    ['a clone', inspect(structuredClone(secret), { showHidden: true })],
  ])('does not show in %s', (_, text) => {
    expect(text).not.toContain(value.slice(6, 12));
  });

  it('shows four and two characters of long values only', () => {
    expect(secret.redacted()).toBe(`${value.slice(0, 4)}…${value.slice(-2)}`);
    expect(new SecretText(value.slice(0, 19)).redacted()).toBe('[secret]');
  });

  it('is compared and digested', () => {
    expect(secret.equals(new SecretText(value))).toBe(true);
    expect(secret.equals(new SecretText(fake('npm-token')))).toBe(false);
    expect(secret.identity('a')).toBe(new SecretText(value).identity('a'));
    expect(secret.identity('a')).not.toBe(secret.identity('b'));
  });
});
