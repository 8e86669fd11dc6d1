import { certaintyOf, defineEvidence } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

/** Which guarantee, and of which branch. */
interface Promised {
  readonly what: string;
  readonly repository: string | undefined;
  readonly branch: string;
}

/** Names of a default branch: a rule for one of them takes the place of a rule for another. */
const defaults: ReadonlySet<string> = new Set(['main', 'master', '~DEFAULT_BRANCH', '~ALL', '*', 'default']);

export const branchProtectionWeakened = defineEvidence({
  id: 'branch-protection-weakened',
  control: 'involve-security-in-development',
  severity: 'high',
  on: 'github.branch-protection',
  // All that one change takes from a branch is one loss.
  speaksFor: ['branch-protection-weakened'],
  dialects: ['terraform', 'text'],
  title: 'A branch is protected less than before',
  why: 'Reviews and checks before the merge are where a mistake or a stolen account is stopped. Without them one person, or one token, changes what is deployed, and history can be rewritten so that nobody sees it.',
  remedy: 'Keep the protection. If it moves to a ruleset or to the settings of the organization, declare that first.',
  limits: [
    'Read are the branch protections and rulesets of the GitHub provider for Terraform, and .github/settings.yml of the Settings app.',
    'What is set by hand or for the whole organization is not visible.',
    'A check that is renamed is reported at medium, as long as another check is still required.',
  ],
  covers: { checkov: ['CKV_GIT_5', 'CKV_GIT_6', 'CKV2_GIT_1', 'CKV_GITHUB_10', 'CKV_GITHUB_14'] },
  *evaluate({ repository, branch, guarantees, at, open }) {
    for (const { what, severity, at: place, which, ...certainty } of guarantees) {
      const degree: Promised = { what, repository, branch };
      yield {
        claim: 'evidence',
        scope: `${repository ?? ''} ${branch}: ${what}`.trim(),
        extent: `The protection of ${branch === '' ? 'the branch' : `the branch ${branch}`} wanted ${what}`,
        degree,
        severity,
        trace: [place, at],
        ...certaintyOf({ ...certainty, open: which ?? open }),
      };
    }
  },
  lost: ({ extent }) => `${extent}, and does not after this change.`,
  standsIn: (other: Evidence, lost: Evidence) => isPromised(other.degree) && isPromised(lost.degree) && keeps(other.degree, lost.degree),
});

function keeps(other: Promised, lost: Promised): boolean {
  const isSameBranch = other.branch === lost.branch || (isDefault(other.branch) && isDefault(lost.branch));
  const isSameRepository = other.repository === undefined || lost.repository === undefined || other.repository === lost.repository;
  return other.what === lost.what && isSameBranch && isSameRepository;
}

/** Not where one of its names is left out. */
function isDefault(branch: string): boolean {
  const [all = '', without = ''] = branch.split(' but ');
  const names = (text: string): boolean => text.split(' ').some((one) => defaults.has(one));
  return names(all) && !names(without);
}

function isPromised(degree: unknown): degree is Promised {
  return typeof degree === 'object' && degree !== null && 'what' in degree && 'branch' in degree;
}
