import type { Diagnostic } from './diagnostic.js';
import type { Location } from './location.js';
import type { MapValue, UnknownValue } from './value.js';
export type Dialect = 'terraform' | 'cloudformation';
/** One resource instance as the code declares it, with every attribute evaluated. */
export interface Resource {
    readonly dialect: Dialect;
    readonly mode: 'managed' | 'data';
    /** `aws_security_group` or `AWS::EC2::SecurityGroup`. */
    readonly type: string;
    /** Unique within its root: `module.web.aws_security_group.this["a"]`, or the logical id of a CloudFormation resource. */
    readonly address: string;
    /** The root that declares it: a directory of Terraform files (`.` for the repository root) or the path of a template. */
    readonly root: string;
    /** Attributes and nested blocks (a block type is a list of maps; CloudFormation: the Properties). */
    readonly attributes: MapValue;
    /** CloudFormation: DeletionPolicy, Metadata, Condition…; Terraform: `lifecycle`, `provider`, `depends_on`. */
    readonly meta: MapValue;
    /** The header line (`resource "a" "b" {`), or the logical id. */
    readonly declaration: Location;
    /** The whole block. */
    readonly block: Location;
    /** Module calls around it, outermost first: where each `module` block stands. */
    readonly calls: readonly Location[];
    /** Set when a count, for_each or Condition that is not known decides whether it exists. */
    readonly maybe?: UnknownValue;
    /** Set for a resource of a module whose code is not here: what is known of it is all that is known of the module. */
    readonly outline?: Outline;
}
/** How much is known of a module that is judged by its inputs. What it does not name may be set in the module’s own code. */
export interface Outline {
    /** Attributes and blocks of this resource. */
    readonly attributes: ReadonlySet<string>;
    /** Types of the resources that the module makes. */
    readonly types: ReadonlySet<string>;
}
/** A `moved` block: the resource at `from` on base is the one at `to` on head. Addresses as in `Resource.address`. */
export interface Move {
    readonly root: string;
    readonly from: string;
    readonly to: string;
}
/** The stack of a synthesized assembly that a template is deployed as. */
export interface AssemblyStack {
    /** Folder of the assembly. */
    readonly assembly: string;
    /** Artifact id, behind those of the assemblies and stacks around it: `Prod/WebStack`. */
    readonly id: string;
    /** Account and region as the manifest writes them: `aws://123456789012/eu-west-1`. */
    readonly environment: string;
    /** Where in its source each construct was made, by its path; the innermost place first. */
    readonly sources: ReadonlyMap<string, readonly SourcePlace[]>;
}
/** A line of a program that made a template, as that program's own trace names it. */
export interface SourcePlace {
    /** As written: mostly absolute, on the machine that ran it. */
    readonly path: string;
    readonly line: number;
}
/** What the evaluation of one root yields. */
export interface Evaluation {
    readonly root: string;
    readonly dialect: Dialect;
    readonly resources: readonly Resource[];
    readonly moves: readonly Move[];
    /** Addresses of resources and modules that `removed` blocks leave as they are in AWS: the code lets go of them and destroys nothing. */
    readonly released?: readonly string[];
    /** Set where resources that are not seen may be declared, so that one that is not among these may still be there. */
    readonly isPartial?: true;
    /** Provider blocks, with alias, evaluated: region, allowed_account_ids, default_tags. CloudFormation: empty. */
    readonly providers: readonly ProviderConfig[];
    readonly diagnostics: readonly Diagnostic[];
    /**
     * Every file that was read for this root, whatever took part: code, values, parameters, documents. It is how an evaluator claims a file:
     * a changed file that no evaluation of its side names is told as not judged when it can change an estate.
     */
    readonly files: readonly string[];
    /** Calls of modules that are not read. */
    readonly outsideCalls?: readonly OutsideCall[];
    /** Addresses of its resources whose content was evaluated too: a nested stack, a stack set, a body of a template. */
    readonly entered?: readonly string[];
    /** Values declared as inputs or parameters, for policies on sensitive names. */
    readonly inputs: readonly InputDeclaration[];
    /** Outputs that may show a secret, by their names or by what they mention. */
    readonly outputs?: readonly OutputDeclaration[];
    /** Set for a template of an assembly. */
    readonly stack?: AssemblyStack;
}
/** A `provider` block of Terraform. */
export interface ProviderConfig {
    readonly root: string;
    /** Address of the module that it stands in, empty for the root. */
    readonly module: string;
    readonly name: string;
    readonly alias?: string;
    readonly attributes: MapValue;
    readonly block: Location;
}
/** A call of a module that is not in the repository and of which nothing is known, or not of each input that it is given. */
export interface OutsideCall {
    readonly root: string;
    /** `module.web.module.sg`. */
    readonly address: string;
    /** As the call names it. */
    readonly source: string;
    /** What it is given, evaluated. */
    readonly inputs: MapValue;
    /** Of a module that is judged by its inputs: those that are. */
    readonly judged?: ReadonlySet<string>;
    /** Set where the rest was looked at when the module was compared, and decides nothing that was known then. */
    readonly isCompared?: true;
    readonly declaration: Location;
}
/** An output of a root or a template: what is shown to whoever applies it, and to everybody who may look at the stack. */
export interface OutputDeclaration {
    readonly name: string;
    /** As in `Resource.root`; of a nested stack, its own template. */
    readonly root: string;
    /** What it shows and says of itself, evaluated: `value` and `sensitive`, `Value` and `Export`. */
    readonly attributes: MapValue;
    readonly block: Location;
}
/** A Terraform variable or a CloudFormation parameter. */
export interface InputDeclaration {
    readonly name: string;
    readonly attributes: MapValue;
    readonly block: Location;
}
