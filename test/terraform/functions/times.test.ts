import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const stamp = '2018-01-02T23:12:01Z';

describe('formatdate', () => {
  test.each([
    ['DD MMM YYYY hh:mm ZZZ', '02 Jan 2018 23:12 UTC'],
    ['EEEE, DD-MMM-YY hh:mm:ss ZZZ', 'Tuesday, 02-Jan-18 23:12:01 UTC'],
    ["h'h'mm", '23h12'],
    ["''h", "'23"],
    ["'it''s 'H:m AA aa", "it's 11:12 PM pm"],
    ['Z ZZZZ ZZZZZ', 'Z +0000 +00:00'],
  ])('%s', (format, text) => {
    expect(valueOf(parser, `formatdate("${format}", "${stamp}")`)).toBe(text);
  });

  test.each(['x', 'YYY', 'A', "'open"])('the engine refuses %s', (format) => {
    expect(valueOf(parser, `try(formatdate("${format}", "${stamp}"), "refused")`)).toBe('refused');
  });

  test.each(['nope', '2018-01-02', '2018-02-30T00:00:00Z', '2018-01-02t00:00:00Z', '2018-01-02T24:00:00Z'])('%s is no time', (text) => {
    expect(valueOf(parser, `can(formatdate("YYYY", "${text}"))`)).toBe(false);
  });

  test('keeps the offset of the time', () => {
    expect(valueOf(parser, 'formatdate("hh:mm ZZZ", "2018-01-02T23:12:01-08:30")')).toBe('23:12 -0830');
  });
});

test.each([
  ['timeadd("2017-11-22T00:00:00+02:00", "24h")', '2017-11-23T00:00:00+02:00'],
  ['timeadd("2017-11-22T00:00:00Z", "-1h30m0.5s")', '2017-11-21T22:29:59Z'],
  ['timeadd("2017-11-22T00:00:00Z", "0")', '2017-11-22T00:00:00Z'],
  ['try(timeadd("2017-11-22T00:00:00Z", "1d"), "refused")', 'refused'],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-21T23:00:00-01:00")', 0],
  ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00.1Z")', -1],
  ['try(timecmp("x", "2017-11-22T00:00:00Z"), "refused")', 'refused'],
  ['timestamp()', '<unsupported-function: timestamp()>'],
])('%s', (expression, value) => {
  expect(valueOf(parser, expression)).toEqual(value);
});

test('adding and taking away leaves a time as it was', () => {
  const years = { min: new Date('1000-01-01T00:00:00Z'), max: new Date('9000-01-01T00:00:00Z'), noInvalidDate: true };
  fc.assert(
    fc.property(fc.date(years), fc.integer({ min: -2_000_000, max: 2_000_000 }), (date, minutes) => {
      const text = `${date.toISOString().slice(0, 19)}Z`;
      expect(valueOf(parser, `timeadd(timeadd("${text}", "${minutes}m"), "${-minutes}m")`)).toBe(text);
      expect(valueOf(parser, `timecmp("${text}", timeadd("${text}", "${minutes}m"))`)).toBe(Math.sign(-minutes) + 0);
    }),
  );
});
