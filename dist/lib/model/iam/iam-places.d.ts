/**
 * What a document grants: to whom it is attached, who may take the role, who may reach the resource; or how far others may grant. `loose`:
 * nothing in the code uses it.
 */
export type DocumentUse = 'identity' | 'managed' | 'joined' | 'boundary' | 'trust' | 'resource' | 'scp' | 'endpoint' | 'loose' | 'looked-up';
/** Where a resource type holds a policy document. `each`: the path leads to blocks, and every block has one. */
export interface DocumentPlace {
    readonly path: readonly string[];
    readonly use: DocumentUse;
    readonly each?: {
        readonly name: string;
        readonly document: string;
    };
}
/** By resource type, from the provider's and CloudFormation's documentation. */
export declare const documentPlaces: ReadonlyMap<string, readonly DocumentPlace[]>;
/** Where managed policies are attached: the attribute that lists or names them. */
export declare const attachments: ReadonlyMap<string, readonly string[]>;
