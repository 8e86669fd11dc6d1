import { expect, test } from 'vitest';

import { ofDeclaration, uncounted, withoutKeys } from '../../src/core/instance-key.ts';

test.each([
  ['aws_x.y', 'aws_x.y', 'aws_x.y', 'aws_x.y'],
  ['aws_x.y[0]', 'aws_x.y', 'aws_x.y', 'aws_x.y'],
  ['module.m[0].aws_x.y[1]', 'module.m.aws_x.y', 'module.m[0].aws_x.y', 'module.m.aws_x.y[1]'],
  ['module.m["a.b"].aws_x.y["c]\\"[0]d"]', 'module.m.aws_x.y', 'module.m["a.b"].aws_x.y', 'module.m["a.b"].aws_x.y["c]\\"[0]d"]'],
])('%s without its keys, of one block, and without what a count gives', (address, declared, ofBlock, counted) => {
  expect([withoutKeys(address), ofDeclaration(address), uncounted(address)]).toEqual([declared, ofBlock, counted]);
});
