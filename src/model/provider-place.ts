import type { ProviderConfig, Resource } from '../core/resource.ts';
import { scalarText } from '../core/value.ts';
import type { Value } from '../core/value.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { attribute, blocks, members } from './fact.ts';

/** Where a provider puts what it manages, as far as its configuration says. */
export interface Place {
  readonly region: Setting;
  /** The account of the role that is assumed, or the accounts that are allowed. */
  readonly account: Setting;
  readonly profile: Setting;
}
export interface Setting {
  /** Undefined when nothing is written, or when what is written is not known. */
  readonly text: string | undefined;
  readonly source: Value | undefined;
}

/** What an account has once, whatever the region of the provider that makes it. */
const ofAllRegions =
  /^aws_(?:s3_account_public_access_block$|iam_|organizations_|account_|shield_|budgets_|ce_|cloudfront_|globalaccelerator_|route53_(?!resolver_|profiles_|recovery))/u;

const allRegions: Setting = { text: 'every region', source: undefined };

/** Undefined where there are no providers: a stack is created where somebody creates it. */
export function placeOf(resource: Resource, code: EvaluatedCode): Place | undefined {
  const provider = resource.dialect === 'terraform' ? providerOf(resource, code) : undefined;
  if (provider === undefined) return undefined;
  const { attributes } = provider;
  return {
    region: ofAllRegions.test(resource.type)
      ? allRegions
      : settingOf(attribute(resource.attributes, 'region') ?? attribute(attributes, 'region')),
    account: accountOf(provider),
    profile: settingOf(attribute(attributes, 'profile')),
  };
}

/** The same as a part of evidence: what goes elsewhere protects something else, and another alias of the same place nothing else. */
export function standsAt(resource: Resource, code: EvaluatedCode): { readonly place?: Place } {
  const place = placeOf(resource, code);
  return place === undefined ? {} : { place };
}

/** The provider that the resource chooses, or the default one: its own module's, else that of the root. */
export function providerOf(resource: Resource, code: EvaluatedCode): ProviderConfig | undefined {
  const chosen = attribute(resource.meta, 'provider');
  const [name = 'aws', alias] = (chosen?.kind === 'string' ? chosen.value : 'aws').split('.');
  const alike = code.providers.filter((one) => one.root === resource.root && one.name === name && one.alias === alias);
  const around = alike.filter(({ module }) => module === '' || resource.address.startsWith(`${module}.`));
  return around.toSorted((a, b) => b.module.length - a.module.length)[0];
}

/** Of a chain of roles the last one counts. */
function accountOf({ attributes }: ProviderConfig): Setting {
  const role = blocks(attribute(attributes, 'assume_role'))
    .items.map((block) => attribute(block, 'role_arn'))
    .findLast((arn) => arn !== undefined);
  const allowed = attribute(attributes, 'allowed_account_ids');
  if (role === undefined && allowed !== undefined) {
    const { items, unknown } = members(allowed);
    const texts = items.flatMap((item) => scalarText(item) ?? []).toSorted();
    return { text: unknown !== undefined || texts.length < items.length ? undefined : texts.join(', '), source: allowed };
  }
  const setting = settingOf(role);
  return {
    ...setting,
    text: setting.text === undefined ? undefined : (/^arn:[^:]*:iam::(\d{12}):/u.exec(setting.text)?.[1] ?? setting.text),
  };
}

function settingOf(value: Value | undefined): Setting {
  return { text: value?.kind === 'string' ? value.value : undefined, source: value };
}
