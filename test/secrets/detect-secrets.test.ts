import { describe, expect, it } from 'vitest';
import { anchorPass } from '../../src/analysis/secrets/anchor-pass.ts';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { LONG_LINE_CHARS, LONG_TEXT_CHARS, Scan } from '../../src/analysis/secrets/scan.ts';
import { expandFakes, fake } from './fakes.ts';

const token = fake('github-token');
const detectors = (path: string, text: string): string[] => detectSecrets({ path, text }).hits.map((hit) => hit.detector);

describe('hits', () => {
  it('never hold the value, wherever it came from', () => {
    const texts = [
      'a.txt|{{fake:github-token}}',
      '.env|DB_PASSWORD={{fake:password}}',
      '.env|URL={{fake:connection-string}}',
      'k.pem|{{fake:private-key}}',
    ];
    for (const item of texts) {
      const [path = '', text = ''] = expandFakes(item).split('|');
      const printed = JSON.stringify(detectSecrets({ path, text }));
      const value = /\{\{fake:([a-z-]+)/.exec(item)?.[1] ?? '';
      expect(printed).not.toContain(fake(value).slice(5, 25));
    }
  });

  it('have one identity for one value, by key', () => {
    const identity = (path: string, text: string, identityKey: string): string | undefined =>
      detectSecrets({ path, text }, { identityKey }).hits[0]?.identity;
    expect(identity('a.txt', token, 'k')).toBe(identity('b/c.yaml', `x: "${token}"`, 'k'));
    expect(identity('a.txt', token, 'k')).not.toBe(identity('a.txt', token, 'other'));
  });

  it('are one for one place, and the checker that knows most wins', () => {
    expect(detectSecrets({ path: 'a.py', text: `api_token = "${token}"` }).hits).toMatchObject([
      { detector: 'github-personal-access-token', tier: 'certain', name: 'api_token', redacted: `ghp_…${token.slice(-2)}` },
    ]);
  });

  it('come with a checksum that raises and never rejects', () => {
    expect(detectSecrets({ path: 'a', text: token }).hits[0]?.tier).toBe('certain');
    expect(detectSecrets({ path: 'a', text: fake('github-token-wrong-checksum') }).hits[0]?.tier).toBe('likely');
  });

  it('are filtered by line, while the whole text is read', () => {
    const text = `aws:\n  access_key: ${fake('aws-access-key')}\n  x: ${fake('aws-secret-key')}\n`;
    const hits = detectSecrets({ path: 'a.yaml', text }, { onlyLines: (line) => line === 3 }).hits;
    expect(hits).toMatchObject([{ detector: 'aws-secret-access-key', range: { startLine: 3 } }]);
  });

  it('stand right with CRLF and behind other characters', () => {
    const hits = detectSecrets({ path: 'a.txt', text: `é\r\n𝕏 ${token}\r\n` }).hits;
    expect(hits[0]?.range).toEqual({ startLine: 2, startColumn: 4, endLine: 2, endColumn: 4 + token.length });
  });
});

describe('disguises', () => {
  it('names with letters of other scripts', () => {
    const line = `db_p\u0430ssw\u043erd = "${fake('password')}"`;
    const hits = detectSecrets({ path: 'a.py', text: line }).hits;
    expect(hits).toMatchObject([{ range: { startColumn: 16, endColumn: 16 + fake('password').length } }]);
  });

  it('invisible characters in name and value', () => {
    const value = `${token.slice(0, 8)}\u200b${token.slice(8)}`;
    const hits = detectSecrets({ path: 'a.py', text: `# \u2060\nx = "${value}"` }).hits;
    expect(hits).toMatchObject([
      { detector: 'github-personal-access-token', range: { startLine: 2, startColumn: 6, endColumn: 6 + value.length } },
    ]);
  });

  it.each([
    ['base64', Buffer.from(`export TOKEN=${token}\n`).toString('base64')],
    ['base64', Buffer.from(`export TOKEN=${token}\n`).toString('base64url')],
    ['hex', Buffer.from(`token=${token}`).toString('hex')],
    ['percent', encodeURIComponent(`https://x:${token}@corp.net/?a=b`)],
  ])('%s', (encoding, encoded) => {
    const [hit] = detectSecrets({ path: 'a.txt', text: `x\ndata = ${encoded}\n` }).hits;
    expect(hit).toMatchObject({ detector: 'github-personal-access-token', decodedFrom: encoding, range: { startLine: 2, startColumn: 8 } });
    expect(hit?.identity).toBe(detectSecrets({ path: 'b', text: token }).hits[0]?.identity);
  });

  it.each([
    ['a.js', `const t = "${token.slice(0, 10)}" +\n  "${token.slice(10)}";`],
    ['a.py', `t = ("${token.slice(0, 10)}"\n     "${token.slice(10)}")`],
    ['a.php', `$t = '${token.slice(0, 10)}' . '${token.slice(10)}';`],
    ['a.sh', `export T=${token.slice(0, 10)}\\\n${token.slice(10)}`],
    ['a.java', `String t = "${token.slice(0, 10)}"\r\n    + "${token.slice(10)}";`],
  ])('split over literals or lines: %s', (path, text) => {
    const [hit, ...others] = detectSecrets({ path, text }).hits;
    expect(others).toEqual([]);
    expect(hit?.detector).toBe('github-personal-access-token');
    expect(hit?.identity).toBe(detectSecrets({ path: 'b', text: token }).hits[0]?.identity);
    expect([hit?.range.startLine, hit?.range.startColumn]).toEqual([1, text.indexOf('ghp_') + 1]);
  });

  it('encoded twice: in a Kubernetes Secret only', () => {
    const twice = Buffer.from(Buffer.from(`export TOKEN=${token}\n`).toString('base64')).toString('base64');
    expect(detectors('a.yaml', `kind: ConfigMap\ndata:\n  a: ${twice}`)).toEqual([]);
    expect(detectors('a.yaml', `kind: Secret\ndata:\n  a: ${twice}`)).toContain('github-personal-access-token');
  });

  it('entries of a Kubernetes Secret', () => {
    const entry = Buffer.from(fake('password')).toString('base64');
    const [hit, ...others] = detectSecrets({
      path: 's.yaml',
      text: `apiVersion: v1\nkind: Secret\ndata:\n  username: YWRtaW4=\n  dsn: ${entry}\n`,
    }).hits;
    expect(hit).toMatchObject({ tier: 'possible', name: 'dsn', decodedFrom: 'base64', range: { startLine: 5, startColumn: 8 } });
    expect(others).toEqual([]);
  });
});

describe('limits', () => {
  it('a very long line is searched for known forms and random quoted values, and says so', () => {
    const text = `${'a=b;'.repeat(LONG_LINE_CHARS / 4)};password="${fake('password')}";token="${token}";api_token="${fake('git-sha')}"`;
    const scan = detectSecrets({ path: 'a.js', text });
    expect(scan.hits.map((hit) => hit.detector)).toEqual(['github-personal-access-token', 'hard-coded-token']);
    expect(scan.limits).toMatchObject([{ line: 1, reason: expect.stringContaining('line of') }]);
  });

  it('a very large text is searched for known forms, and says that it was not decoded', () => {
    const scan = detectSecrets({ path: 'a.txt', text: `${'lorem ipsum dolor\n'.repeat(LONG_TEXT_CHARS / 16)}${token}` });
    expect(scan.hits).toHaveLength(1);
    expect(scan.limits).toMatchObject([{ reason: expect.stringContaining('not put together') }]);
  });

  it('a budget that is used up is said, with the line', () => {
    const text = `${token}\n`.repeat(30);
    expect(detectSecrets({ path: 'a', text }, { limits: { workMax: 1e6, candidatesMax: 10 } })).toMatchObject({ limits: [{ line: 11 }] });
    expect(detectSecrets({ path: 'a', text }, { limits: { workMax: 500, candidatesMax: 99 } }).limits).toHaveLength(1);
  });

  it('what is cut short in a text inside the text is said, and counted with it', () => {
    const inner = Buffer.from(`${token}\n`.repeat(8)).toString('base64');
    const text = `first: ${inner}\nsecond: ${inner}\n`;
    expect(detectSecrets({ path: 'a', text })).toMatchObject({ hits: { length: 16 }, limits: [] });
    expect(detectSecrets({ path: 'a', text }, { limits: { candidatesMax: 12 } })).toMatchObject({
      hits: { length: 12 },
      limits: [{ line: 2 }],
    });
    const cutShort = Array.from({ length: 60 }, (_, index) =>
      detectSecrets({ path: 'a', text }, { limits: { workMax: 100 * index } }),
    ).filter(({ hits }) => hits.length > 8 && hits.length < 16);
    expect(cutShort.length).toBeGreaterThan(0);
    for (const { limits } of cutShort) expect(limits).toMatchObject([{ line: 2, reason: expect.stringContaining('work allowed') }]);
  });

  it('too many values given to names of credentials', () => {
    const scan = detectSecrets({ path: 'a.py', text: 'password = "pygmalion"\n'.repeat(7_000) });
    expect(scan.limits.map((limit) => limit.reason).join()).toMatch(/more than (2000|1000)/);
  });

  it.each([
    'password_',
    'token = ',
    "secret='",
    '"api_key":"x",',
    'password=\\"',
    'password          ',
    'setPassword((((',
    'QUJDREVGR0hJSktM',
    'https://user:',
    'a://b:c@',
    'eyJhbGciOi.',
    '-----BEGIN RSA PRIVATE KEY-----',
    '%41%42x',
    '6a6b6c6d',
    'Bearer Bearer ',
    'curl -u a:b ',
    'name: DB_PASSWORD, ',
    'variable "password" { ',
    'kind: Secret\ndata:\n',
    'Default: x\n',
    'SecureString ',
    'identified by ',
    'pass\u200bword=',
  ])('work grows with the length alone: %j', (piece) => {
    const work = (length: number): number => {
      // Without the limit that bounds it anyway.
      const scan = new Scan(piece.repeat(Math.ceil(length / piece.length)), 'a.yaml', { limits: { workMax: Infinity } });
      anchorPass(scan);
      expect(scan.isExhausted).toBe(false);
      return scan.work;
    };
    expect(work(80_000)).toBeLessThanOrEqual(2.3 * work(40_000) + 5_000);
  });
});

describe('patterns of the configuration', () => {
  it('are run by the caller, and reported as theirs', () => {
    const find = (text: string): { start: number; end: number }[] =>
      [...text.matchAll(/CORP-\d{8}/g)].map((match) => ({ start: match.index, end: match.index + 13 }));
    const pattern = { id: 'corp-key', title: 'Key of the corp', tier: 'certain' as const, find };
    expect(detectSecrets({ path: 'a', text: 'x CORP-12345678' }, { customPatterns: [pattern] }).hits).toMatchObject([
      { detector: 'corp-key', group: 'custom', range: { startColumn: 3 } },
    ]);
    const many = detectSecrets({ path: 'a', text: 'CORP-12345678 '.repeat(300) }, { customPatterns: [pattern] });
    expect(many.limits).toMatchObject([{ reason: expect.stringContaining('corp-key') }]);
  });
});

it('never throws, whatever the text', () => {
  for (const text of [
    '',
    '\n',
    '\u0000',
    '://',
    '-----BEGIN',
    'eyJ',
    '%',
    '\ud800',
    'AKIA',
    '"password":',
    'password=',
    'kind: Secret',
    'variable "a_token" {',
  ]) {
    expect(() => detectSecrets({ path: 'a.yaml', text })).not.toThrow();
  }
});
