import type { Location } from '../../core/location.js';
import type { Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Identified } from '../subject.js';
/** An image that a container is made of, or that another image begins with. */
export interface ImageUse extends Identified {
    /** Expressions that are not known as `${…}`. Undefined for what is no text. */
    readonly image: string | undefined;
    /** Who takes it: the container, or the stage of a Dockerfile. */
    readonly by: string;
    readonly at: readonly Location[];
    /** Set where an expression gives it. */
    readonly value?: Value;
}
/** Every image that a resource of the code names, and every one that a Dockerfile of the change begins with. */
export declare function imageUses(code: EvaluatedCode): readonly ImageUse[];
