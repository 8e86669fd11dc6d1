import { webIdentityOnly } from '../../analysis/iam/grants/federation.ts';
import { holdsWithout } from '../../analysis/iam/grants/token-claims.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { hasWildcard, patternText } from '../../analysis/iam/document/pattern.ts';
import type { Pattern } from '../../analysis/iam/document/pattern.ts';
import type { PolicyDocument } from '../../analysis/iam/document/policy-document.ts';
import { defineStrength } from '../define-policy.ts';
import { admission, renamedAdmission, widenedBy } from '../resource-policy/widened.ts';
import type { Admission } from '../resource-policy/widened.ts';

export const oidcTrustWidened = defineStrength({
  id: 'oidc-trust-widened',
  control: 'use-temporary-credentials',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'More workflows can take the role than before',
  why: 'Every repository, branch or environment that is added has all rights of the role. The subject in the finding is one that could not take the role before the change.',
  remedy: 'Name the branch or the environment that needs it, with StringEquals.',
  limits: [
    'A condition that is gone or a subject with a wildcard is high. Medium is what is daily work as well: a further subject that is written out, and a further repository of an owner on the very terms that another repository of theirs has.',
    'Only roles that web identities could take before are compared.',
    'Every token has sub and aud (OpenID Connect asks for them): IfExists and ForAllValues on them let nobody in, and are not told, where the statement names one provider and the key is its own. The tokens of a second provider have no key of the first: there they open the role.',
  ],
  covers: {},
  speaksFor: ['oidc-trust-too-broad'],
  evaluate: (document) => (document.use === 'trust' ? admission(document, webIdentityOnly) : []),
  renamed: renamedAdmission,
  weaker: (base: Admission, head: Admission) =>
    widenedBy(base, head, {
      noun: 'role',
      severity: ({ by }, before, after) => (by === 'condition' && isOpener(before, after) ? 'high' : 'medium'),
      isTold: ({ statements }) => statements.length === 0,
    }),
});

/** A subject with a wildcard that was not there on any terms, or no subject where there was one; what holds without one is none. */
function isOpener(base: PolicyDocument, head: PolicyDocument): boolean {
  const known = subjectsOf(base).map(patternText);
  const subjects = subjectsOf(head);
  const terms = new Set(known.map(termsOf));
  return (
    subjects.length === 0 ||
    subjects.some((subject) => hasWildcard(subject) && !known.includes(patternText(subject)) && !terms.has(termsOf(patternText(subject))))
  );
}

/** A subject without the name of its repository: whose it is, and which of its runs. */
function termsOf(subject: string): string {
  return subject.replace(/^(repo:[^/:*?]{1,100}\/)[^/:*?]{1,200}(?=:)/u, '$1<a repository>');
}

function subjectsOf({ statements }: PolicyDocument): readonly Pattern[] {
  const conditions = statements.flatMap((statement) => statement.conditions).filter((condition) => !holdsWithout(condition));
  return conditions.filter(({ key }) => conditionKey(key).endsWith(':sub')).flatMap(({ values }) => values.items);
}
