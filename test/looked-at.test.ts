import { expect, test } from 'vitest';
import { policies } from '../src/entry/library.ts';
import type { Policy } from '../src/entry/library.ts';

/** The pages say what each policy of data looks at: all of its types, and of each row what is wanted. */

const { renderLookedAt } = (await import(new URL('../scripts/gen/looked-at.mjs', import.meta.url).href)) as {
  readonly renderLookedAt: (policy: object) => string | undefined;
};

const withTypes = policies.filter(({ types }: Policy) => types !== undefined);

test('no type of a policy is left out', () => {
  const missing = withTypes.flatMap((policy) => {
    const text = renderLookedAt(policy) ?? '';
    return (policy.types ?? []).filter((type) => !text.includes(`\`${type}\``)).map((type) => `${policy.id}: ${type}`);
  });
  expect(withTypes.length).toBeGreaterThan(150);
  expect(missing).toEqual([]);
});

const order = { rank: () => 0, reads: 'bool' };

test.each([
  [
    {
      what: 'encryption',
      terraform: { aws_a: 'b.c' },
      order,
      wanted: true,
      byDefault: false,
      only: [{ terraform: 'kind', is: ['x', null] }],
      absent: 'low',
      fall: 'info',
    },
    '| encryption (info severity where it falls, low severity where nothing is written) | `aws_a` `b.c`<br>where `kind` = `x` or nothing | `true` | `false` |',
  ],
  [
    { what: 'version', terraform: { aws_a: 'v' }, order: { ...order, names: ['1', '2'] }, unless: [{ type: 'aws_all', isRegional: true }] },
    '| version | `aws_a` `v`<br>unless there is `aws_all` in the same region | no less than before (values it names: `1`, `2`) | not judged |',
  ],
  [
    { what: 'web ACL', terraform: { of: { aws_lb: 'name' }, by: { aws_acl: 'arn' } }, such: [{ terraform: 'on', is: /a|b/u }] },
    '| web ACL | `aws_lb` `name` with `aws_acl` `arn`<br>with `on` matches `/a\\|b/u` | that it is there | not there |',
  ],
  [
    { what: 'detector', cloudformation: ['AWS::A::B'], only: [{ cloudformation: 'Enable', is: 'set' }], each: 'resource' },
    '| detector | `AWS::A::B`<br>each by itself | that it is there with `Enable` set | not there |',
  ],
  [
    {
      what: 'versioning',
      terraform: { aws_v: 'bucket' },
      such: [{ terraform: 's', is: 'not set', byDefault: null }],
      others: { aws_o: 'b' },
    },
    '| versioning | `aws_v` `bucket`<br>with `s` not set (nothing where nothing is written)<br>or `aws_o` `b` | that it stays | not there |',
  ],
])('a row says what it looks at: %#', (row, line) => {
  expect(
    renderLookedAt({ rows: [row] })
      ?.split('\n')
      .at(-1),
  ).toBe(line);
});

test('a policy of code says its types alone, and nothing where it has none', () => {
  expect(renderLookedAt({ types: ['aws_a', 'AWS::A::B'] })).toBe('Resources of the types `aws_a`, `AWS::A::B`.');
  expect(renderLookedAt({})).toBeUndefined();
});
