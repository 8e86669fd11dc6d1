import { anyBut, ranks, set, without } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

/** Zero is root. */
const notRoot: Order = { reads: 'number', rank: (value) => (value === null ? undefined : Number(Number(value) !== 0)) };

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
    {
      what: 'id of the user',
      terraform: { aws_efs_access_point: 'posix_user.uid' },
      cloudformation: { 'AWS::EFS::AccessPoint': 'PosixUser.Uid' },
      order: notRoot,
      wanted: 1000,
      fix: false,
      unknowns: false,
      lacks: 'makes root of every client',
    },
    {
      what: 'refusal of root',
      terraform: { aws_storagegateway_nfs_file_share: 'squash' },
      order: ranks('NoSquash', ['RootSquash', 'AllSquash']),
      byDefault: 'RootSquash',
      wanted: 'RootSquash',
      lacks: 'takes root of any client for root',
    },
    {
      what: 'refusal of root',
      terraform: { aws_fsx_openzfs_volume: 'nfs_exports.client_configurations[].options' },
      cloudformation: { 'AWS::FSx::Volume': 'OpenZFSConfiguration.NfsExports[].ClientConfigurations[].Options' },
      order: without('no_root_squash'),
      wanted: ['rw'],
      fix: false,
      unknowns: false,
      lacks: 'takes root of any client for root',
    },
    {
      what: 'networks of clients',
      terraform: { aws_storagegateway_nfs_file_share: 'client_list' },
      order: without('0.0.0.0/0', '*'),
      wanted: ['10.0.0.0/8'],
      fix: false,
      unknowns: false,
      lacks: 'shares its files with whoever reaches it',
    },
    {
      what: 'sign-in of clients',
      terraform: { aws_storagegateway_smb_file_share: 'authentication' },
      order: ranks('GuestAccess', 'ActiveDirectory'),
      byDefault: 'ActiveDirectory',
      wanted: 'ActiveDirectory',
      fix: false,
      lacks: 'lets guests in by one password',
    },
    // A task may do without; that it had to have the right is worth a word when it goes.
    {
      what: 'rights of the task by IAM',
      terraform: { aws_ecs_task_definition: 'volume[].efs_volume_configuration?.authorization_config.iam' },
      cloudformation: { 'AWS::ECS::TaskDefinition': 'Volumes[].EFSVolumeConfiguration?.AuthorizationConfig.IAM' },
      order: ranks('DISABLED', 'ENABLED'),
      byDefault: 'DISABLED',
      unknowns: false,
      lacks: 'mounts a file system without the rights of its role',
    },
  ],
});
