import type { Confidence, Fix, RelatedLocation, Severity, Witness } from '../core/finding.js';
import type { ModelVersion, Phase } from '../core/maturity-model.js';
import type { SkippedFile } from '../core/source.js';
import type { Notice } from './notice.js';
export type { Notice } from './notice.js';
/** The stable JSON shape of a review or a scan. Additions are fine; a change of meaning needs a new `schemaVersion`. */
export interface Review {
    readonly schemaVersion: 1;
    readonly mode: 'review' | 'scan';
    /** `failure` when something blocks or the review could not be done, `neutral` when there was nothing to look at, else `success`. */
    readonly conclusion: 'success' | 'failure' | 'neutral';
    /** Commit ids; null for `scan`. */
    readonly base: string | null;
    readonly head: string;
    readonly gate: GateSettings;
    readonly findings: readonly Finding[];
    readonly unresolved: readonly UnresolvedEntry[];
    readonly evidence: readonly EvidenceEntry[];
    readonly matrix: readonly MatrixCell[];
    /** What would come next on the way through the model; absent when the gated phases lack nothing that this could see. */
    readonly next?: NextControl;
    readonly counts: Counts;
    /** What can change an AWS estate and was not evaluated, the change's own alone; in a scan all of it. */
    readonly notJudged: readonly NotJudged[];
    /** Every file that was not read, with the reason. */
    readonly skipped: readonly SkippedFile[];
    /** What could not be understood: parse errors, modules that are not in the repository, limits. */
    readonly diagnostics: readonly {
        readonly path: string;
        readonly line: number;
        readonly kind: string;
        readonly message: string;
    }[];
    /** Things about the change itself that a reviewer must see: the configuration changed, a suppression was added. */
    readonly notices: readonly Notice[];
    /** Why the review is a failure although no finding blocks; empty otherwise. */
    readonly failures: readonly string[];
    /** The policies of a team's own that counted, from the base branch; left out where there are none. */
    readonly ownPolicies?: readonly OwnPolicyInfo[];
    /** Absent where nobody can do more or less than before, and in a scan. */
    readonly access?: AccessChange;
    readonly durationMs: number;
}
/** Who can do what since the change, from the evaluated documents and rules of both sides; the gravest first. It decides nothing. */
export interface AccessChange {
    /** What base refuses and head admits. */
    readonly allowed: readonly AccessEntry[];
    /** What base admits and head refuses. */
    readonly refused: readonly AccessEntry[];
    /** Where there may be more than is listed, and why. */
    readonly open: readonly OpenAccess[];
}
/** Whether it is a way for packets, a thing for everybody, an administrator, a way to others' rights, a role to take, or any other access. */
export type AccessSort = 'path' | 'public' | 'administrator' | 'escalation' | 'role' | 'access';
/** One sentence on one or several who can do the same. Texts are plain: a renderer escapes them. */
export interface AccessEntry {
    readonly sort: AccessSort;
    /** Without a full stop: `role deploy can now use s3:PutObject on bucket uploads`. */
    readonly text: string;
    /** The actions that the sentence is about, as AWS writes them; empty for a way of packets. */
    readonly actions: readonly string[];
    /** As the documents write them; `${…}` stands for what the code does not say. */
    readonly resources: readonly string[];
    /** Set where a list holds the first 400 alone: how many more there are. */
    readonly actionsOmitted?: number;
    readonly resourcesOmitted?: number;
    /** One request, or packet, that the one side refuses and the other admits, by the evaluator. */
    readonly request?: RequestExample;
    readonly packet?: PacketExample;
    /** Set where it holds only when two expressions do not come to the same: the expression. */
    readonly unless?: string;
    /** The resource of the code that says so, with its root when that is not the repository root. */
    readonly resource: string;
    /** On head; of what head has not any more, on base. */
    readonly path: string;
    readonly line: number;
    /** How one gets there. */
    readonly graph?: AccessGraph;
    /** The deployments that have it, where the code alone does not. */
    readonly deployments?: readonly string[];
}
/** A request in the words of AWS. */
export interface RequestExample {
    readonly principal: string;
    readonly action: string;
    readonly resource: string;
    /** Values of the condition keys that the documents ask for. */
    readonly conditions: Readonly<Record<string, string>>;
}
/** A packet that a security group admits. */
export interface PacketExample {
    readonly protocol: string;
    readonly port?: string;
    readonly source: string;
    readonly destination: string;
}
/** What leads to what; `from` and `to` are places in `nodes`. */
export interface AccessGraph {
    readonly nodes: readonly AccessNode[];
    readonly edges: readonly {
        readonly from: number;
        readonly to: number;
        readonly label: string;
    }[];
}
export interface AccessNode {
    readonly kind: 'outside' | 'network' | 'machine' | 'identity' | 'service' | 'resource' | 'goal';
    readonly label: string;
}
/** Somebody of whom the list may not have everything. */
export interface OpenAccess {
    /** `role deploy`, or `bucket uploads`. */
    readonly what: string;
    /** The expression that decides, or in words the limit that was reached. */
    readonly because: string;
    readonly path: string;
    readonly line: number;
}
/** The words of a policy of a team's own, and the file that states it. Texts are plain. */
export interface OwnPolicyInfo extends Pick<Finding, 'title' | 'why' | 'remedy' | 'severity' | 'controlId' | 'phase'> {
    readonly id: string;
    readonly limits: readonly string[];
    readonly path: string;
}
/** What blocks: controls up to `phase` of `model`, findings of `severity` and `confidence` or above. */
export interface GateSettings {
    readonly model: ModelVersion;
    readonly phase: Phase;
    readonly severity: Severity;
    readonly confidence: Confidence;
}
/** What the comparison makes of a claim. Texts are plain: a renderer escapes them. */
export interface Finding {
    /** 32 hexadecimal digits over the claim and the lines that cause it: what people copy to accept it. Other lines, another id. */
    readonly id: string;
    readonly policyId: string;
    readonly controlId: string;
    readonly phase: Phase;
    readonly severity: Severity;
    readonly confidence: Confidence;
    readonly kind: 'violation' | 'weakening';
    readonly baselineState: 'new' | 'unchanged' | 'updated' | 'absent';
    readonly verdict: 'block' | 'advise';
    /** Why the verdict is what it is, one clause: `phase 3 is beyond the configured phase 2`. */
    readonly verdictReason: string;
    readonly title: string;
    readonly message: string;
    readonly why: string;
    readonly remedy: string;
    /** Address of the resource, with its root when that is not the repository root. */
    readonly resource: string;
    readonly location: FindingLocation;
    readonly related?: readonly RelatedLocation[];
    readonly fix?: Fix;
    readonly witness?: Witness;
    readonly fingerprint: string;
    readonly waiver?: AppliedWaiver;
    /** What about the resource, in a few words; identity together with policy and resource. */
    readonly aspect: string;
    /** The deployments that have it, where the code alone does not: `envs/prod.tfvars`. */
    readonly deployments?: readonly string[];
    /** All instances that share this cause (a module called several times, a `count`), when there are more than one; each with its own identity. */
    readonly instances?: readonly FindingInstance[];
}
/** One of several resources that a cause makes wrong. */
export interface FindingInstance {
    readonly id: string;
    readonly policyId: string;
    readonly resource: string;
    readonly aspect: string;
    readonly fingerprint: string;
}
/** Where to point; lines are 1-based and both included. */
export interface FindingLocation {
    readonly path: string;
    /** RIGHT = head, LEFT = base (a deletion). */
    readonly side: 'RIGHT' | 'LEFT';
    readonly startLine: number;
    readonly endLine: number;
    /** 1-based UTF-16 columns, half-open; absent when the whole line is meant. */
    readonly startColumn?: number;
    readonly endColumn?: number;
    readonly commit?: string;
    /** The lines themselves with one line of context, for reports; redacted where a secret stands. */
    readonly excerpt?: Excerpt;
}
/** Lines of a file from `firstLine` on, without line ends; secrets are blotted out. */
export interface Excerpt {
    readonly firstLine: number;
    readonly lines: readonly string[];
}
/** The acceptance that keeps a finding from blocking: a comment in the code, the configuration on base, or a comment on the pull request. */
export interface AppliedWaiver {
    readonly source: 'inline' | 'config' | 'comment';
    readonly reason: string;
    readonly by?: string;
    readonly until?: string;
}
/** What policies could not decide because of an expression, told once. `reason` is an `UnknownReason` of the values. */
export interface UnresolvedEntry {
    readonly policyId: string;
    readonly resource: string;
    readonly path: string;
    readonly line: number;
    readonly expression: string;
    readonly reason: string;
    /** What would decide it, in words. */
    readonly decidedBy: string;
    readonly message: string;
    /** What else depends on the same expression at the same place. */
    readonly also?: readonly Pick<UnresolvedEntry, 'policyId' | 'resource' | 'message'>[];
}
/** A control that the code on head shows to be present. */
export interface EvidenceEntry {
    readonly controlId: string;
    readonly policyId: string;
    readonly extent: string;
    readonly location: FindingLocation;
}
/** One control of the maturity matrix. */
export interface MatrixCell {
    readonly controlId: string;
    readonly title: string;
    readonly epic: string;
    readonly phase: Phase;
    /** What the code shows on head: `shown` = evidence, `violated` = findings, `watched` = policies exist and found nothing, `unwatched` = no policy yet, `invisible` = never shows in code. */
    readonly state: 'shown' | 'violated' | 'watched' | 'unwatched' | 'invisible';
    /** What this change did to it. */
    readonly moved: 'up' | 'down' | 'none';
    /** Findings on head (violations), new ones first in meaning: `introduced` of them are new. */
    readonly findings: number;
    readonly introduced: number;
}
/** The control of the gated phases that is missing and takes the least. Texts are plain. */
export interface NextControl {
    readonly controlId: string;
    readonly title: string;
    readonly phase: Phase;
    /** The policy that would see it. */
    readonly policyId: string;
    /** A clause: why this one, and on what ground it is said to be missing. */
    readonly why: string;
    /** How to begin. */
    readonly remedy: string;
}
/** A changed file, or a part of one, that no evaluator took. Texts are plain. */
export interface NotJudged {
    /** What sort it is: `terragrunt`, `cdk`, `module`. docs/not-judged.md has them all. */
    readonly kind: string;
    /** On head; on base when it is gone. */
    readonly path: string;
    /** Of a part; absent when the whole file is meant. */
    readonly line?: number;
    /** A noun with its article: `a Terragrunt configuration`. */
    readonly what: string;
    /** A clause without a full stop. */
    readonly why: string;
    /** How to have it judged: a sentence. */
    readonly remedy: string;
    /** As the configuration has it. What blocks is among the findings, too. */
    readonly verdict: 'block' | 'advise';
}
/** What was looked at, so that "0 findings" is not "0 files". */
export interface Counts {
    readonly filesChanged: number;
    readonly filesRead: number;
    readonly filesSkipped: number;
    readonly resources: number;
    readonly policies: number;
}
