import { defineLoss } from '../forms/loss.ts';
import { more, onOff, set } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import type { Condition } from '../forms/row.ts';
import { namesHeaders } from './headers-policy.ts';

const terraform = (path: string) => ({ aws_cloudfront_response_headers_policy: `security_headers_config.${path}` });
const cloudformation = (path: string) => ({
  'AWS::CloudFront::ResponseHeadersPolicy': `ResponseHeadersPolicyConfig.SecurityHeadersConfig.${path}`,
});

/** A header that stands among the custom ones is sent all the same: then a row says nothing. */
const notCustom = (header: string): readonly Condition[] => [
  {
    terraform: `custom_headers_config.items[header=${header}].value`,
    cloudformation: `ResponseHeadersPolicyConfig.CustomHeadersConfig.Items[Header=${header}].Value`,
    is: 'not set',
  },
];

/** No frame but of the own site, and none at all. */
const frames: Order = {
  reads: 'text',
  rank: (value) => (value === null ? 0 : ['', 'SAMEORIGIN', 'DENY'].indexOf(String(value).toUpperCase())),
  names: ['SAMEORIGIN', 'DENY'],
};

/** None, one that lets scripts run which stand anywhere, and one that does not. */
const contentPolicy: Order = {
  reads: 'text',
  rank: (value) => (value === null || value === '' ? 0 : letsScriptsRun(String(value)) ? 1 : 2),
  says: (value) =>
    value === null || value === ''
      ? 'none'
      : letsScriptsRun(String(value))
        ? 'one that lets any script run'
        : 'one that names whose scripts run',
};

/** By what the directive for scripts names, or the one for everything (Content Security Policy Level 3); a nonce or a hash takes 'unsafe-inline' back. */
function letsScriptsRun(policy: string): boolean {
  const directives = policy.split(';').map((one) => one.trim().toLowerCase().split(/\s+/u));
  const [, ...sources] = directives.find(([name]) => name === 'script-src') ??
    directives.find(([name]) => name === 'default-src') ?? ['', '*'];
  const isNarrowed = sources.some((source) => /^'(?:nonce-|sha\d|strict-dynamic)/u.test(source));
  return !isNarrowed && sources.some((source) => ['*', 'https:', 'http:', 'data:', "'unsafe-inline'"].includes(source));
}

/** Where the origin sends such a header of its own, which of them counts. */
const precedence = (
  [
    ['strict_transport_security', 'StrictTransportSecurity', 'transport security'],
    ['content_security_policy', 'ContentSecurityPolicy', 'content security policy'],
    ['frame_options', 'FrameOptions', 'frame options'],
    ['content_type_options', 'ContentTypeOptions', 'content type options'],
  ] as const
).map(([block, property, name]): Protection => ({
  what: `precedence of the ${name}`,
  terraform: terraform(`${block}?.override`),
  cloudformation: cloudformation(`${property}?.Override`),
  order: onOff,
  fall: 'low',
  unknowns: false,
  lacks: `lets the origin say otherwise about ${name}`,
}));

export const responseHeadersWeakened = defineLoss({
  id: 'response-headers-weakened',
  control: 'waf-managed-rules',
  severity: 'medium',
  title: 'Browsers are told less about how to protect the users of a site',
  why: 'A browser keeps to TLS, refuses scripts of strangers and shows the site in nobody else’s frame because a header says so. Without it a password can be read on an open network, and a script that got into a page acts as its user.',
  remedy: 'Keep the headers, and the time for which they hold. Where a site needs a script of somebody else, name that one.',
  limits: [
    'A header that the origin sends itself is not seen, and what one among the custom headers says is not read.',
    'Of a content security policy it is compared whether there is one, and whether it lets any script run.',
    'Of a distribution the default behaviour is looked at; a policy that is neither AWS’s own nor in this code says nothing.',
  ],
  covers: {},
  falls: [
    {
      what: 'time for which browsers keep to TLS',
      terraform: terraform('strict_transport_security.access_control_max_age_sec'),
      cloudformation: cloudformation('StrictTransportSecurity.AccessControlMaxAgeSec'),
      order: more,
      byDefault: 0,
      unit: 'seconds',
      only: notCustom('Strict-Transport-Security'),
      unknowns: false,
      lacks: 'lets browsers speak plain HTTP sooner',
    },
    {
      what: 'reach of TLS to subdomains',
      terraform: terraform('strict_transport_security?.include_subdomains'),
      cloudformation: cloudformation('StrictTransportSecurity?.IncludeSubdomains'),
      order: onOff,
      byDefault: false,
      fall: 'low',
      only: notCustom('Strict-Transport-Security'),
      unknowns: false,
      lacks: 'lets browsers speak plain HTTP with subdomains',
    },
    {
      what: 'content security policy',
      terraform: terraform('content_security_policy.content_security_policy'),
      cloudformation: cloudformation('ContentSecurityPolicy.ContentSecurityPolicy'),
      order: contentPolicy,
      byDefault: null,
      only: notCustom('Content-Security-Policy'),
      unknowns: false,
      lacks: 'lets scripts of strangers run',
    },
    {
      what: 'refusal of frames',
      terraform: terraform('frame_options.frame_option'),
      cloudformation: cloudformation('FrameOptions.FrameOption'),
      order: frames,
      byDefault: null,
      fall: 'low',
      only: notCustom('X-Frame-Options'),
      unknowns: false,
      lacks: 'lets others show the site in a frame',
    },
    {
      what: 'refusal to guess types',
      terraform: terraform('content_type_options'),
      cloudformation: cloudformation('ContentTypeOptions'),
      order: { ...set, says: (value) => (value === null ? 'nothing' : 'nosniff') },
      byDefault: null,
      fall: 'low',
      only: notCustom('X-Content-Type-Options'),
      unknowns: false,
      lacks: 'lets browsers guess what a file is',
    },
    ...precedence,
    {
      what: 'policy of security headers',
      terraform: { aws_cloudfront_distribution: 'default_cache_behavior.response_headers_policy_id' },
      cloudformation: { 'AWS::CloudFront::Distribution': 'DistributionConfig.DefaultCacheBehavior.ResponseHeadersPolicyId' },
      order: namesHeaders,
      byDefault: null,
      unknowns: false,
      lacks: 'sends no security headers',
    },
  ],
});
