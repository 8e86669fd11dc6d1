/** A kind of file that holds credentials, told by its name. */
export interface SecretFileKind {
  /** For the finding's identity; never changed. */
  readonly id: string;
  /** Completes "it is …". */
  readonly title: string;
  readonly name: RegExp;
  /** Files of such a name that hold no secret by themselves. */
  readonly except?: RegExp;
  /** Files of this name are common without a secret, so only the content tells. */
  readonly onlyByContent: boolean;
  /** What its text must have; without it every text of that name counts. */
  readonly content?: RegExp;
  /** How .gitignore would name it, the first being what to write. */
  readonly ignoredAs?: readonly string[];
}

const samples = /(?:example|sample|template|\.dist|\.tpl|\.tmpl|default|\.enc|encrypted|sops|\.gpg|\.age)/iu;

/** Ids are part of findings' identities: none is renamed. */
export const secretFileKinds: readonly SecretFileKind[] = [
  {
    id: 'terraform-state',
    title: 'a Terraform state, which holds every attribute in plain text',
    name: /\.tfstate(?:\.\d+)?(?:\.backup)?$/u,
    onlyByContent: false,
    // An empty state says nothing, nor does that of a working directory, which names its backend.
    content: /"resources"\s*:\s*(?:\[\s*\{|\{\s*")|"outputs"\s*:\s*\{\s*"/u,
    ignoredAs: ['terraform.tfstate', 'terraform.tfstate.backup'],
  },
  {
    id: 'terraform-plan',
    title: 'a Terraform plan, which holds the values of all variables',
    name: /(?:\.tfplan|(?:^|\/)tfplan(?:\.(?:out|bin|json|binary))?|\.tfplan\.json)$/u,
    onlyByContent: false,
    content: /"planned_values"|"resource_changes"|"prior_state"/u,
    ignoredAs: ['plan.tfplan'],
  },
  {
    id: 'env-file',
    title: 'an environment file with values',
    name: /(?:^|\/)(?:\.env(?:\.[\w-]+)*|[\w-]+\.env)$/u,
    except: samples,
    onlyByContent: true,
    ignoredAs: ['.env', '.env.local', '.env.production'],
  },
  {
    id: 'kubeconfig',
    title: 'a kubeconfig with a credential of a cluster',
    name: /(?:^|\/)(?:kubeconfig(?:[.-][\w-]+)?(?:\.ya?ml)?|[\w-]+\.kubeconfig|\.kube\/config)$/u,
    except: samples,
    onlyByContent: true,
    content: /(?:client-key-data|token|password):\s*["']?[A-Za-z0-9+/=_.-]{16}/u,
    ignoredAs: ['kubeconfig'],
  },
  {
    id: 'ssh-key',
    title: 'the private key of an SSH user',
    name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?$/u,
    onlyByContent: false,
    content: /PRIVATE KEY/u,
    ignoredAs: ['id_rsa'],
  },
  {
    id: 'rails-key',
    title: 'the key with which Rails opens its credentials',
    name: /(?:^|\/)config\/(?:master|credentials\/[\w-]+)\.key$/u,
    onlyByContent: true,
    content: /^[0-9a-f]{32}\s*$/u,
    ignoredAs: ['config/master.key'],
  },
  {
    id: 'login-file',
    title: 'a file of logins of a mailer, a dialled line or a mounted bucket',
    name: /(?:^|\/)(?:sasl_passwd|passwd\.client|(?:chap|pap)-secrets|\.passwd-s3fs)$/u,
    onlyByContent: true,
    content: /^[^\s#]\S*[ \t]+(?:[^\s:$]+:[^\s$]{4}|\S+[ \t]+["']?[^\s*"'$]{4})|^[^\s#:]+:[^\s:$]{1,60}(?::[^\s:$]{4}|[^\s:$]{20})/mu,
    ignoredAs: ['sasl_passwd'],
  },
  {
    id: 'pem-key',
    title: 'a private key',
    name: /\.(?:pem|key|ppk)$/u,
    onlyByContent: true,
    content: /PRIVATE KEY-----|^PuTTY-User-Key-File/u,
    ignoredAs: ['private.pem'],
  },
  {
    id: 'key-store',
    title: 'a key store',
    name: /\.(?:p12|pfx|jks|keystore|bks|jceks)$/u,
    // Trust stores hold certificates of others; Android's debug store is the same for everybody.
    except: /trust|cacerts|debug\.keystore$/iu,
    onlyByContent: false,
    ignoredAs: ['server.p12', 'server.jks'],
  },
  {
    id: 'package-registry',
    title: 'a token of a package registry',
    name: /(?:^|\/)(?:\.npmrc|\.pypirc|\.yarnrc(?:\.yml)?|\.gem\/credentials|\.cargo\/credentials(?:\.toml)?|\.m2\/settings\.xml|nuget\.config)$/iu,
    onlyByContent: true,
    content:
      /(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent|password|token|:rubygems_api_key|ClearTextPassword)["']?\s{0,3}(?:[=:>]|value=)\s{0,3}["']?(?!\$|<|%|\{|your|xxx|\*)[^\s"'<]{8}/iu,
  },
  {
    id: 'credentials-file',
    title: 'a file of credentials',
    name: /(?:^|\/)(?:\.aws\/credentials|\.netrc|_netrc|\.git-credentials|\.dockercfg|\.docker\/config\.json|\.s3cfg|\.boto|\.pgpass|\.my\.cnf|\.terraformrc|credentials\.tfrc\.json|application_default_credentials\.json|\.vault-token)$/u,
    onlyByContent: true,
    content:
      /aws_secret_access_key\s{0,3}=\s{0,3}(?!\$|<|your|xxx)\S{16}|password\s{1,3}\S{4}|:\/\/[^\s:@/]{1,100}:[^\s@/$<{]{4,200}@|"auth"\s{0,3}:\s{0,3}"[A-Za-z0-9+/=]{12}|secret_key\s{0,3}=\s{0,3}\S{8}|"(?:refresh_token|private_key|client_secret)"\s{0,3}:|"token"\s{0,3}:\s{0,3}"[^"$]{8}|token\s{0,3}=\s{0,3}"[^"$]{8}|^hvs\.|^[^\s:#]+:\d+:[^\s:]+:[^\s:]+:\S{4}/mu,
    ignoredAs: ['credentials', '.aws/credentials'],
  },
];

/** Names that are credentials when a Dockerfile copies them. */
export function credentialFile(path: string): SecretFileKind | undefined {
  return secretFileKinds.find(({ name, except }) => name.test(path) && except?.test(path) !== true);
}
