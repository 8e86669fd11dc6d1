/** How a file writes values: it decides whether a value may stand without quotes. */
export type Language = 'code' | 'shell' | 'env' | 'yaml' | 'json' | 'hcl' | 'xml' | 'markup' | 'sql' | 'other';
/** What the path of a file says about the values in it. */
export interface FileTraits {
    readonly language: Language;
    readonly inTranslation: boolean;
    readonly inSample: boolean;
}
export declare function traitsOf(path: string): FileTraits;
