import type { Diagnostic } from '../core/diagnostic.js';
import type { Range } from '../core/location.js';
import type { TextStart } from '../core/value.js';
/**
 * What JSON and YAML texts are made of: one tree for both, every node with its range. Nothing is resolved here but what the language itself
 * resolves (escapes, aliases, merge keys); a CloudFormation short form is a plain node with a `tag`.
 */
export type DataNode = StringNode | NumberNode | BoolNode | NullNode | SequenceNode | MappingNode | UnreadNode;
interface NodeBase {
    /** From the first to behind the last character, quotes and brackets included, tag and anchor not. */
    readonly range: Range;
    /** A YAML tag as written (`!Ref`, `!!str`); never on JSON. */
    readonly tag?: string;
    /** Set where it stands in another file than what holds it: a part that was put in. */
    readonly path?: string;
}
export interface StringNode extends NodeBase {
    readonly kind: 'string';
    readonly value: string;
    /** Set when `value` stands in the file character by character, as in a block scalar. */
    readonly textStart?: TextStart;
}
export interface NumberNode extends NodeBase {
    readonly kind: 'number';
    readonly value: number;
    /** As written: `1.10`, `0x1F`. */
    readonly raw: string;
}
export interface BoolNode extends NodeBase {
    readonly kind: 'bool';
    readonly value: boolean;
    /** As written: `true`, `yes`, `On`. */
    readonly raw: string;
}
export interface NullNode extends NodeBase {
    readonly kind: 'null';
}
export interface SequenceNode extends NodeBase {
    readonly kind: 'sequence';
    readonly items: readonly DataNode[];
    /** Set when a part of it could not be read: there may be further items. */
    readonly incomplete?: Unread;
}
export interface MappingNode extends NodeBase {
    readonly kind: 'mapping';
    /** In the order of the text; a key that is given twice stands twice. */
    readonly entries: readonly MappingEntry[];
    /** With the merges where they stand, for who takes them in the order of the text; set where there are any. */
    readonly written?: readonly WrittenEntry[];
    /** Set when a part of it could not be read: there may be further entries. */
    readonly incomplete?: Unread;
}
export interface MappingEntry {
    readonly key: string;
    readonly keyRange: Range;
    readonly value: DataNode;
    /** Set where the key stands in another file than the mapping. */
    readonly path?: string;
}
/** An entry as it stands in the text: `isMerge` for an untagged, unquoted `<<`. */
export type WrittenEntry = MappingEntry & {
    readonly isMerge?: boolean;
};
/** A value that is there but could not be read. */
export interface UnreadNode extends NodeBase {
    readonly kind: 'unread';
    readonly unread: Unread;
}
/** Why something was not read. `hole`: the number of the placeholder that stands there (see `parseJson`). */
export type Unread = {
    readonly reason: 'parse-error' | 'limit-reached';
    readonly message: string;
} | {
    readonly reason: 'hole';
    readonly hole: number;
};
/** The value of the last entry with this key: the one that counts. */
export declare function entryOf(node: DataNode | undefined, key: string): MappingEntry | undefined;
/** Collects diagnostics of one file up to a limit; the last one then says that there are more. */
export interface DiagnosticSink {
    readonly diagnostics: readonly Diagnostic[];
    add(kind: Diagnostic['kind'], message: string, range: Range): void;
}
/** Most diagnostics that one file yields. */
export declare const diagnosticsPerFileMax = 50;
export declare function diagnosticSink(path: string): DiagnosticSink;
export {};
