import { asWritten } from '../../core/as-written.ts';
import { mayActOn } from '../../analysis/iam/actions/acts-on.ts';
import { findAction, serviceActions, serviceNames, tableDate } from '../../analysis/iam/actions/action-table.ts';
import { expandPattern } from '../../analysis/iam/actions/match-action.ts';
import { nearestName } from '../../analysis/iam/actions/nearest.ts';
import { hasWildcard, isAllWild, patternText } from '../../analysis/iam/document/pattern.ts';
import type { Pattern } from '../../analysis/iam/document/pattern.ts';
import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import type { Confidence } from '../../core/finding.ts';

/** Something of a statement that AWS refuses, or that never has an effect. */
export interface Fault {
  /** What kind it is, and the word: the same fault keeps its name. */
  readonly aspect: string;
  /** The message behind the address, without a full stop. */
  readonly says: string;
  readonly confidence: Confidence;
  /** Where it stands: in which list, at which place. */
  readonly at?: { readonly list: 'actions' | 'resources' | 'principals'; readonly index: number } | { readonly condition: number };
}

/** Words of Action and NotAction that name nothing. */
export function actionFaults({ actions, notActions }: Statement): readonly Fault[] {
  return (
    (actions ?? notActions)?.items.flatMap((pattern, index) => {
      const text = patternText(pattern);
      const fault = pattern.some(({ kind }) => kind === 'symbol') || isAllWild(pattern) ? undefined : wordFault(pattern, text);
      return fault === undefined ? [] : [{ ...fault, aspect: `action ${text}`, at: { list: 'actions' as const, index } }];
    }) ?? []
  );
}

function wordFault(pattern: Pattern, text: string): Pick<Fault, 'says' | 'confidence'> | undefined {
  const colon = text.indexOf(':');
  if (text === '') return { says: 'names an empty action', confidence: 'certain' };
  if (colon < 0) return { says: `names the action ${asWritten(text)} without its service`, confidence: 'certain' };
  const service = text.slice(0, colon).toLowerCase();
  if (/[*?]/u.test(service)) return undefined;
  const known = serviceActions(service);
  if (known.length === 0) {
    const near = nearestName(service, serviceNames());
    return near === undefined
      ? undefined
      : { says: `names the action ${text} of a service that there is not; ${near} is near`, confidence: 'likely' };
  }
  if (/[*?]/u.test(text)) {
    return expandPattern(pattern).length > 0
      ? undefined
      : { says: `names ${text}, which no action in the table of ${tableDate} matches`, confidence: 'likely' };
  }
  if (findAction(text) !== undefined) return undefined;
  const near = nearestName(
    text,
    known.map(({ name }) => name),
  );
  const what = `names the action ${text}, which is not in the table of ${tableDate}`;
  return near === undefined ? { says: what, confidence: 'possible' } : { says: `${what}; ${near} is`, confidence: 'likely' };
}

/** `arn`, partition, service, region, account, resource. */
const arnParts = 6;

/** Principals that are no whole ARN, or have a wildcard in a part of it: AWS takes one for everybody alone (IAM, Principal element). */
export function principalFaults({ principals, notPrincipals }: Statement): readonly Fault[] {
  return ((principals ?? notPrincipals)?.items ?? []).flatMap(({ type, pattern }, index): readonly Fault[] => {
    const text = patternText(pattern);
    const isWhole = pattern.some(({ kind }) => kind === 'symbol') || text.split(':').length >= arnParts;
    if (type !== 'AWS' || isAllWild(pattern) || !text.startsWith('arn:') || (isWhole && !hasWildcard(pattern))) return [];
    return [
      {
        aspect: `principal ${text}`,
        says: `names the principal ${text}${isWhole ? ', and AWS takes no wildcard in a part of one' : ', which is not a whole ARN'}`,
        confidence: 'certain',
        at: { list: 'principals', index },
      },
    ];
  });
}

/** Actions that cannot be asked for on anything that the statement names, and resources that are no ARN. */
export function resourceFaults({ effect, actions, resources }: Statement): readonly Fault[] {
  if (resources === undefined) return [];
  const noArns = resources.items.flatMap((pattern, index): readonly Fault[] => {
    const text = patternText(pattern);
    return isArn(pattern)
      ? []
      : [
          {
            aspect: `resource ${text}`,
            says: `names the resource ${asWritten(text)}, which is no ARN`,
            confidence: 'certain',
            at: { list: 'resources', index },
          },
        ];
  });
  if (noArns.length > 0 || effect === 'deny' || resources.more !== undefined) return noArns;
  return (actions?.items ?? []).flatMap((pattern, index): readonly Fault[] => {
    const action = findAction(patternText(pattern));
    if (action === undefined || resources.items.some((one) => mayActOn(action, one))) return [];
    const fits =
      action.resources.length === 0
        ? 'only Resource "*" means it'
        : `it acts on ${action.resources.slice(0, 2).map(shownType).join(' or ')}`;
    return [
      {
        aspect: `${action.name} on what it does not act on`,
        says: `allows ${action.name} on nothing that it acts on: ${fits}`,
        confidence: 'likely',
        at: { list: 'actions', index },
      },
    ];
  });
}

/** What begins with an expression may be one. */
function isArn(pattern: Pattern): boolean {
  const [first] = pattern;
  return first === undefined || first.kind !== 'text' || /^(?:arn:|a$|ar$|arn$)/u.test(first.text);
}

function shownType(type: string): string {
  return type.replace('arn:*:', 'arn:aws:');
}
