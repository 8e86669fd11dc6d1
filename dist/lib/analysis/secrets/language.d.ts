/** How a file writes values: it decides whether a value may stand without quotes. */
export type Language = 'code' | 'shell' | 'env' | 'yaml' | 'json' | 'hcl' | 'xml' | 'markup' | 'sql' | 'other';
export declare function languageOf(path: string): Language;
/** Files of texts for people in several languages: their names speak of passwords, and their values are labels. */
export declare function isTranslation(path: string): boolean;
/** Tests, examples and documents: what looks like a password there is mostly made up. */
export declare function isSampleCode(path: string): boolean;
