import type { AccessChange } from '../../src/review/result.ts';

/** One of everything that a change can do to access. */
export const sampleAccess: AccessChange = {
  allowed: [
    {
      sort: 'public',
      text: 'anyone on the internet can now read bucket uploads (s3:GetObject)',
      actions: ['s3:GetObject'],
      resources: ['bucket uploads'],
      request: { principal: 'anonymous', action: 's3:GetObject', resource: 'arn:aws:s3:::uploads/example', conditions: {} },
      resource: 'aws_s3_bucket_policy.uploads',
      path: 'storage/main.tf',
      line: 12,
      graph: {
        nodes: [
          { kind: 'outside', label: 'the internet' },
          { kind: 'resource', label: 'bucket uploads' },
        ],
        edges: [{ from: 0, to: 1, label: 's3:GetObject' }],
      },
    },
    {
      sort: 'escalation',
      text: 'role deploy can now pass any role to Lambda (iam:PassRole, lambda:CreateFunction and lambda:InvokeFunction), and so become administrator',
      actions: ['iam:PassRole', 'lambda:CreateFunction', 'lambda:InvokeFunction'],
      resources: ['*'],
      request: {
        principal: 'role deploy',
        action: 'iam:PassRole',
        resource: 'arn:aws:iam::444455556666:role/example',
        conditions: { 'iam:PassedToService': 'lambda.amazonaws.com' },
      },
      resource: 'aws_iam_role.deploy',
      path: 'iam/deploy.tf',
      line: 7,
      graph: {
        nodes: [
          { kind: 'identity', label: 'role deploy' },
          { kind: 'service', label: 'Lambda' },
          { kind: 'identity', label: 'any role' },
          { kind: 'goal', label: 'administrator' },
        ],
        edges: [
          { from: 0, to: 1, label: 'iam:PassRole, lambda:CreateFunction, lambda:InvokeFunction' },
          { from: 1, to: 2, label: 'runs as' },
          { from: 2, to: 3, label: '' },
        ],
      },
    },
    {
      sort: 'path',
      text: 'anyone on the internet can now reach tcp 22 of security group web, and so instance bastion, which works with role deploy',
      actions: [],
      resources: ['security group web', 'instance bastion'],
      packet: { protocol: 'tcp', port: '22', source: '203.0.113.7', destination: 'instance bastion' },
      resource: 'aws_security_group.web',
      path: 'network/main.tf',
      line: 3,
      deployments: ['envs/prod.tfvars'],
      graph: {
        nodes: [
          { kind: 'outside', label: 'the internet' },
          { kind: 'network', label: 'security group web' },
          { kind: 'machine', label: 'instance bastion' },
          { kind: 'identity', label: 'role deploy' },
        ],
        edges: [
          { from: 0, to: 1, label: 'tcp 22' },
          { from: 1, to: 2, label: 'guards' },
          { from: 2, to: 3, label: 'works with' },
        ],
      },
    },
    {
      sort: 'access',
      text: 'aws_iam_role.app can now read bucket logs (s3:GetObject)',
      actions: ['s3:GetObject'],
      resources: ['arn:aws:s3:::logs/*'],
      request: { principal: '${aws_iam_role.app.arn}', action: 's3:GetObject', resource: 'arn:aws:s3:::logs/example', conditions: {} },
      unless: 'aws_iam_role.app.arn',
      resource: 'aws_s3_bucket_policy.logs',
      path: 'storage/main.tf',
      line: 40,
    },
  ],
  refused: [
    {
      sort: 'access',
      text: 'role app can no longer use s3:DeleteObject on bucket uploads',
      actions: ['s3:DeleteObject'],
      resources: ['arn:aws:s3:::uploads/*'],
      request: { principal: 'role app', action: 's3:DeleteObject', resource: 'arn:aws:s3:::uploads/example', conditions: {} },
      resource: 'aws_iam_role.app',
      path: 'iam/app.tf',
      line: 11,
    },
  ],
  open: [{ what: 'role build', because: 'var.actions', path: 'iam/build.tf', line: 4 }],
};
