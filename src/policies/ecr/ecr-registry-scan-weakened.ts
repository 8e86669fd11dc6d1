import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';
import type { Literal, Order } from '../forms/order.ts';

const frequencies = ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'];
const textsOf = (value: Literal): readonly string[] =>
  value === null ? [] : typeof value === 'string' ? [value] : typeof value === 'object' ? value : [];

/** Of all rules the one that scans most often: an image that several rules name is scanned by that one. */
const mostOften: Order = {
  reads: 'list',
  names: frequencies,
  rank: (value) => Math.max(0, ...textsOf(value).map((one) => frequencies.indexOf(one) + 1)),
};

/** No repository, some, all: `*` as a wildcard, or nothing as the beginning of a name. */
const repositories: Order = {
  reads: 'list',
  rank: (value) => {
    const filters = textsOf(value);
    return filters.some((one) => one === '*' || one === '') ? 2 : Math.min(filters.length, 1);
  },
};

export const ecrRegistryScanWeakened = defineLoss({
  id: 'ecr-registry-scan-weakened',
  control: 'manage-application-vulnerabilities',
  severity: 'medium',
  title: 'The registry scans fewer of its images, or less often',
  why: 'The configuration holds for every repository of the account, those that other teams make as well. A flaw that becomes known after an image was pushed is found by enhanced, continuous scanning alone.',
  remedy: 'Keep enhanced scanning, with a rule that takes in all repositories.',
  limits: ['Filters are not compared with each other: only that all repositories were scanned, and that some or none are left.'],
  covers: {},
  presences: [
    {
      what: 'scanning configuration of the registry',
      terraform: ['aws_ecr_registry_scanning_configuration'],
      cloudformation: ['AWS::ECR::RegistryScanningConfiguration'],
    },
  ],
  falls: [
    {
      what: 'scan type',
      terraform: { aws_ecr_registry_scanning_configuration: 'scan_type' },
      cloudformation: { 'AWS::ECR::RegistryScanningConfiguration': 'ScanType' },
      order: ranks('BASIC', 'ENHANCED'),
      byDefault: 'BASIC',
      lacks: 'looks at packages of the operating system only, once',
    },
    {
      what: 'frequency of scans',
      terraform: { aws_ecr_registry_scanning_configuration: 'rule[].scan_frequency' },
      cloudformation: { 'AWS::ECR::RegistryScanningConfiguration': 'Rules[].ScanFrequency' },
      order: mostOften,
      byDefault: null,
      lacks: 'scans less often',
    },
    {
      what: 'repositories that are scanned',
      terraform: { aws_ecr_registry_scanning_configuration: 'rule[].repository_filter[].filter' },
      cloudformation: { 'AWS::ECR::RegistryScanningConfiguration': 'Rules[].RepositoryFilters[].Filter' },
      order: repositories,
      byDefault: null,
      lacks: 'scans fewer repositories',
    },
  ],
});
