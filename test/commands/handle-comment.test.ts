import { describe, expect, test } from 'vitest';

import { Problem } from '../../src/core/problem.ts';
import { answeredComment, renderAnswer } from '../../src/report/commands/render-answer.ts';
import { defaultConfig } from '../../src/review/settings/config.ts';
import type { ConversationComment } from '../../src/review/pull-request/acceptances.ts';
import type { Answer } from '../../src/review/pull-request/commands/answer.ts';
import { handleComment } from '../../src/review/pull-request/commands/handle-command.ts';
import type { CommandHost, CommentEvent } from '../../src/review/pull-request/commands/handle-command.ts';
import type { Role } from '../../src/review/pull-request/people.ts';
import { openPort, waivedWildcard } from '../report/sample-findings.ts';
import { sampleReview } from '../report/sample-review.ts';

const roles: Readonly<Record<string, Role>> = { dev: 'write', boss: 'maintain', guest: 'read' };
const review = sampleReview();
const { id } = openPort;

/** A conversation in memory: what was reacted, answered and run, in order. */
function scene(comments: readonly ConversationComment[], more: Partial<CommandHost> = {}) {
  const log: string[] = [];
  const answers = new Map<number, string>();
  const host: CommandHost = {
    permissionOf: (login) => Promise.resolve(roles[login] ?? 'none'),
    react: (commentId, reaction) => Promise.resolve(void log.push(`${reaction} ${commentId}`)),
    answer: (commentId, answer) => {
      log.push(`${answers.has(commentId) ? 'edit' : 'answer'} ${answer.kind}`);
      answers.set(commentId, renderAnswer(commentId, answer));
      return Promise.resolve();
    },
    review: () => Promise.resolve(void log.push('review')).then(() => review),
    scan: () => Promise.resolve(void log.push('scan')).then(() => sampleReview({ mode: 'scan', base: null })),
    conversation: () => Promise.resolve({ comments, author: 'dev', acceptance: defaultConfig.acceptance }),
    policy: (wanted) =>
      Promise.resolve(
        wanted === 'iam-full-admin'
          ? { id: wanted, title: 'T', why: 'W', remedy: 'R', severity: 'critical', phase: 1, controlTitle: 'C', limits: ['L'] }
          : undefined,
      ),
    policyIds: () => ['iam-full-admin', 's3-bucket-acl-public'],
    ownPolicies: () =>
      Promise.resolve([
        { id: 'own-broker-public', title: 'Ours', why: 'W', remedy: 'R', severity: 'high', phase: 2, controlTitle: 'C', limits: [] },
      ]),
    now: () => '2026-11-20T12:00:00Z',
    ...more,
  };
  return { host, log, answers };
}

function comment(login: string, body: string, more: Partial<ConversationComment> = {}): ConversationComment {
  return { id: 7, login, isBot: false, body, createdAt: '2026-11-20T10:00:00Z', editedAt: null, editor: null, ...more };
}

async function say(one: ConversationComment, event: Partial<CommentEvent> = {}, more: Partial<CommandHost> = {}) {
  const { host, log, answers } = scene(event.action === 'deleted' ? [] : [one], more);
  const outcome = await handleComment({ action: 'created', comment: one, ...event }, host);
  return { outcome, log, text: answers.get(7) ?? '' };
}

describe('each command', () => {
  test.each([
    ['/security-review', ['eyes 7', 'review', 'answer reviewed', '+1 7'], '**Blocked** on'],
    ['/security-review full', ['eyes 7', 'scan', 'answer scanned', '+1 7'], 'Everything that the head'],
    ['/security-review explain iam-full-admin', ['eyes 7', 'answer policy', '+1 7'], '### T'],
    ['/security-review explain own-broker-public', ['eyes 7', 'answer policy', '+1 7'], '### Ours'],
    ['/security-review explain own-nothing', ['eyes 7', 'answer unknown-subject', 'confused 7'], 'Did you mean `own-broker-public`'],
    [`/security-review explain ${id}`, ['eyes 7', 'review', 'answer finding', '+1 7'], 'Why it matters'],
    ['/security-review accept iam-full-admin in nowhere.tf it is fine', ['eyes 7', 'review', 'answer found', '+1 7'], 'Nothing to accept'],
    ['/security-review explain iam-nothing', ['eyes 7', 'answer unknown-subject', 'confused 7'], 'Did you mean `iam-full-admin`'],
    ['/security-review help', ['eyes 7', 'answer help', '+1 7'], '| Command |'],
    ['/security-review dance', ['eyes 7', 'answer help', 'confused 7'], 'There is no command'],
    [`/security-review accept ${id} only the VPN reaches it`, ['eyes 7', 'review', 'answer accepted', '+1 7'], '**Accepted**'],
    [
      '/security-review accept 00000000000000000000000000000000 only the VPN',
      ['eyes 7', 'review', 'answer refused', 'confused 7'],
      'it is fixed',
    ],
    [
      `/security-review revoke ${id}`,
      ['eyes 7', 'review', 'answer refused', 'confused 7'],
      '**Not revoked:** no comment of this pull request accepts',
    ],
  ])('%s', async (body, log, words) => {
    const result = await say(comment('boss', body));
    expect(result.log).toEqual(log);
    expect(result.text).toContain(words);
    expect(answeredComment(result.text)).toBe(7);
  });

  test('a revocation names what it takes back, and ids that nobody accepted', async () => {
    const other = '0'.repeat(32);
    const body = `/security-review revoke ${id} ${other}`;
    const accepted = comment('boss', `/security-review accept ${id} only the VPN reaches it`, { id: 3 });
    const { log, text } = await say(
      comment('boss', body),
      {},
      {
        conversation: () =>
          Promise.resolve({ comments: [accepted, comment('boss', body)], author: 'dev', acceptance: defaultConfig.acceptance }),
      },
    );
    expect(log).toEqual(['eyes 7', 'review', 'answer revoked', '+1 7']);
    expect(text).toContain(`**Revoked** \`${id}\`, by \`boss\`. No comment accepts \`${other}\`.`);
  });

  test('says the commit that was judged', async () => {
    expect((await say(comment('boss', '/security-review'))).text).toContain(review.head.slice(0, 7));
  });

  test('an acceptance says its last day, and which ids are nobody’s', async () => {
    const { text } = await say(
      comment('boss', `/security-review accept ${id} 00000000000000000000000000000000 behind the VPN until 2026-12-01`),
    );
    expect(text).toContain('until 2026-12-01, by `boss`');
    expect(text).toContain('No finding has the id `00000000000000000000000000000000`');
  });
});

describe('who is heard', () => {
  test('bots never, so that we never talk to ourselves', async () => {
    const { outcome, log } = await say(comment('phasegate[bot]', '/security-review', { isBot: true }));
    expect([outcome, log]).toEqual([{ kind: 'ignored' }, []]);
  });

  test('other comments never', async () => {
    expect((await say(comment('boss', 'see /security-review'))).log).toEqual([]);
  });

  test('strangers get a reaction and no text, and start no work', async () => {
    expect((await say(comment('guest', '/security-review full'))).log).toEqual(['confused 7']);
  });

  test('the author of the pull request may run and ask, and cannot accept', async () => {
    const roleless = { permissionOf: () => Promise.resolve('read' as const) };
    expect((await say(comment('dev', '/security-review'), {}, roleless)).log).toContain('review');
    const { log, text } = await say(comment('dev', `/security-review accept ${id} only the VPN reaches it`));
    expect(log).toEqual(['eyes 7', 'answer refused', 'confused 7']);
    expect(text).toContain('the author of a pull request does not accept its findings');
  });

  test('revoking needs the permission', async () => {
    const permissionOf = () => Promise.resolve('triage' as const);
    expect((await say(comment('helper', `/security-review revoke ${id}`), {}, { permissionOf })).log).toEqual([
      'eyes 7',
      'answer refused',
      'confused 7',
    ]);
  });
});

describe('comments that change', () => {
  const body = `/security-review accept ${id} only the VPN reaches it`;
  const edited = { editedAt: '2026-11-20T11:00:00Z', editor: 'boss' };

  test('an edited acceptance loses its force: refused, and reviewed again', async () => {
    const { log, text } = await say(comment('boss', `${body} indeed`, edited), { action: 'edited', previousBody: body });
    expect(log).toEqual(['eyes 7', 'review', 'answer refused', 'confused 7']);
    expect(text).toContain('the comment was edited; write it anew');
  });

  test('a command that is edited away is reviewed again', async () => {
    const { log } = await say(comment('boss', 'never mind', edited), { action: 'edited', previousBody: body });
    expect(log).toEqual(['eyes 7', 'review', 'answer withdrawn', '+1 7']);
  });

  test('a deleted acceptance or revocation is reviewed again, without an answer', async () => {
    expect((await say(comment('boss', body), { action: 'deleted' })).log).toEqual(['review']);
    expect((await say(comment('boss', '/security-review'), { action: 'deleted' })).log).toEqual([]);
  });

  test('somebody without permission edits a command: no text, but it is reviewed again', async () => {
    const { log } = await say(comment('guest', body, edited), { action: 'edited', previousBody: body });
    expect(log).toEqual(['confused 7', 'review']);
  });

  test('the answer is edited in place', async () => {
    const one = comment('boss', '/security-review');
    const { host, log } = scene([one]);
    await handleComment({ action: 'created', comment: one }, host);
    await handleComment({ action: 'edited', comment: { ...one, body: '/security-review help' }, previousBody: one.body }, host);
    expect(log.filter((line) => /^(?:answer|edit)/u.test(line))).toEqual(['answer reviewed', 'edit help']);
  });
});

describe('trouble', () => {
  test('a problem is told, another error is not quoted', async () => {
    const told = await say(
      comment('boss', '/security-review'),
      {},
      { review: () => Promise.reject(new Problem('GitHub does not answer.')) },
    );
    const hidden = await say(comment('boss', '/security-review'), {}, { review: () => Promise.reject(new Error('AKIA in line 3')) });
    expect(told.text).toContain('GitHub does not answer');
    expect(hidden.text).not.toContain('AKIA');
    expect(hidden.log).toEqual(['eyes 7', 'answer failed', 'confused 7']);
  });

  test('an acceptance is not said to count when it was written for content that is gone', async () => {
    const gone = { review: () => Promise.resolve(sampleReview({ findings: [waivedWildcard] })) };
    expect((await say(comment('boss', `/security-review accept ${id} only the VPN reaches it`), {}, gone)).text).toContain(
      '**Not accepted:**',
    );
  });

  test('hostile words in a reason stay words', async () => {
    const { text } = await say(
      comment('boss', `/security-review accept ${id} @everyone <img src=x> [a](http://evil) #1 <!-- phasegate:summary -->`),
    );
    const visible = text.replace(/`[^`]*`/gu, '').replace(/^<!--.*?-->/u, '');
    expect(visible).not.toMatch(/@everyone|<img|http:|<!--/u);
  });

  test('an answer with a verdict names what blocks, the first of many, and nothing where nothing does', () => {
    const answered = (count: number): string =>
      renderAnswer(1, { kind: 'reviewed', review: sampleReview({ findings: Array.from({ length: count }, () => openPort) }) });
    expect(answered(0)).not.toContain('Blocking:');
    expect(answered(1)).toContain(`\n\nBlocking: \`${id}\`.`);
    expect(answered(23)).toContain(`\`${id}\` and 3 more.`);
  });

  test('every kind of answer stays within GitHub’s limit', () => {
    const long = 'x'.repeat(200_000);
    const answers: Answer[] = [
      { kind: 'scanned', review: sampleReview({ findings: Array.from({ length: 500 }, () => openPort) }) },
      { kind: 'refused', reason: long, review },
      { kind: 'unknown-subject', subject: long, near: [long] },
      { kind: 'failed', reason: long },
    ];
    for (const answer of answers) expect(renderAnswer(1, answer).length).toBeLessThan(65_000);
  });
});
