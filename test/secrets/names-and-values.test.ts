import { describe, expect, it } from 'vitest';
import { isSecretLiteral } from '../../src/analysis/secrets/is-secret-literal.ts';
import { isPlaceholder, madeUpWords } from '../../src/analysis/secrets/values/placeholder.ts';
import { readSecretName } from '../../src/analysis/secrets/assignments/key-name.ts';
import { suppressionMarkers } from '../../src/analysis/secrets/suppression-markers.ts';
import { classifyValue } from '../../src/analysis/secrets/values/value-class.ts';
import { fake } from './fakes.ts';
import { sampleOf } from './sample-of.ts';
import { Seeded } from './seeded.ts';

describe('names', () => {
  it.each([
    ['DB_PASSWORD', 'password'],
    ['dbPassword', 'password'],
    ['spring.datasource.password', 'password'],
    ['pgpassword', 'password'],
    ['MasterUserPassword', 'password'],
    ['password1', 'password'],
    ['root_pw', 'password'],
    ['clientSecret', 'secret'],
    ['secret_key_base', 'key'],
    ['X-Api-Key', 'key'],
    ['apikey', 'key'],
    ['AWS_SECRET_ACCESS_KEY', 'key'],
    ['githubToken', 'token'],
    ['_authToken', 'token'],
    ['reset_token', 'token'],
    ['authorization', 'credential'],
  ])('%s is a %s', (name, kind) => {
    expect(readSecretName(name)?.kind).toBe(kind);
  });

  it.each([
    'password_policy',
    'password_hash',
    'hashed_secret',
    'hashedToken',
    'sha256_password',
    'passwordField',
    'NOPASSWD',
    'token_type',
    'token_url',
    'nextToken',
    'clientRequestToken',
    'csrf_token',
    'secret_name',
    'secret_arn',
    'kms_key_id',
    'key',
    'cache_key',
    'partition_key',
    'ssh_public_key',
    'author',
    'compass',
    'x'.repeat(200) + '_password',
  ])('%s is none', (name) => {
    expect(readSecretName(name)).toBeUndefined();
  });

  it('is weak when other words stand behind it', () => {
    expect(readSecretName('password_super_secure')?.strength).toBe('weak');
    expect(readSecretName('password_prod')?.strength).toBe('strong');
  });

  it.each(['forgotPassword', 'GetSecretValue', 'reset_password', 'hasToken'])('%s is contested: only its value can tell', (name) => {
    expect(readSecretName(name)?.strength).toBe('contested');
  });
});

describe('values', () => {
  it.each([
    [
      'reference',
      [
        '${var.password}',
        '$DB_PASSWORD',
        '{{resolve:ssm:/x}}',
        '%DB_PASSWORD%',
        'var.db_password',
        'process.env.TOKEN',
        '<password>',
        '!Ref X',
        "!Select [1, !Split ['/', !GetAtt Table.Arn]]",
        '/shop/orders/%{env}/EzidPassword',
        '/shop/#{stage}/db/MasterPassword',
        '$PARAMETER_NAME_PREFIX/frontend/session-secret',
        '${PREFIX}/db/password',
        '$AZURE_API_KEY,AZURE_ENDPOINT=$AZURE_ENDPOINT,BUCKET=$BUCKET',
        '@PASSWORD@',
        '###PWD###',
        "'$X'",
      ],
    ],
    [
      'placeholder',
      [
        'changeme',
        'your-password-here',
        'REPLACE_ME',
        'xxxxxxxxxxxx',
        '********x',
        'password',
        'secret123example',
        'abcdefghijklmnop',
        'this_is_a_secret',
        'dummy-token',
        'MyAPIkey',
      ],
    ],
    ['encrypted', ['ENC[AES256_GCM,data:p6,iv:Y,aad:U,tag:A=]', '{cipher}0123456789ab', 'AQICAHhsomething', '$ANSIBLE_VAULT;1.1']],
    ['hash', ['$2a$11$dZM98SpGeI7dCFFGSpt', '$argon2id$v=19$m=1', '{SSHA}abcdefgh', 'sha256:abcdef', '$6$rounds=5$abc']],
    ['resource', ['arn:aws:iam::111122223333:role/x', 'ami-0abc', 'sts:GetSessionToken']],
    ['scalar', ['true', '1234567890', 'string', '1.2.3', '2026-01-01', '3000ms']],
    ['path', ['/run/secrets/db', './key.pem', 'https://corp.net/a', 'me@corp.com', 'config/prod/password']],
    ['prose', ['Choose a new password', 'at least 12']],
    ['identifier', ['base64EncodedKey', 'MY_TOKEN_NAME', 'userPasswordInput', 'load.config(', 'a->b']],
    ['word', ['tacoman', 'pygmalion']],
    ['weak', ['Welcome1', 's3cr3t!', 'summer2026']],
    ['uuid', [fake('uuid')]],
    ['mixed', [fake('password')]],
    ['random', [fake('github-token'), fake('git-sha'), fake('aws-secret-key'), fake('stripe-key').slice(8)]],
  ] as const)('%s', (kind, values) => {
    for (const value of values) expect([value, classifyValue(value)]).toEqual([value, kind]);
  });
});

describe('isSecretLiteral', () => {
  it.each([
    ['summer', 'secret'],
    ['hunter2!', 'secret'],
    [fake('password'), 'secret'],
    ['${var.password}', 'reference'],
    ['{{resolve:secretsmanager:x:SecretString:y}}', 'reference'],
    ['ENC[AES256_GCM,data:x]', 'reference'],
    ['********', 'placeholder'],
    ['changeme', 'placeholder'],
    [`qQxmZ5JG${'0'.repeat(24)}`, 'placeholder'],
    [`qQxmZ5JGv3${'k7'.repeat(12)}`, 'secret'],
    ['null', 'not-secret'],
    ['', 'placeholder'],
    ['arn:aws:secretsmanager:eu-west-1:111122223333:secret:x', 'not-secret'],
    ['$2a$11$dZM98SpGeI7dCFFGSpt', 'not-secret'],
  ])('%s: %s', (value, verdict) => {
    expect(isSecretLiteral('master_password', value).verdict).toBe(verdict);
  });
});

describe('a literal that repeats its name', () => {
  it.each([
    ['default_action.authenticate_oidc.client_secret', 'client_secret', 'placeholder'],
    ['ClientSecret', 'client-secret', 'placeholder'],
    ['auth_token', 'authToken', 'placeholder'],
    ['user_password', 'userpassword', 'secret'],
    ['client_secret', 'client_secret_of_the_shop', 'secret'],
  ])('%s = "%s": %s', (name, value, verdict) => {
    expect(isSecretLiteral(name, value).verdict).toBe(verdict);
  });
});

describe('suppression markers', () => {
  it.each([
    ['x = 1 # phasegate:allow', 'phasegate', 'this-line'],
    ['// phasegate:allow-next-line', 'phasegate', 'next-line'],
    ['x # gitleaks:allow', 'gitleaks', 'this-line'],
    ['x # pragma: allowlist secret', 'detect-secrets', 'this-line'],
    ['# pragma: allowlist nextline secret', 'detect-secrets', 'next-line'],
    ['x // trufflehog:ignore', 'trufflehog', 'this-line'],
  ])('%s', (line, tool, applies) => {
    expect(suppressionMarkers(line)).toEqual([{ tool, applies }]);
  });

  it('are none in ordinary lines', () => {
    expect(suppressionMarkers('allow = ["gitleaks"] # pragma once')).toEqual([]);
  });
});

describe('words of made-up values', () => {
  // Some places are passed over without a look at the words: none of them may start there.
  it.each(madeUpWords)('are all found: %s', (source) => {
    const random = new Seeded(5);
    for (let i = 0; i < 60; i++) {
      const word = sampleOf(new RegExp(source.replaceAll('\\b', '')), random);
      const value = source.endsWith('$') ? `Q7-${word}` : `Q7-${word}-9z`;
      expect(isPlaceholder(value), value).toBe(true);
      expect(isPlaceholder(value.toUpperCase()), value).toBe(true);
    }
  });
});

describe('characters in a row are made up', () => {
  it.each(['abcdefghijkl', '123456789012', '987654321098', '9876543210Q', 'qwertyuiop'])('%s', (value) => {
    expect(isPlaceholder(value)).toBe(true);
  });
});
