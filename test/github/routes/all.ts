import type { Webhooks } from '../hooks/webhooks.ts';
import type { Routes } from '../http/api.ts';
import type { Budget } from '../http/budget.ts';
import { accountRoutes } from './account.ts';
import { appRoutes } from './apps.ts';
import { checkRunRoutes } from './check-runs.ts';
import { checkSuiteRoutes } from './check-suites.ts';
import { commitRoutes } from './commits.ts';
import { contentsRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { hookDeliveryRoutes } from './hook-deliveries.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewCommentRoutes } from './review-comments.ts';
import { reviewRoutes } from './reviews.ts';
import { sarifRoutes } from './sarif.ts';
import { statusRoutes } from './statuses.ts';

export function allRoutes(budget: Budget, webhooks: Webhooks): Routes {
  return {
    plain: { ...accountRoutes(budget), ...appRoutes, ...hookDeliveryRoutes(webhooks) },
    repository: {
      ...repositoryRoutes,
      ...commitRoutes,
      ...gitDataRoutes,
      ...contentsRoutes,
      ...pullRoutes,
      ...reviewRoutes,
      ...reviewCommentRoutes,
      ...issueRoutes,
      ...reactionRoutes,
      ...checkRunRoutes,
      ...checkSuiteRoutes,
      ...statusRoutes,
      ...sarifRoutes,
    },
  };
}
