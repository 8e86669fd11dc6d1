import { defineViolation } from '../define-policy.ts';

export const secretInEarlierCommit = defineViolation({
  id: 'secret-in-earlier-commit',
  control: 'no-secrets-in-code',
  severity: 'high',
  on: 'source.history',
  dialects: ['text'],
  title: 'Secret was committed and removed again',
  why: 'The files look clean, but the commit that held the secret is still there: in the branch, in every clone, and in the pull request itself even after a squash or a force push.',
  remedy:
    'Revoke the secret first; that is what counts. Then squash or rewrite the branch if you want it out of the main history. A reviewer who knows that it is revoked accepts this finding by its id.',
  limits: ['Commits that cannot be read one by one fail the review, with the reason.'],
  covers: {},
  *evaluate({ commit, path, hit }) {
    yield {
      claim: 'violation',
      aspect: `${hit.detector} ${hit.label}`,
      message: `Commit ${commit.slice(0, 12)} adds ${hit.title} to ${path}; a later commit removes it.`,
      trace: [{ path, range: hit.range }],
      confidence: hit.tier,
      commit,
    };
  },
});
