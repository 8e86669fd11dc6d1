import { expect, test } from 'vitest';
import { problemOf } from '../../src/adapters/github/refusal.ts';

const now = Date.parse('2026-11-28T12:00:00Z');

function told(status: number, minutesAhead: number): string {
  const headers = { date: new Date(now - minutesAhead * 60_000).toUTCString() };
  const data = { message: "'Issued at' claim ('iat') must be an Integer" };
  return problemOf({ status, headers, data }, 'POST /app', now).message;
}

test('a clock that is wrong by minutes is named where GitHub refuses the token', () => {
  expect(told(401, 7)).toContain("The clock of this machine is 7 minutes ahead of GitHub's");
  expect(told(401, -12)).toContain("12 minutes behind GitHub's");
});

test('a clock that is right, or a refusal for another reason, is not', () => {
  expect(told(401, 0)).toContain('The token is wrong or has expired.');
  expect(told(401, 0.5)).not.toContain('clock');
  expect(told(403, 7)).not.toContain('clock');
});
