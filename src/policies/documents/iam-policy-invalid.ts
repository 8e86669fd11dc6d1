import type { Value } from '../../core/value.ts';
import { namesNobody } from '../../model/iam/addressed.ts';
import type { StatementSource } from '../../model/iam/iam-statement.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { attribute } from '../../model/fact.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { conditionFaults } from './condition-faults.ts';
import { conditionPlace } from './condition-place.ts';
import { isWrittenForUse, ofOption, overOptions } from './over-options.ts';
import { pointAt } from './point-at.ts';
import { actionFaults, principalFaults, resourceFaults } from './statement-faults.ts';
import type { Fault } from './statement-faults.ts';

export const iamPolicyInvalid = defineViolation({
  id: 'iam-policy-invalid',
  control: 'iam-policy-generation-pipeline',
  severity: 'low',
  on: 'iam.any-document',
  dialects: ['terraform', 'cloudformation'],
  title: 'An IAM document says something that has no effect',
  why: 'AWS refuses some mistakes when the document is made, and takes others as they are: an action that is misspelt is never allowed or denied, a condition that no request meets never holds, and a Deny with either protects nothing.',
  remedy: 'Write the word that is meant; where it is newer than the table of this version, leave it as it is.',
  limits: [
    'Actions and condition keys are those of the table of this version; one that AWS added later is reported as possible.',
    'Whether a condition key belongs to the action, how long the document is, and what an expression stands for is not looked at.',
    'That an action fits the resources is asked of Allow statements of identities, for actions that are written out.',
  ],
  covers: {
    checkov: ['CKV_AWS_167'],
    kics: ['SQS Policy With Public Access'],
  },
  evaluate(document) {
    if (!isWrittenForUse(document)) return [];
    return overOptions(document, (option) => (option.unknown === undefined ? judge(option) : []));
  },
});

function judge(option: IamDocumentOption): readonly Violation[] {
  return option.document.statements.flatMap((statement, index) => {
    const isOfIdentity = option.use === 'identity' || option.use === 'boundary';
    const faults = [
      ...effectFaults(option.sources[index]?.statement),
      ...actionFaults(statement),
      ...(isOfIdentity ? [...resourceFaults(statement), ...somebodyFaults(option.sources[index])] : []),
      ...principalFaults(statement),
      ...(option.use === 'trust' ? nobodyFaults(option.sources[index]) : []),
      ...conditionFaults(statement),
    ];
    return faults.map((fault) => ofOption(toViolation(option, index, fault), statement.maybe));
  });
}

/** AWS takes the two words as they are written, and no other. */
function effectFaults(statement: Value | undefined): readonly Fault[] {
  const effect = attribute(statement, 'Effect');
  if (effect?.kind !== 'string' || effect.value === 'Allow' || effect.value === 'Deny') return [];
  return [{ aspect: `effect ${effect.value}`, says: `has the effect ${effect.value}; AWS knows Allow and Deny`, confidence: 'certain' }];
}

/** Who holds it is for whom it is. */
function somebodyFaults(source: StatementSource | undefined): readonly Fault[] {
  const named = ['Principal', 'NotPrincipal'].find((name) => attribute(source?.statement, name) !== undefined);
  if (named === undefined) return [];
  return [{ aspect: 'principal', says: `has a ${named}, which AWS refuses in a policy of an identity`, confidence: 'certain' }];
}

function nobodyFaults(source: StatementSource | undefined): readonly Fault[] {
  if (source === undefined || !namesNobody(source)) return [];
  return [
    { aspect: 'no principal', says: 'has a statement without a principal, which AWS refuses in a trust policy', confidence: 'certain' },
  ];
}

function toViolation(option: IamDocumentOption, index: number, { aspect, says, confidence, at }: Fault): Violation {
  return {
    claim: 'violation',
    aspect: `${option.label}: ${aspect}`,
    message: `${option.address} ${says}.`,
    trace: pointAt(option, index, placeOf(option, index, at)),
    confidence,
  };
}

function placeOf(option: IamDocumentOption, index: number, at: Fault['at']): Value | undefined {
  if (at === undefined) return attribute(option.sources[index]?.statement, 'Effect');
  if ('list' in at) return option.sources[index]?.[at.list][at.index];
  const condition = option.document.statements[index]?.conditions[at.condition];
  return condition === undefined ? undefined : conditionPlace(option, index, condition).values[0];
}
