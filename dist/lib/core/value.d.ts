import type { Circumstances } from './circumstance.js';
import type { Location } from './location.js';
import type { MapType, SequenceType, ValueType } from './value-type.js';
/**
 * What an expression of any dialect evaluates to. A value is known, unknown with a reason, or partly known: a string with holes
 * (`template`), a list or map that may have more members (`more`), or one of several (`choice`). Nothing is ever guessed.
 */
export type Value = NullValue | BoolValue | NumberValue | StringValue | TemplateValue | JsonTextValue | ListValue | MapValue | ChoiceValue | UnknownValue;
/** Where the literal that a value comes from is written, and the named things it passed through on its way (innermost first). */
export interface Origin {
    readonly at: Location;
    readonly via: readonly Step[];
}
/** One hop of a value: `var.cidrs`, `local.rules`, `module.web.cidrs`, `Parameters.Cidr`. */
export interface Step {
    readonly kind: 'variable-default' | 'tfvars' | 'local' | 'module-input' | 'module-output' | 'parameter-default' | 'mapping' | 'export' | 'attribute' | 'file' | 'iteration';
    /** As written in the code: `var.cidrs`. */
    readonly name: string;
    /** Where the hop is used (the referring expression). */
    readonly at: Location;
    /** For an attribute of a resource that the same code creates: which, so that a name that others have too still means that one. */
    readonly of?: {
        readonly type: string;
        readonly address: string;
    };
}
export interface NullValue {
    readonly kind: 'null';
    readonly origin: Origin;
    /** Terraform: the type of what is missing; absent for a bare `null`. */
    readonly type?: ValueType;
}
export interface BoolValue {
    readonly kind: 'bool';
    readonly value: boolean;
    readonly origin: Origin;
}
/** A number. Policies read `value`; the evaluator of Terraform counts with 512 bits. */
export interface NumberValue {
    readonly kind: 'number';
    /** The nearest number that JavaScript holds. */
    readonly value: number;
    readonly origin: Origin;
    /** Set when the number is another one than the decimal that `value` is written as. */
    readonly exact?: ExactNumber;
    /** Bits that a quotient of it has; 512 when absent. Functions of Terraform count lengths with 64, and logarithms and powers with 53. */
    readonly bits?: number;
}
/** `mantissa` times two to the power of `exponent`. The mantissa is odd, or zero. */
export interface ExactNumber {
    readonly mantissa: bigint;
    readonly exponent: number;
}
export interface StringValue {
    readonly kind: 'string';
    readonly value: string;
    readonly origin: Origin;
    /** Set when `value` is verbatim source text: where character `i` of the value stands. Lets JSON inside a heredoc keep its lines. */
    readonly textStart?: TextStart;
    /** Set beside `textStart` when known values were put into the verbatim text: where each stretch of it stands. */
    readonly runs?: readonly TextRun[];
    /** Set when the value is this text in Base64: the text keeps its places, and what is known of it. */
    readonly encodes?: Value;
}
/** Position of the first character of a verbatim text, and the columns that every further line was dedented by. */
export interface TextStart {
    readonly line: number;
    readonly column: number;
    readonly indent: number;
}
/** A stretch of a text that was put together, up to the next run. */
export interface TextRun {
    /** First character in the text; holes of a template count none. */
    readonly offset: number;
    /** Where that character stands; absent for a stretch that comes from elsewhere, such as the value of a variable. */
    readonly place?: {
        readonly line: number;
        readonly column: number;
    };
}
/** A string of which some parts are not known. Two or more parts; literal parts are never adjacent. */
export interface TemplateValue {
    readonly kind: 'template';
    readonly parts: readonly (string | UnknownValue)[];
    readonly origin: Origin;
    readonly textStart?: TextStart;
    readonly runs?: readonly TextRun[];
}
/** The text that `jsonencode` (or a CloudFormation object where a document is wanted) makes; kept as a value so ranges survive. */
export interface JsonTextValue {
    readonly kind: 'json-text';
    readonly content: Value;
    readonly origin: Origin;
}
/** An HCL list, tuple or set, a YAML or JSON sequence, or the repeated blocks of one type. */
export interface ListValue {
    readonly kind: 'list';
    readonly items: readonly Value[];
    readonly origin: Origin;
    /** Terraform: set for lists, and for sets, whose members are distinct and in the order of sets. A tuple has none. */
    readonly type?: SequenceType;
    /** Set when there may be further members that are not known. */
    readonly more?: UnknownValue;
}
/** An object, a map, or the body of a block. */
export interface MapValue {
    readonly kind: 'map';
    readonly entries: ReadonlyMap<string, Value>;
    readonly origin: Origin;
    /** Terraform: set for maps. An object has none. */
    readonly type?: MapType;
    /** Where each key is written, when it differs from its value's own location; in a block that of an attribute that is null, too. */
    readonly keys?: ReadonlyMap<string, Location>;
    /** Set when there may be further entries that are not known. */
    readonly more?: UnknownValue;
}
/** One of several values, because a condition could not be decided. Two or more options. */
export interface ChoiceValue {
    readonly kind: 'choice';
    readonly options: readonly Value[];
    readonly condition: UnknownValue;
    readonly origin: Origin;
    /** For each option, in order: which deployments have it, as far as the code tells. Absent when it tells of none. */
    readonly when?: readonly Circumstances[];
    /** Set when a deployment that says nothing has the first option: a default, beside which others are allowed. */
    readonly firstIsDefault?: true;
}
/** A value that the code does not determine, by the reason and the name of what would have to be known. */
export interface UnknownValue {
    readonly kind: 'unknown';
    readonly reason: UnknownReason;
    /** The expression as people would name it: `var.vpc_id`, `data.aws_ami.x.id`, `Parameters.Cidr`. Equal text in base and head is the same symbol. */
    readonly expression: string;
    readonly origin: Origin;
    /** Set when the value is an attribute of a resource that the code declares. */
    readonly reference?: ResourceReference;
    /** What it comes to for all that the code says, in the usual partition: the ARN of a bucket that the code names. Taken for it only where that text stands beside. */
    readonly means?: string;
    /** Set when the value is this text in Base64, of which not every part is known. */
    readonly encodes?: Value;
    /** Set when the engine refuses the expression with the values that the code gives it, so that nothing is deployed as it stands. */
    readonly isRefused?: true;
    /** Set when the value is the truth of a condition that says something about a deployment: what holds when it is true, and when not. */
    readonly decision?: Decision;
}
/** The deployments in which a condition holds, and those in which it does not, as far as the condition tells. */
export interface Decision {
    readonly yes: Circumstances;
    readonly no: Circumstances;
}
/** Why a value is not known; whose fault that is stands in `unknown-kind`. */
export type UnknownReason = 'variable-without-default' | 'computed-attribute' | 'data-source' | 'remote-module' | 'unsupported-function' | 'unsupported-expression' | 'undeclared-name' | 'file-not-read' | 'known-after-apply' | 'sensitive' | 'import-value' | 'dynamic-reference' | 'macro' | 'unlisted-policy' | 'invalid-document' | 'parse-error' | 'cycle' | 'limit-reached';
/** A reference to a declared resource: `aws_s3_bucket.logs.id` is `{ address: "aws_s3_bucket.logs", path: ["id"] }`. */
export interface ResourceReference {
    /** Full address, module path included, as in `Resource.address` (without index when the whole resource is meant). */
    readonly address: string;
    readonly path: readonly string[];
}
/** Every value that an expression may have: the options of a choice, else the value itself. */
export declare function possibleValues(value: Value): readonly Value[];
/** What a deployment has that chooses nothing: the default of a choice that has one, else the value itself. */
export declare function defaultOption(value: Value): Value;
/** The text of a string, number or bool as HCL and CloudFormation convert it; undefined for everything else. */
export declare function scalarText(value: Value | undefined): string | undefined;
