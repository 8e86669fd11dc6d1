/** How far a pattern of a claim reaches. */
type ClaimReach = 'bound' | 'wide' | 'anybody';
type ClaimRule = (pattern: string) => ClaimReach;

/** An OpenID Connect provider, and the claims by which a policy says who of its users is meant. */
export interface Issuer {
  readonly name: string;
  /** `everybody`: tokens of the provider go to anybody who signs up. `one`: to those within one cluster or one tenant. */
  readonly serves: 'everybody' | 'cluster' | 'tenant';
  /** What the provider hands tokens to, for messages: `repository`. */
  readonly user: string;
  readonly claims: Readonly<Record<string, ClaimRule | undefined>>;
}

const whole: ClaimRule = (pattern) => (/^[*?]+$/u.test(pattern) ? 'anybody' : 'bound');
/** A pattern that is bound beyond `owner`, or `wide` when it ends in a star with nothing but the owner and `rest` before. */
const within =
  (owner: RegExp, wide: RegExp): ClaimRule =>
  (pattern) =>
    !owner.test(pattern) ? 'anybody' : wide.test(pattern) ? 'wide' : 'bound';

const gitHub = within(
  /^(?:repo:[^*?/]+\/|(?:repository|repository_owner|repository_id|repository_owner_id|enterprise|enterprise_id|job_workflow_ref):[^*?]+)/u,
  /^repo:[^*?/]+\/[^:]*[*?]|^repo:[^*?:]+:\*$/u,
);
const gitLab = within(
  /^(?:project_path|project_id|namespace_path|namespace_id|user_login):[^*?/:]+(?:[/:]|$)/u,
  /^project_path:[^*?/]+\/[^:]*[*?]|^project_path:[^*?:]+:\*$/u,
);
const organization = within(/^organization:[^*?:]+:/u, /^organization:[^*?:]+:\*$/u);
const serviceAccount = within(
  /^system:serviceaccount:[*?]*[^*?:][^:]*:|^system:serviceaccount:[*?]+:[^*?]+$/u,
  /^system:serviceaccount:[^:]*[*?]/u,
);

const issuers: readonly (readonly [RegExp, Issuer])[] = [
  [
    /^token\.actions\.githubusercontent\.com/u,
    {
      name: 'GitHub',
      serves: 'everybody',
      user: 'repository',
      claims: {
        sub: gitHub,
        repository: whole,
        repository_owner: whole,
        repository_id: whole,
        repository_owner_id: whole,
        job_workflow_ref: whole,
      },
    },
  ],
  [
    /^gitlab\.com/u,
    { name: 'GitLab', serves: 'everybody', user: 'project', claims: { sub: gitLab, project_path: whole, namespace_path: whole } },
  ],
  [/^app\.terraform\.io/u, { name: 'HCP Terraform', serves: 'everybody', user: 'organization', claims: { sub: organization } }],
  [/^agent\.buildkite\.com/u, { name: 'Buildkite', serves: 'everybody', user: 'organization', claims: { sub: organization } }],
  [
    /^cognito-identity\.amazonaws\.com/u,
    { name: 'Cognito', serves: 'everybody', user: 'identity pool', claims: { aud: whole, sub: whole } },
  ],
  [
    /^accounts\.google\.com/u,
    { name: 'Google', serves: 'everybody', user: 'Google account', claims: { aud: whole, sub: whole, oaud: whole, email: whole } },
  ],
  [
    /^(?:www\.amazon\.com|graph\.facebook\.com)/u,
    { name: 'The provider', serves: 'everybody', user: 'app', claims: { app_id: whole, user_id: whole, id: whole } },
  ],
  [/^oidc\.eks\./u, { name: 'The EKS cluster', serves: 'cluster', user: 'service account', claims: { sub: serviceAccount } }],
];

const tenant: Issuer = {
  name: 'The provider',
  serves: 'tenant',
  user: 'identity',
  claims: { sub: whole, aud: whole, azp: whole, oaud: whole, email: whole },
};

/** By its address, with or without `https://`. A provider that is not known serves one tenant. */
export function issuerOf(url: string): Issuer {
  const address = url.replace(/^https?:\/\//u, '').toLowerCase();
  return issuers.find(([pattern]) => pattern.test(address))?.[1] ?? tenant;
}
