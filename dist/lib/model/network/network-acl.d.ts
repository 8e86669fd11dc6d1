import type { Resource } from '../../core/resource.js';
import type { UnknownValue, Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Fact } from '../fact.js';
import type { Subject } from '../subject.js';
/** A network ACL with its entries in no particular order; AWS evaluates them by rising number and stops at the first match. */
export interface NetworkAcl extends Subject {
    readonly entries: readonly AclEntry[];
    readonly moreEntries: UnknownValue | undefined;
}
/** One numbered entry, wherever it is written. */
export interface AclEntry {
    readonly direction: 'ingress' | 'egress';
    readonly resource: Resource;
    readonly body: Value;
    readonly number: Fact<number>;
    /** `allow` or `deny`. */
    readonly action: Fact<string>;
    readonly protocol: Fact<string>;
    readonly fromPort: Fact<number>;
    readonly toPort: Fact<number>;
    readonly cidr: Value | undefined;
    /** What decides whether there is such an entry, where a condition does. */
    readonly decides?: UnknownValue;
}
/** Every ACL with its entries; entries of an ACL that is declared elsewhere make one of their own. */
export declare function networkAcls(model: EvaluatedCode): readonly NetworkAcl[];
