import { asWritten } from '../../core/as-written.ts';
import { serviceActions } from '../../analysis/iam/actions/action-table.ts';
import type { Action } from '../../analysis/iam/actions/action-table.ts';
import { matchAction } from '../../analysis/iam/actions/match-action.ts';
import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { PolicyDocument, Statement } from '../../analysis/iam/document/policy-document.ts';
import { isPositive } from '../../analysis/iam/grants/condition-scope.ts';
import { denialsOf } from '../../analysis/iam/grants/denials.ts';
import { allows } from '../../analysis/iam/grants/federation.ts';
import { isWildcardResource } from '../../analysis/iam/grants/grant.ts';
import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import type { IamPrincipal } from '../../model/iam/iam-principal.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';

export const abacTagTampering = defineViolation({
  id: 'abac-tag-tampering',
  control: 'iam-data-perimeters',
  severity: 'high',
  on: 'iam.principal',
  dialects: ['terraform', 'cloudformation'],
  title: 'Somebody can set the tag that decides what they may do',
  why: 'Rights that follow from a tag are worth as much as the tag. Whoever may set it, on other things or on themselves, gives themselves those rights.',
  remedy: 'Let the tag be set only with aws:TagKeys or aws:RequestTag naming other keys, or deny tagging with the key that decides.',
  limits: [
    'A statement on tagging with any condition, or on resources that it names, is taken to be bounded.',
    'Of everything that one principal holds in the code the sum is looked at; what an organization policy denies is not.',
  ],
  covers: {},
  evaluate: (principal) => (principal.documents.length === 0 ? [] : judge(principal)),
});

function judge(principal: IamPrincipal): readonly Violation[] {
  const { document } = principal.whole;
  // What AWS grants its own services by a tag is not what a team decides by one.
  const own = principal.documents.filter(({ use }) => use === 'identity');
  const decisive = own.flatMap(({ options }) => options.flatMap((option) => option.document.statements)).flatMap(decidingTags);
  if (decisive.length === 0 || isFullAdmin(document).answer === 'yes') return [];
  const isDenied = denialsOf(document, 'strict');
  const told = new Set<string>();
  return decisive.flatMap((tag): readonly Violation[] => {
    const found = freeTagging(document, taggingOf(tag), isDenied, tag.key);
    if (found === undefined || told.has(tag.key)) return [];
    told.add(tag.key);
    const source = principal.whole.sources[found.index];
    const cause = source?.actions[found.at];
    return [
      {
        claim: 'violation',
        aspect: `tag ${tag.key}`,
        message: `What ${principal.name} may do follows from ${asWritten(tag.key)}, and ${found.action} lets it set that tag on anything.`,
        trace: [
          ...(cause === undefined ? [] : traceOf(cause)),
          ...(source === undefined ? [] : traceOf(source.statement)),
          principal.resource.declaration,
        ],
        confidence: cause === undefined ? 'likely' : confidenceIn(cause),
      },
    ];
  });
}

interface DecidingTag {
  /** `aws:resourcetag/team` */
  readonly key: string;
  readonly services: readonly string[];
}

/** Keys that a statement grants by, where it is met only by things that bear the tag. */
function decidingTags({ effect, maybe, actions, conditions }: Statement): readonly DecidingTag[] {
  if (effect !== 'allow' || maybe !== undefined) return [];
  const services = [...new Set((actions?.items ?? []).map((pattern) => patternText(pattern).split(':')[0]?.toLowerCase() ?? ''))];
  return conditions.flatMap(({ key, operator }): readonly DecidingTag[] => {
    const parsed = parseConditionOperator(operator);
    const name = conditionKey(key);
    if (parsed === undefined || !isPositive(parsed) || !/^(?:[\w-]+:resourcetag|aws:principaltag)\/./u.test(name)) return [];
    return [{ key: name, services: name.startsWith('aws:principaltag/') ? ['iam', 'sts'] : services }];
  });
}

const ofPrincipals = new Set(['iam:tagrole', 'iam:taguser', 'sts:tagsession']);

function taggingOf({ key, services }: DecidingTag): readonly Action[] {
  const all = services.flatMap((service) => serviceActions(service));
  if (key.startsWith('aws:principaltag/')) return all.filter((action) => ofPrincipals.has(action.key));
  return all.filter(({ level, key: name }) => level === 'tagging' && !/:(?:untag|delete|remove)/u.test(name));
}

function freeTagging(
  { statements }: PolicyDocument,
  tagging: readonly Action[],
  isDenied: (action: Action) => boolean,
  key: string,
): { readonly index: number; readonly at: number; readonly action: string } | undefined {
  const tag = key.slice(key.indexOf('/') + 1);
  const isKept = statements.some((one) => one.effect === 'deny' && tagging.some(({ name }) => allows(one, name)) && speaksOfTag(one, tag));
  if (isKept) return undefined;
  for (const [index, statement] of statements.entries()) {
    const isFree =
      statement.effect === 'allow' &&
      statement.maybe === undefined &&
      statement.conditions.length === 0 &&
      statement.moreConditions === undefined;
    if (!isFree || statement.resources?.items.some(isWildcardResource) !== true) continue;
    const action = tagging.find((one) => allows(statement, one.name) && !isDenied(one));
    if (action === undefined) continue;
    const at = statement.actions?.items.findIndex((pattern) => matchAction(pattern, action.name)) ?? -1;
    return { index, at, action: action.name };
  }
  return undefined;
}

function speaksOfTag({ conditions }: Statement, tag: string): boolean {
  return conditions.some(({ key, values }) => {
    const name = conditionKey(key);
    return (
      name === `aws:requesttag/${tag}` || (name === 'aws:tagkeys' && values.items.some((value) => patternText(value).toLowerCase() === tag))
    );
  });
}
