import type { Fix } from '../../core/finding.ts';
import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import type { Launch } from '../../model/compute/ec2.ts';
import { startScripts } from '../../model/compute/user-data.ts';
import { attribute, decide, firstAttribute, members, readNumber } from '../../model/fact.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

/** What runs containers says so in its user data, its image, its role or its tags. */
const containerHost = /\becs\b|ecs[-_]?cluster|ecs-optimized|\beks\b|kubernetes|bootstrap\.sh|kubelet|bottlerocket|nodeadm/iu;

export const imdsHopLimit = defineViolation({
  id: 'imds-hop-limit',
  control: 'imdsv2',
  severity: 'low',
  on: 'ec2.launch',
  dialects: ['terraform', 'cloudformation'],
  title: 'Tokens of the metadata service travel farther than the instance',
  why: 'Every hop above one takes the answer of the metadata service past the instance itself: into its containers, or through a proxy on it. What runs there then has the role of the whole machine.',
  remedy: 'Set http_put_response_hop_limit to 1, and give containers roles of their own.',
  limits: [
    'Two hops are accepted where user data, image, role or tags say that the instance runs containers.',
    'A limit that an image or the account sets is not visible.',
  ],
  covers: { checkov: ['CKV_AWS_341'], securityHub: ['AutoScaling.4'] },
  evaluate: (launch) => wideIn(launch),
});

function* wideIn(launch: Launch): Iterable<Violation | Unresolved> {
  const { address, resource, metadataOptions } = launch;
  const hops = readNumber(firstAttribute(metadataOptions, ['http_put_response_hop_limit', 'HttpPutResponseHopLimit']));
  // Mostly nothing is said of hops: then nothing has to be known of the rest.
  if (decide(hops, (value) => value > 1, false) === 'no') return;
  const allowed = runsContainers(launch) ? 2 : 1;
  const aspect = 'hop limit';
  const question = { aspect, unknown: `how far tokens of ${address} travel`, isWrong: (value: number) => value > allowed };
  yield* ofFact(hops, question, (wide) => ({
    claim: 'violation',
    aspect,
    message: `${address} lets tokens of the metadata service travel ${wide?.value ?? 'many'} hops.`,
    trace: [...(wide === undefined ? [] : traceOf(wide.source)), resource.declaration],
    confidence: wide === undefined ? 'certain' : confidenceIn(wide.source),
    ...(wide === undefined ? {} : narrow(wide.source, allowed)),
  }));
}

function narrow({ kind, origin }: Value, allowed: number): { readonly fix?: Fix } {
  if (kind !== 'number' || origin.via.length > 0) return {};
  return { fix: { title: `Set the limit to ${allowed}`, edits: [{ location: origin.at, replacement: String(allowed) }] } };
}

function runsContainers({ resource }: Launch): boolean {
  const { attributes } = resource;
  const data = attribute(attributes, 'LaunchTemplateData') ?? attributes;
  const own = ['image_id', 'ami', 'ImageId', 'name', 'name_prefix', 'LaunchTemplateName'];
  const role = firstAttribute(data, ['iam_instance_profile', 'IamInstanceProfile']);
  const texts = [...own.map((name) => attribute(data, name)), role, attribute(role, 'name'), attribute(role, 'Name')].flatMap(textsIn);
  const tags = firstAttribute(data, ['tags', 'Tags', 'TagSpecifications', 'tag_specifications']);
  return [...startScripts(resource), ...texts, ...textsIn(tags)].some((text) => containerHost.test(text));
}

/** Keys included, since a tag that names a cluster does so in its key. */
function textsIn(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  if (value.kind === 'map') return [...value.entries].flatMap(([key, entry]) => [key, ...textsIn(entry)]);
  if (value.kind === 'list') return members(value).items.flatMap(textsIn);
  return [scalarText(value) ?? symbolicText(value) ?? ''];
}
