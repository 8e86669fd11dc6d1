/** How a file writes values: it decides whether a value may stand without quotes. */
export type Language = 'code' | 'shell' | 'env' | 'yaml' | 'json' | 'hcl' | 'xml' | 'markup' | 'sql' | 'other';
/** What the path of a file says about the values in it. */
export interface FileTraits {
    readonly language: Language;
    readonly inTranslation: boolean;
    /** Lock files: only values with a form of their own count. */
    readonly inLock: boolean;
    /** Tests, examples and documents. */
    readonly inSample: boolean;
    /** Tests alone. */
    readonly inTest: boolean;
    /** Settings of what runs in production, as far as the name tells. */
    readonly inSettings: boolean;
}
/** Of a text that is hidden in the file, the language is another one. */
export declare function traitsOf(path: string, language?: Language): FileTraits;
