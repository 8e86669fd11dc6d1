import type { ProviderConfig, Resource } from '../core/resource.js';
import type { Value } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
/** Where a provider puts what it manages, as far as its configuration says. */
export interface Place {
    readonly region: Setting;
    /** The account of the role that is assumed, or the accounts that are allowed. */
    readonly account: Setting;
    readonly profile: Setting;
}
export interface Setting {
    /** Undefined when nothing is written, or when what is written is not known. */
    readonly text: string | undefined;
    readonly source: Value | undefined;
}
/** Undefined where there are no providers: a stack is created where somebody creates it. */
export declare function placeOf(resource: Resource, code: EvaluatedCode): Place | undefined;
/** The same as a part of evidence: what goes elsewhere protects something else, and another alias of the same place nothing else. */
export declare function standsAt(resource: Resource, code: EvaluatedCode): {
    readonly place?: Place;
};
/** The provider that the resource chooses, or the default one: its own module's, else that of the root. */
export declare function providerOf(resource: Resource, code: EvaluatedCode): ProviderConfig | undefined;
