import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import type { IamDocument } from '../../model/iam/iam-document.ts';
import type { DocumentUse } from '../../model/iam/iam-places.ts';
import { guardrailTargets, guardrailType, isOrganizationRoot } from '../../model/iam/iam-guardrail.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import type { EvidencePolicy } from '../define-policy.ts';

type Text = Pick<EvidencePolicy<'iam.document'>, 'id' | 'control' | 'title' | 'why' | 'remedy' | 'limits' | 'covers'>;

/** What a guardrail is about. */
interface Seen {
  readonly type: string;
  readonly use: DocumentUse;
}

/** A policy that shows what policies deny: `find` names it, statement by statement. Only documents of these uses are looked at. */
export function guardrailEvidence(
  text: Text,
  uses: readonly DocumentUse[],
  find: (deny: Statement, seen: Seen) => readonly string[],
): EvidencePolicy<'iam.document'> {
  return defineEvidence<'iam.document'>({
    ...text,
    severity: 'info',
    on: 'iam.document',
    dialects: ['terraform', 'cloudformation'],
    // What they say of the same policy is graver, and says it all.
    speaksFor: [
      'org-policy-removed-or-detached',
      'org-policy-deny-narrowed',
      'region-deny-scp-weakened',
      'root-deny-scp-weakened',
      'data-perimeter-weakened',
      'iam-mfa-deny-weakened',
    ],
    *evaluate(subject, model) {
      if (!uses.includes(subject.use)) return;
      const seen = { type: guardrailType(subject.resource), use: subject.use };
      const denies = subject.options.length === 1 ? (subject.options[0]?.document.statements ?? []) : [];
      const found = new Set(denies.filter(({ effect }) => effect === 'deny').flatMap((deny) => find(deny, seen)));
      for (const what of found) {
        const extent = `${what}, by ${subject.address}${whereOf(subject, model)}`;
        yield { claim: 'evidence', scope: what, extent, degree: what, trace: declaredAt(subject.resource) };
      }
    },
    lost: ({ extent }) => `Gone is: ${extent}; nothing else in the code does the same.`,
    standsIn: ({ degree: other }, { degree: lost }, place) => place === 'same-root' && other === lost,
  });
}

function whereOf(subject: IamDocument, model: AwsModel): string {
  if (subject.use !== 'scp') return '';
  const targets = guardrailTargets(subject.resource, model).map(({ text }) => text);
  if (targets.some(isOrganizationRoot)) return ' on the root of the organization';
  return targets.length === 0
    ? ' (attached to nothing in this code)'
    : ` on ${targets.length} ${targets.length === 1 ? 'target' : 'targets'}`;
}
