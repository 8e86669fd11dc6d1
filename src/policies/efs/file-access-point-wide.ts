import { anyBut, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const fileAccessPointWide = defineProtection({
  id: 'file-access-point-wide',
  control: 'least-privilege-review',
  severity: 'low',
  title: 'Access point of a file system shows all of it, or takes whoever comes at his word',
  why: 'An access point is there to give an application its own folder and its own user. Without a folder it shows every other one; without a user the client says who it is, root included.',
  remedy: 'Name a root directory below /, and a POSIX user.',
  limits: ['What the policy of the file system allows is not looked at here.'],
  covers: { checkov: ['CKV_AWS_329', 'CKV_AWS_330'], securityHub: ['EFS.3', 'EFS.4'] },
  rows: [
    {
      what: 'root directory',
      terraform: { aws_efs_access_point: 'root_directory.path' },
      cloudformation: { 'AWS::EFS::AccessPoint': 'RootDirectory.Path' },
      order: anyBut('/'),
      byDefault: '/',
      wanted: '/app',
      fix: false,
      lacks: 'shows the whole file system',
    },
    {
      what: 'user',
      terraform: { aws_efs_access_point: 'posix_user' },
      cloudformation: { 'AWS::EFS::AccessPoint': 'PosixUser' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      unknowns: false,
      lacks: 'takes clients at their word who they are',
    },
  ],
});
