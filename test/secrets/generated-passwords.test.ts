import { describe, expect, it } from 'vitest';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { Seeded } from './seeded.ts';

const ALPHANUMERIC = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/** What generators draw from: the provider's `random_password`, GetRandomPassword with and without what RDS refuses, and password safes. */
const alphabets = {
  random_password: `${ALPHANUMERIC}!@#$%&*()-_=+[]{}<>:?`,
  'random_password for RDS': `${ALPHANUMERIC}!#$%&*()-_=+[]{}<>:?`,
  'Secrets Manager': `${ALPHANUMERIC}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~`,
  'Secrets Manager for RDS': `${ALPHANUMERIC}!#$%&'()*+,-.:;<=>?[]^_\`{|}~`,
  'a password safe': `${ALPHANUMERIC}!@#$%^&*-_.`,
  'letters and digits': ALPHANUMERIC,
};

const quoted = (value: string): string => JSON.stringify(value);

/** How a value is written in a file; `refuses` what cannot stand there as it is. */
const files = [
  { path: 'main.tf', write: (value: string) => `password = ${quoted(value)}\n`, refuses: /\$\{|%\{/ },
  { path: 'settings.json', write: (value: string) => `{"dbPassword": ${quoted(value)}}\n` },
  { path: 'values.yaml', write: (value: string) => `db:\n  password: '${value.replaceAll("'", "''")}'\n` },
  { path: 'bare.yaml', write: (value: string) => `db:\n  password: ${value}\n`, refuses: /^[^A-Za-z0-9]|: |:$| #/ },
  { path: '.env', write: (value: string) => `DB_PASSWORD=${value}\n`, refuses: /[#\s'"\\`$]/ },
  { path: 'application.properties', write: (value: string) => `spring.datasource.password=${value.replaceAll('\\', '\\\\')}\n` },
  { path: 'app.py', write: (value: string) => `password = ${quoted(value)}\n` },
  { path: 'deploy.sh', write: (value: string) => `export DB_PASSWORD='${value.replaceAll("'", String.raw`'\''`)}'\n` },
];

/** As its installer writes it: the values stand below each other. */
function wordPressLine(name: string, random: Seeded): string {
  const value = random.text(64, `${ALPHANUMERIC}!@#$%^&*()-_ []{}<>~+=,.;:/?|`);
  return `define( '${name}',${' '.repeat(18 - name.length)}'${value}' );\n`;
}

describe('generated passwords are found whatever signs are in them', () => {
  for (const [generator, alphabet] of Object.entries(alphabets)) {
    it.each(files)(`${generator}, in $path`, ({ path, write, refuses }) => {
      const random = new Seeded(11);
      const values = Array.from({ length: 400 }, (_, index) => random.text(16 + 8 * (index % 3), alphabet)).filter(
        (value) => refuses?.test(value) !== true,
      );
      const missed = values.filter((value) => detectSecrets({ path, text: write(value) }).hits.every((hit) => hit.tier === 'possible'));
      expect(values.length).toBeGreaterThan(60);
      expect(missed.length, missed.slice(0, 5).join('  ')).toBeLessThanOrEqual(0.02 * values.length);
    });
  }

  it.each(Array.from('!@:&^|#~*-./=+?<([,;'))('a leading %s decides nothing', (sign) => {
    const random = new Seeded(12);
    const values = Array.from({ length: 100 }, () => sign + random.text(19, ALPHANUMERIC));
    const missed = values.filter((value) => detectSecrets({ path: 'app.py', text: `password = ${quoted(value)}\n` }).hits.length === 0);
    expect(missed.length, missed.slice(0, 5).join('  ')).toBeLessThanOrEqual(5);
  });

  it('the keys and salts of WordPress, aligned as it writes them', () => {
    const random = new Seeded(13);
    const names = [
      'AUTH_KEY',
      'SECURE_AUTH_KEY',
      'LOGGED_IN_KEY',
      'NONCE_KEY',
      'AUTH_SALT',
      'SECURE_AUTH_SALT',
      'LOGGED_IN_SALT',
      'NONCE_SALT',
    ];
    const lines = Array.from({ length: 50 }, () => names.map((name) => wordPressLine(name, random))).flat();
    const missed = lines.filter((line) =>
      detectSecrets({ path: 'wp-config.php', text: line }).hits.every((hit) => hit.tier === 'possible'),
    );
    expect(missed.length, missed.slice(0, 5).join('')).toBeLessThanOrEqual(0.03 * lines.length);
  });

  it.each([
    ':password2',
    ':userPassword2',
    ':oauth2ClientSecret',
    ':S3BucketKmsKeyArn',
    ':db_pass_1a2b3c4d',
    '@AuthenticationPrincipal',
    '!ImportValueOfStack2',
    '&sharedAccessKeyV2',
    '^startsWithBase64',
    '<newPassword2Form',
  ])('%s is the name of something', (value) => {
    expect(detectSecrets({ path: 'app.py', text: `password = ${quoted(value)}\n` }).hits).toEqual([]);
  });

  // Each has the signs and the change of characters of a generated one, and is written by people.
  it.each([
    String.raw`^(?=.*[a-z])(?=.*\d)[A-Za-z\d@$!%*?&]{8,}$`,
    '[A-Za-z0-9!@#$%^&*()]{12,64}',
    '%1$s:%2$s@%3$s/%4$d',
    '${A1}:${B2}@${C3}',
    'f(a1)[b2]!==G(c3)&&D4',
    '{{ .Values.A1.b2 | B64enc }}',
  ])('not %s', (value) => {
    expect(detectSecrets({ path: 'app.py', text: `password = ${quoted(value)}\n` }).hits.filter((hit) => hit.tier !== 'possible')).toEqual(
      [],
    );
  });
});
