import { fileNameOf } from '../../../core/path.ts';

/** How a file writes values: it decides whether a value may stand without quotes. */
export type Language = 'code' | 'shell' | 'env' | 'yaml' | 'json' | 'hcl' | 'xml' | 'markup' | 'sql' | 'other';

const byExtension: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    code: 'ts tsx js jsx mjs cjs mts cts py pyi go java kt kts scala groovy gradle cs vb fs c cc cpp cxx h hh hpp m mm swift rb erb rake php rs dart lua pl pm r jl ex exs erl clj cljs hs elm vue svelte sol coffee ipynb proto graphql bicep',
    shell: 'sh bash zsh fish ksh ps1 psm1 bat cmd mk dockerfile',
    env: 'env ini cfg conf cnf config properties toml rsp credentials npmrc pypirc netrc prefs service plist-env editorconfig htpasswd htaccess pgpass msmtprc fetchmailrc muttrc mailrc wgetrc curlrc s3cfg boto',
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
  const file = fileNameOf(path).toLowerCase();
  if (file.startsWith('dockerfile') || file.startsWith('containerfile') || file === 'makefile' || file === 'jenkinsfile') return 'shell';
  if (file.startsWith('.env') || file.includes('.env.') || file === 'credentials' || file === 'config') return 'env';
  return byExtension.get(file.slice(file.lastIndexOf('.') + 1)) ?? 'other';
}

/** Files of texts for people in several languages: their names speak of passwords, and their values are labels. */
const TRANSLATION =
  /(?:^|\/)(?:locales?|i18n|l10n|lang|langs|languages|translations?|intl)\/|(?:^|[/._-])(?:messages|strings|translations?|(?:en|de|fr|es|it|pt|nl|ja|zh|ko|ru|pl|tr|sv|da|fi|nb|cs|hu|ro|uk|ar|he|hi|th|vi|el|bg)(?:[-_][A-Za-z]{2,4})?)\.(?:json|ya?ml|po|pot|xlf|arb|properties|resx)$/;

/** Tests, examples and documents: a secret there is mostly made up, or opens nothing that matters. */
const SAMPLE =
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|mocks?|fixtures?|testdata|test-data|examples?|samples?|docs?|documentation|demos?|cassettes?|e2e|[\w.-]*[_-]fixtures?|tests?[_-](?:data|resources|certs|files|cases))\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock|example|sample)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$|\.(?:md|mdx|rst|adoc|asciidoc)$/;
/** Of these, what only tests read. */
const TEST =
  /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|__fixtures__|mocks?|fixtures?|testdata|test-data|cassettes?|e2e|[\w.-]*[_-]fixtures?|tests?[_-](?:data|resources|certs|files|cases))\/|(?:^|\/)[^/]*(?:[._-](?:tests?|specs?|mock)\b|(?:Test|Tests|Spec)\.)[^/]*$|(?:^|\/)test[_-][^/]*$/;

/** Files that configure what runs in production; the environment in their name may say that it is another one. */
const SETTINGS =
  /(?:^|\/)(?:application|bootstrap|appsettings|web|app|config|settings|database|secrets?|credentials|local|prod(?:uction)?)(?:[._-][\w.-]+)?\.(?:properties|ya?ml|json|config|ini|toml|conf|cfg|php)$|(?:^|\/)\.env(?:\.[\w.-]+)?$|(?:^|\/)[\w.-]*\.env$|(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/i;
const OTHER_ENVIRONMENT = /[._-](?:dev(?:elopment)?|local|test(?:ing)?|ci|e2e|example|sample|template|dist|defaults?)(?=[._-]|$)/i;

/** Written by package managers: full of digests under names of all kinds. */
const LOCK =
  /(?:^|\/)(?:[\w.-]*[.-]lock(?:\.(?:json|ya?ml|hcl))?|[\w.-]*\.lockfile|go\.sum|npm-shrinkwrap\.json|packages\.lock\.json|[\w.-]*\.resolved|cabal\.project\.freeze|project\.assets\.json|verification-metadata\.xml|Manifest\.toml)$/i;

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

/** What is not asked of most files is looked for when it is: the patterns cost as much as the search in a short file. */
class Traits implements FileTraits {
  readonly language: Language;
  readonly #path: string;
  #inTranslation: boolean | undefined;
  #inLock: boolean | undefined;
  #inSample: boolean | undefined;
  #inTest: boolean | undefined;
  #inSettings: boolean | undefined;

  constructor(path: string, language: Language) {
    this.#path = path;
    this.language = language;
  }

  get inTranslation(): boolean {
    return (this.#inTranslation ??= TRANSLATION.test(this.#path));
  }

  get inLock(): boolean {
    return (this.#inLock ??= LOCK.test(this.#path));
  }

  get inSample(): boolean {
    return (this.#inSample ??= SAMPLE.test(this.#path));
  }

  get inTest(): boolean {
    return (this.#inTest ??= TEST.test(this.#path));
  }

  get inSettings(): boolean {
    return (this.#inSettings ??= SETTINGS.test(this.#path) && !OTHER_ENVIRONMENT.test(fileNameOf(this.#path)));
  }
}

/** Of a text that is hidden in the file, the language is another one. */
export function traitsOf(path: string, language = languageOf(path)): FileTraits {
  return new Traits(path, language);
}
