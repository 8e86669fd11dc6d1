import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { fake } from './fakes.ts';

const password = fake('password');
const token = fake('git-sha');
const encoded = (text: string): string => Buffer.from(text).toString('base64');
const folded = (text: string): string => (encoded(text).match(/.{1,20}/g) ?? []).join('\n    ');
const login = JSON.stringify({ auths: { 'registry.corp': { auth: encoded(`app:${password}`) } } });
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const jwe = [part({ alg: 'RSA-OAEP', enc: 'A256GCM' }), 'k'.repeat(20) + token, token.slice(0, 16), token + token, token.slice(0, 22)].join(
  '.',
);

/** Lines (1-based) on which something is found. */
const linesOf = (path: string, text: string): number[] => [
  ...new Set(detectSecrets({ path, text }).hits.map((hit) => hit.range.startLine)),
];

describe.each([
  [
    'a block scalar of a Kubernetes Secret',
    's.yaml',
    `kind: Secret\ndata:\n  key: |\n    ${encoded(password)}\n`,
    [4],
    'kind: Secret\ndata:\n  key: |\n    cG9zdGdyZXM=\n  username: |\n    YWRtaW5pc3RyYXRvcg==\n'.replace(
      'cG9zdGdyZXM=',
      encoded('${PASSWORD}'),
    ),
  ],
  [
    'folded base64',
    's.yaml',
    `kind: Secret\ndata:\n  key: >-\n    ${folded(`${token}${token}`)}\n`,
    [4],
    `kind: ConfigMap\ndata:\n  key: >-\n    ${folded('nothing that is secret, in many words')}\n`,
  ],
  [
    '.dockerconfigjson',
    's.yaml',
    `kind: Secret\ndata:\n  .dockerconfigjson: ${encoded(login)}\n`,
    [3],
    `kind: Secret\ndata:\n  .dockerconfigjson: ${encoded('{"auths": {}}')}\n`,
  ],
  ['config.json of Docker', '.docker/config.json', `${login}\n`, [1], '{"auths": {"registry.corp": {}}, "credsStore": "ecr-login"}\n'],
  [
    'a property list',
    'Info.plist',
    `<dict>\n<key>API_SECRET</key>\n<string>${token}</string>\n</dict>\n`,
    [3],
    '<dict>\n<key>API_SECRET</key>\n<string>$(API_SECRET)</string>\n</dict>\n',
  ],
  [
    'a resource of Android',
    'strings.xml',
    `<resources>\n<string name="api_secret">${token}</string>\n</resources>\n`,
    [2],
    '<resources>\n<string name="password_label">Password</string>\n</resources>\n',
  ],
  [
    'name and value attributes with a namespace',
    'AndroidManifest.xml',
    `<meta-data android:name="com.corp.API_SECRET" android:value="${token}"/>\n`,
    [1],
    '<meta-data android:name="com.corp.API_SECRET" android:value="@string/secret"/>\n',
  ],
  [
    'name and value elements',
    'site.xml',
    `<property><name>fs.secret.key</name>\n<value>${token}</value></property>\n`,
    [2],
    '<property><name>fs.secret.key</name>\n<value>${env.KEY}</value></property>\n',
  ],
  [
    'key and value',
    'env.json',
    `{"key": "client_secret", "value": "${token}"}\n`,
    [1],
    '{"key": "client_secret", "value": "{{client_secret}}"}\n',
  ],
  ['value and key', 'env.json', `{"value": "${token}", "key": "client_secret"}\n`, [1], `{"value": "${token}", "key": "checksum"}\n`],
  [
    'key, other words, value',
    'env.json',
    `{"enabled": true, "key": "db_password", "type": "secret", "value": "${password}"}\n`,
    [1],
    '{"enabled": true, "key": "db_password", "type": "secret", "value": ""}\n',
  ],
  [
    'a parameter of CloudFormation',
    'params.json',
    `[{"ParameterKey": "DbPassword", "ParameterValue": "${password}"}]\n`,
    [1],
    '[{"ParameterKey": "DbPassword", "UsePreviousValue": true}]\n',
  ],
  ['a form', 'app.ts', `post("user=app&password=${password}&x=1");\n`, [1], 'post("user=app&password=" + password);\n'],
  ['a query', 'run.http', `GET https://api.corp/x?access_token=${token}&a=1\n`, [1], 'GET https://api.corp/x?access_token={{token}}&a=1\n'],
  [
    '--requirepass',
    'compose.yaml',
    `services:\n  r:\n    command: redis-server --requirepass ${password}\n`,
    [3],
    'services:\n  r:\n    command: redis-server --requirepass ${REDIS_PASSWORD}\n',
  ],
  ['requirepass', 'redis.conf', `requirepass ${password}\n`, [1], '# requirepass foobared\nrequirepass ""\n'],
  [
    'arguments in a list',
    'pod.json',
    `{"args": ["--password", "${password}"]}\n`,
    [1],
    '{"args": ["--password", "$(PASSWORD)", "--verbose"]}\n',
  ],
  ['arguments in lines', 'pod.yaml', `args:\n  - --password\n  - ${password}\n`, [3], 'args:\n  - --password\n  - --verbose\n'],
  [
    'npm config set',
    'ci.sh',
    `npm config set //registry.npmjs.org/:_authToken ${token}\n`,
    [1],
    'npm config set //registry.npmjs.org/:_authToken $NPM_TOKEN\n',
  ],
  [
    'a token of npm that is a UUID',
    'ci.sh',
    `npm config set //registry.npmjs.org/:_authToken ${fake('uuid')}\n`,
    [1],
    `aws ec2 run-instances --client-token ${fake('uuid')}\naws s3api list-parts --next-token ${fake('uuid')}\n`,
  ],
  [
    'a machine of netrc',
    '.netrc',
    `machine git.corp login app password ${password}\n`,
    [1],
    'machine git.corp login app password $PASSWORD\n',
  ],
  [
    'both maps of a Kubernetes Secret',
    's.yaml',
    `kind: Secret\nstringData:\n  stage: prod\ndata:\n  value: ${encoded(token)}\n`,
    [5],
    `kind: Secret\nstringData:\n  stage: prod\ndata:\n  value: ${encoded('${TOKEN}')}\n`,
  ],
  [
    'a host of an inventory',
    'hosts.ini',
    `web1 ansible_host=192.0.2.1 ansible_password=${password} ansible_user=app\n`,
    [1],
    'web1 ansible_host=192.0.2.1 ansible_password={{ password }} ansible_user=app\n',
  ],
  [
    'a bare key in settings that say what it is for',
    'appsettings.json',
    `{\n  "Jwt": {\n    "Issuer": "corp",\n    "Key": "${token}"\n  }\n}\n`,
    [4],
    `{\n  "Cache": {\n    "Issuer": "corp",\n    "Key": "${token}"\n  }\n}\n`,
  ],
  [
    'a login that reads its password from a pipe',
    'ci.sh',
    `echo "${password}" | docker login -u app --password-stdin\n`,
    [1],
    'echo "$PASSWORD" | docker login -u app --password-stdin\n',
  ],
  ['chpasswd', 'init.sh', `echo "root:${password}" | chpasswd\n`, [1], 'echo "root:$(cat /run/secrets/root)" | chpasswd\n'],
  [
    'keytool',
    'sign.sh',
    `keytool -genkey -storepass ${password} -alias app\n`,
    [1],
    'keytool -genkey -storepass $STORE_PASSWORD -alias app\n',
  ],
  ['the shell of MongoDB', 'db.sh', `mongosh -u app -p ${password}\n`, [1], 'mongosh -u app -p $PASSWORD\n'],
  ['a wireless network', 'wifi.conf', `network={\n ssid="corp"\n psk="${password}"\n}\n`, [3], 'network={\n key_mgmt=WPA-PSK\n}\n'],
  [
    'the address of a bot',
    'notify.sh',
    `curl https://api.telegram.org/bot${'1234567'}:A${token.slice(0, 34)}/sendMessage\n`,
    [1],
    'curl https://api.telegram.org/bot$TOKEN/sendMessage\n',
  ],
  ['an encrypted web token', 'session.txt', `cookie ${jwe}\n`, [1], `cookie ${jwe.split('.').slice(0, 4).join('.')}\n`],
] as const)('%s', (_, path, text, lines, nearMiss) => {
  it('is found', () => {
    expect(linesOf(path, text)).toEqual(lines);
  });

  it('and what only looks like it is not', () => {
    expect(linesOf(path, nearMiss)).toEqual([]);
  });
});

describe('a default is a literal', () => {
  it.each([
    ['application.yaml', `password: \${DB_PASSWORD:${password}}\n`],
    ['application.properties', `db.password=\${DB_PW:${password}}\n`],
    ['compose.yaml', `- DB_PASSWORD=\${DB_PASSWORD-${password}}\n`],
    ['run.sh', `PASSWORD="\${PASSWORD:=${password}}"\n`],
    ['run.sh', `echo "\${DB_PASSWORD:-${password}}"\n`],
    ['a.ts', `const password = config.password ?? "${password}";\n`],
    ['a.ts', `const o = { password: production ? read() : "${password}", user: "app" };\n`],
    ['a.py', `password = os.environ.get("X") or "${password}"\n`],
    ['settings.py', `PASSWORD = config('DB_PASSWORD', default='${password}')\n`],
    ['settings.py', `PASSWORD = env.str("DB_PASSWORD", default="${password}")\n`],
    ['main.tf', `password = coalesce(var.password, "${password}")\n`],
    ['main.tf', `password = var.production ? var.password : "${password}"\n`],
    ['A.java', `String password = given.orElse("${password}");\n`],
    ['play.yaml', `password: "{{ given | default('${password}') }}"\n`],
  ])('%s: %s', (path, text) => {
    const [hit, ...more] = detectSecrets({ path, text }).hits;
    expect(more).toEqual([]);
    const line = text.split('\n')[(hit?.range.startLine ?? 1) - 1] ?? '';
    expect(line.slice((hit?.range.startColumn ?? 1) - 1, (hit?.range.endColumn ?? 1) - 1)).toBe(password);
  });

  it.each([
    ['run.sh', 'echo "${DB_PASSWORD:?set DB_PASSWORD_1 first}" "${DB_PASS:?missing-7x9Q}" "${DB_PASS:+x7Q9-set}"\n'],
    ['a.ts', `const o = { password: read(), hint: "${password}" };\n`],
    ['a.ts', 'const password = given ?? "";\n'],
    ['main.tf', 'password = coalesce(var.password, random_password.db.result)\n'],
    ['serverless.yml', 'connection: Host=a;Password=${ssm:/aws/reference/secretsmanager/shop_prod_db_password~true};\n'],
    ['serverless.yml', 'password: ${cf.eu-west-1:shop-prod.Db8Secret~x}\n'],
  ])('silent in %s: %s', (path, text) => {
    expect(linesOf(path, text)).toEqual([]);
  });
});

describe('comments hide nothing', () => {
  it.each([
    ['a.py', '# password: {}'],
    ['a.go', '// dbPassword = {}'],
    ['a.ts', '/* the password: {} */'],
    ['a.sql', '-- password = {}'],
    ['a.html', '<!-- password: {} -->'],
    ['a.ini', '; password={}'],
    ['a.bat', 'REM set PASSWORD={}'],
    ['main.tf', '# db_password = {}'],
    ['a.rb', '# password: {}'],
    ['a.yaml', '# password: {}'],
  ])('%s: %s', (path, text) => {
    expect(linesOf(path, `${text.replace('{}', password)}\n`)).toEqual([1]);
    expect(linesOf(path, `${text.replace('{}', 'as above')}\n`)).toEqual([]);
  });
});

describe('noise', () => {
  it.each([
    ['recipes/token_1.0.bb', `SRCREV_token-api = "${token}"\n`],
    [
      'ingress.yaml',
      'metadata:\n  annotations:\n    nginx.ingress.kubernetes.io/auth-secret: my-basic-auth-7f9c2\n    nginx.ingress.kubernetes.io/auth-tls-secret: prod/ca-cert-2024\n',
    ],
    ['Dockerfile', `ENV PASSWORD_TOOL_COMMIT=${token}\nENV TOKEN_REVISION=${token}\n`],
    ['a.ts', 'export const TOKEN_KEY = "authAccessTokenV2";\n'],
    ['values.yaml', 'auth:\n  secretKeys:\n    adminPasswordKey: postgres-password-k8s\n'],
    ...[
      'yarn.lock',
      'poetry.lock',
      'Cargo.lock',
      'pnpm-lock.yaml',
      'package-lock.json',
      '.terraform.lock.hcl',
      'go.sum',
      'gradle.lockfile',
      'Package.resolved',
      'cabal.project.freeze',
      'obj/project.assets.json',
      'gradle/verification-metadata.xml',
      'Manifest.toml',
    ].map((path) => [path, `"token": "${token}"\nsecret = "${token}"\n`]),
  ])('silent in %s', (path, text) => {
    expect(linesOf(path ?? '', text ?? '')).toEqual([]);
  });
});

it.each(['example-1', 'correct-horse-7'])('a password of a Kubernetes Secret is judged by what it holds: %s', (held) => {
  const text = `kind: Secret\ndata:\n  password: ${encoded(held)}\n`;
  expect(linesOf('s.yaml', text)).toEqual([]);
});
