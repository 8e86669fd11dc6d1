import { expect, test } from 'vitest';
import { narrowest, whoPasses } from '../../src/policies/workflow/who-passes.ts';

const own = 'github.event.pull_request.head.repo.full_name == github.repository';
const member = "github.event.comment.author_association == 'MEMBER'";

test.each([
  [own, 'insiders'],
  ['!github.event.pull_request.head.repo.fork', 'insiders'],
  ["github.event_name == 'push'", 'insiders'],
  [member, 'members'],
  [`!(${member})`, 'anybody'],
  ["github.actor != 'renovate[bot]'", 'anybody'],
  ['false', 'nobody'],
  ['always()', 'anybody'],
  [`${own} && always()`, 'insiders'],
  [`${member} && (${own} || false)`, 'insiders'],
  [`${own} || ${member}`, 'members'],
  [`${own} || always()`, 'anybody'],
  ["github.actor == 'a || b'", 'members'],
  [`\${{ ${own} }}`, 'insiders'],
])('%s lets through: %s', (condition, circle) => {
  expect(whoPasses(condition)).toBe(circle);
});

test('parentheses are looked into as far as the limit, and what is deeper lets anybody through', () => {
  const within = (levels: number): string => `${'(false || '.repeat(levels)}${own}${')'.repeat(levels)}`;
  expect([4, 5].map((levels) => whoPasses(within(levels)))).toEqual(['insiders', 'anybody']);
  expect([9, 10].map((levels) => whoPasses(`${'('.repeat(levels)}${own}${')'.repeat(levels)}`))).toEqual(['insiders', 'anybody']);
});

test('of conditions that all have to hold the narrowest counts', () => {
  expect([narrowest('anybody', 'members'), narrowest('insiders', 'nobody', 'anybody')]).toEqual(['members', 'nobody']);
});
