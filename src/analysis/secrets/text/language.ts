/** How a file writes values: it decides whether a value may stand without quotes. */
export type Language = 'code' | 'shell' | 'env' | 'yaml' | 'json' | 'hcl' | 'xml' | 'markup' | 'sql' | 'other';

const byExtension: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    code: 'ts tsx js jsx mjs cjs mts cts py pyi go java kt kts scala groovy gradle cs vb fs c cc cpp cxx h hh hpp m mm swift rb erb rake php rs dart lua pl pm r jl ex exs erl clj cljs hs elm vue svelte sol coffee ipynb proto graphql',
    shell: 'sh bash zsh fish ksh ps1 psm1 bat cmd mk dockerfile',
    env: 'env ini cfg conf cnf config properties toml rsp credentials npmrc pypirc netrc prefs service plist-env editorconfig htpasswd pgpass',
    yaml: 'yaml yml',
    json: 'json json5 jsonc tfstate template webmanifest har',
    hcl: 'tf tfvars hcl nomad',
    xml: 'xml html htm xhtml plist csproj pom nuspec jsp xaml svg resx jelly',
    markup: 'md mdx rst adoc asciidoc txt textile tex log',
    sql: 'sql psql pgsql',
  } satisfies Partial<Record<Language, string>>).flatMap(([language, names]) =>
    names.split(' ').map((name) => [name, language as Language] as const),
  ),
);

function languageOf(path: string): Language {
  const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  if (file.startsWith('dockerfile') || file.startsWith('containerfile') || file === 'makefile' || file === 'jenkinsfile') return 'shell';
  if (file.startsWith('.env') || file.includes('.env.') || file === 'credentials' || file === 'config') return 'env';
  return byExtension.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'other';
}

/** Files of texts for people in several languages: their names speak of passwords, and their values are labels. */
function isTranslation(path: string): boolean {
  return TRANSLATION.test(path);
}
const TRANSLATION =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|intl)\/|(?:^|[/._-])(?:messages|strings|translations?|(?:en|de|fr|es|it|pt|nl|ja|zh|ko|ru|pl|tr|sv|da|fi|nb|cs|hu|ro|uk|ar|he|hi|th|vi|el|bg)(?:[-_][A-Za-z]{2,4})?)\.(?:json|ya?ml|po|pot|xlf|arb|properties|resx)$/;

/** Tests, examples and documents: what looks like a password there is mostly made up. */
function isSampleCode(path: string): boolean {
  return SAMPLE.test(path);
}
const SAMPLE =
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|mocks?|fixtures?|testdata|test-data|examples?|samples?|docs?|documentation|demos?|cassettes?|e2e)\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock|example|sample)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$|\.(?:md|mdx|rst|adoc|asciidoc)$/;

/** What the path of a file says about the values in it. */
export interface FileTraits {
  readonly language: Language;
  readonly inTranslation: boolean;
  readonly inSample: boolean;
}

export function traitsOf(path: string): FileTraits {
  return { language: languageOf(path), inTranslation: isTranslation(path), inSample: isSampleCode(path) };
}
