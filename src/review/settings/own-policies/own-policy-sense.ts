import { decidedElsewhere, leastOf, orderOf } from '../../../policies/own-policy.ts';
import type { OwnCompanion, OwnCondition, OwnPolicy, OwnPresence, OwnProtection } from '../../../policies/own-policy.ts';
import type { Fault, Route } from '../faults/yaml-data.ts';

/** What no single key shows: keys that exclude each other, values that the order does not have, conditions that could never hold. */
export function senseFaults(own: OwnPolicy): readonly Fault[] {
  const { protection, companion, presence, control, phase } = own;
  const forms = [protection, companion, presence].filter((form) => form !== undefined);
  return [
    ...(forms.length === 1 ? [] : [{ route: [], message: 'needs exactly one of `protection`, `companion` and `presence`' }]),
    ...(control === undefined && phase === undefined ? [{ route: [], message: 'needs a `control` of the model, or a `phase`' }] : []),
    ...(protection === undefined ? [] : protectionFaults(protection)),
    ...(companion === undefined ? [] : companionFaults(companion)),
    ...(presence === undefined ? [] : presenceFaults(presence)),
  ];
}

function protectionFaults(own: OwnProtection): Fault[] {
  const at = (...route: Route): Route => ['protection', ...route];
  const unclear = wantedFault(own);
  if (unclear !== undefined) return [{ route: at(...unclear.route), message: unclear.message }];
  return [
    ...degreeFaults(own).map(({ route, message }) => ({ route: at(...route), message })),
    ...dialectFaults(own, at()),
    ...conditionFaults(own.only, own, at('only')),
    ...(own.unless ?? []).flatMap(({ type, only }, index) => conditionFaults(only, dialectOfType(type), at('unless', index, 'only'))),
  ];
}

/** Without it nobody can say what is stronger, or how much is enough. */
function wantedFault({ order, wanted, onlyLoss }: OwnProtection): Fault | undefined {
  const least = leastOf({ order, wanted });
  if (least === undefined && onlyLoss === undefined)
    return { route: [], message: 'needs `wanted`, or `onlyLoss: true` where only its fall counts' };
  if (wanted !== undefined && onlyLoss === true)
    return { route: ['wanted'], message: 'is not asked for where `onlyLoss` is true: take one of both away' };
  if (order !== undefined || typeof least === 'boolean') return undefined;
  if (typeof wanted === 'string' && /^(?:yes|no|on|off)$/iu.test(wanted))
    return { route: ['wanted'], message: `${quoted(wanted)} is a text here: write true or false, or an \`order\` that has it` };
  const message = 'needs an `order` beside it: only where `wanted` is true or false it goes without saying';
  return { route: [least === undefined ? 'default' : 'wanted'], message };
}

/** Values that stand nowhere between weak and strong. */
function degreeFaults(own: OwnProtection): Fault[] {
  const wanted = leastOf(own);
  const order = orderOf(own.order, wanted);
  const faults: Fault[] = [];
  if (wanted !== undefined && order.rank(wanted) === undefined)
    faults.push({ route: ['wanted'], message: `${quoted(own.wanted)} has no place in the order` });
  if (own.default !== decidedElsewhere && order.rank(own.default) === undefined) {
    const message = `${quoted(own.default)} has no place in the order: name a value that has, or \`${decidedElsewhere}\``;
    faults.push({ route: ['default'], message });
  }
  return faults;
}

function companionFaults(own: OwnCompanion): Fault[] {
  const at = (...route: Route): Route => ['companion', ...route];
  const bare = dialects.filter(
    (dialect) => own[dialect]?.has === undefined && own[dialect]?.orItself === undefined && own[dialect] !== undefined,
  );
  return [
    ...dialectFaults(own, at()),
    ...bare.map((dialect) => ({ route: at(dialect), message: 'needs `has`, the companions, or `orItself`' })),
    ...conditionFaults(own.only, own, at('only')),
    ...conditionFaults(own.such, own, at('such')),
    ...(own.unless ?? []).flatMap(({ type, only }, index) => conditionFaults(only, dialectOfType(type), at('unless', index, 'only'))),
  ];
}

function presenceFaults(own: OwnPresence): Fault[] {
  const at = (...route: Route): Route => ['presence', ...route];
  return [...dialectFaults(own, at()), ...conditionFaults(own.such, own, at('such')), ...conditionFaults(own.only, own, at('only'))];
}

type Dialects = { readonly terraform?: unknown; readonly cloudformation?: unknown };
const dialects = ['terraform', 'cloudformation'] as const;

function dialectFaults(own: Dialects, route: Route): Fault[] {
  const isEmpty = dialects.every((dialect) => own[dialect] === undefined);
  return isEmpty ? [{ route, message: 'needs `terraform`, `cloudformation` or both' }] : [];
}

function dialectOfType(type: string): Dialects {
  return type.includes('::') ? { cloudformation: type } : { terraform: type };
}

/** Without a path and without a default it never holds in a dialect, and the policy would be silent there. */
function conditionFaults(conditions: readonly OwnCondition[] | undefined, own: Dialects, route: Route): Fault[] {
  return (conditions ?? []).flatMap((condition, index): Fault[] => {
    const at = [...route, index];
    const { is, like, isSet } = condition;
    if ([is, like, isSet].filter((one) => one !== undefined).length !== 1)
      return [{ route: at, message: 'needs exactly one of `is`, `like` and `isSet`' }];
    if (isSet !== undefined && condition.default !== undefined)
      return [{ route: [...at, 'default'], message: 'says nothing beside `isSet`: take it away' }];
    const missing = dialects.find(
      (dialect) => own[dialect] !== undefined && condition[dialect] === undefined && condition.default === undefined,
    );
    return missing === undefined
      ? []
      : [{ route: at, message: `needs a path for \`${missing}\`, which the policy is about, or a \`default\` that holds there` }];
  });
}

function quoted(value: unknown): string {
  return `\`${String(value)}\``;
}
