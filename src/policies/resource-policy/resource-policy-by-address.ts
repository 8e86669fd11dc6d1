import { asWritten } from '../../core/as-written.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { Condition, PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { forEverybody } from '../../analysis/iam/grants/strangers.ts';
import { firstNames } from '../../core/first-names.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { Opened } from '../../model/iam/resource-policy/opened.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';
import { actionList } from './actions-of.ts';
import { shownPattern } from '../../analysis/iam/grants/strangers.ts';
import { askPublic } from './public-claims.ts';

export const resourcePolicyByAddress = defineViolation({
  id: 'resource-policy-by-address',
  control: 'cleanup-unintended-accesses',
  severity: 'low',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Resource asks for an address and for nobody’s name',
  why: 'Whoever sits behind the address is let in, a guest in the office and a stolen laptop included, and the log says where a request came from and not who sent it. The address may be somebody else’s tomorrow.',
  remedy: 'Name the principals as well as the addresses.',
  limits: [
    'A policy that lets in networks wider than /8 is open to everybody, and reported as that.',
    'Policies of VPC endpoints are left out: they are asked beside those of the resources.',
  ],
  covers: {
    kics: [
      'S3 Bucket Allows List Action From All Principals',
      'S3 Bucket Allows Delete Action From All Principals',
      'S3 Bucket Allows Get Action From All Principals',
      'S3 Bucket Allows Put Action From All Principals',
      'SQS Policy With Public Access',
      'Elasticsearch Without IAM Authentication',
      'S3 Bucket Access to Any Principal',
    ],
  },
  evaluate: (policy) =>
    policy.opens.group === 'endpoint'
      ? []
      : overOptions(policy, (option) => (option.unknown === undefined ? judge(option, policy.opens) : [])),
});

function judge(option: IamDocumentOption, opens: Opened): readonly Violation[] {
  const excerpt = forEverybody(option.document, opens.services);
  const { document, indexes } = excerpt ?? { document: option.document, indexes: [] };
  const denials = document.statements.filter(({ effect }) => effect === 'deny');
  return document.statements.flatMap((statement, at) => {
    const index = indexes[at];
    const isAsked = statement.effect === 'allow' && index !== undefined && statement.conditions.some(isAddress);
    return isAsked && isByAddress(statement, denials, document, opens) ? [toViolation(option, index, statement, opens)] : [];
  });
}

/** Nobody gets in from elsewhere, and everybody would without the condition. */
function isByAddress(statement: Statement, denials: readonly Statement[], document: PolicyDocument, opens: Opened): boolean {
  const answer = (one: Statement): string => askPublic({ ...document, statements: [one, ...denials] }, opens).isPublic;
  const without = { ...statement, conditions: statement.conditions.filter((one) => !isAddress(one)) };
  return answer(statement) === 'no' && answer(without) === 'yes';
}

function isAddress({ key, operator }: Condition): boolean {
  const parsed = parseConditionOperator(operator);
  return conditionKey(key) === 'aws:sourceip' && parsed !== undefined && !parsed.negated && parsed.family !== 'null';
}

function toViolation(option: IamDocumentOption, index: number, { conditions, actions }: Statement, { noun }: Opened): Violation {
  const addresses = conditions.filter(isAddress).flatMap(({ values }) => values.items.map(patternText));
  const does = actionList((actions?.items ?? []).map(shownPattern));
  return {
    claim: 'violation',
    aspect: `${option.label}: by address`,
    message: `${option.address} lets in whoever calls from ${firstNames(addresses.map(asWritten), 2)}, without a name: ${does} on the ${noun}.`,
    trace: pointAt(option, index, option.sources[index]?.principals[0]),
    confidence: 'certain',
  };
}
