import { anyBut, without } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const fileTransferPlaintext = defineProtection({
  id: 'file-transfer-plaintext',
  control: 'encryption-in-transit',
  severity: 'medium',
  title: 'File transfer server takes passwords and files in the clear, or old ciphers on the internet',
  why: 'FTP sends the password and the file in the clear, and anybody on the way can keep both. On the internet the security policies of the first years still agree on ciphers and key exchanges that nobody should use any more.',
  remedy: 'Take FTP out of the protocols and let partners use SFTP. On a public endpoint set a security policy from 2022-03 on.',
  limits: ['Which partners still need FTP is not known here; within a VPC it is reported all the same.'],
  covers: { checkov: ['CKV_AWS_380', 'CKV_AWS_357', 'CKV_AWS_164'], securityHub: ['Transfer.2'] },
  rows: [
    {
      what: 'protocols',
      terraform: { aws_transfer_server: 'protocols' },
      cloudformation: { 'AWS::Transfer::Server': 'Protocols' },
      order: without('FTP'),
      wanted: ['SFTP'],
      lacks: 'takes files over FTP, in the clear',
    },
    {
      what: 'security policy',
      terraform: { aws_transfer_server: 'security_policy_name' },
      cloudformation: { 'AWS::Transfer::Server': 'SecurityPolicyName' },
      order: anyBut('TransferSecurityPolicy-2018-11', 'TransferSecurityPolicy-2020-06', 'TransferSecurityPolicy-FIPS-2020-06'),
      byDefault: 'TransferSecurityPolicy-2018-11',
      wanted: 'TransferSecurityPolicy-2024-01',
      absent: 'low',
      only: [{ terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['PUBLIC'], byDefault: 'PUBLIC' }],
      lacks: 'is on the internet and agrees on old ciphers',
    },
  ],
});
