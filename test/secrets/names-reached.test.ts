import { describe, expect, it } from 'vitest';
import { fronts, heads } from '../../src/analysis/secrets/assignments/key-name.ts';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { fake } from './fakes.ts';

const random = fake('git-sha');
const found = (path: string, text: string): number => detectSecrets({ path, text }).hits.length;

describe('every head of a name is reached', () => {
  const names = [...heads.keys()];
  it('of which there are many', () => {
    expect(names.length).toBeGreaterThan(40);
  });

  it.each(names)('%s', (head) => {
    for (const name of [head, head.toUpperCase(), `app_${head}`, `APP_${head.toUpperCase()}`]) {
      expect(found('app.py', `${name} = "${random}"\n`), name).toBe(1);
    }
    expect(found('app.py', `${head} = load()\n`), 'an expression').toBe(0);
    expect(found('app.py', `${head}_name = "${random}"\n`), 'its name').toBe(0);
    expect(found('app.py', `${head}_hash = "${random}"\n`), 'its hash').toBe(0);
  });
});

describe('a value that only a machine makes is one, whatever word stands in front of its name', () => {
  const words = [...fronts];
  it('of which there are many', () => {
    expect(words.length).toBeGreaterThan(40);
  });

  it.each(words)('%s', (front) => {
    expect(found('app.py', `${front}_password = "${random}"\n`)).toBe(1);
    expect(found('app.py', `${front}_password = "Type it again"\n`), 'a label').toBe(0);
    expect(found('app.py', `${front}_password = "${front}Password"\n`), 'a name').toBe(0);
    expect(found('app.py', `public_${front}_password = "${random}"\n`), 'public').toBe(0);
  });

  it.each(['store', 'key_store', 'trust_store', 'keystore'])('%s is part of the noun', (front) => {
    expect(found('gradle.properties', `${front.toUpperCase()}_PASSWORD=${fake('password')}\n`)).toBe(1);
  });

  it('the id of a statement of a policy is none', () => {
    expect(found('main.tf', 'sid = "SQSReadLoggingS3"\n')).toBe(0);
    expect(found('policy.json', '{"Sid": "SQSReadLoggingS3x9Q"}\n')).toBe(0);
    expect(found('app.py', `connect_sid = "${random}"\n`)).toBe(1);
  });
});
