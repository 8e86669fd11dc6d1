/** One concrete request, as AWS evaluates it. */
export interface AccessRequest {
    readonly action: string;
    readonly resource: string;
    /** Absent where only identity policies are asked. */
    readonly principal?: RequestPrincipal;
    /** Values of condition keys; names in lower case. A key that is not here (or has no value) is absent from the request. */
    readonly context: ReadonlyMap<string, readonly string[]>;
    /** What the expressions that the code does not determine are taken to be. */
    readonly symbols?: ReadonlyMap<string, string>;
}
export type RequestPrincipal = {
    readonly kind: 'anonymous';
}
/** A user, role, role session or account root. */
 | {
    readonly kind: 'aws';
    readonly arn: string;
    readonly account: string;
} | {
    readonly kind: 'service';
    readonly name: string;
} | {
    readonly kind: 'federated';
    readonly name: string;
} | {
    readonly kind: 'canonical';
    readonly id: string;
};
