import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { isAllWild, patternSymbols, patternText } from '../../analysis/iam/document/pattern.ts';
import type { Condition, Statement } from '../../analysis/iam/document/policy-document.ts';
import { matchesText } from '../../analysis/iam/evaluation/evaluate-match.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { IamDocument } from '../iam/iam-document.ts';
import { guardrailType } from '../iam/iam-guardrail.ts';

/** Regions that the code may use. */
export interface AllowedRegions {
  /** Names, and patterns of names. */
  readonly names: readonly string[];
  /** Set when there may be more of them, which are not known. */
  readonly isOpen: boolean;
  has(region: string): boolean;
}

/** Those of the configuration, else what service control policies of the code leave open of everything. Undefined without either. */
export function allowedRegions({ houseRules }: EvaluatedCode, documents: readonly IamDocument[]): AllowedRegions | undefined {
  const { regions } = houseRules;
  if (regions.length > 0) return { names: regions, isOpen: false, has: (region) => regions.includes(region) };
  const policies = documents.filter(({ use, resource }) => use === 'scp' && guardrailType(resource) === 'SERVICE_CONTROL_POLICY');
  const lists = policies.flatMap((policy) => policy.options.flatMap(({ document }) => document.statements.flatMap(listsIn)));
  if (lists.length === 0) return undefined;
  const names = [...new Set(lists.flatMap(({ values }) => values.items.map(patternText)))];
  const isOpen =
    lists.some(({ values }) => values.more !== undefined || values.items.some((item) => patternSymbols(item).length > 0)) ||
    policies.some((policy) => policy.options.length > 1 || policy.options.some(({ unknown, document }) => unknown ?? document.more));
  return { names, isOpen, has: (region) => lists.some((list) => isAmong(region, list)) };
}

/** A Deny of everything but some services, where `aws:RequestedRegion` is none of these. One of a few actions leaves regions to all others. */
function listsIn({ effect, actions, notActions, maybe, conditions }: Statement): readonly Condition[] {
  const isWide = notActions !== undefined || actions?.items.some(isAllWild) === true;
  if (effect !== 'deny' || maybe !== undefined || !isWide) return [];
  return conditions.filter(
    ({ key, operator }) => conditionKey(key) === 'aws:requestedregion' && parseConditionOperator(operator)?.negated === true,
  );
}

const request = { action: '', resource: '', context: new Map<string, readonly string[]>() };

function isAmong(region: string, { operator, values }: Condition): boolean {
  const isLike = parseConditionOperator(operator)?.compare === 'like';
  return values.items.some((item) => matchesText(item, region, request, isLike));
}
