import type { EvaluatedCode } from './evaluated-code.js';
import type { HistoricSecret } from './historic-secret.js';
import type { NetworkAcl } from './network-acl.js';
import type { SecurityGroup } from './security-group.js';
import type { IamDocument } from './iam-document.js';
import type { Bucket } from './s3.js';
import type { Detector } from './guardduty.js';
import type { Trail } from './cloudtrail.js';
import type { Launch } from './ec2.js';
import type { Identified, Subject } from './subject.js';
import type { SecretPlace } from './secret-place.js';
import type { SensitiveValue } from './sensitive-value.js';
import type { SourcePath } from './source-path.js';
import type { SourceText } from './source-text.js';
import type { WorkflowView } from './workflow.js';
/** Every kind that a policy can be `on`, and the type its evaluation receives. One builder per kind in `aws-model.ts`. */
export interface Kinds {
    /** The whole model of all roots, for controls that belong to an account. */
    readonly account: AwsModel;
    /** Any managed resource, untyped: for policies that only read an attribute. */
    readonly resource: Subject;
    readonly 'network.security-group': SecurityGroup;
    readonly 'network.acl': NetworkAcl;
    readonly 'iam.document': IamDocument;
    readonly 's3.bucket': Bucket;
    readonly 'guardduty.detector': Detector;
    readonly 'cloudtrail.trail': Trail;
    readonly 'ec2.launch': Launch;
    /** A password attribute, an environment variable, user data: one for each value. */
    readonly 'sensitive.value': SensitiveValue;
    /** An input, an SSM parameter or a request through which a secret may go. */
    readonly 'secret.place': SecretPlace;
    /** A secret that stands only in the change's earlier commits. */
    readonly 'source.history': HistoricSecret;
    /** One text file, whole; findings are reported only on lines that the change adds. */
    readonly 'source.text': SourceText;
    /** One file by its name, read or not: for files that should not be there at all. */
    readonly 'source.path': SourcePath;
    /** One workflow of GitHub Actions. */
    readonly workflow: WorkflowView;
}
/** What stands in a policy's `on`. */
export type Kind = keyof Kinds;
/** One side of a change as AWS sees it: the resources, and typed views of them, built when first asked for. */
export interface AwsModel extends EvaluatedCode, Identified {
    /** Every view of a kind. */
    subjects<K extends Kind>(kind: K): readonly Kinds[K][];
}
