import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serverBundle, startApp, until, webhookSecret } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { startCollector } from './collector.ts';
import type { Collector, OtlpSpan } from './collector.ts';
import { openPort, openScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** What the server bundle tells a collector of OpenTelemetry, and what it does not. */

let scene: Scene;
let collector: Collector;
let server: AppProcess | undefined;

beforeEach(async () => {
  [scene, collector] = [await openScene(), await startCollector()];
});
afterEach(async () => {
  await server?.kill();
  await collector.close();
  await scene.fake.close();
});

const start = async (env: Readonly<Record<string, string>>, dist?: string): Promise<AppProcess> =>
  (server = await startApp(scene.fake, scene.app, {
    port: scene.port,
    env: { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, ...env },
    ...(dist === undefined ? {} : { dist }),
  }));

/** Chosen by whoever proposes the change. */
const theirs = ['their-branch', 'their-comment', 'their.tf', 'dev'];
const ours = [
  'phasegate.delivery',
  'phasegate.event',
  'phasegate.result',
  'phasegate.job',
  'phasegate.installation',
  'phasegate.attempt',
  'phasegate.requests',
  'phasegate.writes',
  'error.type',
  'http.request.method',
  'url.template',
  'server.address',
  'http.response.status_code',
  'http.request.resend_count',
];

async function review(): Promise<number> {
  await scene.repo.commit('their-branch', { 'their.tf': `${openPort}# their-comment\n` }, 'their-comment', { by: 'dev' });
  const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'their-branch', by: 'dev' });
  await scene.judged(headSha);
  return number;
}

test('from the delivery through its wait and the phases of the review to each request, in one trace', async () => {
  const started = await start({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json', OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment=test' });
  await review();
  expect(await started.stop()).toBe(0);
  const spans = collector.spans();
  const byId = new Map(spans.map((span) => [span.spanId, span]));
  const way = (span: OtlpSpan | undefined): string[] => (span === undefined ? [] : [...way(byId.get(span.parentSpanId ?? '')), span.name]);
  const ways = spans.map((span) => way(span).join(' > '));
  const run = 'delivery > job pull > run pull';
  expect(ways).toEqual(
    expect.arrayContaining([
      'delivery',
      'delivery > wait',
      'delivery > job pull',
      run,
      ...['prepare', 'read', 'evaluate', 'judge', 'write'].map((phase) => `${run} > ${phase}`),
      `${run} > prepare > GET /repos/{owner}/{repo}/pulls/{pull_number}`,
      `${run} > write > PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}`,
      `${run} > prepare > GET /repos/{}/{}/commits/{}/check-runs`,
      'delivery > announce asked > announce pull > GET /repos/{}/{}/commits/{}/check-runs',
    ]),
  );
  const whole = spans.find(({ name }) => name === 'run pull');
  expect(spans.filter(({ traceId }) => traceId === whole?.traceId).length).toBeGreaterThan(15);
  for (const one of spans) expect(Number(one.endTimeUnixNano)).toBeGreaterThanOrEqual(Number(one.startTimeUnixNano));
  expect(Object.fromEntries(collector.resource().map(({ key, value }) => [key, value['stringValue']]))).toMatchObject({
    'service.name': 'phasegate',
    'deployment.environment': 'test',
  });
  // The log leads to the trace.
  expect(server?.log.find(({ msg, kind }) => msg === 'job done' && kind === 'pull')?.['trace']).toBe(whole?.traceId);
});

test('nothing is told that is secret, that stands in the repository, or that its authors chose', async () => {
  const started = await start({ OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' });
  await review();
  await started.stop();
  const told = Buffer.concat(collector.requests.map(({ body }) => body)).toString('utf8');
  const keyLine = scene.app.privateKey.split('\n')[3] ?? '';
  expect(keyLine.length).toBeGreaterThan(40);
  for (const hidden of [...theirs.filter((word) => word !== 'dev'), keyLine, webhookSecret, 'ghs_', 'eyJ', 'cidr_blocks'])
    expect(told).not.toContain(hidden);
  const attributes = collector.spans().flatMap((span) => span.attributes);
  expect([...new Set(attributes.map(({ key }) => key))].filter((key) => !ours.includes(key))).toEqual([]);
  expect(attributes.filter(({ value }) => String(Object.values(value)[0]).length > 128)).toEqual([]);
  expect(attributes.filter(({ value }) => theirs.includes(String(value['stringValue'])))).toEqual([]);
});

test('in protobuf without a word, with the headers that the collector wants', async () => {
  const started = await start({ OTEL_EXPORTER_OTLP_HEADERS: 'x-team=platform' });
  await review();
  await started.stop();
  const [first] = collector.requests;
  expect([first?.path, first?.headers['content-type'], first?.headers['x-team']]).toEqual([
    '/v1/traces',
    'application/x-protobuf',
    'platform',
  ]);
  expect(Buffer.concat(collector.requests.map(({ body }) => body)).includes('run pull')).toBe(true);
});

test('a collector that refuses is told of in the log, once a minute for each thread, and keeps no review', async () => {
  collector.answer(400);
  const { log } = await start({ OTEL_BSP_SCHEDULE_DELAY: '50' });
  await review();
  await until(() => log.some(({ msg }) => msg === 'traces are not taken'), 'the word');
  await review().catch(() => undefined);
  expect(
    log
      .filter(({ msg }) => msg === 'traces are not taken')
      .map(({ reason }) => reason)
      .slice(0, 1),
  ).toEqual(['400']);
  expect(log.filter(({ msg }) => msg === 'traces are not taken').length).toBeLessThanOrEqual(2);
});

test.each([
  ['no collector is named', { OTEL_EXPORTER_OTLP_ENDPOINT: '' }],
  ['they are switched off', { OTEL_SDK_DISABLED: 'true' }],
])('where %s, nothing of it is loaded', async (_, env) => {
  const copy = mkdtempSync(join(tmpdir(), 'phasegate-traces-'));
  try {
    cpSync(dirname(dirname(await serverBundle())), copy, { recursive: true });
    const parts = readdirSync(join(copy, 'server'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
    const holding = parts.filter((name) => readFileSync(join(copy, 'server', name), 'utf8').includes('class BatchSpanProcessor'));
    expect([holding.length, holding.includes('index.js')]).toEqual([1, false]);
    for (const name of holding) rmSync(join(copy, 'server', name));
    await start(env, copy);
    await review();
    expect(collector.requests).toEqual([]);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
