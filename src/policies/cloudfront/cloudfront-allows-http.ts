import { asWritten } from '../../core/as-written.ts';
import type { Fix } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import type { Fact } from '../../model/fact.ts';
import { decide, holding } from '../../model/fact.ts';
import { distributionOf, distributionTypes } from '../../model/network/distribution.ts';
import type { Distribution, Origin } from '../../model/network/distribution.ts';
import type { Subject } from '../../model/subject.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofFact } from '../forms/of-fact.ts';

export const cloudfrontAllowsHttp = defineViolation({
  id: 'cloudfront-allows-http',
  control: 'encryption-in-transit',
  severity: 'medium',
  on: 'resource',
  types: distributionTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudFront speaks plain HTTP',
  why: 'Anybody on the way can read and alter requests and responses: between the viewer and CloudFront on any open network, between CloudFront and the origin anywhere on the internet.',
  remedy: 'Set the viewer protocol policy to redirect-to-https, and the origin protocol policy to https-only.',
  limits: ['The website endpoint of a bucket speaks nothing but HTTP, so http-only is not reported for it.'],
  covers: {
    checkov: ['CKV_AWS_34', 'CKV2_AWS_72'],
    trivy: ['AVD-AWS-0012'],
    kics: ['Connection Between CloudFront Origin Not Encrypted', 'HTTPS Traffic Disabled', 'Cloudfront Viewer Protocol Policy Allows HTTP'],
    securityHub: ['CloudFront.3', 'CloudFront.9'],
  },
  *evaluate(subject) {
    const distribution = distributionOf(subject.resource);
    if (decide(distribution.enabled, (value) => !value, false) === 'yes') return;
    for (const { name, viewerProtocol } of distribution.behaviors)
      yield* judge(subject, viewerProtocol, ['allow-all'], {
        aspect: `viewers of ${name}`,
        lacks: `serves viewers over plain HTTP (${asWritten(name)})`,
        better: 'redirect-to-https',
      });
    for (const origin of distribution.origins.filter(({ kind }) => kind === 'custom'))
      yield* judge(subject, origin.protocol, weakFor(origin, distribution), {
        aspect: `origin ${origin.id}`,
        lacks: `fetches from ${origin.id} over plain HTTP`,
        better: 'https-only',
      });
  },
});

/** An origin that is asked as the viewer asked is asked in plain HTTP where some viewer may. */
function weakFor({ id }: Origin, { behaviors }: Distribution): readonly string[] {
  const isAskedPlainly = behaviors.some(
    ({ originId, viewerProtocol }) => (originId ?? id) === id && holding(viewerProtocol, (value) => value === 'allow-all') !== undefined,
  );
  return isAskedPlainly ? ['http-only', 'match-viewer'] : ['http-only'];
}

interface Words {
  readonly aspect: string;
  readonly lacks: string;
  readonly better: string;
}

function* judge(
  { address, resource }: Subject,
  fact: Fact<string>,
  weak: readonly string[],
  { aspect, lacks, better }: Words,
): Iterable<Violation | Unresolved> {
  const question = { aspect, unknown: `whether ${address} ${lacks}`, isWrong: (value: string) => weak.includes(value) };
  yield* ofFact(fact, question, (found) => ({
    claim: 'violation',
    aspect,
    message: `${address} ${lacks}.`,
    trace: [...(found === undefined ? [] : traceOf(found.source)), resource.declaration],
    confidence: found === undefined ? 'certain' : confidenceIn(found.source),
    ...(found === undefined ? {} : withValue(found.source, better)),
  }));
}

function withValue({ kind, origin }: Value, better: string): { readonly fix?: Fix } {
  if (kind !== 'string' || origin.via.length > 0) return {};
  const quoted = /\.(?:tf|json)$/u.test(origin.at.path) ? `"${better}"` : better;
  return { fix: { title: `Set it to ${better}`, edits: [{ location: origin.at, replacement: quoted }] } };
}
