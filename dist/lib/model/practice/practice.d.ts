import type { Location } from '../../core/location.js';
import type { Resource } from '../../core/resource.js';
import type { UnknownValue } from '../../core/value.js';
import type { Identified } from '../subject.js';
/** What a team does beside building: each leaves files, steps of pipelines or resources behind. */
export type Practice = 'security policy' | 'playbook' | 'threat model' | 'architecture record' | 'disaster recovery' | 'review template' | 'security champion' | 'security owner' | 'shared ownership' | 'dependency updates' | 'image pipeline' | 'chaos experiment' | 'compliance scope' | 'policy validation' | 'deployment of code' | 'automatic remediation' | 'evidence collection' | 'temporary credentials';
/** One such thing. That it is there says nothing of how good it is. */
export interface Sign extends Identified {
    readonly practice: Practice;
    /** For people: `threat model docs/threat-model.md`. */
    readonly what: string;
    readonly at: Location;
    /** Set for a resource of the code. */
    readonly resource?: Resource;
    /** Set where it may be one: what decides that. */
    readonly undecided?: {
        readonly maybe: UnknownValue;
        readonly offForSome?: true;
    };
}
