import { endsInBase62Crc } from '../values/checksum.ts';
import type { TokenShape } from '../forms/token-shape.ts';

const github = (anchor: string, kind: string, title: string): TokenShape => ({
  id: `github-${kind}`,
  title: `GitHub ${title}`,
  anchor,
  shape: /gh[pousr]_[A-Za-z0-9]{36,255}/y,
  checksum: (token) => endsInBase62Crc(token, 4),
});

const gitlab = (anchor: string, kind: string, shape: RegExp): TokenShape => ({
  id: `gitlab-${kind}`,
  title: `GitLab ${kind.replaceAll('-', ' ')}`,
  anchor,
  shape,
});

/** GitHub (docs.github.com, token formats), GitLab (docs.gitlab.com, token overview), Bitbucket, Sourcegraph. */
export const codeHostingTokens: readonly TokenShape[] = [
  github('ghp_', 'personal-access-token', 'personal access token'),
  github('gho_', 'oauth-token', 'OAuth token'),
  github('ghu_', 'user-to-server-token', 'user-to-server token'),
  github('ghr_', 'refresh-token', 'refresh token'),
  {
    id: 'github-app-token',
    title: 'GitHub App installation token',
    anchor: 'ghs_',
    shape: /ghs_(?:\d{1,12}_eyJ[\w-]{10,800}\.[\w-]{10,1200}\.[\w-]{20,800}|[A-Za-z0-9]{36,255})/y,
    checksum: (token) => endsInBase62Crc(token, 4),
  },
  {
    id: 'github-fine-grained-token',
    title: 'GitHub fine-grained personal access token',
    anchor: 'github_pat_',
    shape: /github_pat_\w{82,255}/y,
  },
  gitlab('glpat-', 'personal-access-token', /glpat-(?:[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|[\w-]{20,64})/y),
  gitlab('gldt-', 'deploy-token', /gldt-[\w-]{20,64}/y),
  gitlab('glptt-', 'pipeline-trigger-token', /glptt-[\w-]{20,64}/y),
  gitlab('glrt-', 'runner-token', /glrt-(?:t\d_[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}|[\w-]{20,64})/y),
  gitlab('glcbt-', 'job-token', /glcbt-(?:[0-9a-zA-Z]{1,5}_)?[\w-]{18,64}/y),
  gitlab('glffct-', 'feature-flag-token', /glffct-[\w-]{20,64}/y),
  gitlab('glft-', 'feed-token', /glft-[\w-]{20,64}/y),
  gitlab('glimt-', 'incoming-mail-token', /glimt-[\w-]{20,64}/y),
  gitlab('glagent-', 'agent-token', /glagent-[\w-]{45,80}/y),
  gitlab('gloas-', 'oauth-secret', /gloas-[\w-]{60,80}/y),
  gitlab('glsoat-', 'scim-token', /glsoat-[\w-]{20,64}/y),
  gitlab('GR1348941', 'runner-registration-token', /GR1348941[\w-]{20,64}/y),
  gitlab('_gitlab_session=', 'session-cookie', /_gitlab_session=[0-9a-z]{32}/y),
  { id: 'bitbucket-app-password', title: 'Bitbucket app password', anchor: 'ATBB', shape: /ATBB[A-Za-z0-9]{28,40}/y },
  { id: 'bitbucket-access-token', title: 'Bitbucket access token', anchor: 'ATCTT3xFf', shape: /ATCTT3xFf[\w=-]{100,400}/y },
  { id: 'atlassian-api-token', title: 'Atlassian API token', anchor: 'ATATT3', shape: /ATATT3[\w=-]{180,400}/y },
  {
    id: 'sourcegraph-token',
    title: 'Sourcegraph access token',
    anchor: 'sgp_',
    shape: /sgp_(?:(?:[0-9a-fA-F]{16}|local)_)?[0-9a-fA-F]{40}/y,
  },
];
