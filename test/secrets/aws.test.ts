import { describe, expect, it } from 'vitest';
import { accountOfKeyId } from '../../src/analysis/secrets/forms/aws-account.ts';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import type { SecretHit } from '../../src/analysis/secrets/secret-hit.ts';
import { expandFakes, fake } from './fakes.ts';

const scan = (path: string, text: string, knownAccounts?: ReadonlySet<string>): readonly SecretHit[] =>
  detectSecrets({ path, text: expandFakes(text) }, knownAccounts === undefined ? {} : { knownAccounts }).hits;

describe('AWS access key ids', () => {
  it.each([
    ['main.tf', 'provider "aws" {\n  access_key = "{{fake:aws-access-key}}"\n}', 2],
    ['.env', 'AWS_ACCESS_KEY_ID={{fake:aws-access-key}}', 1],
    ['a.ts', "const c = new S3Client({ credentials: { accessKeyId: '{{fake:aws-access-key}}' } });", 1],
    ['notes.txt', 'use {{fake:aws-access-key}} for now', 1],
  ])('are found in %s', (path, text, line) => {
    const [hit, ...others] = scan(path, text);
    expect(hit).toMatchObject({
      detector: 'aws-access-key-id',
      policyId: 'secret-aws-credentials',
      tier: 'certain',
      severity: 'high',
      range: { startLine: line },
    });
    expect(others).toEqual([]);
  });

  it('have exact columns', () => {
    const [hit] = scan('.env', 'KEY={{fake:aws-access-key}} # x');
    expect(hit?.range).toEqual({ startLine: 1, startColumn: 5, endLine: 1, endColumn: 25 });
  });

  it.each([
    'AKIAIOSFODNN7EXAMPLE', // the documents' own
    'AKIAI44QH8DHBEXAMPLE',
    `AKIA${'X'.repeat(16)}`,
    `AKIA${'1234567890123456'}`,
    'AKIAYOURACCESSKEYID0',
    '${var.access_key}',
    '{{resolve:secretsmanager:prod:SecretString:id}}',
  ])('that only stand for one are silent: %s', (value) => {
    expect(scan('main.tf', `access_key = "${value}"`)).toEqual([]);
  });

  it.each(['AROA', 'AIDA', 'AGPA', 'ANPA', 'ASCA', 'APKA'])('of roles, users and groups (%s) are no credentials', (prefix) => {
    expect(scan('p.json', `{"aws:userid": "${prefix}${fake('aws-access-key').slice(4)}:bob"}`)).toEqual([]);
  });

  it.each([
    ['a temporary one alone', '{"accessKeyId": "{{fake:aws-temporary-key}}"}'],
    ['one in a pre-signed URL', 'https://x.s3.amazonaws.com/a?X-Amz-Credential={{fake:aws-access-key}}/20260101/eu-west-1/s3/aws4_request'],
    ['one in an older pre-signed URL', 'https://x.s3.amazonaws.com/a?Expires=1&AWSAccessKeyId={{fake:aws-access-key}}&Signature=x'],
    ['one of an account of documents', 'id = "{{fake:aws-access-key@123456789012}}"'],
    ['one of an account that nobody has', 'id = "{{fake:aws-access-key@111111111111}}"'],
  ])('only advise: %s', (_, text) => {
    expect(scan('a.txt', text)).toMatchObject([{ detector: 'aws-access-key-id', tier: 'possible' }]);
  });

  it('that are temporary count beside their secret', () => {
    expect(scan('a.txt', '{{fake:aws-temporary-key}}\n{{fake:aws-secret-key}}').map((hit) => hit.tier)).toEqual(['certain', 'certain']);
  });

  it('inside long base64 are chance', () => {
    const noise = fake('aws-session-token').slice(16, 96);
    expect(scan('a.txt', `${noise}/${fake('aws-access-key')}/${noise}`)).toEqual([]);
  });

  it('are only likely when they are not base32, and certain again beside their secret', () => {
    const keyId = `${fake('aws-access-key').slice(0, 18)}01`;
    expect(scan('a.txt', keyId)[0]?.tier).toBe('likely');
    expect(scan('a.txt', `${keyId}\n{{fake:aws-secret-key}}`).map((hit) => hit.tier)).toEqual(['certain', 'certain']);
  });
});

describe('AWS secret keys', () => {
  it('count alone when their name says so', () => {
    const [hit] = scan('app.py', 'client(aws_secret_access_key="{{fake:aws-secret-key}}")');
    expect(hit).toMatchObject({
      detector: 'aws-secret-access-key',
      group: 'aws-secret-key',
      tier: 'certain',
      name: 'aws_secret_access_key',
    });
  });

  it('count without a name within three lines of a key id, and then the key id is critical too', () => {
    const hits = scan('notes.txt', '{{fake:aws-access-key}}\n\n\n{{fake:aws-secret-key}}');
    expect(hits.map((hit) => hit.detector)).toEqual(['aws-access-key-id', 'aws-secret-access-key']);
    expect(hits[0]?.severity).toBeUndefined();
    expect(scan('notes.txt', '{{fake:aws-access-key}}\n\n\n\n{{fake:aws-secret-key}}').map((hit) => hit.detector)).toEqual([
      'aws-access-key-id',
    ]);
  });

  it.each(['{{fake:aws-secret-key}}', '{{fake:git-sha}}', 'uses: actions/checkout@{{fake:git-sha}}'])(
    'are not any forty characters: %s',
    (text) => {
      expect(scan('a.txt', text)).toEqual([]);
    },
  );

  it('are not what stands between two escapes of a URL', () => {
    const part = fake('aws-secret-key').replace('/', 'x');
    const url = `https://x/?X-Amz-Security-Token=abc%${part}%2Fdef&X-Amz-Credential={{fake:aws-temporary-key}}`;
    expect(scan('a.json', url).map((hit) => hit.detector)).not.toContain('aws-secret-access-key');
    expect(scan('a.json', `{"a": "{{fake:aws-temporary-key}}", "b": "${part}"}`).map((hit) => hit.detector)).toContain(
      'aws-secret-access-key',
    );
  });

  it('are not the beginning of a padded text', () => {
    const found = (end: string): number => scan('a.txt', `{{fake:aws-temporary-key}}\n{{fake:aws-secret-key}}${end}`).length;
    expect([found(''), found(' '), found('='), found('%2B')]).toEqual([2, 2, 1, 1]);
  });

  it('of the documents are silent', () => {
    expect(scan('.env', 'AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')).toEqual([]);
  });
});

describe('other AWS credentials', () => {
  it.each([
    ['aws-session-token', 'aws-session-token'],
    ['aws-bedrock-key', 'aws-bedrock-api-key'],
    ['aws-bedrock-short-key', 'aws-bedrock-short-lived-key'],
    ['aws-mws-key', 'aws-mws-key'],
  ])('%s', (name, detector) => {
    expect(scan('a.yaml', `value: {{fake:${name}}}`).map((hit) => hit.detector)).toEqual([detector]);
    expect(scan('a.yaml', `value: ${fake(name).slice(0, 20)}`)).toEqual([]);
  });
});

it('the beginning of a short-lived Bedrock key opens nothing alone, and only advises', () => {
  const whole = fake('aws-bedrock-short-key');
  const beginning = whole.slice(0, whole.indexOf('YmVk') + 28);
  for (const [text, tier] of [
    [whole, 'certain'],
    [beginning, 'possible'],
    [`${beginning}abc`, 'possible'],
  ] as const) {
    expect(scan('a.py', `KEY = "${text}"`)).toMatchObject([{ detector: 'aws-bedrock-short-lived-key', tier }]);
  }
});

it('a session token in a pre-signed URL only advises', () => {
  const url = 'https://x.s3.amazonaws.com/a?X-Amz-Expires=600&X-Amz-Security-Token={{fake:aws-session-token}}&X-Amz-Signature=0';
  expect(scan('a.json', url)).toMatchObject([{ detector: 'aws-session-token', tier: 'possible' }]);
});

describe('accounts', () => {
  it('are read from the key id', () => {
    expect(accountOfKeyId(fake('aws-access-key', 1, '111122223333'))).toBe('111122223333');
    expect(accountOfKeyId(fake('aws-access-key', 1, '000000000001'))).toBe('000000000001');
    expect(accountOfKeyId('AKIAIOSFODNN7EXAMPLE')).toBeUndefined();
  });

  it('are named, and compared with those of the repository', () => {
    const text = '{{fake:aws-access-key@111122223333}}';
    expect(scan('a', text)[0]?.note).toBe('AWS account 111122223333');
    expect(scan('a', text, new Set(['111122223333']))[0]?.note).toBe('AWS account 111122223333, which this repository names');
    expect(scan('a', text, new Set(['444455556666']))[0]?.note).toBe('AWS account 111122223333, which this repository does not name');
  });

  it('of canaries do not block', () => {
    expect(scan('a', '{{fake:aws-access-key@534261010715}}')[0]).toMatchObject({
      tier: 'possible',
      note: 'canary token, AWS account 534261010715',
    });
  });
});
