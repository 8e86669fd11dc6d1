import type { EvaluatedCode } from './evaluated-code.js';
import type { HistoricSecret } from './sources/historic-secret.js';
import type { NetworkAcl } from './network/network-acl.js';
import type { Subnet } from './network/subnet.js';
import type { SecurityGroup } from './network/security-group.js';
import type { IamDocument } from './iam/iam-document.js';
import type { LogBucket } from './storage/log-bucket.js';
import type { ResourcePolicy } from './iam/resource-policy/resource-policy.js';
import type { IamPrincipal } from './iam/iam-principal.js';
import type { Bucket } from './storage/s3.js';
import type { Detector } from './detection/guardduty.js';
import type { FindingRoute } from './detection/finding-route.js';
import type { Trail } from './detection/cloudtrail.js';
import type { Launch } from './compute/ec2.js';
import type { Identified, Subject } from './subject.js';
import type { SecretPlace } from './sources/secret-place.js';
import type { SensitiveValue } from './sources/sensitive-value.js';
import type { BranchProtection } from './sources/branch-protection.js';
import type { Sign } from './practice/practice.js';
import type { Pipeline } from './sources/pipeline.js';
import type { CodeOwners } from './sources/code-owners.js';
import type { Abandoned } from './sources/abandoned.js';
import type { ImageUse } from './sources/image-uses.js';
import type { SourcePath } from './sources/source-path.js';
import type { SourceText } from './sources/source-text.js';
import type { WorkflowView } from './sources/workflow.js';
/** Every kind that a policy can be `on`, and the type its evaluation receives. One builder per kind in `aws-model.ts`. */
export interface Kinds {
    /** The whole model of all roots, for controls that belong to an account. */
    readonly account: AwsModel;
    /** Any managed resource, untyped: for policies that only read an attribute. */
    readonly resource: Subject;
    /** Any data source, untyped. */
    readonly lookup: Subject;
    readonly 'network.security-group': SecurityGroup;
    readonly 'network.acl': NetworkAcl;
    readonly 'network.subnet': Subnet;
    readonly 'iam.document': IamDocument;
    /** Who may reach a resource: a bucket policy, a key policy, a permission of a function. */
    readonly 'iam.resource-policy': ResourcePolicy;
    /** Of both kinds of documents: what is wrong in the words of a statement is so in either. */
    readonly 'iam.any-document': IamDocument;
    /** A role, user, group or permission set with all that the code lets it do. */
    readonly 'iam.principal': IamPrincipal;
    readonly 's3.bucket': Bucket;
    readonly 's3.log-bucket': LogBucket;
    readonly 'guardduty.detector': Detector;
    readonly 'cloudtrail.trail': Trail;
    readonly 'events.finding-route': FindingRoute;
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
    /** A branch that code protects. */
    readonly 'github.branch-protection': BranchProtection;
    /** A workflow, another pipeline, hooks: what runs for a change. */
    readonly 'source.pipeline': Pipeline;
    /** A file, a step of a pipeline or a resource that a practice leaves behind. */
    readonly 'practice.sign': Sign;
    /** An image that a container, a function or another image is made of. */
    readonly 'code.image': ImageUse;
    /** What is let go of without being destroyed, or no longer compared with the code. */
    readonly 'code.abandoned': Abandoned;
    /** The file of code owners. */
    readonly 'source.code-owners': CodeOwners;
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
