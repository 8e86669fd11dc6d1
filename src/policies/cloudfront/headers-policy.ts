import { scalarText } from '../../core/value.ts';
import { attribute, firstAttribute } from '../../model/fact.ts';
import type { Order } from '../forms/order.ts';

/** AWS's own with security headers, and those without (CloudFront developer guide, "Use managed response headers policies"). */
const managed: ReadonlyMap<string, number> = new Map([
  ['67f7725c-6f97-4210-82d7-5512b31e9d03', 1], // SecurityHeadersPolicy
  ['e61eb60c-9c35-4d20-a928-2b84e02af89c', 1], // CORS-and-SecurityHeadersPolicy
  ['eaab4381-ed33-4a86-88ca-d9558dc6cd63', 1], // CORS-with-preflight-and-SecurityHeadersPolicy
  ['60669652-455b-4ae9-85a4-c4c02393f86c', 0], // SimpleCORS
  ['5cc3b908-e619-4b99-88e5-2cf7f45965bd', 0], // CORS-With-Preflight
]);
/** Those of AWS have such names, by which a data source looks one up. */
const managedName = /^Managed-(.{1,80})$/u;
const types = ['aws_cloudfront_response_headers_policy', 'AWS::CloudFront::ResponseHeadersPolicy'];

/** Does a distribution name a policy that sends security headers? One of this code is read; of another nothing is said. */
export const namesHeaders: Order = {
  reads: 'text',
  asksModel: true,
  rank: (value) => (value === null ? 0 : managed.get(String(value))),
  rankUnknown({ reference }, model) {
    const policy = model?.ofType(...types).find(({ address }) => address === reference?.address);
    if (policy === undefined) return undefined;
    if (policy.mode === 'data') {
      const [, name] = managedName.exec(scalarText(attribute(policy.attributes, 'name')) ?? '') ?? [];
      return name === undefined ? undefined : Number(name.includes('SecurityHeaders'));
    }
    const config = attribute(policy.attributes, 'ResponseHeadersPolicyConfig') ?? policy.attributes;
    // Those of one's own may be the same headers.
    const names = ['security_headers_config', 'SecurityHeadersConfig', 'custom_headers_config', 'CustomHeadersConfig'];
    return Number(firstAttribute(config, names) !== undefined);
  },
};
