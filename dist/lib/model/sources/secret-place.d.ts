import type { Location } from '../../core/location.js';
import type { UnknownValue, Value } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { Fact } from '../fact.js';
import type { Identified } from '../subject.js';
/** A declaration through which a secret goes, and whether it says that it is one. */
export interface SecretPlace extends Identified {
    readonly form: 'variable' | 'parameter' | 'output' | 'ssm-parameter' | 'ssm-reference' | 'http-request';
    /** Name of the input or output, path of the SSM parameter, path of the argument that refers to one, address of the request. */
    readonly name: string;
    /** Set when the code puts it where a secret belongs: then its name does not matter. */
    readonly takesSecret?: true;
    /** Set for an output that may go to the caller of a module, and to nobody else. */
    readonly mayStayInside?: true;
    /** `sensitive`, `NoEcho`, `SecureString`; a request has no such thing. */
    readonly isProtected: Fact<boolean>;
    /** The default, or the value that is stored or shown. */
    readonly value?: Value;
    /** Of a request: what it sends that is no literal. */
    readonly sends: readonly UnknownValue[];
    readonly declaration: Location;
    /** Where `sensitive = true` can be put: behind the line that opens the block. Absent where there is no such line. */
    readonly insertAt?: Location;
}
/** Every input, output, SSM parameter and `http` data source; a variable that several roots share is one. */
export declare function secretPlaces(code: EvaluatedCode): readonly SecretPlace[];
