import { asWritten } from '../../core/as-written.ts';
import { allActions } from '../../analysis/iam/actions/action-table.ts';
import { serviceOf } from '../../analysis/iam/actions/action-index.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { PatternList, Statement } from '../../analysis/iam/document/policy-document.ts';
import { isTooComplex } from '../../analysis/iam/grants/complexity.ts';
import { denialsOf } from '../../analysis/iam/grants/denials.ts';
import { grantOf, isWildcardResource } from '../../analysis/iam/grants/grant.ts';
import { harmOf } from '../../analysis/iam/grants/harm.ts';
import { firstNames } from '../../core/first-names.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { isWrittenForUse, ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const iamAllowNotactionOrNotresource = defineViolation({
  id: 'iam-allow-notaction-or-notresource',
  control: 'least-privilege-review',
  severity: 'high',
  on: 'iam.any-document',
  dialects: ['terraform', 'cloudformation'],
  title: 'A policy allows everything but what it names',
  why: 'An Allow with NotAction or NotResource grants all that nobody thought of, in services that do not exist yet too. What was meant as a limit is a list of a few exceptions from everything.',
  remedy: 'Write down what is allowed. To forbid something, use a Deny beside it.',
  limits: [
    'Where the resources are named too, and in the policy of a resource, it is medium.',
    'What is allowed is counted by the actions in the table of this version, after what the document denies.',
    'A Deny with NotAction, as policies on regions have, is what it is for.',
  ],
  covers: { kics: ['SNS Topic Publicity Has Allow and NotAction Simultaneously'] },
  speaksFor: ['iam-full-admin', 'iam-service-wildcard', 'iam-resource-wildcard'],
  evaluate(document) {
    if (!isWrittenForUse(document) || document.use === 'boundary' || document.use === 'scp') return [];
    return overOptions(document, (option) => (option.unknown === undefined ? judge(option) : []));
  },
});

function judge(option: IamDocumentOption): readonly Violation[] {
  return option.document.statements.flatMap((statement, index) => {
    if (statement.effect !== 'allow') return [];
    const { notActions, notResources } = statement;
    const told: Violation[] = [];
    if (notActions !== undefined)
      told.push(violation(option, index, 'NotAction', `every action but ${named(notActions)}${counted(option, index)}`));
    if (notResources !== undefined)
      told.push(violation(option, index, 'NotResource', `its actions on every resource but ${named(notResources)}`));
    return told.map((one) => ofOption(one, statement.maybe));
  });
}

function violation(option: IamDocumentOption, index: number, word: 'NotAction' | 'NotResource', what: string): Violation {
  const source = option.sources[index];
  const statement = option.document.statements[index];
  const isWide = option.use === 'identity' && statement !== undefined && (word === 'NotResource' || onEverything(statement));
  const [first] = (word === 'NotAction' ? source?.actions : source?.resources) ?? [];
  return {
    claim: 'violation',
    aspect: `${option.label}: Allow with ${word}`,
    message: `${option.address} allows ${what}.`,
    trace: pointAt(option, index, first),
    confidence: 'certain',
    ...(isWide ? {} : { severity: 'medium' as const }),
  };
}

function named({ items }: PatternList): string {
  return items.length === 0
    ? 'none'
    : firstNames(
        items.map((one) => asWritten(patternText(one))),
        3,
      );
}

function onEverything({ resources, notResources }: Statement): boolean {
  return notResources !== undefined || resources?.items.some(isWildcardResource) === true;
}

/** Of policies of resources the service is known, and what is left is not worth the count. */
function counted({ document, use }: IamDocumentOption, index: number): string {
  const statement = document.statements[index];
  if (use !== 'identity' || statement === undefined || isTooComplex(document)) return '';
  const grant = grantOf(index, statement, 'strict');
  const isDenied = denialsOf(document, 'strict');
  const granted = allActions().filter((action) => grant.matches(action) && !isDenied(action));
  const services = new Set(granted.map(serviceOf));
  const worst = granted.filter((action) => harmOf(action) === 'permissions').map(({ name }) => name);
  const among = worst.length === 0 ? '' : `, among them ${firstNames(worst, 3)}`;
  return `: ${granted.length} actions of ${services.size} services${among}`;
}
