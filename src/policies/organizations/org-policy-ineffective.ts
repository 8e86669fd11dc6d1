import { asWritten } from '../../core/as-written.ts';
import { conditionKeyType, serviceActions, tableDate } from '../../analysis/iam/actions/action-table.ts';
import { expandPattern } from '../../analysis/iam/actions/match-action.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { isAllWild, patternSymbols, patternText } from '../../analysis/iam/document/pattern.ts';
import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Confidence } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { Value } from '../../core/value.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { guardrailType } from '../../model/iam/iam-guardrail.ts';
import { defineViolation, traceOf } from '../define-policy.ts';
import { conditionPlace } from '../documents/condition-place.ts';
import { overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';
import { documentChars } from './document-chars.ts';

/** AWS Organizations quotas: characters of a service or resource control policy. */
const CHARS_MAX = 5_120;

export const orgPolicyIneffective = defineViolation({
  id: 'org-policy-ineffective',
  control: 'guardrails-scp-rcp',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'An organization policy cannot do what it says',
  why: 'A guardrail that AWS refuses, or that denies an action which does not exist, guards nothing, and everybody believes that it does.',
  remedy: 'Correct the statement, and try the policy on a unit with a test account.',
  limits: [
    'Actions and keys are held against the table of this version; what AWS has added since is reported as possible.',
    'Whether FullAWSAccess is attached beside a list of Allows is not visible: reported as possible.',
  ],
  covers: {},
  evaluate(document) {
    if (document.use !== 'scp') return [];
    return overOptions(document, (option) =>
      faultsOf(option).map(({ aspect, does, trace, confidence = 'certain' }) => ({
        claim: 'violation' as const,
        aspect,
        message: `${option.address} ${does}.`,
        trace: [...trace, ...traceOf(option.value), option.resource.declaration],
        confidence,
      })),
    );
  },
});

interface Fault {
  readonly aspect: string;
  readonly does: string;
  readonly trace: readonly Location[];
  readonly confidence?: Confidence;
}

function faultsOf(option: IamDocumentOption): readonly Fault[] {
  const type = guardrailType(option.resource);
  const isService = type === 'SERVICE_CONTROL_POLICY';
  if (option.unknown !== undefined || (!isService && type !== 'RESOURCE_CONTROL_POLICY')) return [];
  const { statements } = option.document;
  return [
    ...tooLong(option),
    ...(isService ? onlyAllows(option) : withoutDeny(option)),
    ...statements.flatMap((statement, index) => [
      ...(isService ? withPrincipal(option, index, statement) : []),
      ...unknownActions(option, index, statement),
      ...unknownKeys(option, index, statement),
    ]),
  ];
}

function tooLong(option: IamDocumentOption): readonly Fault[] {
  const chars = documentChars(option.content);
  return chars === undefined || chars <= CHARS_MAX
    ? []
    : [{ aspect: 'length', does: `has ${chars} characters; AWS takes at most ${CHARS_MAX}`, trace: [] }];
}

function withoutDeny({ document }: IamDocumentOption): readonly Fault[] {
  const denies = document.more !== undefined || document.statements.some(({ effect }) => effect === 'deny');
  return denies ? [] : [{ aspect: 'no Deny', does: 'denies nothing, which is all that a resource control policy can do', trace: [] }];
}

/** FullAWSAccess stands beside every policy until somebody detaches it: a list of Allows limits nothing then. */
function onlyAllows({ document }: IamDocumentOption): readonly Fault[] {
  const { statements, more } = document;
  const isList = more === undefined && statements.length > 0 && statements.every(({ effect }) => effect === 'allow');
  const isAll = statements.some(({ actions, conditions }) => actions?.items.some(isAllWild) === true && conditions.length === 0);
  if (!isList || isAll) return [];
  return [
    {
      aspect: 'only Allows',
      does: 'allows a list, which limits nothing while FullAWSAccess is attached beside it',
      trace: [],
      confidence: 'possible',
    },
  ];
}

function withPrincipal(option: IamDocumentOption, index: number, { principals, notPrincipals }: Statement): readonly Fault[] {
  if (principals === undefined && notPrincipals === undefined) return [];
  const [first] = option.sources[index]?.principals ?? [];
  return [
    { aspect: 'Principal', does: 'names a Principal, which AWS refuses in a service control policy', trace: pointAt(option, index, first) },
  ];
}

function unknownActions(option: IamDocumentOption, index: number, { effect, actions }: Statement): readonly Fault[] {
  if (effect !== 'deny') return [];
  return (actions?.items ?? []).flatMap((pattern, at): readonly Fault[] => {
    if (patternSymbols(pattern).length > 0 || expandPattern(pattern).length > 0) return [];
    const text = patternText(pattern);
    const value: Value | undefined = option.sources[index]?.actions[at];
    return [
      {
        aspect: `action ${text}`,
        does: `denies ${asWritten(text)}, which is not an action in the table of ${tableDate}`,
        trace: pointAt(option, index, value),
        confidence: 'possible',
      },
    ];
  });
}

function unknownKeys(option: IamDocumentOption, index: number, statement: Statement): readonly Fault[] {
  return statement.conditions.flatMap((condition): readonly Fault[] => {
    const key = conditionKey(condition.key);
    const service = key.slice(0, Math.max(0, key.indexOf(':')));
    const isKnown = service === 'aws' || serviceActions(service).length === 0 || conditionKeyType(key) !== undefined;
    if (isKnown || patternSymbols(condition.key).length > 0) return [];
    const [value] = conditionPlace(option, index, condition).values;
    return [
      {
        aspect: `key ${key}`,
        does: `asks for ${asWritten(key)}, a key that ${service} does not send by the table of ${tableDate}`,
        trace: pointAt(option, index, value),
        confidence: 'possible',
      },
    ];
  });
}
