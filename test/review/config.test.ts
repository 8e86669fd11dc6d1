import { expect, expectTypeOf, test } from 'vitest';
import type { z } from 'zod';

import { configSchema } from '../../src/review/settings/config-schema.ts';
import { review, scan } from '../../src/entry/library.ts';
import { defaultConfig } from '../../src/review/settings/config.ts';
import type { Config, ConfigInput } from '../../src/review/settings/config.ts';
import { parseConfig } from '../../src/review/settings/parse-config.ts';

test('the default that is written out is the default of the schema', () => {
  expect(defaultConfig).toEqual(configSchema.parse({}));
});

test.each([
  ['phase: 7', ':1: phase: must be 1, 2, 3 or 4'],
  [
    'waivers: [{fingerprint: zz, reason: because of tests}]',
    ':1: waivers[0].fingerprint: `zz` is not a fingerprint: it has 32 hexadecimal digits',
  ],
  // A piece of one would accept whatever is named until its fingerprint begins so.
  [
    'waivers: [{fingerprint: 0123456789abcdef, reason: because of tests}]',
    ':1: waivers[0].fingerprint: `0123456789abcdef` is not a fingerprint: it has 32 hexadecimal digits',
  ],
  [
    'phase: 2\nwaivers:\n  - fingerprint: 0123456789abcdef0123456789abcdef\n    reason: x\n    until: 2026-02-31\n',
    ':4: waivers[0].reason: must say why in at least 8 characters\n:5: waivers[0].until: must be a day, written YYYY-MM-DD, and is `2026-02-31`',
  ],
  ['policies:\n  a:\n    gate: maybe', ':3: policies.a.gate: must be one of `block`, `advise`, `off`, and is `maybe`'],
  ['policies: {a: off}', ':1: policies.a: must be a mapping of keys, and is `off`'],
  ['phase: 2\nseverty: high', ':2: severty: is not known here; did you mean `severity`?'],
  ['unknown-key: 1', ':1: unknown-key: is not known here: take it away, or see docs/settings.md for what may stand there'],
  ['trustedAccounts: [111122223333]', ':1: trustedAccounts[0]: must be a text, and is `111122223333`: put it in quotes'],
  ['exclude: docs/', ':1: exclude: must be a list, and is `docs/`'],
  ['acceptance:\n  days: 1000', ':2: acceptance.days: must be at most 366, and is `1000`'],
  ['secrets: {patterns: [{id: abc}]}', ':1: secrets.patterns[0].pattern: is missing'],
  ['secrets: {patterns: [{id: abc, pattern: x}]}', ':1: secrets.patterns[0].pattern: must have at least 3 characters, and has 1'],
  ['- a list', ':1: the document must be a mapping of keys, and is a list'],
  ['phase: 2\n---\nphase: 3', ': holds more than one document: keep one, without a line `---` within it'],
  ['phase: 2\nphase: 3', ': is not valid YAML: duplicated mapping key (2:1)'],
])('%s is refused with the line, and what may stand there', (text, told) => {
  const { config, problems } = parseConfig(text, '.github/phasegate.yml');
  expect(config).toEqual(defaultConfig);
  expect(problems.map(({ message }) => message.replace('.github/phasegate.yml', '')).join('\n')).toBe(told);
});

test.each(['', '\n', '# phase: 3\n', '---\n'])('%j sets nothing', (text) => {
  expect(parseConfig(text, '.github/phasegate.yml')).toEqual({ config: defaultConfig, problems: [] });
});

test('settings that are given as data are refused in the same words', async () => {
  await expect(scan({ files: {}, config: JSON.parse('{"severty":"high"}') })).rejects.toThrow(
    new TypeError('config: severty: is not known here; did you mean `severity`?'),
  );
});

test.each(['.github/phasegate.yaml', 'phasegate.yml', '.phasegate.yaml', '.github/Phasegate.yml'])(
  'a configuration in %s is told, since it does not count',
  async (path) => {
    const files = { [path]: 'phase: 4\n', 'main.tf': '' };
    for (const { notices } of [await scan({ files }), await review({ base: files, head: { ...files, 'a.tf': '' } })]) {
      expect(notices.map((notice) => [notice.kind, notice.path])).toEqual([['config-misnamed', path]]);
    }
    const both = await scan({ files: { ...files, '.github/phasegate.yml': 'phase: 2\n' } });
    expect(both.notices).toEqual([]);
  },
);

test('the types of the configuration are those of its schema', () => {
  expectTypeOf<keyof Config>().toEqualTypeOf<keyof z.output<typeof configSchema>>();
  expectTypeOf<keyof ConfigInput>().toEqualTypeOf<keyof z.input<typeof configSchema>>();
  expectTypeOf<z.output<typeof configSchema>>().toExtend<Config>();
  expectTypeOf<z.input<typeof configSchema>>().toExtend<ConfigInput>();
  expect(Object.keys(configSchema.shape).toSorted()).toEqual(Object.keys(defaultConfig).toSorted());
});
