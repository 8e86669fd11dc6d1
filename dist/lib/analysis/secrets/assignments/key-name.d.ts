/** What the head noun of a name says about its value. */
export type NameKind = 'password' | 'secret' | 'token' | 'key' | 'credential';
export interface SecretName {
    readonly kind: NameKind;
    /**
     * Weak when the head noun is vague (`auth`), or when words that we do not know stand behind it (`password_super_secure`). Contested when a
     * word in front makes an action or a flag of it (`resetPassword`): then only the value can tell.
     */
    readonly strength: 'strong' | 'weak' | 'contested';
    readonly words: readonly string[];
}
/** Last nouns of names of credentials; a bare `key` needs one of `beforeKey` in front. */
export declare const heads: ReadonlyMap<string, NameKind>;
/** Names that none of their words tells: of WordPress, Drupal, SonarQube. In lower case. */
export declare const wholeNames: ReadonlyMap<string, NameKind>;
/** Words in front that turn the name into an action or a flag: `resetPassword`, `hasToken`. */
export declare const fronts: ReadonlySet<string>;
/** Reads `DB_PASSWORD`, `dbPassword`, `spring.datasource.password`, `X-Api-Key`. Undefined when the name is not one of a credential. */
export declare function readSecretName(name: string): SecretName | undefined;
