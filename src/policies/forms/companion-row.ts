import type { Severity } from '../../core/finding.ts';
import type { Kind } from '../../model/kinds.ts';
import type { Condition, Paths } from './row.ts';
import type { Substitute } from './substitute.ts';

/** What one dialect knows of a resource and its companions. */
export interface CompanionPaths {
  /** The resources that want one, by type, with the attribute of their name: others may write that instead of referring to them. Empty for none. */
  readonly of: Paths;
  /** The companions, by type, with the attribute that names the resource. */
  readonly by: Paths;
  /** What names the companion in turn, by type, and the attribute of the companion's name: without one it does nothing. */
  readonly usedBy?: { readonly name: string; readonly by: Paths };
  /** What the resource is a part of, by type of the resource: a companion that names the whole counts. */
  readonly partOf?: Paths;
  /** A part of the resource itself that stands in for the companion, by type of the resource. */
  readonly own?: Paths;
}

/** A resource that wants another one. */
export interface Companion {
  readonly terraform?: CompanionPaths;
  readonly cloudformation?: CompanionPaths;
  /** What it is, behind "the": `web ACL`. With the address it is the identity of a finding. */
  readonly what: string;
  /** Said of a resource without one, behind its address: `faces the internet without a web ACL`. */
  readonly lacks: string;
  /** Only such resources want one, and only such companions count. */
  readonly only?: readonly Condition[];
  readonly such?: readonly Condition[];
  /** Set where nearly every resource of the companion's type is something else: one of which `such` is not known is none, unless what is looked up is named so. */
  readonly onlyKnown?: true;
  readonly unless?: readonly Substitute[];
  /** What wants one is often declared elsewhere: that a companion goes which names nothing of the code is told as well, as possible. */
  readonly elsewhere?: true;
  /** Only when it differs from the policy's own. */
  readonly severity?: Severity;
  /** What the model sees as this, too, wants none: a bucket that receives logs. */
  readonly unlessKind?: Kind;
}
