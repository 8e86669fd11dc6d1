import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/adapters/server/log.ts';
import { Metrics } from '../../src/adapters/server/metrics.ts';
import { readSettings } from '../../src/entry/app/settings.ts';

const { privateKey: pem } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const publicPem = createPublicKey(pem).export({ type: 'spki', format: 'pem' }).toString();

function encryptedKey(type: 'pkcs1' | 'pkcs8'): string {
  return createPrivateKey(pem).export({ type, format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();
}

function ecKey(type: 'sec1' | 'pkcs8'): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type, format: 'pem' }).toString();
}

const secret = ['sixteen', 'characters'].join('-');
const env = { APP_ID: '7', PRIVATE_KEY: pem, WEBHOOK_SECRET: secret };
const folder = mkdtempSync(join(tmpdir(), 'phasegate-settings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  test('need an id, a key and a secret; all else has a default', () => {
    expect(readSettings(env)).toMatchObject({
      appId: 7,
      apiUrl: 'https://api.github.com',
      port: 3000,
      webhookPath: '/api/github/webhooks',
      logLevel: 'info',
    });
  });

  test.each([
    ['as it is', pem],
    ['with spelled-out line breaks', pem.replaceAll('\n', String.raw`\n`)],
    ['in base64', Buffer.from(pem).toString('base64')],
    ['in base64 of several lines', Buffer.from(pem).toString('base64').replaceAll(/.{76}/gu, '$&\n')],
    ['in quotes', `"${pem.replaceAll('\n', String.raw`\n`)}"`],
    ['in quotes that were escaped', String.raw`\"${pem.replaceAll('\n', String.raw`\\n`)}\"`],
    ['in single quotes, in base64', `'${Buffer.from(`"${pem}"`).toString('base64')}'`],
    ['on one line', pem.replaceAll('\n', ' ')],
    ['on one line without spaces', pem.replaceAll('\n', '')],
    ['from Windows', `\uFEFF${pem.replaceAll('\n', '\r\n')}`],
    ['indented', pem.replaceAll('\n', '\n    ')],
  ])('take the key %s', (_, key) => {
    expect(readSettings({ ...env, PRIVATE_KEY: key }).privateKey.trim()).toBe(pem.trim());
  });

  test.each([
    ['encrypted', encryptedKey('pkcs8'), 'is encrypted with a passphrase'],
    ['encrypted as OpenSSL did it long ago', encryptedKey('pkcs1'), 'is encrypted with a passphrase'],
    ['of an elliptic curve', ecKey('sec1'), 'is no RSA key'],
    ['of an elliptic curve, in PKCS 8', ecKey('pkcs8'), 'is no RSA key'],
    ['the public one', publicPem, 'is a public key'],
    ['cut off', pem.slice(0, 400), 'begins and does not end'],
    ['with a line missing', pem.split('\n').toSpliced(5, 1).join('\n'), 'is damaged'],
    ['its first line', pem.split('\n')[0] ?? '', 'begins and does not end'],
    ['a path', './app.private-key.pem', 'set PRIVATE_KEY_PATH'],
    ['a fingerprint', `SHA256:${'A'.repeat(43)}=`, 'fingerprint'],
    ['something else', 'hunter2', 'holds no private key'],
  ])('say what a key is that is %s', (_, key, words) => {
    expect(() => readSettings({ ...env, PRIVATE_KEY: key })).toThrow(new RegExp(`PRIVATE_KEY [^\n]*${words}`, 'u'));
  });

  test('take the key from a file', () => {
    const path = join(folder, 'key.pem');
    writeFileSync(path, pem);
    expect(readSettings({ ...env, PRIVATE_KEY: '', PRIVATE_KEY_PATH: path }).privateKey.trim()).toBe(pem.trim());
  });

  test('know an Enterprise Server by its address', () => {
    expect(readSettings({ ...env, GHES_URL: 'https://github.example.com/' }).apiUrl).toBe('https://github.example.com/api/v3');
  });

  test('take a secret of sixteen characters, and none that is shorter', () => {
    const short = 'x'.repeat(15);
    expect(readSettings({ ...env, WEBHOOK_SECRET: `${short}x` }).webhookSecret).toBe(`${short}x`);
    expect(() => readSettings({ ...env, WEBHOOK_SECRET: short })).toThrow('WEBHOOK_SECRET');
  });

  test('name each problem in a line of its own, without any value', () => {
    const wrong = {
      APP_ID: 'seven',
      PRIVATE_KEY: 'hunter2',
      WEBHOOK_SECRET: 'hunter2',
      PORT: '70000',
      GHES_URL: 'hunter2',
      LOG_LEVEL: 'loud',
    };
    let message = '';
    try {
      readSettings(wrong);
    } catch (error) {
      message = String(error instanceof Error ? error.message : error);
    }
    const lines = message.split('\n').slice(1);
    expect(new Set(lines.map((line) => line.trim().split(' ', 1)[0]))).toEqual(
      new Set(['APP_ID', 'GHES_URL', 'LOG_LEVEL', 'PORT', 'PRIVATE_KEY', 'WEBHOOK_SECRET']),
    );
    expect(message).not.toContain('hunter2');
    expect(() => readSettings({})).toThrow(
      /APP_ID is missing\.\n.*WEBHOOK_SECRET is missing\.\n.*PRIVATE_KEY or PRIVATE_KEY_PATH is missing\./u,
    );
  });
});

test('the log blots out secrets and tokens', () => {
  const lines: string[] = [];
  const log = createLog({ level: 'info', secrets: [secret], write: (line) => lines.push(line) });
  const token = ['ghs', 'A'.repeat(36)].join('_');
  log.info(`secret ${secret}`, { token, key: pem, jwt: ['eyJhbGciOiJSUzI1NiJ9', 'eyJpc3MiOjF9', 'c2ln'].join('.'), count: 3 });
  log.debug('not shown');
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'info',
    msg: 'secret [hidden]',
    token: '[hidden]',
    key: '[hidden]\n',
    jwt: '[hidden]',
    count: 3,
  });
});

describe('traces', () => {
  const collector = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' };

  test.each([
    ['without a collector', {}, 'off'],
    ['with one, in protobuf', collector, 'http/protobuf'],
    [
      'with one for traces alone, in JSON',
      { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://c:1/x', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' },
      'http/json',
    ],
    [
      'as traces are written, where all else is not',
      { ...collector, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf' },
      'http/protobuf',
    ],
    ['switched off', { ...collector, OTEL_SDK_DISABLED: 'TRUE' }, 'off'],
    ['without an exporter', { ...collector, OTEL_TRACES_EXPORTER: 'none' }, 'off'],
  ])('%s', (_, variables, traces) => {
    expect(readSettings({ ...env, ...variables }).traces).toBe(traces);
  });

  test.each([
    [
      'gRPC',
      { ...collector, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
      'OTEL_EXPORTER_OTLP_PROTOCOL is none of http/protobuf, http/json: gRPC is not spoken.',
    ],
    [
      'no address',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector' },
      'OTEL_EXPORTER_OTLP_ENDPOINT is no address such as http://collector:4318.',
    ],
    ['another exporter', { ...collector, OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER is neither otlp nor none.'],
  ])('%s is refused by name', (_, variables, said) => {
    expect(() => readSettings({ ...env, ...variables })).toThrow(said);
  });
});

test('metrics are in the format of Prometheus, labels escaped', () => {
  const metrics = new Metrics();
  metrics.counter('a_total', 'A.').add({ label: 'x"\n\\' }, 2);
  metrics.gauge('b', 'B.', () => 1.5);
  metrics.histogram('c_seconds', 'C.', [0.1, 1]).observe(0.5);
  expect(metrics.render().split('\n')).toEqual([
    '# HELP a_total A.',
    '# TYPE a_total counter',
    String.raw`a_total{label="x\"\n\\"} 2`,
    '# HELP b B.',
    '# TYPE b gauge',
    'b 1.5',
    '# HELP c_seconds C.',
    '# TYPE c_seconds histogram',
    'c_seconds_bucket{le="0.1"} 0',
    'c_seconds_bucket{le="1"} 1',
    'c_seconds_bucket{le="+Inf"} 1',
    'c_seconds_sum 0.5',
    'c_seconds_count 1',
    '',
  ]);
});
