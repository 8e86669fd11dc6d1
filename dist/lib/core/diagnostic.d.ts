import type { Location } from './location.js';
/** Our failure to understand input. Never about security, never an exception. */
export interface Diagnostic {
    readonly kind: 'parse-error' | 'unsupported' | 'unresolved-module' | 'unresolved-macro' | 'limit-reached' | 'not-read';
    /** One sentence: what could not be understood, and what follows from it. */
    readonly message: string;
    readonly location: Location;
    /** Of an unresolved module: its source is a folder of this repository, by its text. */
    readonly isLocal?: true;
    /** Of an unresolved module: what it makes of its inputs is known, and was judged. */
    readonly isByInputs?: true;
}
