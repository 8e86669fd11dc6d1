import type { Reaction } from '../../review/pull-request/commands/handle-command.ts';
import { UnknownOutcome } from './client.ts';
import { Json } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';
import { readViewer } from './viewer.ts';

export interface CommandCommentsOptions {
  readonly number: number;
  /** Our own account, where GitHub does not say whose token it is. An answer's marker in anybody else's comment is only text. */
  readonly login: string;
  /** Which comment a text of ours answers. */
  readonly answeredComment: (body: string) => number | undefined;
}

/** Reactions to commands, and their answers: one for each command, edited in place. */
export class CommandComments {
  readonly #repository: Repository;
  readonly #options: CommandCommentsOptions;

  constructor(repository: Repository, options: CommandCommentsOptions) {
    this.#repository = repository;
    this.#options = options;
  }

  /** GitHub answers a reaction that is there already with that one. A comment that is gone needs none. */
  async react(commentId: number, content: Reaction): Promise<void> {
    const path = this.#repository.path(`/issues/comments/${commentId}/reactions`);
    await ignoring(404, () => this.#repository.client.json('POST', path, { body: { content }, repeat: 'safe' }));
  }

  async answer(commentId: number, body: string): Promise<void> {
    try {
      await this.#write(commentId, body);
    } catch (error) {
      // It may be there: then it is found now, and edited.
      if (!(error instanceof UnknownOutcome)) throw error;
      await this.#write(commentId, body);
    }
  }

  async #write(commentId: number, body: string): Promise<void> {
    const { client } = this.#repository;
    const found = await this.#find(commentId);
    if (found === undefined) {
      await client.json('POST', this.#repository.path(`/issues/${this.#options.number}/comments`), { body: { body }, isContent: true });
    } else if (found.body.trim() !== body.trim()) {
      await client.json('PATCH', this.#repository.path(`/issues/comments/${found.id}`), { body: { body }, isContent: true });
    }
  }

  async #find(commentId: number): Promise<{ readonly id: number; readonly body: string } | undefined> {
    const path = this.#repository.path(`/issues/${this.#options.number}/comments`);
    const [viewer, comments] = await Promise.all([
      readViewer(this.#repository),
      this.#repository.client.list(path, (page) => new Json(page, 'comments').list().map(({ value }) => value)),
    ]);
    const login = plain(viewer ?? this.#options.login);
    return comments
      .map((value) => new Json(value, 'comment'))
      .filter((comment) => plain(comment.at('user', 'login').textOr('')) === login)
      .map((comment) => ({ id: comment.at('id').number(), body: comment.at('body').textOr('') }))
      .find(({ body }) => this.#options.answeredComment(body) === commentId);
  }
}

/** GraphQL names bots without `[bot]`, REST with it. */
function plain(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/u, '');
}

async function ignoring(status: number, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== status) throw error;
  }
}
