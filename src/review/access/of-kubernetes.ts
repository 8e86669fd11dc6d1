import { asWritten } from '../../core/as-written.ts';
import { grantWords, isAll, isGrave, newlyGranted } from '../../analysis/kubernetes/granted.ts';
import type { Granted } from '../../analysis/kubernetes/granted.ts';
import { kubernetesAccesses } from '../../model/iam/kubernetes-access.ts';
import type { KubernetesAccess } from '../../model/iam/kubernetes-access.ts';
import { groupBy } from '../../core/group-by.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { placesOf } from './draft.ts';
import type { Draft, Drafts, OpenDraft } from './draft.ts';
import { inHeadText } from './estates.ts';
import type { Estates } from './estates.ts';
import type { BothWays } from './identities/principals.ts';

/** Whom EKS lets into a cluster by entries and policies of its own: several of them about one principal count together. */
export function kubernetesChanges({ base, head, identity }: Estates): BothWays {
  const before = holdersIn(base, (text, one) => inHeadText(text, one, identity));
  const after = holdersIn(head, (text) => text);
  return { gained: differences(before, after), lost: { drafts: differences(after, before).drafts, open: [] } };
}

type Holders = ReadonlyMap<string, readonly [KubernetesAccess, ...KubernetesAccess[]]>;

function holdersIn(model: AwsModel, named: (text: string, one: KubernetesAccess) => string): Holders {
  const all = kubernetesAccesses(model).map((one) => ({ ...one, principal: named(one.principal, one), cluster: named(one.cluster, one) }));
  return groupBy(all, ({ root, principal, cluster }) => [root, principal, cluster].join('\n'));
}

function differences(from: Holders, to: Holders): Drafts {
  const drafts: Draft[] = [];
  const open: OpenDraft[] = [];
  for (const [key, entries] of to) {
    const other = from.get(key) ?? [];
    const fresh = newlyGranted(
      other.flatMap(({ grants }) => grants),
      entries.flatMap(({ grants }) => grants),
    );
    drafts.push(...fresh.map((grant) => grantDraft(grant, entries)));
    const unknown = entries.find(
      (one) => one.unknown !== undefined && !other.some((was) => was.unknown?.expression === one.unknown?.expression),
    );
    if (unknown?.unknown !== undefined) open.push({ ...placeOf(unknown), what: whoOf(unknown), because: unknown.unknown.expression });
  }
  return { drafts, open };
}

function grantDraft(grant: Granted, entries: readonly [KubernetesAccess, ...KubernetesAccess[]]): Draft {
  const holds = ({ grants }: KubernetesAccess): boolean => grants.some(({ by, name }) => by === grant.by && name === grant.name);
  const entry = entries.find(holds) ?? entries[0];
  const source = entry.grants.find(({ by, name }) => by === grant.by && name === grant.name)?.source;
  const { at, trace } = placeOf(entry);
  return {
    sort: 'access',
    rank: isAll(grant) ? 0 : isGrave(grant) ? 10 : 20,
    who: whoOf(entry),
    isAlone: false,
    can: grantWords(grant, bare(entry.cluster)),
    actions: ['eks:AccessKubernetesApi'],
    resources: [entry.cluster],
    at,
    trace: [...placesOf(source), ...trace],
  };
}

function placeOf({ root, address, resource }: KubernetesAccess): Pick<Draft, 'at' | 'trace'> {
  return { at: { root, address }, trace: [resource.declaration] };
}

/** `role deploy` of an ARN; an expression as it is written. */
function whoOf({ principal }: KubernetesAccess): string {
  const [, kind, name] = /^arn:[^:]*:iam::[^:]*:(role|user)\/(?:.*\/)?([^/]+)$/u.exec(principal) ?? [];
  return kind === undefined || name === undefined ? bare(principal) : `${kind} ${asWritten(name)}`;
}

function bare(text: string): string {
  return text.replaceAll(/\$\{([^{}]*)\}/gu, '$1');
}
