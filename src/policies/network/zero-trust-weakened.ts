import { defineLoss } from '../forms/loss.ts';
import { fewer, less, more, moreOf, naming, offOn, onOff, ranks, set } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';

/** No policy, one that permits everybody, one that asks something. */
const asking: Order = {
  reads: 'text',
  rank: (value) => {
    if (value === null || value === '') return 0;
    return typeof value === 'string' ? (asksNothing(value) ? 1 : 2) : undefined;
  },
};

function asksNothing(cedar: string): boolean {
  const bare = cedar.replaceAll(/\/\/[^\n]*|\s/gu, '');
  return /^permit\(principal,action,resource\)(?:when\{true\})?;?$/u.test(bare);
}

const longer: Order = {
  reads: 'list',
  rank: (value) => (value === null ? 0 : typeof value === 'object' ? value.length : more.rank(value)),
};

export const zeroTrustWeakened = defineLoss({
  id: 'zero-trust-weakened',
  control: 'zero-trust-access',
  severity: 'high',
  title: 'Access asks less of who comes',
  why: 'What was let in because of who asks and with what device is let in now because of where it comes from, or without any question at all.',
  remedy: 'Keep the policy, the trust provider, IAM between services and the certificates of clients.',
  limits: ['What a policy of Verified Access asks for is not compared, only that it asks for something.'],
  covers: {},
  speaksFor: ['zero-trust-present'],
  companions: [
    {
      what: 'trust provider',
      lacks: 'has no trust provider',
      elsewhere: true,
      terraform: {
        of: { aws_verifiedaccess_instance: 'id' },
        by: { aws_verifiedaccess_instance_trust_provider_attachment: 'verifiedaccess_instance_id' },
      },
    },
    {
      what: 'policy of who may call',
      lacks: 'has no policy of who may call',
      elsewhere: true,
      terraform: {
        of: { aws_vpclattice_service: 'arn', aws_vpclattice_service_network: 'arn' },
        by: { aws_vpclattice_auth_policy: 'resource_identifier' },
      },
      cloudformation: {
        of: { 'AWS::VpcLattice::Service': '', 'AWS::VpcLattice::ServiceNetwork': '' },
        by: { 'AWS::VpcLattice::AuthPolicy': 'ResourceIdentifier' },
      },
    },
  ],
  presences: [
    {
      what: 'networks that QuickSight is reached from',
      terraform: ['aws_quicksight_ip_restriction'],
      only: [{ terraform: 'enabled', is: [true] }],
    },
    {
      what: 'list of revoked certificates',
      cloudformation: ['AWS::RolesAnywhere::CRL'],
      only: [{ cloudformation: 'Enabled', is: [true] }],
      each: 'resource',
    },
  ],
  falls: [
    {
      what: 'policy of Verified Access',
      terraform: { aws_verifiedaccess_group: 'policy_document', aws_verifiedaccess_endpoint: 'policy_document' },
      cloudformation: { 'AWS::EC2::VerifiedAccessGroup': 'PolicyDocument', 'AWS::EC2::VerifiedAccessEndpoint': 'PolicyDocument' },
      order: asking,
      byDefault: null,
      lacks: 'lets everybody in',
    },
    {
      what: 'switch of the policy of Verified Access',
      cloudformation: { 'AWS::EC2::VerifiedAccessGroup': 'PolicyEnabled', 'AWS::EC2::VerifiedAccessEndpoint': 'PolicyEnabled' },
      order: onOff,
      lacks: 'has its policy off',
    },
    {
      what: 'trust providers',
      cloudformation: { 'AWS::EC2::VerifiedAccessInstance': 'VerifiedAccessTrustProviderIds' },
      order: longer,
      byDefault: null,
      lacks: 'has no trust provider',
    },
    {
      what: 'authentication between services',
      terraform: { aws_vpclattice_service: 'auth_type', aws_vpclattice_service_network: 'auth_type' },
      cloudformation: { 'AWS::VpcLattice::Service': 'AuthType', 'AWS::VpcLattice::ServiceNetwork': 'AuthType' },
      order: ranks('NONE', 'AWS_IAM'),
      byDefault: 'NONE',
      lacks: 'asks no caller who it is',
    },
    {
      what: 'networks that desktops are reached from',
      terraform: { aws_workspaces_directory: 'ip_group_ids' },
      cloudformation: { 'AWS::WorkSpacesWeb::Portal': 'IpAccessSettingsArn' },
      order: set,
      byDefault: null,
      lacks: 'lets its desktops be reached from anywhere',
    },
    {
      what: 'certificates of clients',
      terraform: { aws_lb_listener: 'mutual_authentication.mode', aws_alb_listener: 'mutual_authentication.mode' },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'MutualAuthentication.Mode' },
      order: ranks('off', 'passthrough', 'verify'),
      byDefault: 'off',
      lacks: 'asks no client for a certificate',
    },
    {
      what: 'certificates of clients',
      terraform: {
        aws_api_gateway_domain_name: 'mutual_tls_authentication.truststore_uri',
        aws_apigatewayv2_domain_name: 'mutual_tls_authentication.truststore_uri',
      },
      cloudformation: {
        'AWS::ApiGateway::DomainName': 'MutualTlsAuthentication.TruststoreUri',
        'AWS::ApiGatewayV2::DomainName': 'MutualTlsAuthentication.TruststoreUri',
      },
      order: set,
      byDefault: null,
      lacks: 'asks no client for a certificate',
    },
    // Web ACLs and certificates of clients stand before the API's own domain: the endpoint that AWS gives it leads past them.
    {
      what: 'closing of the default endpoint',
      terraform: { aws_api_gateway_rest_api: 'disable_execute_api_endpoint', aws_apigatewayv2_api: 'disable_execute_api_endpoint' },
      cloudformation: { 'AWS::ApiGateway::RestApi': 'DisableExecuteApiEndpoint', 'AWS::ApiGatewayV2::Api': 'DisableExecuteApiEndpoint' },
      order: onOff,
      byDefault: false,
      lacks: 'can be reached past its own domain',
    },
    {
      what: 'end of certificates of clients',
      terraform: {
        aws_lb_listener: 'mutual_authentication.ignore_client_certificate_expiry',
        aws_alb_listener: 'mutual_authentication.ignore_client_certificate_expiry',
      },
      cloudformation: { 'AWS::ElasticLoadBalancingV2::Listener': 'MutualAuthentication.IgnoreClientCertificateExpiry' },
      order: offOn,
      byDefault: false,
      fall: 'medium',
      lacks: 'takes certificates that have ended',
    },
    // Content that only those were to see who got an address or a cookie from the application.
    {
      what: 'signature that viewers need',
      terraform: { aws_cloudfront_distribution: 'default_cache_behavior.trusted_key_groups' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups' },
      order: set,
      byDefault: null,
      only: [
        {
          terraform: 'default_cache_behavior.trusted_signers',
          cloudformation: 'DistributionConfig.DefaultCacheBehavior.TrustedSigners',
          is: 'not set',
        },
      ],
      lacks: 'shows its content to everybody',
    },
    {
      what: 'signature that viewers need by the keys of accounts',
      terraform: { aws_cloudfront_distribution: 'default_cache_behavior.trusted_signers' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.TrustedSigners' },
      order: set,
      byDefault: null,
      only: [
        {
          terraform: 'default_cache_behavior.trusted_key_groups',
          cloudformation: 'DistributionConfig.DefaultCacheBehavior.TrustedKeyGroups',
          is: 'not set',
        },
      ],
      lacks: 'shows its content to everybody',
    },
    {
      what: 'number of key groups that viewers of further paths need',
      terraform: { aws_cloudfront_distribution: 'ordered_cache_behavior[].trusted_key_groups' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.CacheBehaviors[].TrustedKeyGroups' },
      order: moreOf,
      byDefault: null,
      lacks: 'shows content of a path to everybody',
    },
    {
      what: 'countries that it is reached from',
      terraform: { aws_cloudfront_distribution: 'restrictions.geo_restriction.restriction_type' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.Restrictions.GeoRestriction.RestrictionType' },
      order: ranks('none', ['whitelist', 'blacklist']),
      byDefault: 'none',
      fall: 'medium',
      lacks: 'is reached from every country',
    },
    {
      what: 'network that the API is reached from',
      terraform: { aws_appsync_graphql_api: 'visibility' },
      cloudformation: { 'AWS::AppSync::GraphQLApi': 'Visibility' },
      order: ranks('GLOBAL', 'PRIVATE'),
      byDefault: 'GLOBAL',
      fall: 'medium',
      lacks: 'is reached from the internet',
    },
    {
      what: 'answer to operations that no group is named for',
      terraform: { aws_appsync_graphql_api: 'user_pool_config.default_action' },
      cloudformation: { 'AWS::AppSync::GraphQLApi': 'UserPoolConfig.DefaultAction' },
      order: ranks('ALLOW', 'DENY'),
      lacks: 'lets every user call what no group is named for',
    },
    {
      what: 'network that the service is reached from',
      terraform: { aws_apprunner_service: 'network_configuration.ingress_configuration.is_publicly_accessible' },
      cloudformation: { 'AWS::AppRunner::Service': 'NetworkConfiguration.IngressConfiguration.IsPubliclyAccessible' },
      order: offOn,
      byDefault: true,
      lacks: 'is reached from the internet',
    },
    {
      what: 'password of the site',
      terraform: { aws_amplify_app: 'enable_basic_auth', aws_amplify_branch: 'enable_basic_auth' },
      order: onOff,
      byDefault: false,
      fall: 'medium',
      lacks: 'shows its site to everybody',
    },
    {
      what: 'password of the site',
      cloudformation: { 'AWS::Amplify::App': 'BasicAuthConfig.EnableBasicAuth', 'AWS::Amplify::Branch': 'BasicAuthConfig.EnableBasicAuth' },
      order: onOff,
      byDefault: false,
      fall: 'medium',
      lacks: 'shows its site to everybody',
    },
    {
      what: 'readers of builds',
      terraform: { aws_codebuild_project: 'project_visibility' },
      cloudformation: { 'AWS::CodeBuild::Project': 'Visibility' },
      order: ranks('PUBLIC_READ', 'PRIVATE'),
      byDefault: 'PRIVATE',
      lacks: 'shows its builds and their logs to everybody',
    },
    {
      what: 'number of audiences of tokens',
      terraform: { aws_iam_openid_connect_provider: 'client_id_list' },
      cloudformation: { 'AWS::IAM::OIDCProvider': 'ClientIdList' },
      order: fewer,
      fall: 'low',
      lacks: 'takes tokens for somebody else as well',
    },
    {
      what: 'list of revoked certificates',
      terraform: { aws_acmpca_certificate_authority: 'revocation_configuration.crl_configuration.enabled' },
      cloudformation: { 'AWS::ACMPCA::CertificateAuthority': 'RevocationConfiguration.CrlConfiguration.Enabled' },
      order: onOff,
      byDefault: false,
      fall: 'medium',
      lacks: 'says of no certificate that it was taken back',
    },
    {
      what: 'signature of tokens of devices',
      terraform: { aws_iot_authorizer: 'signing_disabled' },
      cloudformation: { 'AWS::IoT::Authorizer': 'SigningDisabled' },
      order: offOn,
      byDefault: false,
      fall: 'medium',
      lacks: 'asks its function about tokens that nobody signed',
    },
    {
      what: 'sign-in of people at the VPN',
      terraform: { aws_ec2_client_vpn_endpoint: 'authentication_options[].type' },
      cloudformation: { 'AWS::EC2::ClientVpnEndpoint': 'AuthenticationOptions[].Type' },
      // A certificate beside it is asked for as well.
      order: naming('directory-service-authentication', 'federated-authentication'),
      fall: 'medium',
      lacks: 'asks for a certificate, and for nobody behind it',
    },
    {
      what: 'hours of a session of the VPN',
      terraform: { aws_ec2_client_vpn_endpoint: 'session_timeout_hours' },
      cloudformation: { 'AWS::EC2::ClientVpnEndpoint': 'SessionTimeoutHours' },
      order: less,
      byDefault: 24,
      fall: 'low',
      lacks: 'asks less often who is there',
    },
  ],
});
