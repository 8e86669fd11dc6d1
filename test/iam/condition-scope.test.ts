import { expect, test } from 'vitest';
import { isOfAny } from '../../src/analysis/iam/grants/condition-scope.ts';
import { parsePattern } from '../../src/analysis/iam/document/pattern.ts';

test.each(['*', '?*', 'o-*', 'O-*', 'vpc-*', 'vpce-*', 'vpce-?*', 'arn:aws:ec2:*:*:vpc/*', 'arn:aws:iam::*:role/*'])(
  '%s is of whatever there is',
  (text) => expect(isOfAny(parsePattern(text, { variables: true }))).toBe(true),
);

test.each([
  'o-1',
  'o-1*',
  'o-1/*',
  'vpce-0a*',
  'subnet-*',
  'arn:aws:ec2:*:111122223333:vpc/*',
  'arn:aws:iam::*:role/deploy',
  'arn:aws:iam::111122223333:role/*',
])('%s names some', (text) => expect(isOfAny(parsePattern(text, { variables: true }))).toBe(false));
