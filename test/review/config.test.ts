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
  ['phase: 7', 'phase: a phase is 1, 2, 3 or 4'],
  ['waivers: [{fingerprint: zz, reason: because of tests}]', 'waivers.0.fingerprint'],
  // A piece of one would accept whatever is named until its fingerprint begins so.
  ['waivers: [{fingerprint: 0123456789abcdef, reason: because of tests}]', 'waivers.0.fingerprint'],
  ['policies: {a: {gate: maybe}}', 'policies.a.gate'],
  ['unknown-key: 1', 'unknown-key'],
  ['- a list', 'the document'],
  ['a: [', 'YAML'],
])('%s is refused with the place', (text, place) => {
  const { config, problems } = parseConfig(text, '.github/phasegate.yml');
  expect(config).toEqual(defaultConfig);
  expect(problems.map(({ message }) => message).join('\n')).toContain(place);
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
