import { describe, expect, it } from 'vitest';
import { wholeNames } from '../../src/analysis/secrets/assignments/key-name.ts';
import { knownPlaces } from '../../src/analysis/secrets/forms/known-places.ts';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { fake } from './fakes.ts';
import { linesOf, made, valuesOf } from './found.ts';
import { Seeded } from './seeded.ts';

const hex = fake('git-sha');
const id = `AC${fake('git-sha', 2).slice(0, 32)}`;
const key = `${Buffer.from(fake('git-sha', 3).slice(0, 32)).toString('base64')}`;

describe('a place tells of a value without a name', () => {
  const places: Readonly<Record<string, readonly [path: string, text: string, value: string, silent: string]>> = {
    'base64:': ['config/app.php', "'id' => 'base64:{}',", key, "'id' => 'base64:',\n'integrity' => 'base64:AAAA=',"],
    ':github,': ['omniauth.rb', "provider :github, 'Iv1.app', '{}'", hex, "provider :github, ENV['ID_1'], ENV['SECRET_2']"],
    AC: ['app.py', `client = Client("${id}", "{}")`, hex.slice(0, 32), `client = Client("${id}", os.environ["TOKEN_2"])`],
    '"github-oauth"': ['auth.json', '{"github-oauth": {"github.com": "{}"}}', hex, '{"github-oauth": {"github.com": "${TOKEN_1}"}}'],
    BUNDLE_: [
      '.bundle/config',
      'BUNDLE_GEMS__CORP__IO: "app:{}"',
      made,
      'BUNDLE_PATH: "vendor/bundle2"\nBUNDLE_GEMS__CORP__IO: "app:$PW_1"',
    ],
    npmAuthIdent: ['.yarnrc.yml', 'npmAuthIdent: app:{}', made, 'npmAuthIdent: "${NPM_AUTH_1}"'],
    rocommunity: ['snmpd.conf', 'rocommunity {} 192.0.2.0/24', made, 'rocommunity public1 default'],
    rwcommunity: ['snmpd.conf', 'rwcommunity {}', made, 'rwcommunity private1'],
    createUser: ['snmpd.conf', 'createUser admin SHA "{}" AES', made, 'createUser admin SHA $PW_1 AES'],
    "'auth'": ['a.php', "'auth' => ['app', '{}'],", made, "'auth' => ['app', $password1],\n'auth' => ['web', 'api2'],"],
    '.toCharArray()': [
      'A.java',
      'ks.load(in, "{}".toCharArray());',
      made,
      'char[] c = "abcabcbb12345x".toCharArray();\nks.load(in, password1.toCharArray());',
    ],
  };

  it('each of the table', () => {
    expect(Object.keys(places).toSorted()).toEqual(knownPlaces.map((place) => place.anchor).toSorted());
  });

  it.each(Object.entries(places))('%s', (_, [path, text, value, silent]) => {
    expect(valuesOf(path, text, value)).toContain(value);
    expect(linesOf(path, `${silent}\n`)).toEqual([]);
  });
});

describe('a name is known as a whole', () => {
  it.each([...wholeNames.keys()])('%s', (name) => {
    expect(valuesOf('a.properties', `${name}={}`)).toEqual([made]);
    expect(valuesOf('a.php', `define('${name.toUpperCase()}', '{}');`)).toEqual([made]);
    expect(linesOf('a.php', `define('${name.toUpperCase()}', getenv('X_1'));\n${name}_file = "${made}"\n`)).toEqual([]);
  });

  it('the salts of WordPress have every sign, and spaces', () => {
    const random = new Seeded(5);
    const signs = '!@#$%^&*()-_ []{}<>~`+=,.;:/?|';
    const alphabet = `abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789${signs}`;
    const values = Array.from({ length: 200 }, () => random.text(64, alphabet));
    const missed = values.filter((value) => linesOf('wp-config.php', `define('AUTH_KEY', '${value}');\n`).length === 0);
    expect(missed.length, missed.slice(0, 3).join('\n')).toBeLessThanOrEqual(4);
    expect(linesOf('wp-config.php', "define('AUTH_KEY', 'put your unique phrase here');\n")).toEqual([]);
    const others = [
      "cookie: 'SESSID=298zf09hf012fh2; csrftoken=u32t4o3tb3gg43; _gat=1;'",
      'SID="`grep $DB_HOME /etc/oratab | cut -d: -f1`"',
    ];
    for (const text of others) expect(linesOf('a.js', `${text}\n`), text).toEqual([]);
  });
});

describe.each([
  [
    'ENV of a Dockerfile',
    'Dockerfile',
    'FROM a\nENV DB_PASSWORD {}',
    'ENV PASSWORD $PW\nENV TOKEN_FILE /run/secrets/token1\nENV GPG_KEY 0D96DF4D4110E5C43FBFB17F2D347EA6AA65421D',
  ],
  ['SetEnv of Apache', '.htaccess', 'SetEnv DB_PASSWORD {}', 'SetEnv APP_ENV prod1\nAuthUserFile /etc/apache2/.htpasswd1'],
  ['a directive', 'mosquitto.conf', 'remote_password {}', 'password_file /mosquitto/config/passwd1\nPasswordAuthentication no'],
  [
    'a directive, and a rule of PAM',
    'config/app.conf',
    'password {}',
    'password [success=1 default=ignore] pam_unix.so obscure\npassword  sha512crypt9 shadow\npassword must-be-8chars, or more',
  ],
  [
    'a directive, and one of nginx that passes requests on',
    'nginx/app.conf',
    'proxy_password {}',
    'location / {\n  proxy_pass http://http_adminsrvr;\n  fastcgi_pass php82_backend1x;\n  uwsgi_pass unix:/run/a1b2.sock;\n}',
  ],
  ['a directive that is indented', 'fluent.conf', '<match>\n  password {}\n</match>', `<match>\n  password "#{ENV['PW_1']}"\n</match>`],
  [
    'a router',
    'core.cfg',
    'username admin privilege 15 password 0 {}',
    'username admin secret 5 $1$abcd$AbCdEfGhIjKlMnOpQrStU1\nno enable password',
  ],
  ['enable of a router', 'core.cfg', 'enable secret 0 {}', 'enable secret 9 $9$abc$def123'],
  [
    'pairs of libpq',
    'a.py',
    'connect("dbname=a user=b password={} host=c")',
    'connect(f"dbname=a user={u} password={p} host=h1")\nconnect("dbname=app1 user=app2 host=db3")',
  ],
  [
    'an address of MySQL in Go',
    'a.go',
    'sql.Open("mysql", "root:{}@tcp(db:3306)/app")',
    'sql.Open("mysql", u + ":" + p + "@tcp(db1:3306)/x")\nx := "user:password@tcp(host:3306)/dbname"',
  ],
  [
    'Visual Basic',
    'a.vb',
    'Dim password As String = "{}"',
    'Dim password As String = GetPassword1()\nDim token As String = "access_token"',
  ],
  ['a String of Rust', 'a.rs', 'let password = String::from("{}");', 'let password = String::from(env!("PW_1"));'],
  ['bytes of Go', 'a.go', 'var jwtKey = []byte("{}")', 'var jwtKey = []byte(os.Getenv("JWT_KEY_1"))'],
  [
    'an attribute of a class in a namespace',
    'a.rb',
    "App::Application.config.secret_token = '{}'",
    "App::BarKey = 'apiKeyName1'\nResource = AWS::ApiGateway::ApiKey",
  ],
  [
    'a bare key of PHP',
    'env.php',
    "'crypt' => [\n    'key' => '{}'\n],",
    "'crypt' => ['key' => '%env(KEY)%'],\n'cache' => ['key' => 'users_list_v2'],\n'session' => ['key' => 'sess_v2_key'],\n'user' => ['key' => 'user_v2_id'],",
  ],
  [
    'a literal in a template of Ansible',
    'play.yml',
    "password: \"{{ '{}' | password_hash('sha512') }}\"",
    "password: \"{{ vault_pw1 | password_hash('sha512') }}\"\ntoken: \"{{ lookup('env', 'DB_PASSWORD_1') }}\"",
  ],
  [
    'a link of Oracle',
    'a.sql',
    'CREATE DATABASE LINK l CONNECT TO app IDENTIFIED BY "{}" USING \'x\';',
    "CREATE DATABASE LINK l CONNECT TO app1 IDENTIFIED BY &pw USING 'x1';",
  ],
  [
    'a column of a table',
    'docs/a.md',
    '| user | password |\n| --- | --- |\n| admin | `{}` |',
    '| name | password |\n|---|---|\n| admin | see vault |\n| app | `$DB_PASSWORD` |',
  ],
  [
    'a secret in a mapping that says so',
    'prod.tfvars',
    'secrets = {\n  stripe = "{}"\n}',
    'secrets = {\n  stripe     = "prod/stripe/key1"\n  bucket_arn = "arn:aws:s3:::x1"\n}',
  ],
  [
    'the same in YAML',
    'values.yaml',
    'app:\n  secrets:\n    stripe: {}\n  name: x',
    `secrets:\n  stripe:\n    name: prod-stripe-key1\nsteps:\n  image_digest: ${made}`,
  ],
  [
    'an element in an element',
    'unattend.xml',
    '<AutoLogon><Password><Value>{}</Value></Password></AutoLogon>',
    '<property name="password"><value>${PW_1}</value></property>',
  ],
  [
    'a value element of a property',
    'beans.xml',
    '<property name="password"><value>{}</value></property>',
    '<property name="passwordLabel"><value>Type1 it</value></property>',
  ],
  [
    'an element with an attribute',
    'a.xml',
    '<password type="string">{}</password>',
    '<password type="string">${PW_1}</password>\n<password minlength="8"/>',
  ],
  ['kickstart', 'ks.cfg', 'rootpw --plaintext {}', 'rootpw --lock\nrootpw --iscrypted $6$abc'],
  [
    'preseed',
    'preseed.cfg',
    'd-i passwd/root-password password {}',
    'd-i passwd/root-login boolean false1\nd-i passwd/root-password-crypted password $6$abc',
  ],
  [
    'a line of a shell in Terraform',
    'main.tf',
    'user_data = <<EOF\nexport DB_PASSWORD={}\nEOF',
    'user_data = <<EOF\nexport DB_PASSWORD=${var.pw1}\nEOF',
  ],
  [
    'value and name in Terraform',
    'main.tf',
    'x = [{ value = "{}", name = "DB_PASSWORD" }]',
    'x = [{ value = "{}", name = "CHECKSUM" }]'.replace('{}', made),
  ],
  [
    'a provider of Angular',
    'a.ts',
    'x = [{ provide: "JWT_SECRET", useValue: "{}" }];',
    'x = [{ provide: "JWT_SECRET", useFactory: secret1 }];',
  ],
  [
    'a default of argparse',
    'a.py',
    'parser.add_argument("--password", default="{}")',
    'parser.add_argument("--password", help="the password2")\nparser.add_argument("--token", default=None)',
  ],
  ['hiera', 'common.yaml', 'profile::db::password: {}', 'profile::db::password: "%{alias(\'x1\')}"'],
  [
    'words of a document',
    'notes.md',
    'The password is {}',
    'The password is required2 here.\nThe token is base64 and the secret is stored in Vault2.',
  ],
  ['words for somebody', 'notes.md', '- Password for admin: `{}`', '- Password for admin: see vault2\n- Token for CI: `$CI_TOKEN1`'],
  ['a column of a sheet', 'users.csv', 'username,password\nadmin,{}', 'username,password\nadmin,\napp,changeme'],
  [
    'a column of a sheet with quotes',
    'keys.csv',
    '"Name","Secret key id","Password"\n"a","b","{}"',
    '"Name","Password policy"\n"a","length12"',
  ],
  ['settings of a mailer', '.msmtprc', 'account a\npassword {}', 'account a\npasswordeval "pass show mail1"'],
] as const)('%s', (_, path, found, silent) => {
  it('is found', () => {
    expect(valuesOf(path, found)).toEqual([made]);
  });

  it('and what only looks like it is not', () => {
    expect(linesOf(path, `${silent}\n`)).toEqual([]);
  });
});

describe('in a mapping that is called secrets', () => {
  it.each([
    'tenant_id',
    'clientId',
    'keyArn',
    'tag',
    'gitSha',
    'image-rev',
    'commit',
    'thumbprint',
    'oidcThumbprints',
    'tlsCert',
    'account',
  ])('%s is none', (entry) => {
    expect(linesOf('values.yaml', `secrets:\n  ${entry}: ${made}\n`)).toEqual([]);
    expect(linesOf('prod.tfvars', `secrets = {\n  ${entry} = "${made}"\n}\n`)).toEqual([]);
  });

  it.each(['stripe', 'valid', 'paid', 'sendgridKey', 'staging'])('%s is one', (entry) => {
    expect(linesOf('values.yaml', `secrets:\n  ${entry}: ${made}\n`)).toEqual([2]);
  });

  it('nothing of a lock file is one', () => {
    const text = `{\n  "secrets": {\n    "locked": "${made}"\n  }\n}\n`;
    expect(linesOf('flake.json', text)).toEqual([3]);
    expect(linesOf('package-lock.json', text)).toEqual([]);
  });
});

describe('the words of a wallet', () => {
  const words = 'ribbon casual velvet orbit mango siren hollow gadget timber fossil lunar quartz'.split(' ');
  it.each([
    ['.env', `MNEMONIC="${words.join(' ')}"`],
    ['hardhat.config.ts', `accounts: { mnemonic: '${words.join(' ')}' }`],
    ['a.py', `SEED_PHRASE = "${[...words, ...words.map((word) => `${word.slice(0, 3)}ing`)].join(' ')}"`],
  ])('are found in %s', (path, text) => {
    expect(linesOf(path, `${text}\n`)).toEqual([1]);
  });

  it.each([
    ['.env', 'MNEMONIC="test test test test test test test test test test test junk"'],
    ['.env', `MNEMONIC="${words.slice(0, 9).join(' ')}"`],
    ['a.md', `mnemonic: ${words.join(' ')} and more words of a sentence that goes on`],
    ['.env', 'MNEMONIC=$(cat words.txt)'],
    ['locales/en.json', '{"mnemonic": "please write down these twelve words and keep them safe for later"}'],
    ['a.ts', "const t = { seedPhrase: 'whoever reads the phrase opens your wallet keep this away from friends' };"],
  ])('not in %s: %s', (path, text) => {
    expect(linesOf(path, `${text}\n`)).toEqual([]);
  });
});

it('the first column of a table names what a row is about', () => {
  expect(linesOf('docs/a.md', '| Token | Type |\n|:--|:--|\n| IDENTIFIER1 | lexer2 |\n| spacing-2xl | 48px |\n')).toEqual([]);
});

it('what a column holds is named after its head, and one that is about something else is passed over', () => {
  const found = (head: string) =>
    detectSecrets({ path: 'a.csv', text: `id,${head}\n1,${made}\n` }).hits.map(
      ({ detector, title, tier }) => `${detector}, ${title}, ${tier}`,
    );
  expect(found('password')).toEqual(['hard-coded-password, Hard-coded password, possible']);
  expect(found('API token')).toEqual(['hard-coded-token, Hard-coded token, possible']);
  expect(found('api_key')).toEqual(['hard-coded-key, Hard-coded key, possible']);
  expect(found('token address')).toEqual([]);
  expect(found('password policy')).toEqual([]);
});

it('a call that sets a name says as much as a sign', () => {
  const tier = (text: string) => detectSecrets({ path: 'a.php', text: text.replace('{}', fake('password')) }).hits.map((hit) => hit.tier);
  expect(tier("define('DB_PASSWORD', '{}');\n")).toEqual(['likely']);
  expect(tier('props.put("mail.smtp.password", "{}");\n')).toEqual(['likely']);
  expect(tier("wait_for('db_password', '{}');\n")).toEqual(['possible']);
});
