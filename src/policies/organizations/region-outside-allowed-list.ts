import { asWritten } from '../../core/as-written.ts';
import { allowedRegions } from '../../model/organization/allowed-regions.ts';
import type { AllowedRegions } from '../../model/organization/allowed-regions.ts';
import { usedRegions } from '../../model/organization/used-regions.ts';
import type { UsedRegion } from '../../model/organization/used-regions.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';

/** Services of which AWS wants some resources in us-east-1, wherever all else is. */
const global =
  /^(?:aws_cloudfront_|aws_acm_certificate|aws_wafv2_|aws_waf_|aws_route53|aws_cloudwatch_log_(?:group|resource_policy)$|aws_cloudwatch_metric_alarm$|aws_budgets_|aws_cur_|aws_ce_|aws_iam_|aws_organizations_|aws_shield_|aws_ecrpublic_|aws_lambda_(?:function|permission)$|aws_sns_topic|aws_s3control_multi_region|aws_globalaccelerator_)/u;

export const regionOutsideAllowedList = defineViolation({
  id: 'region-outside-allowed-list',
  control: 'select-regions',
  severity: 'high',
  on: 'account',
  dialects: ['terraform', 'cloudformation', 'text'],
  title: 'Something is deployed to a region that is not allowed',
  why: 'In a region that nobody uses nobody looks: no trail is read, no detector is on, no alarm is heard. That is why the regions in use are few, and written down.',
  remedy:
    'Deploy to an allowed region, or allow this one first, in a change of its own: in `regions` of the configuration, or in the service control policy.',
  limits: [
    'Without `regions` in the configuration, and without a service control policy in the repository that denies all but some services elsewhere, nothing is reported.',
    'Where the list of such a policy is not known to its end the finding is reported as possible.',
    'us-east-1 is let pass for what AWS wants there: CloudFront and its certificates, WAF, Route 53, billing alarms and what belongs to them.',
    'Where a template of CloudFormation is deployed does not stand in it; of workflows aws-region is read where it is written out.',
  ],
  covers: {},
  *evaluate(model) {
    const allowed = allowedRegions(model, model.subjects('iam.document'));
    if (allowed === undefined) return;
    for (const used of usedRegions(model, model.subjects('workflow'))) {
      if (allowed.has(used.region) || isTolerated(used)) continue;
      const { root, address, region, when, what, source, trace } = used;
      const violation: Violation = {
        claim: 'violation',
        aspect: `region ${region}`,
        message: `${what} uses ${asWritten(region)}; allowed ${namesOf(allowed)}.`,
        subject: { root, address },
        trace: source === undefined ? trace : [...traceOf(source), ...trace],
        confidence: allowed.isOpen ? 'possible' : source === undefined ? 'certain' : confidenceIn(source),
      };
      yield ofOption(violation, when);
    }
  },
});

/** What is said of them in words. */
export function namesOf({ names, isOpen }: AllowedRegions): string {
  return `${names.length === 1 && !isOpen ? 'is' : 'are'} ${names.toSorted().join(', ')}${isOpen ? ', and what is not known' : ''}`;
}

/** A provider that nothing of the code uses does nothing. */
function isTolerated({ region, types }: UsedRegion): boolean {
  return region === 'us-east-1' && types !== undefined && types.every((type) => global.test(type));
}
