/**
 * Families of calls that the CIS AWS Foundations Benchmark wants watched, and how a pattern that watches them is known: by the names in it.
 * Metric filters of CloudWatch Logs and patterns of EventBridge name the same calls.
 */
const families: readonly (readonly [family: string, named: RegExp])[] = [
  ['calls that are refused', /UnauthorizedOperation|AccessDenied/u],
  ['console logins without MFA', /^(?=[\s\S]*ConsoleLogin)[\s\S]*MFAUsed/u],
  ['console logins that fail', /^(?=[\s\S]*ConsoleLogin)[\s\S]*Failed authentication/u],
  ['changes of IAM policies', /(?:Put|Delete|Attach|Detach|Create)(?:Group|Role|User)?Policy(?:Version)?\b/u],
  ['changes of CloudTrail', /(?:Stop|Start)Logging|(?:Delete|Update|Create)Trail/u],
  ['keys that are disabled or deleted', /DisableKey|ScheduleKeyDeletion/u],
  ['changes of bucket policies', /(?:Put|Delete)Bucket(?:Policy|Acl|Cors|Lifecycle|Replication)/u],
  ['changes of AWS Config', /StopConfigurationRecorder|DeleteDeliveryChannel|PutConfigurationRecorder/u],
  ['changes of security groups', /(?:Authorize|Revoke|Create|Delete)SecurityGroup/u],
  ['changes of network ACLs', /NetworkAcl/u],
  ['changes of gateways', /(?:Customer|Internet)Gateway/u],
  ['changes of routes', /RouteTable|(?:Create|Delete|Replace)Route\b/u],
  ['changes of VPCs', /(?:Create|Delete)Vpc\b|ModifyVpcAttribute|VpcPeeringConnection|ClassicLink/u],
  ['changes of the organization', /organizations\.amazonaws\.com|InviteAccountToOrganization|LeaveOrganization/u],
];

/** Families that a pattern names. Bucket policies are no policies of IAM. */
export function familiesIn(pattern: string): readonly string[] {
  return families.filter(([, named]) => named.test(pattern)).map(([family]) => family);
}
