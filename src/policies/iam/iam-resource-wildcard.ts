import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { resourceWildcards } from '../../analysis/iam/grants/resource-wildcards.ts';
import type { ResourceWildcard } from '../../analysis/iam/grants/resource-wildcards.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import { isAllWild, patternText } from '../../analysis/iam/document/pattern.ts';
import type { IamDocument } from '../../model/iam.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { pointAt, undecided } from './point-at.ts';

export const iamResourceWildcard = defineViolation({
  id: 'iam-resource-wildcard',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy does not say on which resources',
  why: 'On "*" an action that is meant for one bucket or one queue works on all of them, also on those of other teams and on those that come later.',
  remedy: 'Name the ARNs; refer to the resource in the same code where you can.',
  limits: [
    'Actions that know no resource-level permissions are left out, by the table of this version.',
    'A policy that grants everything is left to iam-full-admin.',
  ],
  covers: { checkov: ['CKV_AWS_355', 'CKV_AWS_356'], trivy: ['AVD-AWS-0057'] },
  *evaluate(document) {
    if (document.use !== 'identity' || document.unknown !== undefined || isFullAdmin(document.document).answer === 'yes') return;
    for (const wildcard of resourceWildcards(document.document)) {
      if (wildcard.answer === 'unknown') yield undecided(document, 'on which resources the policy grants its actions', wildcard.symbol);
      else yield* ofStatement(document, wildcard);
    }
  },
});

/** One claim for each action as written, so that adding an action is new and removing one is not. */
function ofStatement(document: IamDocument, wildcard: ResourceWildcard): readonly Violation[] {
  const [index = 0] = wildcard.statements;
  const patterns = document.document.statements[index]?.actions?.items ?? [];
  const scoped = patterns
    .map((pattern, at) => ({ name: patternText(pattern), at, hit: wildcard.actions.some((action) => matchAction(pattern, action.name)) }))
    .filter(({ hit }) => hit);
  const shown = list(scoped.map(({ name }) => name));
  const written = scoped.length === 0 ? [{ name: 'NotAction', at: 0 }] : scoped;
  return written.map(({ name, at }) => onEveryResource(document, wildcard, { index, at, name, shown }));
}

interface Place {
  /** Of the statement in the document, and of the action in the statement. */
  readonly index: number;
  readonly at: number;
  readonly name: string;
  readonly shown: string;
}

function onEveryResource(document: IamDocument, wildcard: ResourceWildcard, { index, at, name, shown }: Place): Violation {
  const source = document.sources[index];
  const wild = document.document.statements[index]?.resources?.items.findIndex(isAllWild) ?? 0;
  const resource = source?.resources[Math.max(0, wild)];
  const [example] = wildcard.actions;
  return {
    claim: 'violation',
    aspect: `${document.label}: ${name} on *`,
    message: `${document.address} allows ${shown} on every resource, although the resources could be named.`,
    trace: pointAt(document, index, resource, source?.actions[at]),
    confidence: resource === undefined ? 'certain' : confidenceIn(resource),
    ...(example === undefined ? {} : { witness: { kind: 'request', facts: { action: example.name, resource: '*' } } }),
  };
}

function list(names: readonly string[]): string {
  if (names.length === 0) return 'its actions';
  return names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
}
