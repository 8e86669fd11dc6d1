import type { Value } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
/** What an attribute points at. Two targets tell for certain whether they are the same only when they are named in the same way. */
export interface Target {
    /** The name that is written, or the address of the resource that is meant; else the expression. */
    readonly text: string;
    readonly named: 'by-name' | 'by-reference' | 'elsewhere';
    readonly source: Value;
}
/** `nameAttributes`: where resources of the kind that is pointed at keep the name that somebody may write instead. Undefined for no value. */
export declare function targetOf(value: Value | undefined, root: string, code: EvaluatedCode, nameAttributes: readonly string[]): Target | undefined;
