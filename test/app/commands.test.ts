import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startApp, until } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

/** `/security-review` through the App, from the comment to the merge button. */

let scene: Scene;
let server: AppProcess;

beforeAll(async () => {
  scene = await openScene();
  server = await startApp(scene.fake, scene.app, { port: scene.port });
});
afterAll(async () => {
  await server.stop();
  await scene.fake.close();
});
afterEach(() => scene.fake.assertHealthy());

const at = { owner: 'acme', repo: 'infra' };

function answers(number: number): string[] {
  const comments = [...scene.repo.state.comments.values()];
  return comments
    .filter((one) => one.issueNumber === number && one.author.login === 'phasegate[bot]' && one.body.includes('phasegate:answer'))
    .map((one) => one.body);
}

/** The id that people type, from the summary comment. */
function findingId(number: number): string {
  const summary = [...scene.repo.state.comments.values()].find(
    (one) => one.issueNumber === number && one.body.includes('phasegate:summary'),
  );
  const id = /accept ([0-9a-f]{32})/u.exec(summary?.body ?? '')?.[1];
  if (id === undefined) throw new Error(`no id in ${summary?.body ?? 'no summary'}`);
  return id;
}

const isOpen = async (number: number): Promise<boolean> => (await scene.fake.mergeButton('acme', 'infra', number)).enabled;

test('help is answered once, and edited in place', async () => {
  const number = await scene.propose('help', openPort);
  await scene.judged(scene.head(number));
  const { id } = scene.fake.comment({ ...at, number, body: '/security-review help', by: 'dev' });
  await until(() => answers(number).length === 1);
  scene.fake.editComment('acme', 'infra', id, '/security-review nonsense', 'dev');
  await until(() => answers(number).some((body) => body.includes('nonsense')));
  expect(answers(number)).toHaveLength(1);
  expect(summaries(scene, number)).toBe(1);
});

test('an acceptance by a maintainer opens the button; deleting it closes it', async () => {
  const number = await scene.propose('accepted', openPort);
  await scene.judged(scene.head(number));
  const { id } = scene.fake.comment({
    ...at,
    number,
    body: `/security-review accept ${findingId(number)} the office moves next week`,
    by: 'lead',
  });
  await until(() => isOpen(number), 'the button');
  expect(scene.check(scene.head(number))?.conclusion).toBe('success');
  scene.fake.deleteComment('acme', 'infra', id, 'lead');
  await until(async () => !(await isOpen(number)), 'the closed button');
  expect((await scene.judged(scene.head(number))).conclusion).toBe('failure');
});

test('a policy in a file is answered with the command that accepts its findings, which works when it is copied', async () => {
  const number = await scene.propose('found', `${openPort}\n${openPort.replace('"web"', '"jump"')}`);
  await scene.judged(scene.head(number));
  const say = (body: string) => scene.fake.comment({ ...at, number, body, by: 'lead' });
  say('/security-review accept `sg-ingress-admin-port-open-to-world` in `main.tf` the office moves next week');
  await until(() => answers(number).length === 1);
  expect(await isOpen(number)).toBe(false);
  const command = /^\/security-review accept (?:[0-9a-f]{32} ?){2}.*$/mu.exec(answers(number)[0] ?? '')?.[0];
  if (command === undefined) throw new Error(`no command in ${answers(number)[0] ?? 'no answer'}`);
  say(command);
  await until(() => isOpen(number), 'the button');
});

test('the author cannot accept their own finding, and ordinary comments are nothing to us', async () => {
  const number = await scene.propose('own', openPort);
  const isDone = (line: AppProcess['log'][number]): boolean => line.msg === 'job done' && line['job'] === `acme/infra#${number}`;
  // The check is there before the job's line in the log is.
  await until(() => server.log.some(isDone), 'the first review');
  const before = server.log.length;
  scene.fake.comment({ ...at, number, body: 'What does phasegate say?', by: 'dev' });
  scene.fake.comment({ ...at, number, body: `/security-review accept ${findingId(number)} I know what I do`, by: 'dev' });
  await until(() => answers(number).length === 1);
  expect(await isOpen(number)).toBe(false);
  expect(server.log.slice(before).filter((line) => line['job'] === `acme/infra#${number}`).length).toBeLessThanOrEqual(1);
});
