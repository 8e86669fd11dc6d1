import type { Severity } from '../../core/finding.ts';
import { findControl, ownControl } from '../../core/maturity-model.ts';
import type { Finding, Review } from '../../review/result.ts';
import { safeLink } from '../links.ts';
import { prose } from '../markdown/escape.ts';
import { ownPolicyInfo } from '../policy-info.ts';
import type { PolicyInfo } from '../policy-info.ts';
import type { SarifDescriptor, SarifLevel } from './log.ts';
import { toMessage } from './location.ts';

/** Tags that code scanning keeps of a rule: 20 are read, 10 shown. */
const tagsMax = 10;

/** The policies as rules, in the given order; a policy that has findings but no description gets one from its findings. */
export function toRules(review: Review, policies: readonly PolicyInfo[], docsBaseUrl?: string): SarifDescriptor[] {
  const known = new Set(policies.map((policy) => policy.id));
  const strangers = new Map<string, Finding>();
  for (const finding of review.findings) {
    if (!known.has(finding.policyId) && !strangers.has(finding.policyId)) strangers.set(finding.policyId, finding);
  }
  const own = (review.ownPolicies ?? []).map(ownPolicyInfo);
  for (const { id } of own) strangers.delete(id);
  return [...policies, ...own, ...[...strangers.values()].map(describe)].map((policy) => toRule(policy, docsBaseUrl));
}

function describe(finding: Finding): PolicyInfo {
  const { policyId, title, why, remedy, severity, controlId, phase } = finding;
  return {
    id: policyId,
    title,
    why,
    remedy,
    severity,
    controlId,
    controlTitle: findControl(controlId)?.title ?? controlId,
    phase,
    limits: [],
    docsPath: '',
  };
}

function toRule(policy: PolicyInfo, docsBaseUrl: string | undefined): SarifDescriptor {
  const helpUri = docsBaseUrl === undefined || policy.docsPath === '' ? undefined : safeLink(`${docsBaseUrl}${policy.docsPath}`);
  return {
    id: policy.id,
    name: toName(policy.id),
    shortDescription: toMessage(policy.title),
    fullDescription: toMessage(policy.why),
    help: { text: toMessage(`${policy.why} ${policy.remedy}`).text, markdown: toHelp(policy) },
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: severityLevel(policy.severity) },
    properties: {
      'security-severity': securitySeverity[policy.severity],
      'problem.severity': policy.severity === 'info' || policy.severity === 'low' ? 'recommendation' : 'warning',
      precision: 'high',
      tags: toTags(policy),
      controlId: policy.controlId,
      phase: policy.phase,
      ...(policy.docsPath === '' ? {} : { docsPath: policy.docsPath }),
    },
  };
}

/** Code scanning's scale: critical above 9.0, high from 7.0, medium from 4.0, low above 0. */
const securitySeverity: Readonly<Record<Severity, string>> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5', info: '0.5' };

function severityLevel(severity: Severity): SarifLevel {
  return severity === 'critical' || severity === 'high' ? 'error' : severity === 'medium' ? 'warning' : 'note';
}

function toTags({ id, controlId, phase }: PolicyInfo): string[] {
  const service = id.split('-')[0] ?? '';
  return ['security', 'aws', service, `control/${controlId}`, `phase/${phase}`].filter((tag) => tag !== '').slice(0, tagsMax);
}

function toHelp({ title, why, remedy, limits, controlId, controlTitle, phase }: PolicyInfo): string {
  return [
    `### ${prose(title)}`,
    prose(why),
    `**What to do.** ${prose(remedy)}`,
    ...(limits.length === 0 ? [] : [`**Known limits**\n\n${limits.map((limit) => `- ${prose(limit)}`).join('\n')}`]),
    `${controlId === ownControl.id ? '' : 'AWS Security Maturity Model: '}${prose(controlTitle)}, phase ${phase}.`,
  ].join('\n\n');
}

/** `s3-bucket-acl-public` as `S3BucketAclPublic`: the form that the standard wants for `name`. */
function toName(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
