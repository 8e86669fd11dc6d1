import { asWritten } from '../../core/as-written.ts';
import type { Range } from '../../core/location.ts';
import type { Strength, Violation, Weakening } from '../define-policy.ts';

interface Written {
  readonly name: string;
  readonly text: string;
  readonly range: Range;
}

/** Where a provider comes from: `registry.terraform.io/hashicorp/aws`, host and namespace left out where they are these. */
interface ProviderSource {
  readonly name: string;
  readonly source: string;
  readonly host: string;
  readonly namespace: string;
  readonly type: string;
}

/** Providers that HashiCorp publishes: one of such a name from somebody else is a fork, or takes its name in vain. */
const official: ReadonlySet<string> = new Set(
  'ad archive aws awscc azuread azurerm cloudinit consul dns external google google-beta helm http kubernetes local nomad null random template terraform tfe time tls vault'.split(
    ' ',
  ),
);
/** Registries that have the same providers under the same names. */
const publicHosts: ReadonlySet<string> = new Set(['registry.terraform.io', 'registry.opentofu.org']);

export function* providersOf(path: string, written: readonly Written[]): Iterable<Violation | Strength<ProviderSource>> {
  for (const { name, text, range } of written) {
    const source = /source\s*=\s*"([^"]+)"/u.exec(text)?.[1];
    if (source === undefined) continue;
    const degree = sourceOf(name, source);
    const trace = [{ path, range }];
    yield { claim: 'strength', aspect: `source of the provider ${name}`, degree, trace };
    const common = { claim: 'violation', trace } as const;
    if (isUsurped(degree))
      yield {
        ...common,
        aspect: `namespace of the provider ${name}`,
        message: `The provider ${asWritten(name)} comes from ${asWritten(source)}: ${degree.type} is a provider of hashicorp, and this is somebody else’s.`,
        confidence: 'likely',
      };
    // Those of HashiCorp are signed by HashiCorp.
    if (/version\s*=/u.test(text) || degree.namespace === 'hashicorp') continue;
    yield {
      ...common,
      aspect: `provider ${name}`,
      message: `The provider ${asWritten(name)} (${asWritten(source)}) has no version.`,
      confidence: 'certain',
      severity: 'low',
    };
  }
}

function sourceOf(name: string, source: string): ProviderSource {
  const parts = source.split('/');
  const [type = '', namespace = 'hashicorp', host = 'registry.terraform.io'] = parts.toReversed();
  return { name, source, host, namespace, type };
}

function isUsurped({ namespace, type, host }: ProviderSource): boolean {
  return official.has(type) && !['hashicorp', 'opentofu', 'builtin'].includes(namespace) && publicHosts.has(host);
}

/** The same provider from elsewhere. That somebody else has its name is told by itself. */
export function otherProvider(base: unknown, head: unknown): Weakening | undefined {
  if (!isSource(base) || !isSource(head) || isUsurped(head)) return undefined;
  const isSameHost = base.host === head.host || (publicHosts.has(base.host) && publicHosts.has(head.host));
  if (base.type !== head.type || (isSameHost && base.namespace === head.namespace)) return undefined;
  return {
    message: `The provider ${asWritten(head.name)} came from ${asWritten(base.source)} before, and now comes from ${asWritten(head.source)}.`,
    severity: 'low',
  };
}

function isSource(degree: unknown): degree is ProviderSource {
  return typeof degree === 'object' && degree !== null && 'namespace' in degree;
}
