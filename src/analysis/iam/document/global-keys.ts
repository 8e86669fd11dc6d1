/** Condition keys that requests of every service may have (IAM user guide, "AWS global condition context keys"), without those that end in a name. */
export const globalKeys: readonly string[] = `
  CalledVia CalledViaFirst CalledViaLast CurrentTime EpochTime FederatedProvider MultiFactorAuthAge MultiFactorAuthPresent
  PrincipalAccount PrincipalArn PrincipalIsAWSService PrincipalOrgID PrincipalOrgPaths PrincipalServiceName PrincipalServiceNamesList
  PrincipalType Referer RequestedRegion ResourceAccount ResourceOrgID ResourceOrgPaths SecureTransport SourceAccount SourceArn SourceIdentity
  SourceIp SourceOrgID SourceOrgPaths SourceOwner SourceVpc SourceVpcArn SourceVpce TagKeys TokenIssueTime UserAgent userid username ViaAWSService
  VpceAccount VpceMultiRegion VpceOrgID VpceOrgPaths VpcSourceIp Ec2InstanceSourceVpc Ec2InstanceSourcePrivateIPv4 AssumedRoot
  ChatbotSourceArn SignInSessionArn IsMcpServiceAction ViaAWSMCPService
`
  .trim()
  .split(/\s+/u)
  .map((name) => `aws:${name}`);
