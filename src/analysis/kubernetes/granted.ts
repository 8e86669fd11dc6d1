import { firstNames } from '../../core/first-names.ts';

/** What somebody may do in a Kubernetes cluster: by a policy of EKS, or as a member of a group whose rights are Kubernetes' own. */
export interface Granted {
  readonly by: 'policy' | 'group';
  /** `AmazonEKSEditPolicy`, `system:masters`. */
  readonly name: string;
  /** Where a policy counts; left out for the whole cluster. A `*` at the end stands for whatever follows. */
  readonly namespaces?: readonly string[];
}

/** Amazon EKS user guide, "Review access policy permissions": what each has of the others. Of any other policy nothing is known. */
const includes: ReadonlyMap<string, readonly string[]> = new Map([
  ['AmazonEKSAdminViewPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
  ['AmazonEKSEditPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy']],
  ['AmazonEKSAdminPolicy', ['AmazonEKSViewPolicy', 'AmazonEKSSecretReaderPolicy', 'AmazonEKSEditPolicy']],
]);
const everything = 'AmazonEKSClusterAdminPolicy';
/** The group that Kubernetes asks nothing. */
const masters = 'system:masters';
const namesMax = 3;

/** What of `head` nothing of `base` covers. */
export function newlyGranted(base: readonly Granted[], head: readonly Granted[]): readonly Granted[] {
  return head.flatMap((grant): Granted[] => {
    if (base.some((one) => isWithin(grant, one))) return [];
    if (grant.namespaces === undefined) return [grant];
    // Several may share the namespaces of one.
    const namespaces = grant.namespaces.filter((name) => !base.some((one) => isWithin({ ...grant, namespaces: [name] }, one)));
    return namespaces.length === 0 ? [] : [{ ...grant, namespaces }];
  });
}

function isWithin(inner: Granted, outer: Granted): boolean {
  if (outer.by === 'group' || inner.by === 'group') return (inner.by === outer.by && inner.name === outer.name) || isAll(outer);
  return hasRights(outer.name, inner.name) && spans(outer.namespaces, inner.namespaces);
}

function hasRights(outer: string, inner: string): boolean {
  return outer === inner || outer === everything || includes.get(outer)?.includes(inner) === true;
}

function spans(outer: Granted['namespaces'], inner: Granted['namespaces']): boolean {
  if (outer === undefined) return true;
  return inner?.every((name) => outer.some((pattern) => isLike(name, pattern))) === true;
}

function isLike(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** All rights in the whole cluster. */
export function isAll({ by, name, namespaces }: Granted): boolean {
  return by === 'group' ? name === masters : name === everything && namespaces === undefined;
}

/** More than one reads and changes in some namespaces. */
export function isGrave(grant: Granted): boolean {
  if (grant.by === 'group') return isAll(grant);
  const isAdmin = grant.name === everything || grant.name === 'AmazonEKSAdminPolicy';
  const isEverywhere = grant.namespaces === undefined || grant.namespaces.includes('*');
  return isAdmin || (isEverywhere && grant.name !== 'AmazonEKSViewPolicy' && includes.has(grant.name));
}

/** `act by AmazonEKSEditPolicy in namespace dev of cluster main`, behind "can". */
export function grantWords({ by, name, namespaces }: Granted, cluster: string): string {
  if (by === 'group') return `act as ${name}${name === masters ? ' (everything)' : ''} in cluster ${cluster}`;
  if (namespaces === undefined) return `act by ${name} in the whole cluster ${cluster}`;
  return `act by ${name} in namespace${namespaces.length > 1 ? 's' : ''} ${firstNames(namespaces, namesMax)} of cluster ${cluster}`;
}
