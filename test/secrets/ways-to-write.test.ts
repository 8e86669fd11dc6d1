import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { expandFakes, fake } from './fakes.ts';

const password = fake('password');
const hex = fake('git-sha', 4).slice(0, 32);
const tiers = (path: string, text: string): string[] => detectSecrets({ path, text: expandFakes(text) }).hits.map((hit) => hit.tier);

it('the password of a connection string is marked, and nothing else of it', () => {
  const text = `Server=db.corp;User Id=sa;Password=${password};Encrypt=True`;
  const { hits } = detectSecrets({ path: 'a.txt', text });
  expect(hits.map(({ range }) => text.slice(range.startColumn - 1, range.endColumn - 1))).toEqual([password]);
});

describe('a value is found however its language lets it be written', () => {
  it.each([
    ['values.yaml', `db: {user: app, password: ${password}}\n`],
    ['values.yaml', `db: { password: ${password}, user: app }\n`],
    ['values.yaml', `db_password: &shared ${password}\n`],
    ['values.yaml', `db_password: !!str ${password}\n`],
    ['stack.yaml', `MasterUserPassword: !Sub "${password}"\n`],
    ['values.yaml', `password: |\n  ${password}\nuser: app\n`],
    ['values.yaml', `api_token: >-\n  ${hex}\n`],
    ['stack.json', `{\n  "Parameters": {\n    "DbPassword": {\n      "NoEcho": true,\n      "Default": "${password}"\n    }\n  }\n}\n`],
    ['app.py', `PASSWORD = (\n    "${password}"\n)\n`],
    ['app.ts', `const apiToken =\n  '${hex}';\n`],
    ['App.java', `source.setPassword(\n    "${password}");\n`],
    ['app.py', `url = f"postgres://app:${password}@{host}/main"\n`],
    ['app.js', `const url = "postgres://app:${password}@" + host;\n`],
    ['web.config', `<add connectionString="Server=db.corp;User Id=sa;Password=${password};" />\n`],
    ['appsettings.json', `{"Main": "Password=${password};Server=tcp:db.corp;Database=x"}\n`],
    ['deploy.sh', 'aws configure set aws_secret_access_key {{fake:aws-secret-key}}\n'],
    ['keys.csv', 'Secret access key,{{fake:aws-secret-key}}\n'],
    ['deploy.sh', `aws ssm put-parameter --name /db --type SecureString --value '${password}'\n`],
    ['deploy.sh', `sshpass -p '${password}' ssh app\n`],
    ['deploy.sh', `docker login -u app -p ${password} registry.corp\n`],
    ['deploy.sh', `redis-cli -h cache -a ${password} ping\n`],
    ['deploy.ps1', `$p = ConvertTo-SecureString "${password}" -AsPlainText -Force\n`],
    ['config.h', `#define DB_PASSWORD            "${password}"\n`],
    ['report.R', `password <- "${password}"\n`],
    ['login.sql', `CREATE LOGIN app WITH PASSWORD = N'${password}';\n`],
    ['settings.py', `password: str = Field(default="${password}")\n`],
    ['main.bicep', `param adminPassword string = '${password}'\n`],
    ['stack.ts', `new Login(SecretValue.unsafePlainText('${password}'))\n`],
  ])('%s: %j', (path, text) => {
    expect(tiers(path, text).filter((tier) => tier !== 'possible')).toHaveLength(1);
  });

  it.each([
    ['config.h', '#define DB_PASSWORD            "Password"\n'],
    ['report.R', `password <- readline("Password 1: ")\nif (token <- 5) x\n`],
    ['login.sql', "CREATE LOGIN app WITH PASSWORD = N'$(PASSWORD)';\n"],
    ['settings.py', 'password: str = Field(default=None, description="of db1")\n'],
    ['main.bicep', "@secure()\nparam adminPassword string\nparam x string = 'adminPassword1'\n"],
  ])('and nothing is in %s: %j', (path, text) => {
    expect(tiers(path, text)).toEqual([]);
  });

  it('is exactly the value, whatever stands around it', () => {
    for (const text of [
      `db: {password: ${password}, a: 1}`,
      `p: &a ${password}`.replace('p:', 'password:'),
      `password: >\n   ${password}\n`,
    ]) {
      const [hit] = detectSecrets({ path: 'a.yaml', text }).hits;
      const line = text.split('\n')[(hit?.range.startLine ?? 1) - 1] ?? '';
      expect(line.slice((hit?.range.startColumn ?? 1) - 1, (hit?.range.endColumn ?? 1) - 1)).toBe(password);
    }
  });
});

describe('the end of a line', () => {
  const valueOf = (text: string): string => {
    const [hit] = detectSecrets({ path: 'a.yaml', text }).hits;
    return text.slice((hit?.range.startColumn ?? 1) - 1, (hit?.range.endColumn ?? 1) - 1);
  };
  it('is no part of a value, and letters of every language are', () => {
    expect(valueOf(`password: ${password}\u00df\n`)).toBe(`${password}\u00df`);
    expect(valueOf(`password: ${password}\u00a0\n`)).toBe(password);
  });
});

describe('what only looks like it stays silent', () => {
  it.each([
    ['values.yaml', 'password: |\n  The password of the database.\n  It is in Secrets Manager.\n'],
    ['values.yaml', 'db: {password: *shared, user: app}\n'],
    ['values.yaml', 'password: {{ .Values.password | quote }}\n'],
    ['stack.yaml', 'MasterUserPassword: !Sub "{{resolve:secretsmanager:${Secret}:SecretString:password}}"\n'],
    ['stack.yaml', 'DbPassword: !Ref DbPassword\n'],
    ['app.ts', 'const password =\n  await read("db/password");\n'],
    ['app.ts', "export type Token =\n  'access_token' | 'refresh_token';\n"],
    ['app.py', 'url = f"postgres://{user}:{password}@{host}/main"\n'],
    ['app.cs', 'var s = $"Server={host};User Id={user};Password={password};";\n'],
    ['portal.txt', 'Server=tcp:x;User ID=app;Password={your_password};Encrypt=True\n'],
    ['deploy.sh', 'docker login -u app -p $PASSWORD registry.corp\ndocker login -u app --password-stdin registry.corp\n'],
    ['deploy.sh', 'aws ssm put-parameter --type SecureString --value "$DB_PASSWORD"\n'],
    ['deploy.sh', 'mkdir -p build/output2 && cp -a source9/Data1 target\n'],
    ['deploy.ps1', 'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force\n'],
    ['notes.md', '| secret access key | see the vault of the team, entry 4711 |\n'],
    ['instances.json', `{"ClientToken": "${fake('git-sha').slice(0, 20)}", "LockToken": "${fake('git-sha', 2).slice(0, 24)}"}\n`],
    ['machine.json', '{"TaskToken.$": "$$.Task.Token", "Password.$": "$.Body.Password"}\n'],
    [
      'request.json',
      `{"Authorization": "AWS4-HMAC-SHA256 Credential=x/20260101/eu-west-1/sqs/aws4_request, Signature=${fake('git-sha')}"}\n`,
    ],
    ['names.ts', "const names = { '#awsKey': 'awsKey' };\n"],
    ['paths.py', 'paths = [\n    "$..environment.AWS_CREDENTIALS",\n    "$..headers.X-Amz-Source7Account9",\n]\n'],
    ['page.html', '<label for="password">Password:</label><input name="password">\n'],
    ['sealed.yaml', `kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB${'y3i4OJSWK9PiTySYZZA8rO43'.repeat(12)}\n`],
  ])('%s: %j', (path, text) => {
    expect(tiers(path, text)).toEqual([]);
  });
});

it('a token is found wherever it is parted', () => {
  const token = fake('github-token');
  const missed = Array.from({ length: token.length - 1 }, (_, at) => at + 1).filter((at) => {
    const text = `const t = "${token.slice(0, at)}" + "${token.slice(at)}";\n`;
    return !detectSecrets({ path: 'a.js', text }).hits.some(({ detector }) => detector.startsWith('github'));
  });
  expect(missed).toEqual([]);
});
