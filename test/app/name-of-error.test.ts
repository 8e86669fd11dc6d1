import { expect, test } from 'vitest';
import { nameOf } from '../../src/entry/app/name-of-error.ts';

/** Trouble with the queue is told by what tells one cause from another, and never by a message, which may hold the address. */

test.each([
  ['nobody listens', Object.assign(new Error('connect to the secret address'), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  ['a wrong password, as PostgreSQL numbers it', Object.assign(new Error('password of ...'), { code: '28P01' }), '28P01'],
  ['an error without a code', new TypeError('text'), 'TypeError'],
  ['a code that is no text', Object.assign(new Error('text'), { code: 7 }), 'Error'],
  ['no error', 'text', 'unknown'],
])('%s', (_, error, name) => {
  expect(nameOf(error)).toBe(name);
});
