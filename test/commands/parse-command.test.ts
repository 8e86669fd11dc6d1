import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { commandCharsMax, idsMax, parseCommand, reasonCharsMax } from '../../src/review/pull-request/commands/parse-command.ts';

const id = '0123456789abcdef0123456789abcdef';
const other = 'ba9876543210fedcba9876543210fedc';

describe('what is a command', () => {
  test.each([
    ['/security-review', { verb: 'run' }],
    ['/phasegate', { verb: 'run' }],
    ['/SECURITY-Review run', { verb: 'run' }],
    ['/security-review\r\nsecond line', { verb: 'run' }],
    ['/security-review   full  ', { verb: 'full' }],
    ['/phasegate\thelp', { verb: 'help' }],
    ['/security-review explain s3-bucket-acl-public', { verb: 'explain', subject: 's3-bucket-acl-public' }],
    [`/security-review EXPLAIN ${id.toUpperCase()}`, { verb: 'explain', subject: id }],
    [`/security-review revoke ${id}`, { verb: 'revoke', ids: [id] }],
    [`/security-review revoke ${id}, ${other} ${id}`, { verb: 'revoke', ids: [id, other] }],
    [`/security-review accept ${id} only the VPN reaches it`, { verb: 'accept', ids: [id], reason: 'only the VPN reaches it' }],
    [
      `/security-review accept ${id} ${other} gone next week until 2026-12-01`,
      { verb: 'accept', ids: [id, other], reason: 'gone next week', until: '2026-12-01' },
    ],
    ['/security-review:', { verb: 'run' }],
    ['/security-review, run', { verb: 'run' }],
    ['/phasegate: help', { verb: 'help' }],
    ['/security-review explain `s3-bucket-acl-public`', { verb: 'explain', subject: 's3-bucket-acl-public' }],
    [`/security-review accept \`${id}\` only the VPN reaches it`, { verb: 'accept', ids: [id], reason: 'only the VPN reaches it' }],
    [`/security-review accept: ${id}: only the VPN reaches it`, { verb: 'accept', ids: [id], reason: 'only the VPN reaches it' }],
    [`/security-review: accept (${id}) - only the VPN reaches it`, { verb: 'accept', ids: [id], reason: 'only the VPN reaches it' }],
    [`/security-review accept ${id},${other} both are gone soon`, { verb: 'accept', ids: [id, other], reason: 'both are gone soon' }],
    [
      `/security-review accept \`${id}\`, \`${other}\` both are gone soon`,
      { verb: 'accept', ids: [id, other], reason: 'both are gone soon' },
    ],
    [`/security-review accept ${id} and ${other} both are gone soon`, { verb: 'accept', ids: [id, other], reason: 'both are gone soon' }],
    [`/security-review revoke \`${id}\` because it is wrong after all`, { verb: 'revoke', ids: [id] }],
    [
      '/security-review accept `s3-bucket-acl-public` in `infra/main.tf` only the VPN reaches it',
      { verb: 'find', policyId: 's3-bucket-acl-public', path: 'infra/main.tf', reason: 'only the VPN reaches it' },
    ],
    [`/security-review accept ${id} we keep it until summer`, { verb: 'accept', ids: [id], reason: 'we keep it until summer' }],
  ])('%j', (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });

  test.each([
    [''],
    [' /security-review'],
    ['\n/security-review accept'],
    ['> /security-review'],
    ['`/security-review`'],
    ['```\n/security-review\n```'],
    ['<!-- --> /security-review'],
    ['/security-reviewer'],
    ['/security-review-full'],
    ['/security-review.md'],
    ['/phasegates'],
    ['please /security-review'],
    ['//security-review'],
    ['\u200b/security-review'],
  ])('%j is none', (body) => {
    expect(parseCommand(body)).toBeUndefined();
  });

  test.each([
    ['/security-review approve', 'no command "approve"'],
    ['/security-review run now', 'takes nothing'],
    ['/security-review explain', 'one policy'],
    ['/security-review explain a b', 'one policy'],
    ['/security-review explain ../../etc', 'one policy'],
    ['/security-review accept', 'id of a finding'],
    ['/security-review accept because I say so', 'id of a finding'],
    [`/security-review accept ${id}`, 'reason of at least'],
    [`/security-review accept ${id} short`, 'reason of at least'],
    [`/security-review accept ${id}ff some good reason`, 'id of a finding'],
    [`/security-review accept ${id} some good reason until 2026-02-30`, 'not a date'],
    [`/security-review accept ${id} some good reason until 1.12.2026`, 'not a date'],
    [`/security-review accept ${id} some good reason until 1 December 2026`, 'not a date'],
    [`/security-review accept ${id} <reason> until <date>`, 'a reason of your own'],
    [`/security-review accept ${id} \`<reason>\``, 'a reason of your own'],
    [`/security-review accept ${id} the office moves next week until <date>`, 'a reason of your own'],
    [`/security-review accept ${id} ${'x'.repeat(reasonCharsMax + 1)}`, 'at most'],
    [`/security-review revoke ${id} ${other}0`, 'takes the ids'],
    [`/security-review accept ${id},both are gone soon`, 'id of a finding'],
    [`/security-review accept both,${id} are gone soon`, 'id of a finding'],
    [`/security-review accept ${'s3-bucket-acl-public'} is fine really`, 'id of a finding'],
    [`/security-review ${'x'.repeat(commandCharsMax)}`, 'longer than'],
    [
      `/security-review revoke ${Array.from({ length: idsMax + 1 }, (_, index) => index.toString(16).padStart(32, '0')).join(' ')}`,
      'at most',
    ],
  ])('%j is answered with help that says why', (body, problem) => {
    expect(parseCommand(body)).toEqual({ verb: 'help', problem: expect.stringContaining(problem) });
  });

  test.each(['2026-12-01.', '`2026-12-01`', '(2026-12-01)', '2026-12-01,'])('a day is read as people write it: %s', (day) => {
    const command = parseCommand(`/security-review accept ${id} the office moves next week until ${day}`);
    expect(command).toEqual({ verb: 'accept', ids: [id], reason: 'the office moves next week', until: '2026-12-01' });
  });

  test('an "until" that is part of the reason stays in it', () => {
    const reason = 'stays until the office has moved, with its 30 machines';
    expect(parseCommand(`/security-review accept ${id} ${reason}`)).toEqual({ verb: 'accept', ids: [id], reason });
  });

  test('a line of the greatest length is read', () => {
    const body = `/security-review help ${'x'.repeat(commandCharsMax)}`.slice(0, commandCharsMax);
    expect(parseCommand(body)).toEqual({ verb: 'help' });
  });

  test('control and formatting characters do not reach the reason', () => {
    expect(parseCommand(`/security-review accept ${id} safe\u202e reason\u0007 here`)).toMatchObject({ reason: 'safe reason here' });
  });

  test('whatever is written, it never throws, and only the first line counts', () => {
    const line = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replace(/[\r\n\u2028\u2029]/gu, ''));
    const start = fc.constantFrom('/security-review ', '/phasegate ', '/security-review accept ', `/security-review accept ${id} `, '');
    fc.assert(
      fc.property(start, line, fc.string(), (head, rest, more) => {
        expect(parseCommand(`${head}${rest}\n${more}`)).toEqual(parseCommand(`${head}${rest}`));
      }),
    );
  });
});
