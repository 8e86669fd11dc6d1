import type { TrafficSet } from '../analysis/cidr/traffic-set.js';
import type { Confidence, Fix, Listing, RelatedLocation, Severity, Witness } from '../core/finding.js';
import type { Location } from '../core/location.js';
import type { Phase } from '../core/maturity-model.js';
import type { Dialect, Resource } from '../core/resource.js';
import type { UnknownValue, Value } from '../core/value.js';
import type { Fact } from '../model/fact.js';
import type { AwsModel, Kind, Kinds } from '../model/kinds.js';
import type { Place } from '../model/provider-place.js';
import type { Guarding } from './guarding.js';
export type { Guarding } from './guarding.js';
/** What every policy declares. The texts are for a tired developer; they are the documentation page and the comment. */
interface PolicyText<K extends Kind> {
    /** `<service>-<problem>`; also the name of its file, fixture and page. Never reused. */
    readonly id: string;
    /** Key of `core/maturity-model`. Phase and title follow from it. */
    readonly control: string;
    /** Only when the policy must count earlier than its control; say why in a comment. */
    readonly phase?: Phase;
    readonly severity: Severity;
    readonly on: K;
    /** Only resources of these types are handed to it, for policies on `resource` or `lookup`: the others cost nothing then. */
    readonly types?: readonly string[];
    /** What it says at severity info it says only where the configuration sets something for it: few teams want to hear it of everything. */
    readonly strict?: true;
    readonly dialects: readonly (Dialect | 'text')[];
    /** A short statement of the fault: "Security group lets anyone reach an administration port". */
    readonly title: string;
    /** One paragraph: what can happen. */
    readonly why: string;
    /** One paragraph: what to do now. */
    readonly remedy: string;
    /** Known false positives and negatives, one sentence each. */
    readonly limits: readonly string[];
    readonly covers: Covers;
    /** Policies that say the same of one resource, in other words: of what one change brings about, the gravest of them speaks. */
    readonly speaksFor?: readonly string[];
}
/** The peers' rules that a policy answers. */
export interface Covers {
    readonly checkov?: readonly string[];
    readonly trivy?: readonly string[];
    readonly kics?: readonly string[];
    readonly securityHub?: readonly string[];
    readonly cis?: readonly string[];
}
/** This resource is wrong here. */
export interface Violation {
    readonly claim: 'violation';
    /** What about the resource: `tcp/22 from anywhere (IPv4)`. Identity together with policy and address: never a line, never wording that varies. */
    readonly aspect: string;
    readonly message: string;
    /** Set when findings of one cause differ by what they name, such as a port: of all of them the message names each that is new. */
    readonly listing?: Listing;
    /** Places that cause it, the best first: the literal, what it passed through, the attribute, the resource. At least one. */
    readonly trace: readonly Location[];
    readonly confidence: Confidence;
    /** Less sure than it is plain, only because somebody outside the code decides a value: `unknown: block` lets that take no block away. */
    readonly unlessOutside?: true;
    /** Where secrets stand that no report may show, when that is not the first place of the trace. */
    readonly secrets?: readonly Location[];
    /** Only when it differs from the policy's own. */
    readonly severity?: Severity;
    /** How far the protection goes all the same: one that goes as far as before is nothing new, however plainly it is said now. */
    readonly degree?: number;
    readonly related?: readonly RelatedLocation[];
    readonly fix?: Fix;
    readonly witness?: Witness;
    /** All packets that it lets in, for a policy whose `beyond` says which of them are new. */
    readonly exposes?: TrafficSet;
    /** The commit that the trace stands in, when it is not head's tree. */
    readonly commit?: string;
    /** Set when only some deployments have it: the aspect of the same thing in all of them. `aspect` names the deployments then. */
    readonly everywhere?: string;
    /** The policy that reports the same where it stands at head: what the configuration sets for that one counts here, too. */
    readonly asPolicy?: string;
    /**
     * The thing that it is about, where another says so: the bucket of a policy, the one holder of a document. What was wrong with that before is
     * nothing new, whichever resource says it now.
     */
    readonly about?: {
        readonly address: string;
        readonly topic: string;
    };
    /** The AWS account that it is about: one that the code named before the change is no news. */
    readonly account?: string;
    /** Address and root, when the finding is about another resource than the subject. */
    readonly subject?: {
        readonly root: string;
        readonly address: string;
    };
}
/** It cannot be decided, because of this expression. */
export interface Unresolved {
    readonly claim: 'unresolved';
    readonly aspect: string;
    readonly unknown: UnknownValue;
    /** What would have to be known. */
    readonly message: string;
    /** Set where it matters to nobody as it is: told where base proved the same aspect, and head does not any more. */
    readonly onlyLost?: true;
}
/** This control is present, to this extent. */
export interface Evidence {
    readonly claim: 'evidence';
    /** What is protected, so that an equivalent elsewhere counts: `account 111122223333, eu-central-1`, or `this account`. */
    readonly scope: string;
    /** For people: `organisation trail in all regions`. */
    readonly extent: string;
    /** Set when it protects its subject and nothing else: the same subject has it whatever it is called, and with the subject nothing is lost. */
    readonly ofSubject?: true;
    /** Which of several things that protect the subject: set, the same subject has it whatever it is called, as `ofSubject` says, and is missed with it. */
    readonly part?: string;
    /**
     * Set when it stands apart from what it protects, a thing of the code or one that is declared elsewhere: it is lost with its subject alone, likely at
     * most while the thing stays, and possibly where that is not seen: where nothing comes that is the same `part`, or what comes protects another
     * thing than the one of this name.
     */
    readonly protects?: {
        readonly address: string;
    } | {
        readonly elsewhere: string;
    };
    /** Only when its loss is graver or milder than the policy's own severity. */
    readonly severity?: Severity;
    /** Set when it is lost only where the thing itself is deleted: not with its whole root, which nobody applies then, nor where a `removed` block keeps it. */
    readonly onlyDeleted?: true;
    /** Set when it is lost only with the thing: that head says something else of what it still declares takes nothing away. */
    readonly onlyGone?: true;
    /** Set when it is lost only where head says that it is off (an absence of the same subject): that nothing is written any more leaves it as it is. */
    readonly onlyTurnedOff?: true;
    /** Set when it protects the files below a directory: evidence of the same policy and the same `what` that does so stands in for it. */
    readonly guards?: Guarding;
    /** Set when something else tells its loss (the violation that takes its place): it only shows that the control is there. */
    readonly counted?: true;
    /** What `standsIn` compares, if the policy has one. */
    readonly degree?: unknown;
    /** Set where nothing of the code uses it: its loss is possible at most, and none where head has one that is used. */
    readonly idle?: true;
    /** Where it protects, as far as the code says so: the same resource elsewhere protects something else. */
    readonly place?: Place;
    /** Set when it is declared, but an expression that is not known decides whether it is on: it proves nothing, and still can be lost. */
    readonly maybe?: UnknownValue;
    /** What of the scope is not known, where the subject is no resource that tells it. */
    readonly open?: UnknownValue;
    /** Set beside `maybe` when all values are known, and one of them turns it off. */
    readonly offForSome?: true;
    readonly trace: readonly Location[];
}
/** This control is declared here but turned off: where to point when base had it on. */
export interface Absence {
    readonly claim: 'absence';
    /** Absent means certain. */
    readonly confidence?: Confidence;
    readonly trace: readonly Location[];
    readonly fix?: Fix;
}
/** This protection has this degree. Degrees are compared by the policy's `weaker`. */
export interface Strength<D> {
    readonly claim: 'strength';
    readonly aspect: string;
    readonly degree: D;
    readonly trace: readonly Location[];
    /** Set where it is as much as is wanted, or more than nothing: what is not known on head may be less (`onlyLost`). */
    readonly proves?: true;
}
/** How head is weaker than base. */
export interface Weakening {
    readonly message: string;
    readonly severity?: Severity;
    readonly confidence?: Confidence;
    readonly witness?: Witness;
    /** When a part of the degree (one rule of a group) is the cause. Head locations. */
    readonly trace?: readonly Location[];
    readonly fix?: Fix;
}
/** Says what is wrong on one side; a violation that only head has is introduced. */
export interface ViolationPolicy<K extends Kind> extends PolicyText<K> {
    readonly states: 'violation';
    /** Evidence is what guards against the violation; that the change takes it away is a finding of its own, worded by `lost`. */
    evaluate(subject: Kinds[K], model: AwsModel): Iterable<Violation | Unresolved | Evidence | Strength<unknown>>;
    lost?(evidence: Evidence): string;
    /** For a policy that also says how far beyond what is wanted a protection goes. As in a strength policy. */
    weaker?(base: unknown, head: unknown): Weakening | undefined;
    /**
     * Asked of a violation that is new for a subject that base had: what of it did base not admit? Undefined when that is not known, `nothing`
     * when base admits all of it everywhere, which another aspect said there.
     */
    beyond?(violation: Violation, base: Kinds[K]): Witness | 'nothing' | undefined;
}
/** Says which controls are present; evidence that only base has is a weakening. */
export interface EvidencePolicy<K extends Kind> extends PolicyText<K> {
    readonly states: 'evidence';
    evaluate(subject: Kinds[K], model: AwsModel): Iterable<Evidence | Absence | Unresolved>;
    /** Said when base had this evidence and head has no other of the same scope. */
    lost(evidence: Evidence): string;
    /**
     * True when evidence that head has, of whatever scope, protects all that the lost one did. Another root may be another account. `address` is
     * that of the lost one's subject on head.
     */
    standsIn?(other: Evidence, lost: Evidence, place: 'same-root' | 'other-root' | 'new-in-other-root', address: string): boolean;
}
/** Says how strong a protection is; a degree that fell is a weakening. */
export interface StrengthPolicy<K extends Kind, D> extends PolicyText<K> {
    readonly states: 'strength';
    evaluate(subject: Kinds[K], model: AwsModel): Iterable<Strength<D> | Unresolved | Evidence | Absence>;
    /** For a policy that also says what is there, of which the degree is not all: as in an evidence policy. */
    lost?(evidence: Evidence): string;
    /** A degree of no protection at all: what a value that is not known may come down to. */
    readonly weakest?: D;
    /** The degree with every expression in it renamed, for degrees that hold expressions: resources may move between the sides. */
    renamed?(degree: D, rename: (expression: string) => string): D;
    /** Of two things without a common name, one gone and one come in the same root: may the one be the other? Never, where there is no such function. */
    isAlike?(base: D, head: D): boolean;
    /** Undefined when head is as strong as base or stronger. */
    weaker(base: D, head: D): Weakening | undefined;
    /** Said of a thing that base had not, where its mere coming may be too much. */
    appeared?(head: D): Weakening | undefined;
}
/** A policy of any kind. What it is on and what it states stay tied together. */
export type Policy = AnyPolicy<Kind>;
type AnyPolicy<K extends Kind> = K extends Kind ? ViolationPolicy<K> | EvidencePolicy<K> | StrengthPolicy<K, unknown> : never;
/** What a review knows of a policy before it needs its code, which `load` brings: only where there is something that it looks at. */
export interface PolicyListing extends Pick<PolicyText<Kind>, 'id' | 'control' | 'phase' | 'severity' | 'on' | 'types' | 'strict' | 'dialects' | 'speaksFor' | 'remedy'> {
    readonly states: Policy['states'];
    readonly load: () => Promise<Policy>;
}
/** A policy, or its listing in its place. */
export type ListedPolicy = Policy | PolicyListing;
export declare function isListing(policy: ListedPolicy): policy is PolicyListing;
export declare function defineViolation<K extends Kind>(policy: Omit<ViolationPolicy<K>, 'states'>): ViolationPolicy<K>;
export declare function defineEvidence<K extends Kind>(policy: Omit<EvidencePolicy<K>, 'states'>): EvidencePolicy<K>;
/** `D` is whatever the policy measures; only its own `weaker` ever sees it. */
export declare function defineStrength<K extends Kind, D>(policy: Omit<StrengthPolicy<K, D>, 'states'>): StrengthPolicy<K, D>;
/** Places behind a value, the cause first: its literal, then everything it passed through. */
export declare function traceOf(value: Value): Location[];
/** Where a resource is declared, and the module calls that bring it, the nearest first: any of them may be what a change takes away. */
export declare function declaredAt(resource: Resource): Location[];
/** `likely` when a default decides that somebody may override outside this repository, else `certain`. */
export declare function confidenceIn(...values: readonly Value[]): Confidence;
type Undetermined = {
    readonly [K in 'open' | 'maybe' | 'offForSome']?: Evidence[K] | undefined;
};
/** How sure it is that something is named, as evidence says it. */
export declare function certaintyOf({ open, maybe, offForSome }: Undetermined): Partial<Pick<Evidence, 'open' | 'maybe' | 'offForSome'>>;
/** For a switch that is off: points at its value, and offers `true` where the value is written as such. */
export declare function turnedOff(fact: Fact<boolean>, resource: Resource): Absence;
