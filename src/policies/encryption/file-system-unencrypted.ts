import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const fileSystemUnencrypted = defineProtection({
  id: 'file-system-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'high',
  title: 'File system is not encrypted at rest',
  why: 'Its files and its backups can be read by whoever gets a copy, and a file system that was created without encryption stays so.',
  remedy: 'Set encrypted to true. A file system that holds files has to be replaced: create an encrypted one and copy them.',
  limits: ['File systems of FSx are always encrypted; with whose key is not looked at.'],
  covers: {
    checkov: ['CKV_AWS_42'],
    trivy: ['AVD-AWS-0037'],
    kics: ['EFS Not Encrypted'],
    securityHub: ['EFS.1', 'EFS.8'],
    cis: ['2.4.1'],
  },
  rows: [
    {
      what: 'encryption at rest',
      terraform: { aws_efs_file_system: 'encrypted' },
      cloudformation: { 'AWS::EFS::FileSystem': 'Encrypted' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'is not encrypted at rest',
    },
  ],
});
