import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { acceptancesOf } from '../../src/review/pull-request/acceptances.ts';
import type { AcceptanceRequest, ConversationComment } from '../../src/review/pull-request/acceptances.ts';
import { defaultConfig } from '../../src/review/settings/config.ts';
import { peopleMax } from '../../src/review/pull-request/people.ts';
import type { Role } from '../../src/review/pull-request/people.ts';

const id = '0123456789abcdef0123456789abcdef';
const other = 'ba9876543210fedcba9876543210fedc';
const roles: Readonly<Record<string, Role>> = {
  dev: 'write',
  boss: 'write',
  keeper: 'maintain',
  root: 'admin',
  guest: 'read',
  helper: 'triage',
};
const accept = `/security-review accept ${id} only the VPN reaches it`;
let made = 0;

function comment(login: string, body: string, more: Partial<ConversationComment> = {}): ConversationComment {
  made += 1;
  return { id: made, login, isBot: false, body, createdAt: '2026-11-01T10:00:00Z', editedAt: null, editor: null, ...more };
}

function ask(comments: readonly ConversationComment[], more: Partial<AcceptanceRequest> = {}) {
  return acceptancesOf({
    comments,
    permissionOf: (login) => Promise.resolve(roles[login.toLowerCase()] ?? 'none'),
    config: defaultConfig.acceptance,
    author: 'dev',
    now: '2026-11-20T12:00:00Z',
    ...more,
  });
}

async function reasonOf(comments: readonly ConversationComment[], more: Partial<AcceptanceRequest> = {}): Promise<string | undefined> {
  const { acceptances, refused } = await ask(comments, more);
  expect(acceptances).toEqual([]);
  return refused[0]?.reason;
}

describe('an acceptance counts', () => {
  test('when somebody with the permission gives it', async () => {
    const { acceptances, refused } = await ask([comment('boss', accept)]);
    expect(refused).toEqual([]);
    expect(acceptances).toEqual([expect.objectContaining({ id, reason: 'only the VPN reaches it', by: 'boss', until: '2027-01-30' })]);
  });

  test('for every id it names', async () => {
    const { acceptances } = await ask([comment('boss', `/phasegate accept ${id} ${other} both are behind the VPN`)]);
    expect(acceptances.map((one) => one.id)).toEqual([id, other]);
  });

  test('until the day it names, but no longer than the configuration allows', async () => {
    const early = await ask([comment('boss', `${accept} until 2026-12-01`)]);
    const late = await ask([comment('boss', `${accept} until 2999-01-01`)]);
    expect([early.acceptances[0]?.until, late.acceptances[0]?.until]).toEqual(['2026-12-01', '2027-01-30']);
  });

  test('on its last day', async () => {
    const { acceptances } = await ask([comment('boss', `${accept} until 2026-11-20`)]);
    expect(acceptances).toHaveLength(1);
  });

  test('of the author where the configuration on base allows it', async () => {
    const config = { ...defaultConfig.acceptance, authorMayAccept: true };
    expect((await ask([comment('dev', accept)], { config })).acceptances).toHaveLength(1);
  });

  test('again after it was revoked and given anew', async () => {
    const { acceptances } = await ask([
      comment('boss', accept),
      comment('keeper', `/security-review revoke ${id}`),
      comment('boss', accept),
    ]);
    expect(acceptances).toHaveLength(1);
  });

  test('when people without permission write anything behind it', async () => {
    const noise = [
      comment('guest', `/security-review revoke ${id}`),
      comment('guest', 'hm', { editedAt: '2026-11-02T00:00:00Z', editor: 'root' }),
    ];
    const deletions = [{ at: '2026-11-03T00:00:00Z', login: 'guest', by: 'root' }];
    expect((await ask([comment('boss', accept), ...noise], { deletions })).acceptances).toHaveLength(1);
  });

  test('when its giver later edits or deletes another comment of theirs', async () => {
    const edited = comment('keeper', 'fine', { editedAt: '2026-11-02T00:00:00Z', editor: 'Keeper' });
    const deletions = [{ at: '2026-11-03T00:00:00Z', login: 'boss', by: 'boss' }];
    expect((await ask([comment('boss', accept), edited], { deletions })).acceptances).toHaveLength(1);
  });
});

describe('an acceptance does not count', () => {
  test.each([
    ['the author', comment('dev', accept), 'the author of a pull request'],
    ['the author in other letters', comment('DEV', accept), 'the author of a pull request'],
    ['somebody who may only read', comment('guest', accept), '"write" is needed'],
    ['somebody who may only triage', comment('helper', accept), '"write" is needed'],
    ['a stranger', comment('nobody', accept), '"none"'],
    ['an edited comment', comment('boss', accept, { editedAt: '2026-11-02T00:00:00Z', editor: 'boss' }), 'was edited'],
    ['one that ended', comment('boss', `${accept} until 2026-11-19`), 'it ended on 2026-11-19'],
    ['one that never began', comment('boss', `${accept} until 2026-10-31`), 'before it begins'],
    ['one without a time', comment('boss', accept, { createdAt: 'yesterday' }), 'is not known'],
  ])('%s', async (_name, one, reason) => {
    expect(await reasonOf([one])).toContain(reason);
  });

  test('of a bot, however mighty', async () => {
    const { acceptances, refused } = await ask([comment('boss', accept, { isBot: true })]);
    expect([acceptances, refused]).toEqual([[], []]);
  });

  test('of somebody who wrote commits of the pull request, whoever opened it', async () => {
    expect(await reasonOf([comment('boss', accept)], { author: 'some-bot', contributors: ['Boss'] })).toContain('wrote commits');
  });

  test('when the configuration on base names others, or wants more', async () => {
    const config = { ...defaultConfig.acceptance, users: ['keeper'] };
    expect(await reasonOf([comment('boss', accept)], { config })).toContain('does not name boss');
    expect(await reasonOf([comment('boss', accept)], { config: { ...defaultConfig.acceptance, permission: 'admin' } })).toContain(
      '"admin" is needed',
    );
  });

  test('when the permission cannot be looked up', async () => {
    expect(await reasonOf([comment('boss', accept)], { permissionOf: () => Promise.reject(new Error('502')) })).toContain(
      'could not be looked up',
    );
  });

  test('when its giver lost the permission since', async () => {
    expect(await reasonOf([comment('boss', accept)], { permissionOf: () => Promise.resolve('read') })).toContain('is needed');
  });

  test('when somebody with the permission revoked it, even in an edited comment', async () => {
    const accepted = comment('boss', accept);
    const revoke = comment('keeper', `/security-review revoke ${id}`, { editedAt: '2026-11-02T00:00:00Z', editor: 'keeper' });
    expect(await reasonOf([revoke, accepted])).toBe('it was revoked');
  });

  test('for the ids that were revoked, while the others stand', async () => {
    const both = comment('boss', `/phasegate accept ${id} ${other} both are behind the VPN`);
    const { acceptances } = await ask([both, comment('dev', `/phasegate revoke ${id}`)]);
    expect(acceptances.map((one) => one.id)).toEqual([other]);
  });

  test('when a later comment of somebody allowed was edited by another hand, or nobody knows by whose', async () => {
    const edit = (editor: string | null) => comment('keeper', 'fine by me', { editedAt: '2026-11-02T00:00:00Z', editor });
    expect(await reasonOf([comment('boss', accept), edit('dev')])).toContain('edited by somebody else');
    expect(await reasonOf([comment('boss', accept), edit(null)])).toContain('edited by somebody else');
  });

  test('when a comment of somebody allowed was deleted by another hand since', async () => {
    const deletions = [{ at: '2026-11-03T00:00:00Z', login: 'keeper', by: 'dev' }];
    expect(await reasonOf([comment('boss', accept)], { deletions })).toContain('deleted since');
    expect(await reasonOf([comment('boss', accept)], { deletions: [{ at: '2026-11-03T00:00:00Z', login: null, by: null }] })).toContain(
      'deleted since',
    );
  });
});

test('each person is looked up once, and no more than so many people', async () => {
  const asked: string[] = [];
  const permissionOf = (login: string): Promise<Role> => {
    asked.push(login);
    return Promise.resolve('none');
  };
  const crowd = Array.from({ length: peopleMax + 10 }, (_, index) => comment(`p${index}`, accept));
  const { acceptances } = await ask([...crowd, ...crowd], { permissionOf });
  expect(acceptances).toEqual([]);
  expect(asked).toHaveLength(peopleMax);
});

/** Whatever people without the right do, with the mightiest bots at their side. */
describe('no sequence without a person who may accept yields an acceptance', () => {
  const logins = ['dev', 'guest', 'helper', 'nobody', 'ghost'];
  const ids = [id, other];
  const body = fc.oneof(
    fc.constantFrom(...ids).map((one) => `/security-review accept ${one} a reason that is good`),
    fc.constantFrom(...ids).map((one) => `/phasegate accept ${one} a reason that is good until 2026-12-31`),
    fc.constantFrom(...ids).map((one) => `/security-review revoke ${one}`),
    fc.string({ maxLength: 40 }),
  );
  const time = fc.integer({ min: 0, max: 19 }).map((day) => new Date(Date.UTC(2026, 10, 1 + day)).toISOString());
  const edits = fc.record({ editedAt: fc.option(time), editor: fc.option(fc.constantFrom(...logins, 'boss', 'root')) });
  const powerless = fc
    .record({ login: fc.constantFrom(...logins), isBot: fc.boolean(), body, createdAt: time })
    .chain((one) => edits.map((edit) => ({ ...one, ...edit })));
  const bots = fc
    .record({
      login: fc.constantFrom('root', 'boss', 'phasegate[bot]', 'github-actions[bot]'),
      isBot: fc.constant(true),
      body,
      createdAt: time,
    })
    .chain((one) => edits.map((edit) => ({ ...one, ...edit })));
  /** Comments of allowed people that somebody edited into an acceptance: whoever may write to the repository can do that. */
  const rewritten = fc
    .record({ login: fc.constantFrom('root', 'boss'), isBot: fc.constant(false), body, createdAt: time, editedAt: time })
    .chain((one) => fc.option(fc.constantFrom('dev', 'boss')).map((editor) => ({ ...one, editor })));
  const deletions = fc.array(
    fc.record({ at: time, login: fc.option(fc.constantFrom(...logins, 'boss')), by: fc.option(fc.constantFrom('dev')) }),
    {
      maxLength: 4,
    },
  );

  test('of people, bots and rewritten comments', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(powerless, bots, rewritten), { maxLength: 12 }), deletions, async (list, gone) => {
        const comments = list.map((one, index) => ({ ...one, id: index + 1 }));
        expect((await ask(comments, { deletions: gone })).acceptances).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the control: one comment of one who may, among all of these, does', async () => {
    let granted = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(powerless, { maxLength: 5 }), async (list) => {
        const comments = [
          ...list.map((one, index) => ({ ...one, id: index + 1 })),
          comment('boss', accept, { id: 1000, createdAt: '2026-11-20T11:00:00Z' }),
        ];
        granted += (await ask(comments)).acceptances.length;
      }),
      { numRuns: 50 },
    );
    expect(granted).toBe(50);
  });
});
