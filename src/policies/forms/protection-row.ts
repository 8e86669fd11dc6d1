import type { Severity } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Inheritance } from './inherited.ts';
import type { Literal, Order } from './order.ts';
import type { Condition, RowPaths } from './row.ts';
import type { Substitute } from './substitute.ts';

/** An attribute that protects, by more or by less. */
export interface Protection extends RowPaths {
  /** What it is, after "the": `encryption at rest`. With the address it is the identity of a finding, so it stays as it is. */
  readonly what: string;
  /** What the service does where nothing is written. Left out: that is decided elsewhere, and nothing is said of it. */
  readonly byDefault?: Literal;
  readonly order: Order;
  /** What its numbers count, where rows of one `what` count differently: `days`. */
  readonly unit?: string;
  /** The least that is wanted. Left out in rows of which only the fall counts. */
  readonly wanted?: Literal;
  /** Said of a resource that has less, behind its address: `is not encrypted at rest`. */
  readonly lacks: string;
  /** Said instead where nothing is written: `names no key`. */
  readonly nothing?: string;
  /** Said instead where it is 0: `keeps no backups`. */
  readonly none?: string;
  /** The row speaks of resources of which all of this holds. */
  readonly only?: readonly Condition[];
  /** Where the thing may be a copy: what is written counts for certain only where it is as good as what is wanted. */
  readonly inherits?: Inheritance;
  /** What protects the resource all the same: a setting of the account. */
  readonly unless?: readonly Substitute[];
  /** Nothing is said of such a resource: it could not work with more. */
  readonly notOf?: (resource: Resource, model: AwsModel) => boolean;
  /** Only when it differs from the policy's own. */
  readonly severity?: Severity;
  /** How much its fall weighs, where the policy's own severity is too much to say. */
  readonly fall?: Severity;
  /** Of what the resource holds nothing is worth the protection: that it falls weighs little. */
  readonly holdsNothing?: (resource: Resource) => boolean;
  /** When nothing is written, and the policy's severity is too much to say then. */
  readonly absent?: Severity;
  /** False where the wanted value alone would not do; `block` where the attribute's block of Terraform can be added with nothing else in it. */
  readonly fix?: false | 'block';
  /** False where values that are not known are nobody's business here, unless base proved what head leaves open. */
  readonly unknowns?: false;
}
