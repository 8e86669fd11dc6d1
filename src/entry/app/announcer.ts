import { keyOf } from '../../review/queue/job.ts';
import type { Job } from '../../review/queue/job.ts';

/** Shows one queued check. Trouble is the announcer's to swallow: the review itself makes the check that counts. */
export type Announce = (job: Job, headSha: string) => Promise<void>;

/** So many at once: a burst of pushes must not become a burst of requests. */
const atOnceMax = 4;

/**
 * Lets people see at once that a review is due, in the order in which it became so. An announcement that has not begun when the review
 * begins is dropped; one that has is waited for; one that comes while the review runs waits for its end, since the review may have taken up
 * the very commit that it is about. So never two checks are made; but where the verdict that is about to come must not count, since the base is
 * another by now, the check that replaces it is there before.
 */
export class Announcer {
  readonly #announce: Announce;
  readonly #waiting = new Map<string, { readonly job: Job; readonly headSha: string }>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #reviewed = new Set<string>();
  /** Heads that show a check of ours, until a review ends it. */
  readonly #shown = new Map<string, Set<string>>();

  constructor(announce: Announce) {
    this.#announce = announce;
  }

  offer(job: Job): void {
    const headSha = headOf(job);
    if (headSha === undefined) return;
    this.#waiting.set(keyOf(job), { job, headSha });
    this.#pump();
  }

  /** To be called before the job begins. Gives the heads that were announced for it. */
  async take(job: Job): Promise<readonly string[]> {
    const key = keyOf(job);
    this.#reviewed.add(key);
    this.#waiting.delete(key);
    await this.#running.get(key);
    const shown = [...(this.#shown.get(key) ?? [])];
    this.#shown.delete(key);
    return shown;
  }

  /** To be called when the job has ended, in whatever way. */
  release(job: Job): void {
    this.#reviewed.delete(keyOf(job));
    this.#pump();
  }

  #pump(): void {
    for (const [key, { job, headSha }] of this.#waiting) {
      if (this.#running.size >= atOnceMax) return;
      if (this.#running.has(key) || (this.#reviewed.has(key) && !isToBeMadeAnew(job))) continue;
      this.#waiting.delete(key);
      const ended = this.#show(key, job, headSha).then(() => {
        this.#running.delete(key);
        this.#pump();
      });
      this.#running.set(key, ended);
    }
  }

  async #show(key: string, job: Job, headSha: string): Promise<void> {
    const shown = this.#shown.get(key) ?? new Set();
    if (shown.has(headSha)) return;
    this.#shown.set(key, shown.add(headSha));
    await this.#announce(job, headSha);
  }
}

function headOf(job: Job): string | undefined {
  if (job.kind === 'pull') return job.headHint;
  return job.kind === 'group' && job.isCertain ? job.headSha : undefined;
}

function isToBeMadeAnew(job: Job): boolean {
  return job.kind === 'pull' && job.again;
}
