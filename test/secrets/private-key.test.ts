import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import type { SecretHit } from '../../src/analysis/secrets/secret-hit.ts';
import { expandFakes, fake } from './fakes.ts';

const scan = (path: string, text: string): readonly SecretHit[] => detectSecrets({ path, text: expandFakes(text) }).hits;

describe('private keys', () => {
  it.each(['private-key-rsa', 'private-key-ec', 'private-key-pkcs8', 'private-key-openssh', 'private-key-pgp'])(
    '%s: the body parses',
    (name) => {
      const hits = scan('key.pem', `{{fake:${name}}}\n`);
      const lines = fake(name).split('\n').length;
      expect(hits).toHaveLength(1);
      expect(hits[0]).toMatchObject({
        policyId: 'secret-private-key',
        tier: 'certain',
        range: { startLine: 1, startColumn: 1, endLine: lines },
      });
    },
  );

  it.each(['private-key-encrypted', 'private-key-encrypted-pkcs8', 'private-key-openssh-encrypted'])(
    '%s: named as encrypted, never blocks',
    (name) => {
      expect(scan('key.pem', `{{fake:${name}}}`)).toMatchObject([{ tier: 'possible', severity: 'medium', note: 'encrypted' }]);
    },
  );

  it.each([
    ['in YAML', 'a.yaml', 'key: |\n    {{fake:private-key}}\nnext: 1'],
    ['in one line with escapes', 'a.json', `{"private_key": "${fake('private-key').replaceAll('\n', String.raw`\n`)}"}`],
    [
      'in concatenated strings',
      'a.js',
      fake('private-key')
        .split('\n')
        .map((line) => `'${line}\\n'`)
        .join(' +\n'),
    ],
    ['without an END line', 'a.txt', fake('private-key').split('\n').slice(0, -1).join('\n')],
    ['with CRLF', 'a.pem', fake('private-key').replaceAll('\n', '\r\n')],
    ['in HCL', 'a.tf', 'resource "a" "b" {\n  key = <<-EOT\n    {{fake:private-key}}\n  EOT\n}'],
  ])('%s', (_, path, text) => {
    expect(scan(path, text)).toMatchObject([{ detector: 'private-key', tier: 'certain' }]);
  });

  it('in base64', () => {
    const text = `key: ${Buffer.from(fake('private-key')).toString('base64')}`;
    expect(scan('a.yaml', text)).toMatchObject([{ detector: 'private-key', decodedFrom: 'base64', range: { startColumn: 6 } }]);
  });

  it('with random contents of the right size are likely', () => {
    const masked = fake('private-key').replace(/^M.*$/m, fake('aws-session-token').slice(20, 84));
    expect(scan('a.pem', masked)).toMatchObject([{ tier: 'likely' }]);
  });

  it.each([
    ['certificate', '{{fake:certificate}}'],
    ['public key', '{{fake:public-key}}'],
    ['dots', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----'],
    [
      'a placeholder',
      '-----BEGIN RSA PRIVATE KEY-----\nyour private key goes here, on as many lines as it takes\n-----END RSA PRIVATE KEY-----',
    ],
    ['a comparison', "if (text.startsWith('-----BEGIN PRIVATE KEY-----')) return text.endsWith('-----END PRIVATE KEY-----');"],
    ['one letter', `-----BEGIN PRIVATE KEY-----\n${'A'.repeat(640)}\n-----END PRIVATE KEY-----`],
  ])('silent: %s', (_, text) => {
    expect(scan('a.txt', text)).toEqual([]);
  });
});
