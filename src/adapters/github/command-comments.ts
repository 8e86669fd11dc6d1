import type { Reaction } from '../../review/pull-request/commands/handle-command.ts';
import { content, safely, UnknownOutcome } from './client.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';
import { isSameLogin, readViewer } from './viewer.ts';

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
  async react(commentId: number, reaction: Reaction): Promise<void> {
    const { client, at } = this.#repository;
    const reacted = { ...at, comment_id: commentId, content: reaction, request: safely };
    await unlessRefused(client.rest.reactions.createForIssueComment(reacted), [404], undefined);
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
    const { client, at } = this.#repository;
    const found = await this.#find(commentId);
    if (found === undefined) {
      await client.rest.issues.createComment({ ...at, issue_number: this.#options.number, body, request: content });
    } else if (found.body.trim() !== body.trim()) {
      await client.rest.issues.updateComment({ ...at, comment_id: found.id, body, request: content });
    }
  }

  async #find(commentId: number): Promise<{ readonly id: number; readonly body: string } | undefined> {
    const { client, paged } = this.#repository;
    const [viewer, comments] = await Promise.all([
      readViewer(this.#repository),
      client.paginate(client.rest.issues.listComments, { ...paged, issue_number: this.#options.number }),
    ]);
    const login = viewer ?? this.#options.login;
    return comments
      .filter(({ user }) => isSameLogin(user?.login ?? '', login))
      .map(({ id, body }) => ({ id, body: body ?? '' }))
      .find(({ body }) => this.#options.answeredComment(body) === commentId);
  }
}
