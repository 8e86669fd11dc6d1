import { Json } from '../github/json.ts';
import type { Repository } from '../github/repository.ts';

export interface OpenPull {
  readonly number: number;
  readonly headSha: string;
}

/** Open pull requests, the one that was touched last first. */
export async function listOpenPulls(repository: Repository): Promise<readonly OpenPull[]> {
  const pulls = await repository.client.list(repository.path('/pulls?state=open&sort=updated&direction=desc'), (page) =>
    new Json(page, 'pull requests').list().map(({ value }) => value),
  );
  return pulls.map((value) => {
    const pull = new Json(value, 'pull request');
    return { number: pull.at('number').number(), headSha: pull.at('head', 'sha').sha() };
  });
}
