import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import type { SecretHit } from '../../src/analysis/secrets/secret-hit.ts';
import { expandFakes, fake } from './fakes.ts';

const scan = (path: string, text: string): readonly SecretHit[] => detectSecrets({ path, text: expandFakes(text) }).hits;

describe('assignments in the languages', () => {
  it.each([
    ['a.ts', "const dbPassword = '{{fake:password}}';"],
    ['a.ts', "const dbPassword: string = '{{fake:password}}';"],
    ['a.ts', 'const p = { password: `{{fake:password}}` };'],
    ['a.ts', "const p = process.env.PASSWORD || '{{fake:password}}'; // password = process.env.X"],
    ['a.py', 'connect(password="{{fake:password}}")'],
    ['a.py', "os.environ['DB_PASSWORD'] = '{{fake:password}}'"],
    ['a.py', 'password = os.environ.get("DB_PASSWORD", "{{fake:password}}")'],
    ['a.go', 'dbPassword := "{{fake:password}}"'],
    ['a.go', 'Password: aws.String("{{fake:password}}"),'],
    ['A.java', 'config.setPassword("{{fake:password}}");'],
    ['a.rb', ":password => '{{fake:password}}'"],
    ['a.php', "define('DB_PASSWORD', '{{fake:password}}');"],
    ['a.tf', '  password             = "{{fake:password}}"'],
    ['a.tfvars', 'db_password = "{{fake:password}}"'],
    ['a.tf', 'variable "db_password" {\n  type    = string\n  default = "{{fake:password}}"\n}'],
    ['a.tf', 'resource "aws_ssm_parameter" "p" {\n  type  = "SecureString"\n  value = "{{fake:password}}"\n}'],
    ['a.yaml', 'A:\n  Type: String\n  Value: one\nB:\n  Type: SecureString\n  Value: {{fake:password}}\n'],
    ['a.yaml', 'DB_PASSWORD: {{fake:password}}'],
    ['a.yaml', "db:\n  password: '{{fake:password}}' # prod"],
    ['a.yaml', 'env:\n  - name: DB_PASSWORD\n    value: "{{fake:password}}"'],
    ['a.yaml', 'Parameters:\n  DbPassword:\n    Type: String\n    NoEcho: true\n    Default: {{fake:password}}'],
    ['a.json', '{"environment": [{"name": "DB_PASSWORD", "value": "{{fake:password}}"}]}'],
    ['a.json', String.raw`{"body": "{\"password\": \"{{fake:password}}\"}"}`],
    ['.env', 'DB_PASSWORD={{fake:password}}'],
    ['a.properties', 'spring.datasource.password = {{fake:password}}'],
    ['a.sh', 'export DB_PASSWORD={{fake:password}}'],
    ['Dockerfile', 'ENV DB_PASSWORD={{fake:password}}'],
    ['a.sh', 'mysql -u root -p{{fake:password}} -h db'],
    ['a.sh', "curl -u 'admin:{{fake:password}}' https://db.corp.net"],
    ['a.sh', 'run --admin-password {{fake:password}}'],
    ['a.xml', '<dbPassword>\n  {{fake:password}}\n</dbPassword>'],
    ['web.config', '<add key="Password" value="{{fake:password}}" />'],
    ['a.sql', "CREATE USER app IDENTIFIED BY '{{fake:password}}';"],
    ['a.html', '{&#34;password&#34;: &#34;{{fake:password}}&#34;}'],
  ])('%s: %s', (path, text) => {
    const expanded = expandFakes(text);
    const lines = expanded.split('\n');
    const hits = detectSecrets({ path, text: expanded }).hits;
    expect(hits).toHaveLength(1);
    const { range } = hits[0] ?? { range: { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 } };
    expect(lines[range.startLine - 1]?.slice(range.startColumn - 1, range.endColumn - 1)).toBe(fake('password'));
  });

  it.each([
    ['!', '!'],
    ['.', '.'],
    [';', ''],
    [',', ''],
    [' \\', ''],
    ['\u00a0', ''],
  ])('what a line without quotes ends with, %j, belongs to the value as far as it is no separator', (end, kept) => {
    const [hit] = scan('.env', `DB_PASSWORD={{fake:password}}${end}\n`);
    expect(hit?.range.endColumn).toBe(`DB_PASSWORD=${fake('password')}${kept}`.length + 1);
  });

  it.each([
    ['a.ts', 'const password = getPassword(user);'],
    ['a.ts', 'login({ password: form.password, token });'],
    ['a.ts', "t.pass('Called'); this.auth.post('https://a.b/c');"],
    ['a.py', 'password = getpass.getpass("Password: ")'],
    ['a.py', 'raw = password.decode("UTF-8")'],
    ['a.go', 'password := config.Get("postgres.password").(string)'],
    ['a.go', 'apiToken = fmt.Sprintf("%s-%s", a, b)'],
    ['a.tf', 'password = random_password.db.result'],
    ['a.tf', 'output "db_password_secret_name" {\n  value = aws_secretsmanager_secret.db_password.name\n}'],
    ['a.yaml', 'password: {{ vault_password }}'],
    ['a.yaml', 'uses: x/y\nwith:\n  token: ${{ secrets.TOKEN }}'],
    ['a.yaml', "password: '{{resolve:secretsmanager:MySecret:SecretString:password}}'"],
    ['a.json', '{"NextToken": "{{fake:aws-session-token}}"}'.replace('{{fake:aws-session-token}}', fake('stripe-key').slice(8).repeat(3))],
    ['a.json', '{"clientRequestToken": "{{fake:uuid}}"}'],
    ['a.json', '{"SetGuestPassword": "storagegateway:SetGuestPassword", "Other": "storagegateway:Other"}'],
    ['a.ts', "const states = {\n  pass: 'PASSED',\n  fail: 'FAILED',\n};\n"],
    ['a.yaml', "# not yet a SecureString\nType: String\nValue: !Select [1, !Split ['/', !GetAtt Table.Arn]]\n"],
    ['locales/en.json', '{"password": "Passwort1!", "passwordHint": "At least 12"}'],
    ['a.sh', 'PASSWORD=$(openssl rand -base64 6)'],
    ['a.sh', 'docker run -e DB_PASSWORD=$DB_PASSWORD x'],
    ['a.md', 'Run with `SCHEMA_PASSWORD=<schema_password>` and then more words.'],
    ['a.sql', '-- nodes identified by this label'],
    ['sudoers', "line: 'johndoe ALL=(ALL) NOPASSWD: ALL'"],
    ['a.ini', 'GRAYLOG_SHA256_PASSWORD={{fake:git-sha}}'],
    ['package-lock.json', '"integrity": "sha512-{{fake:azure-storage-key}}"'],
    ['a.tf', 'kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/{{fake:uuid}}"'],
    ['a.go', 'hash, err := HashPassword("password", "no salt of mine")'],
    ['a.py', 'client_secret = "summer2"'],
    ['a.py', 'client_token = "summer24"'],
  ])('silent in %s: %s', (path, text) => {
    expect(scan(path, text)).toEqual([]);
  });
});

describe('tiers', () => {
  it.each([
    ['a.py', 'password = "{{fake:password}}"', 'likely'],
    ['tests/test_a.py', 'password = "{{fake:password}}"', 'likely'],
    ['a.py', 'password = "Welcome1"', 'likely'],
    ['a.py', 'password = "Welco1"', 'possible'],
    ['a.py', 'password = "pygmalion"', 'possible'],
    ['a.py', 'client_secret = "summer24"', 'possible'],
    ['a.py', 'api_token = "{{fake:git-sha}}"', 'likely'],
    ['a.py', 'if api_token == "{{fake:git-sha}}":', 'possible'],
    ['a.py', 'check("api_token", "{{fake:git-sha}}")', 'possible'],
    ['a.py', 'service_token = "{{fake:uuid}}"', 'possible'],
  ])('%s: %s is %s', (path, text, tier) => {
    expect(scan(path, text).map((hit) => hit.tier)).toEqual([tier]);
  });
});

describe('texts with a form of their own', () => {
  it('passwords in URLs', () => {
    const [hit] = scan('.env', 'DATABASE_URL={{fake:connection-string}}');
    expect(hit).toMatchObject({ detector: 'url-credentials', policyId: 'secret-connection-string', tier: 'likely', redacted: '[secret]' });
    expect(scan('a.ts', "const url = 'postgres://app:{{fake:password}}@localhost:5432/x'")[0]?.tier).toBe('possible');
    expect(scan('a.ts', "const url = 'postgres://app:not_at_all_hidden@localhost:5432/x'")).toEqual([]);
    expect(scan('a.ts', "const url = 'postgres://app:not_at_all_hidden@db.internal.corp:5432/x'")[0]?.tier).toBe('possible');
  });

  it.each(['localhost.corp.io', '127.0.0.1.nip.io', 'db.test.corp.io'])('%s is not the own machine', (host) => {
    expect(scan('a.ts', `const url = 'postgres://app:not_at_all_hidden@${host}:5432/x'`)[0]?.tier).toBe('possible');
  });

  it.each(['[a-z]%', '%[0-9]+', '%[a-b'])('a range of characters hides no password beside it: %s', (form) => {
    const value = form.replace('%', '{{fake:password}}');
    expect(scan('a.json', `{ "db_password": "${value}" }`)).not.toEqual([]);
  });

  it('ranges within ranges take no longer', () => {
    const start = performance.now();
    scan('a.json', `{ "db_password": "${'[a-b'.repeat(40)}${']'.repeat(40)}{{fake:password}}" }`);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('an expression of what may stand there is none', () => {
    expect(scan('a.json', '{ "allowedPattern": "^arn:aws:secretsmanager:x:secret:([A-Za-z0-9/_+=.@-]+)$" }')).toEqual([]);
  });

  it.each([
    'https://user:password@example.com',
    'postgres://user:${DB_PASSWORD}@db:5432/x',
    'postgres://POSTGRES_USER:POSTGRES_PASSWORD@HOST/db',
    'https://github.com/a/b/blob/main/c.md?x=y@z:1',
    'git+ssh://git@github.com:a/b',
    'http://[::1]:8080/a@b',
    'redis://:@localhost:6379',
  ])('silent: %s', (text) => {
    expect(scan('a.txt', text)).toEqual([]);
  });

  it('web tokens, when they are signed and their parts are JSON', () => {
    expect(scan('a.txt', 'x {{fake:jwt}}')).toMatchObject([{ detector: 'json-web-token', tier: 'likely' }]);
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(scan('a.txt', `${part({ alg: 'dir', enc: 'A256GCM' })}..${'x'.repeat(16)}.${'y'.repeat(40)}.zzz`)).toEqual([]);
    expect(scan('a.txt', `${part({ alg: 'none' })}.${part({ sub: 'a' })}.`)).toEqual([]);
    expect(scan('a.txt', `${part({ color: 'red', name: 'x' })}.${part({ sub: 'a' })}.${'x'.repeat(43)}`)).toEqual([]);
  });

  it('headers', () => {
    const basic = Buffer.from(`admin:${fake('password')}`).toString('base64');
    expect(scan('a.http', `Authorization: Basic ${basic}`)).toMatchObject([{ detector: 'basic-authorization', tier: 'likely' }]);
    expect(scan('a.yml', '- Bearer {{fake:datadog-key}}')).toMatchObject([{ detector: 'bearer-token', tier: 'likely' }]);
    expect(scan('a.md', 'Authorization: Bearer <token>, or Basic authentication credentials')).toEqual([]);
  });
});
