import { describe, expect, test } from 'vitest';
import { withoutSecretParts } from '../../src/review/findings/secret-parts.ts';
import { cpuMs } from '../cpu-time.ts';

/** Put together at run time: no line of this file is a credential. */
const word = ['su', 'mm', 'er'].join('');
const dots = '•'.repeat(word.length);

describe('what is written out of a secret', () => {
  test.each([
    ['HCL', `  password = "${word}\${var.year}"`, `  password = "${dots}\${var.year}"`],
    ['JSON', `"dbPassword": "${word}\${Year}",`, `"dbPassword": "${dots}\${Year}",`],
    ['a substitution in double quotes', `Password: !Sub "${word}\${Year}"`, `Password: !Sub "${dots}\${Year}"`],
    ['a substitution in single quotes', `Password: !Sub '${word}\${Year}'`, `Password: !Sub '${dots}\${Year}'`],
    ['a substitution in no quotes', `  MasterUserPassword: !Sub ${word}\${Year}`, `  MasterUserPassword: !Sub ${dots}\${Year}`],
    ['YAML without quotes', `API_TOKEN: ${word}\${self:custom.year} # for now`, `API_TOKEN: ${dots}\${self:custom.year} # for now`],
    ['a workflow', `  DB_PASSWORD: ${word}\${{ vars.YEAR }}`, `  DB_PASSWORD: ${dots}\${{ vars.YEAR }}`],
    ['a workflow in quotes', `  DB_PASSWORD: '${word}\${{ vars.YEAR }}'`, `  DB_PASSWORD: '${dots}\${{ vars.YEAR }}'`],
    ['an item of a list', `- client_secret: "${word}\${x}"`, `- client_secret: "${dots}\${x}"`],
    ['a shell', `export DB_PASSWORD=${word}\${YEAR}`, `export DB_PASSWORD=${dots}\${YEAR}`],
  ])('%s', (_, line, masked) => {
    expect(withoutSecretParts(line)).toBe(masked);
  });

  test.each([
    ['an ARN', 'secret = "arn:aws:secretsmanager:eu-west-1:1:secret:db-${var.env}"'],
    ['a name', 'secret_name = "prod/db-${var.env}"'],
    ['an id', 'token_id: !Sub "x-${Env}"'],
    ['a path', 'credentials: ./keys/${var.env}.json'],
    ['a file', 'private_key_file = "keys-${var.env}"'],
    ['a version', 'secret_version: v-${Env}'],
    ['code', 'password = join("-", ["a", "${var.x}"])'],
    ['what holds no expression', `password = "${word}"`],
    ['a key of another name', `comment = "${word}\${var.x}"`],
  ])('not %s', (_, line) => {
    expect(withoutSecretParts(line)).toBe(line);
  });

  test('a line that wants to be slow is not', () => {
    const started = cpuMs();
    withoutSecretParts(`password: ${'${'.repeat(2000)}`);
    withoutSecretParts(`password: '${"${a}'".repeat(900)}`);
    withoutSecretParts(`password: ${'${a}x'.repeat(700)}(`);
    expect(cpuMs() - started).toBeLessThan(500);
  });
});

test('a value of many expressions takes time in proportion', () => {
  const line = `token: ${'${{}}'.repeat(700)}(`;
  const started = performance.now();
  expect(withoutSecretParts(line)).toBe(line);
  expect(performance.now() - started).toBeLessThan(500);
});
