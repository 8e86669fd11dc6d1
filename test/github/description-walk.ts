import { gzipSync } from 'node:zlib';
import { appJwt, ask, type Json, type Scene } from './scene.ts';
import { requiredChecksRule } from './server.ts';

const REPO = '/repos/acme/infra';

class Walk {
  readonly scene: Scene;
  readonly admin: string;

  constructor(scene: Scene) {
    this.scene = scene;
    this.admin = scene.fake.userToken('acme');
  }

  /** A request that must succeed. */
  async go(request: string, body?: unknown, by: string = this.scene.token): Promise<Json> {
    const reply = await ask(this.scene.fake, request, { token: by, body });
    if (reply.status >= 300) throw new Error(`${request}: ${reply.status} ${reply.text.slice(0, 300)}`);
    return reply.body;
  }

  async read(prefix: string, paths: readonly string[], by?: string): Promise<void> {
    for (const path of paths) await this.go(`GET ${prefix}${path}`, undefined, by);
  }
}

const id = (body: Json): string => String(body['id']);

/** One good request to every route, so that every answer meets GitHub's description. */
export async function walkEveryRoute(scene: Scene): Promise<void> {
  const walk = new Walk(scene);
  await walkApps(walk);
  await walkContent(walk);
  await walkChecks(walk);
  await walkIssues(walk);
  await walkReviewComments(walk);
  await walkReviews(walk);
  await walkPulls(walk);
}

async function walkApps(walk: Walk): Promise<void> {
  const { fake, app, installation } = walk.scene;
  const jwt = appJwt(app);
  const delivery = fake.webhooks.send(app, 'ping', {}, { unchecked: true });
  delivery.statusCode = 200;
  await walk.read(
    '/app',
    ['', '/installations', `/installations/${installation.id}`, '/hook/deliveries', `/hook/deliveries/${delivery.id}`],
    jwt,
  );
  await walk.go(`GET ${REPO}/installation`, undefined, jwt);
  await walk.go(`POST /app/hook/deliveries/${delivery.id}/attempts`, undefined, jwt);
  const narrowed = await walk.go(`POST /app/installations/${installation.id}/access_tokens`, { repositories: ['infra'] }, jwt);
  await walk.read('', ['/rate_limit', '/meta', '/users/dev', `/apps/${app.slug}`, '/installation/repositories']);
  await walk.go('GET /user', undefined, walk.admin);
  await walk.go('DELETE /installation/token', undefined, String(narrowed['token']));
}

async function walkContent(walk: Walk): Promise<void> {
  const { fake, app, head } = walk.scene;
  const repo = fake.repository('acme', 'infra');
  const ruleset = repo.addRuleset({ rules: [requiredChecksRule([{ context: 'gate', integration_id: app.id }])], branches: ['release'] });
  repo.protect('main', { checks: [{ context: 'other', app_id: null }], requiredApprovals: 1 });
  const main = await repo.sha('main');
  await walk.read(REPO, ['', '/branches', '/branches/main', '/rules/branches/release', '/rulesets', `/rulesets/${ruleset}`]);
  await walk.read(REPO, ['/collaborators/dev', '/collaborators/dev/permission', '/commits', '/commits/main', `/commits/${head()}/pulls`]);
  await walk.read(REPO, [
    '/compare/main...change',
    '/contents/main.tf',
    '/contents/',
    `/git/commits/${main}`,
    '/git/ref/heads/main',
    '/git/matching-refs/heads',
  ]);
  await walk.read(REPO, ['/branches/main/protection', '/branches/main/protection/required_status_checks'], walk.admin);
  const tree = await walk.go(`GET ${REPO}/git/trees/main`);
  await walk.go(`GET ${REPO}/git/blobs/${String(tree['tree']?.[0]?.['sha'])}`);
  const sarif = gzipSync(JSON.stringify({ version: '2.1.0', runs: [] })).toString('base64');
  const upload = await walk.go(`POST ${REPO}/code-scanning/sarifs`, { commit_sha: head(), ref: 'refs/pull/1/head', sarif });
  await walk.go(`GET ${REPO}/code-scanning/sarifs/${id(upload)}`);
}

async function walkChecks(walk: Walk): Promise<void> {
  const head_sha = walk.scene.head();
  const annotations = [{ path: 'main.tf', start_line: 1, end_line: 1, annotation_level: 'notice', message: 'm' }];
  const run = await walk.go(`POST ${REPO}/check-runs`, {
    name: 'gate',
    head_sha,
    conclusion: 'success',
    output: { title: 't', summary: 's', annotations },
  });
  await walk.read(`${REPO}/check-runs/${id(run)}`, ['', '/annotations']);
  await walk.go(`PATCH ${REPO}/check-runs/${id(run)}`, { output: { summary: 's2' } });
  await walk.go(`POST ${REPO}/check-runs/${id(run)}/rerequest`);
  const suite = await walk.go(`POST ${REPO}/check-suites`, { head_sha });
  await walk.read(`${REPO}/check-suites/${id(suite)}`, ['', '/check-runs']);
  await walk.go(`POST ${REPO}/check-suites/${id(suite)}/rerequest`);
  await walk.go(`POST ${REPO}/statuses/${head_sha}`, { state: 'success', context: 'c' });
  await walk.read(`${REPO}/commits/${head_sha}`, ['/check-runs', '/check-suites', '/status', '/statuses']);
}

async function walkIssues(walk: Walk): Promise<void> {
  const comment = await walk.go(`POST ${REPO}/issues/1/comments`, { body: 'x' });
  const one = `${REPO}/issues/comments/${id(comment)}`;
  const reaction = await walk.go(`POST ${one}/reactions`, { content: 'eyes' });
  await walk.go(`POST ${REPO}/issues/1/reactions`, { content: '+1' });
  await walk.go(`POST ${REPO}/issues/1/labels`, { labels: ['security'] });
  await walk.read(`${REPO}/issues`, ['/1', '/1/comments', '/1/labels', '/1/reactions', '/comments']);
  await walk.read(one, ['', '/reactions']);
  await walk.go(`DELETE ${REPO}/issues/1/labels/security`);
  await walk.go(`PATCH ${one}`, { body: 'y' });
  await walk.go(`DELETE ${one}/reactions/${id(reaction)}`);
  await walk.go(`DELETE ${one}`);
}

async function walkReviewComments(walk: Walk): Promise<void> {
  const { fake, head } = walk.scene;
  const place = { body: 'x', commit_id: head(), path: 'main.tf' };
  const line = await walk.go(`POST ${REPO}/pulls/1/comments`, { ...place, line: 5 });
  const file = await walk.go(`POST ${REPO}/pulls/1/comments`, { ...place, subject_type: 'file' });
  await walk.go(`POST ${REPO}/pulls/1/comments/${id(line)}/replies`, { body: 'y' });
  const thumb = await walk.go(`POST ${REPO}/pulls/comments/${id(line)}/reactions`, { content: 'rocket' });
  await fake.repository('acme', 'infra').commit('change', { 'main.tf': 'all new\n' }); // outdates the first
  await walk.read(`${REPO}/pulls`, ['/comments', '/1/comments', `/comments/${id(line)}`, `/comments/${id(line)}/reactions`]);
  await walk.go(`PATCH ${REPO}/pulls/comments/${id(file)}`, { body: 'z' });
  await walk.go(`DELETE ${REPO}/pulls/comments/${id(line)}/reactions/${id(thumb)}`);
  await walk.go(`DELETE ${REPO}/pulls/comments/${id(file)}`);
}

async function walkReviews(walk: Walk): Promise<void> {
  const reviews = `${REPO}/pulls/1/reviews`;
  const pending = await walk.go(`POST ${reviews}`, { body: 'draft' });
  await walk.go(`PUT ${reviews}/${id(pending)}`, { body: 'better draft' });
  await walk.go(`DELETE ${reviews}/${id(pending)}`);
  const second = await walk.go(`POST ${reviews}`, { body: 'draft' });
  await walk.go(`POST ${reviews}/${id(second)}/events`, { event: 'REQUEST_CHANGES' });
  await walk.go(`PUT ${reviews}/${id(second)}/dismissals`, { message: 'fixed' });
  await walk.read(reviews, ['', `/${id(second)}`, `/${id(second)}/comments`]);
}

async function walkPulls(walk: Walk): Promise<void> {
  const repo = walk.scene.fake.repository('acme', 'infra');
  await walk.read(`${REPO}/pulls`, ['', '/1', '/1/files', '/1/commits']);
  await walk.go(`PATCH ${REPO}/pulls/1`, { title: 'Other' });
  await repo.commit('third', { 'third.tf': 'x\n' });
  const third = await walk.go(`POST ${REPO}/pulls`, { title: 'Third', head: 'third', base: 'main' }, walk.admin);
  repo.state.protections.clear();
  await walk.go(`PUT ${REPO}/pulls/${String(third['number'])}/merge`, {}, walk.admin);
  await walk.go(`GET ${REPO}/pulls/${String(third['number'])}/merge`);
}
