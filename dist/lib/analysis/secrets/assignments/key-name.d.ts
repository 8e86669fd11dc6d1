/** What the head noun of a name says about its value. */
export type NameKind = 'password' | 'secret' | 'token' | 'key' | 'credential';
export interface SecretName {
    readonly kind: NameKind;
    /** Weak when the head noun is vague (`auth`), or when words that we do not know stand behind it (`password_super_secure`). */
    readonly strength: 'strong' | 'weak';
    readonly words: readonly string[];
}
/** Reads `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `X-Api-Key`. Undefined when the name is not one of a credential. */
export declare function readSecretName(name: string): SecretName | undefined;
