import type { Confidence, Severity } from '../../core/finding.js';
import type { Range } from '../../core/location.js';
/** What kind of credential it is: for counting, and for the words of a finding. */
export type SecretGroup = 'aws-access-key' | 'aws-secret-key' | 'aws-session-token' | 'aws-bedrock' | 'aws-mws' | 'private-key' | 'vendor-token' | 'connection-string' | 'jwt' | 'authorization' | 'command-line' | 'assignment' | 'custom';
/** Policies of the catalogue that report secrets in text. */
export type SecretPolicyId = 'secret-aws-credentials' | 'secret-private-key' | 'secret-vendor-token' | 'secret-connection-string' | 'secret-generic-assignment';
/** One secret in a text. It never holds the value. */
export interface SecretHit {
    /** Kebab-case id of the detector: `github-token`, `aws-access-key-id`. */
    readonly detector: string;
    /** For people: "GitHub personal access token". */
    readonly title: string;
    readonly group: SecretGroup;
    readonly policyId: SecretPolicyId;
    readonly tier: Confidence;
    /** Only when it differs from the policy's own. */
    readonly severity?: Severity;
    /** Exactly the value, or exactly its encoded form when it was decoded. */
    readonly range: Range;
    /** The name it is assigned to, as written. */
    readonly name?: string;
    readonly redacted: string;
    /** Keyed digest of the value: equal values are the same secret. Never shown. */
    readonly identity: string;
    /** The same for reports: short where the value could be guessed. */
    readonly label: string;
    /** What a reader should know: `canary token`, `AWS account 111122223333`, `encrypted`. */
    readonly note?: string;
    readonly decodedFrom?: Encoding;
}
export type Encoding = 'base64' | 'hex' | 'percent';
/** What was not looked at, and why. Never empty when something was cut. */
export interface ScanLimit {
    readonly reason: string;
    /** 1-based; absent when it is about the whole text. */
    readonly line?: number;
    /** True when the search ended there: an author could put anything behind it. Texts that people and programs write are never cut. */
    readonly isCut?: true;
}
export interface SecretScan {
    readonly hits: readonly SecretHit[];
    readonly limits: readonly ScanLimit[];
}
/** Policies whose findings are values: the same value in the same file is the same leak, however often it stands there. */
export declare const secretPolicyIds: ReadonlySet<string>;
export declare function policyOf(group: SecretGroup): SecretPolicyId;
