import { isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from './graphql/graph.ts';
import { typeIn } from './graphql/execute.ts';
import { githubSchema } from './graphql/schema.ts';
import { ask, openScene, type Json, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

let scene: Scene;
let full: string;
beforeAll(async () => {
  scene = await openScene(await startFakeGitHub());
  full = scene.fake.workflowToken('acme', 'infra', { permissions: { contents: 'write', pull_requests: 'write', issues: 'write' } });
  const comments = [5, 6].map((line) => ({ path: 'main.tf', line, body: `finding ${line}` }));
  await ask(scene.fake, 'POST /repos/acme/infra/pulls/1/reviews', { token: full, body: { event: 'COMMENT', comments } });
});
afterAll(() => scene.fake.close());

async function graphql(query: string, variables: object = {}, token: string = full): Promise<Json> {
  const reply = await ask(scene.fake, 'POST /graphql', { token, body: { query, variables } });
  expect(reply.status, reply.text).toBe(200);
  return reply.body;
}

const THREADS = `
  query Threads($owner: String!, $repo: String!, $number: Int!, $after: String) { # the review threads
    repository(owner: $owner, name: $repo) {
      pullRequest(number: $number) {
        headRefOid
        reviewThreads(first: 1, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes { id isResolved isOutdated path line comments(first: 10) { totalCount nodes { ...Comment } } }
        }
      }
    }
  }
  fragment Comment on PullRequestReviewComment { databaseId body isMinimized author { __typename login ... on Bot { databaseId } } }`;

const at = { owner: 'acme', repo: 'infra', number: 1 };

async function threads(): Promise<Json[]> {
  const found: Json[] = [];
  let after: unknown = null;
  for (;;) {
    const { data } = await graphql(THREADS, { ...at, after });
    const page = data?.['repository']?.['pullRequest']?.['reviewThreads'];
    found.push(...(page?.['nodes'] ?? []));
    if (String(page?.['pageInfo']?.['hasNextPage']) !== 'true') return found;
    after = page?.['pageInfo']?.['endCursor'];
  }
}

describe('review threads', () => {
  test('come page by page; bots have no [bot] in their login here', async () => {
    const all = await threads();
    expect(all.map((one) => [one['line'], one['isResolved'], one['comments']?.['totalCount']])).toEqual([
      [5, false, 1],
      [6, false, 1],
    ]);
    expect(all[0]?.['comments']?.['nodes']?.[0]?.['author']).toMatchObject({ __typename: 'Bot', login: 'github-actions' });
  });

  test('resolving needs contents: write beside pull_requests: write', async () => {
    const [first] = await threads();
    const resolve =
      'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id isResolved resolvedBy { login } } } }';
    const refused = await graphql(resolve, { id: first?.['id'] }, scene.token);
    expect(refused['errors']?.[0]).toMatchObject({
      type: 'FORBIDDEN',
      path: ['resolveReviewThread'],
      message: 'Resource not accessible by integration',
    });
    expect((await threads())[0]?.['isResolved']).toBe(false);
    const done = await graphql(resolve, { id: first?.['id'] });
    expect(done['data']?.['resolveReviewThread']?.['thread']?.['isResolved']).toBe(true);
    expect((await threads())[0]?.['isResolved']).toBe(true);
  });

  test('comments are minimised with a reason GitHub knows', async () => {
    const rest = await ask(scene.fake, 'GET /repos/acme/infra/pulls/1/comments', { token: full });
    const id = rest.body[1]?.['node_id'];
    const minimise =
      'mutation($id: ID!, $why: ReportedContentClassifiers!) { minimizeComment(input: { subjectId: $id, classifier: $why }) { minimizedComment { isMinimized minimizedReason } } }';
    expect((await graphql(minimise, { id, why: 'LOW_QUALITY' }))['errors']?.[0]?.['message']).toContain('does not exist in');
    const done = await graphql(minimise, { id, why: 'OUTDATED' }, scene.token);
    expect(done['data']?.['minimizeComment']?.['minimizedComment']).toEqual({ isMinimized: true, minimizedReason: 'outdated' });
    const readOnly = scene.fake.workflowToken('acme', 'infra', { permissions: { pull_requests: 'read' } });
    expect((await graphql(minimise, { id, why: 'OUTDATED' }, readOnly))['errors']?.[0]?.['type']).toBe('FORBIDDEN');
  });

  test('become outdated when their line changes', async () => {
    const repo = scene.fake.repository('acme', 'infra');
    const main = String(
      (await ask(scene.fake, 'GET /repos/acme/infra/contents/main.tf?ref=change', { token: full, accept: 'application/vnd.github.raw' }))
        .text,
    );
    await repo.commit('change', { 'main.tf': main.replace('line five', 'line 5 again') });
    expect((await threads()).map((one) => [one['isOutdated'], one['line']])).toEqual([
      [true, null],
      [false, 6],
    ]);
  });
});

describe('refusals', () => {
  test('pages without bounds and above 100', async () => {
    const query = (args: string) =>
      `{ repository(owner: "acme", name: "infra") { pullRequest(number: 1) { reviewThreads${args} { totalCount } } } }`;
    expect((await graphql(query('')))['errors']?.[0]?.['type']).toBe('MISSING_PAGINATION_BOUNDARIES');
    expect((await graphql(query('(first: 101)')))['errors']?.[0]?.['type']).toBe('EXCESSIVE_PAGINATION');
    expect((await graphql(query('(first: 100)')))['errors']).toBeUndefined();
  });

  test('what is not there, syntax, missing variables, and nobody', async () => {
    expect((await graphql('{ repository(owner: "acme", name: "none") { id } }'))['errors']?.[0]?.['type']).toBe('NOT_FOUND');
    expect((await graphql('query($id: ID!) { node(id: $id) { id } }', { id: 'PRRT_xxx' }))['errors']?.[0]?.['type']).toBe('NOT_FOUND');
    expect((await graphql('{ repository('))['errors']).toHaveLength(1);
    expect((await graphql('query($id: ID!) { node(id: $id) { id } }'))['errors']).toHaveLength(1);
    expect((await ask(scene.fake, 'POST /graphql', { body: { query: '{ viewer { login } }' } })).status).toBe(401);
    expect(scene.fake.world.failures).toEqual([]);
  });

  const WRONG: readonly (readonly [string, string, string])[] = [
    ['a field GitHub does not have', '{ viewer { login shoeSize } }', 'Cannot query field "shoeSize" on type "User"'],
    ['a field inside an empty list', '{ nodes(ids: []) { ... on PullRequest { shoeSize } } }', '"shoeSize" on type "PullRequest"'],
    ['an unknown argument', '{ repository(owner: "a", name: "b", branch: "c") { id } }', 'Unknown argument "branch"'],
    ['a missing argument', '{ repository(owner: "a") { id } }', 'argument "name" of type "String!" is required'],
    [
      'a variable of another type',
      'query($id: String!) { node(id: $id) { id } }',
      '"$id" of type "String!" used in position expecting type "ID!"',
    ],
    ['a variable that may be null', 'query($id: ID) { node(id: $id) { id } }', '"$id" of type "ID" used in position expecting type "ID!"'],
    ['an undeclared variable', '{ node(id: $id) { id } }', '"$id" is not defined'],
    ['an unused variable', 'query Q($id: ID!) { viewer { login } }', '"$id" is never used in operation "Q"'],
    ['an object without fields', '{ viewer }', 'must have a selection of subfields'],
    [
      'an enum value GitHub does not have',
      'mutation { minimizeComment(input: { subjectId: "x", classifier: OLD }) { clientMutationId } }',
      '"OLD" does not exist in "ReportedContentClassifiers"',
    ],
    [
      'an incomplete input',
      'mutation { minimizeComment(input: { subjectId: "x" }) { clientMutationId } }',
      '"MinimizeCommentInput.classifier" of required type',
    ],
    [
      'an unknown input',
      'mutation { resolveReviewThread(input: { threadId: "x", id: "y" }) { clientMutationId } }',
      '"id" is not defined by type "ResolveReviewThreadInput"',
    ],
    ['a fragment that is not there', '{ viewer { ...Gone } }', 'Unknown fragment "Gone"'],
    ['what GitHub has and the fake has not', '{ viewer { bio } }', "The fake has no field 'bio' of type 'User'"],
  ];
  test.each(WRONG)('%s: refused, and the test fails', async (_, query, message) => {
    const before = scene.fake.world.failures.length;
    const reply = await graphql(query, { id: 'x' });
    expect(reply['errors']?.[0]?.['message']).toContain(message);
    expect(reply['data'] ?? null).toBeNull();
    expect(scene.fake.world.failures.length).toBeGreaterThan(before);
    expect(() => scene.fake.assertHealthy()).toThrow('POST /graphql');
  });
});

describe("the fake's graph", () => {
  test('has no field that GitHub does not have', () => {
    const types = Object.values(githubSchema().getTypeMap()).filter(isObjectType);
    const missing = Object.entries(graph).flatMap(([name, resolvers]) => {
      const same = types.filter((type) => typeIn(type.name) === name);
      return Object.keys(resolvers).filter((field) => same.length === 0 || same.some((type) => type.getFields()[field] === undefined));
    });
    expect(missing).toEqual([]);
    expect(Object.values(graph).flatMap(Object.keys).length).toBeGreaterThan(100);
  });
});
