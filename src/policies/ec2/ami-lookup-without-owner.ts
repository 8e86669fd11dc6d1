import type { Fix } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { scalarText } from '../../core/value.ts';
import { attribute, blocks, decide, members, readBool, readText } from '../../model/fact.ts';
import { defineViolation } from '../define-policy.ts';

/** Filters that name who made the image, or the image itself. */
const naming: ReadonlySet<string> = new Set(['owner-id', 'owner-alias', 'image-id']);
/** Who publishes images of these names. https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/finding-an-ami.html, documentation.ubuntu.com/aws */
const publishers: readonly (readonly [RegExp, string])[] = [
  [/^(?:amzn|al20|Windows_Server|bottlerocket)/u, 'amazon'],
  [/^ubuntu\/images/u, '099720109477'],
  [/^debian-\d/u, '136693071363'],
  [/^RHEL/u, '309956199498'],
];

export const amiLookupWithoutOwner = defineViolation({
  id: 'ami-lookup-without-owner',
  control: 'manage-infrastructure-vulnerabilities',
  severity: 'high',
  on: 'lookup',
  types: ['aws_ami', 'aws_ami_ids'],
  dialects: ['terraform'],
  title: 'Anyone may publish the image that is taken',
  why: 'Anybody can publish an image under any name. A lookup by name without an owner takes the newest that matches, so whoever publishes one today runs their code on your machines, with their roles (the whoAMI attack).',
  remedy: 'Name the owners: "amazon", "self", or the account of the publisher.',
  limits: ['Lookups in scripts (aws ec2 describe-images) and of CDK are not read.'],
  covers: { checkov: ['CKV_AWS_386'], trivy: ['AVD-AWS-0344'] },
  *evaluate({ address, resource }) {
    const { attributes, type } = resource;
    const owners = attribute(attributes, 'owners');
    if (owners !== undefined && (owners.kind === 'unknown' || owners.kind === 'choice' || members(owners).items.length > 0)) return;
    const newest = readBool(attribute(attributes, 'most_recent'));
    if (type === 'aws_ami' && decide(newest, (value) => value, false) === 'no') return;
    if (type === 'aws_ami' && newest.kind === 'unknown') {
      yield {
        claim: 'unresolved',
        aspect: 'owner',
        unknown: newest.unknown,
        message: `whether ${address} takes the newest image of anybody`,
      };
      return;
    }
    const { items: filters, unknown } = blocks(attribute(attributes, 'filter'));
    if (filters.some((filter) => decide(readText(attribute(filter, 'name')), (name) => naming.has(name), false) !== 'no')) return;
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'owner', unknown, message: `whose images ${address} takes` };
      return;
    }
    yield {
      claim: 'violation',
      aspect: 'owner',
      message: `${address} takes the newest image that matches, whoever published it.`,
      trace: [resource.declaration],
      confidence: 'certain',
      ...nameOwner(resource),
    };
  },
});

/** Behind the header line, where the name of the image tells who publishes it. */
function nameOwner(resource: Resource): { readonly fix?: Fix } {
  const { attributes, declaration, block } = resource;
  const names = blocks(attribute(attributes, 'filter')).items.flatMap((filter) => members(attribute(filter, 'values')).items);
  const texts = [attribute(attributes, 'name_regex'), ...names].flatMap((value) => scalarText(value)?.replace(/^\^/u, '') ?? []);
  const owner = publishers.find(([name]) => texts.some((text) => name.test(text)))?.[1];
  if (owner === undefined || attributes.keys?.has('owners') === true || block.range.startLine === block.range.endLine) return {};
  const line = declaration.range.startLine + 1;
  const at = { path: declaration.path, range: { startLine: line, startColumn: 1, endLine: line, endColumn: 1 } };
  return { fix: { title: 'Name the owner', edits: [{ location: at, replacement: `  owners = ["${owner}"]\n` }] } };
}
