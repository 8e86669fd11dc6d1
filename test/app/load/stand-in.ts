import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkName } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Crew } from './crew.ts';

/** What a stand-in for the App does wrong on purpose. */
export interface StandInOptions {
  /** For one review; one is done at a time. */
  readonly reviewMs?: number;
  /** Whoever comes first is served first, however many have come of one installation. */
  readonly isUnfair?: boolean;
  /** Deliveries that are taken and forgotten, by their place from 0. */
  readonly loses?: number;
  /** Says all twice. */
  readonly repeats?: boolean;
  /** For the answer to a delivery. */
  readonly answerMs?: number;
  /** What deliveries are answered, 202 by default. */
  readonly status?: number;
}

/** A pull request of the estate, as its delivery names it. */
interface Payload {
  readonly number: number;
  readonly pull_request: { readonly head: { readonly sha: string; readonly ref: string } };
  readonly repository: { readonly owner: { readonly login: string } };
}

/** Takes deliveries as the App does, and ends each with a check and, where the port is open, a summary; so that the load itself can be tested. */
export async function standIn(scene: Scene, options: StandInOptions = {}): Promise<Crew> {
  const waiting: Payload[] = [];
  let taken = 0;
  let isOpen = true;
  let isJudging = false;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.headers['x-github-event'] === 'pull_request') {
        if (taken !== options.loses) waiting.push(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Payload);
        taken += 1;
      }
      setTimeout(() => response.writeHead(options.status ?? 202).end(), options.answerMs ?? 0);
    });
  });
  await new Promise<void>((resolve) => server.listen(scene.port, '127.0.0.1', resolve));
  const next = options.isUnfair === true ? () => waiting.shift() : inTurn(waiting);
  const working = (async (): Promise<void> => {
    while (isOpen) {
      const pull = next();
      isJudging = pull !== undefined;
      await sleep(options.reviewMs ?? 1);
      if (pull !== undefined) await judge(scene, pull, options.repeats === true ? 2 : 1);
      isJudging = false;
    }
  })();
  return {
    all: [],
    crashes: [],
    parts: () => ({}),
    killOne: () => Promise.resolve(),
    isIdle: () => Promise.resolve(waiting.length === 0 && !isJudging),
    async close() {
      isOpen = false;
      await working;
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The oldest of whoever was served least. */
function inTurn(waiting: Payload[]): () => Payload | undefined {
  const served = new Map<string, number>();
  const servedOf = ({ repository }: Payload): number => served.get(repository.owner.login) ?? 0;
  return () => {
    const [next] = waiting.toSorted((a, b) => servedOf(a) - servedOf(b));
    if (next === undefined) return undefined;
    waiting.splice(waiting.indexOf(next), 1);
    served.set(next.repository.owner.login, servedOf(next) + 1);
    return next;
  };
}

async function judge({ fake }: Scene, { number, pull_request: { head }, repository }: Payload, times: number): Promise<void> {
  const { login } = repository.owner;
  const installation = [...fake.world.installations.values()].find(({ account }) => account.login === login);
  if (installation === undefined) throw new Error(`${login} has not installed the App`);
  const post = async (path: string, body: object): Promise<void> => {
    const headers = { authorization: `Bearer ${fake.installationToken(installation)}`, 'user-agent': 'stand-in' };
    const answer = await fetch(`${fake.url}/repos/${login}/infra/${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  };
  // As the estate means it: odd ones end with an open port.
  const isBad = Number(head.ref.split('-').at(-1)) % 2 === 1;
  const output = { title: 'Judged', summary: 'Judged' };
  for (let time = 0; time < times; time += 1) {
    if (isBad) await post(`issues/${number}/comments`, { body: '<!-- phasegate:summary -->' });
    const conclusion = isBad ? 'failure' : 'success';
    await post('check-runs', { name: checkName, head_sha: head.sha, status: 'completed', conclusion, output });
  }
}
