import {
  author,
  NO_CONTENT,
  numberParam,
  type Answer,
  type RepositoryCall,
  type RepositoryRoute,
  type RepositoryRoutes,
} from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { pageOf } from '../http/page.ts';
import { renderReaction } from '../render/comment.ts';
import { react } from '../state/comments.ts';
import type { Reaction } from '../state/types.ts';
import { issue, issueCommentOf } from './issues.ts';
import { commentOf } from './review-comments.ts';

const REPO = '/repos/{owner}/{repo}';
type Find = (call: RepositoryCall) => { readonly reactions: Reaction[] };

const ISSUE_READ = ['issues:read', 'pull_requests:read'];
const ISSUE_WRITE = ['issues:write', 'pull_requests:write'];

export const reactionRoutes: RepositoryRoutes = {
  [`GET ${REPO}/issues/{issue_number}/reactions`]: list(ISSUE_READ, issue),
  [`POST ${REPO}/issues/{issue_number}/reactions`]: create(ISSUE_WRITE, issue),
  [`GET ${REPO}/issues/comments/{comment_id}/reactions`]: list(ISSUE_READ, issueCommentOf),
  [`POST ${REPO}/issues/comments/{comment_id}/reactions`]: create(ISSUE_WRITE, issueCommentOf),
  [`DELETE ${REPO}/issues/comments/{comment_id}/reactions/{reaction_id}`]: remove(ISSUE_WRITE, issueCommentOf),
  [`GET ${REPO}/pulls/comments/{comment_id}/reactions`]: list(['pull_requests:read'], commentOf),
  [`POST ${REPO}/pulls/comments/{comment_id}/reactions`]: create(['pull_requests:write'], commentOf),
  [`DELETE ${REPO}/pulls/comments/{comment_id}/reactions/{reaction_id}`]: remove(['pull_requests:write'], commentOf),
};

function list(needs: readonly string[], find: Find): RepositoryRoute {
  return {
    needs,
    handle: (call) => {
      const wanted = call.query.get('content');
      const all = find(call).reactions.filter((one) => wanted === null || one.content === wanted);
      return pageOf(call, all, (one) => renderReaction(call.world, one));
    },
  };
}

/** 201 for a new reaction, 200 for one the user gave before. */
function create(needs: readonly string[], find: Find): RepositoryRoute {
  return {
    needs,
    handle: (call): Answer => {
      const { content } = call.body as { readonly content: string };
      const { reaction, isNew } = react(call.world, find(call).reactions, author(call), content);
      return { status: isNew ? 201 : 200, body: renderReaction(call.world, reaction) };
    },
  };
}

function remove(needs: readonly string[], find: Find): RepositoryRoute {
  return {
    needs,
    handle: (call): Answer => {
      const { reactions } = find(call);
      const index = reactions.findIndex((one) => one.id === numberParam(call, 'reaction_id'));
      if (index < 0) throw notFound();
      reactions.splice(index, 1);
      return NO_CONTENT;
    },
  };
}
