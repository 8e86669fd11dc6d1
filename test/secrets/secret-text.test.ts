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

describe('the label of a value in a report', () => {
  const key = 'phasegate';
  const label = (value: string): string => new SecretText(value).label(key);

  it('tells a password from its successor, and not which of many guesses it is', () => {
    expect(label('Summer2025')).not.toBe(label('Summer2026'));
    const guesses = Array.from({ length: 20_000 }, (_, index) => `Summer${index}`);
    expect(guesses.filter((guess) => label(guess) === label('Summer2025')).length).toBeGreaterThan(2);
  });

  it('of a token that nobody guesses is its whole digest', () => {
    const token = new SecretText(fake('github-token'));
    expect(token.label(key)).toBe(token.identity(key));
  });
});
