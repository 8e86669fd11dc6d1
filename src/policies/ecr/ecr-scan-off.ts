import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const ecrScanOff = defineProtection({
  id: 'ecr-scan-off',
  control: 'manage-application-vulnerabilities',
  severity: 'medium',
  title: 'Images are not scanned when they are pushed',
  why: 'What an image brings along is as old as its base. Nobody hears of the flaw in it before somebody else uses it.',
  remedy: 'Scan on push, or let Amazon Inspector scan the whole registry.',
  limits: ['A scanning configuration of the registry counts for all of its repositories: its filters are not compared with their names.'],
  covers: { checkov: ['CKV_AWS_163'], trivy: ['AVD-AWS-0030'], kics: ['Unscanned ECR Image'], securityHub: ['ECR.1'] },
  rows: [
    {
      what: 'scan on push',
      terraform: { aws_ecr_repository: 'image_scanning_configuration.scan_on_push' },
      cloudformation: { 'AWS::ECR::Repository': 'ImageScanningConfiguration.ScanOnPush' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'does not scan the images that are pushed to it',
      unless: [
        { type: 'aws_ecr_registry_scanning_configuration', isRegional: true, only: [{ terraform: 'rule[].scan_frequency', is: 'set' }] },
        { type: 'AWS::ECR::RegistryScanningConfiguration', only: [{ cloudformation: 'Rules[].ScanFrequency', is: 'set' }] },
      ],
      fix: 'block',
    },
  ],
});
