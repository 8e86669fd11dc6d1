import { attribute, readText } from '../../model/fact.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';

const types: ReadonlySet<string> = new Set(['aws_accessanalyzer_analyzer', 'AWS::AccessAnalyzer::Analyzer']);

export const accessAnalyzerRemoved = defineEvidence({
  id: 'access-analyzer-removed',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  on: 'resource',
  dialects: ['terraform', 'cloudformation'],
  title: 'IAM Access Analyzer is removed or looks at less',
  why: 'The analyzer is what notices that a bucket, a key or a role has been opened to somebody outside, whoever did it. Without it that is found by accident.',
  remedy: 'Keep the analyzer, with the whole organization as its zone of trust.',
  limits: ['An analyzer that another repository declares is not visible.'],
  covers: { cis: ['1.20'] },
  speaksFor: ['access-analyzer-present', 'least-privilege-present'],
  *evaluate({ address, resource }, model) {
    if (!types.has(resource.type)) return;
    const type = readText(attribute(resource.attributes, 'type') ?? attribute(resource.attributes, 'Type'));
    if (type.kind === 'unknown') {
      yield { claim: 'unresolved', aspect: 'type', unknown: type.unknown, message: 'what the analyzer looks at' };
      return;
    }
    const zone = type.kind === 'known' ? type.value : 'ACCOUNT';
    const scope = `analyzer ${zone}, ${accountScope(resource)}`;
    yield {
      claim: 'evidence',
      scope,
      extent: `access analyzer ${address} (${zone.toLowerCase()})`,
      degree: zone,
      trace: declaredAt(resource),
      ...standsAt(resource, model),
    };
  },
  lost: ({ extent }) => `${extent} is gone, and the change brings nothing in its place.`,
  /** One of the organization sees what one of an account sees. */
  standsIn: (other, lost, place) =>
    place === 'same-root' && String(other.degree) === String(lost.degree).replace('ACCOUNT', 'ORGANIZATION'),
});
