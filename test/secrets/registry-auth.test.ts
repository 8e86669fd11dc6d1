import { expect, test } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { fake } from './fakes.ts';

const encoded = (text: string): string => Buffer.from(text).toString('base64');
const detectors = (auth: string): readonly string[] =>
  detectSecrets({ path: '.docker/config.json', text: `{"auths": {"registry.corp": {"auth": "${auth}"}}}\n` }).hits.map(
    ({ detector }) => detector,
  );

test('a login of a registry is one by what it decodes to', () => {
  expect(detectors(encoded(`app:${fake('password')}`))).toContain('registry-login');
});

test.each([
  ['a password that is made up', encoded('app:changeme-please')],
  ['no pair', encoded('app without a password')],
  ['no text', Buffer.from([0xff, 0xfe, 0x00, 0x01, 0x80, 0x81]).toString('base64')],
])('%s is none', (_, auth) => expect(detectors(auth)).not.toContain('registry-login'));
