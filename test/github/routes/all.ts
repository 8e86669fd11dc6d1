import type { Routes } from '../http/api.ts';
import type { Budget } from '../http/budget.ts';
import { accountRoutes } from './account.ts';
import { appRoutes } from './apps.ts';
import { checkRunRoutes } from './check-runs.ts';
import { checkSuiteRoutes } from './check-suites.ts';
import { commitRoutes } from './commits.ts';
import { contentsRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueRoutes } from './issues.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { repositoryRoutes } from './repository.ts';
import { reviewCommentRoutes } from './review-comments.ts';
import { reviewRoutes } from './reviews.ts';
import { statusRoutes } from './statuses.ts';

export function allRoutes(budget: Budget): Routes {
  return {
    plain: { ...accountRoutes(budget), ...appRoutes },
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
    },
  };
}
