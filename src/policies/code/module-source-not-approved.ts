import { asWritten } from '../../core/as-written.ts';
import { plainText, terraformBlocks } from '../../model/sources/terraform-blocks.ts';
import { defineViolation } from '../define-policy.ts';
import type { Strength, Violation } from '../define-policy.ts';
import { otherProvider, providersOf } from './provider-source.ts';

/** A commit in full or in short, or a tag with numbers in it. */
const pinned = /[?&]ref=(?:[0-9a-f]{7,40}|[^?&]*\d\.\d[^?&]*)(?:[?&]|\/\/|$)/u;
const git = /^(?:git::|git@|github\.com\/|bitbucket\.org\/|hg::)|\.git(?:\/\/|\?|$)/u;
const archive = /^(?:s3::|gcs::|https?:\/\/)/u;
/** Of a registry: `namespace/name/provider`, with a host in front or not. */
const registry = /^(?:[\w.-]+\.[a-z]{2,}\/)?[\w-]+\/[\w-]+\/[\w-]+(?:\/\/.*)?$/u;
/** Versions that leave the next major one open. */
const open = /^(?:>=?|!=)[^,]*$/u;

export const moduleSourceNotApproved = defineViolation({
  id: 'module-source-not-approved',
  control: 'design-secure-architecture',
  severity: 'medium',
  on: 'source.text',
  dialects: ['text'],
  title: 'A module is taken by a name that can be moved',
  why: 'A branch, or a module without a version, is whatever its owner, or who took over the owner’s account, makes of it, and it is applied with the rights of the pipeline.',
  remedy: 'Name a commit or a tag with its version (?ref=), or the version of the registry.',
  limits: [
    'Which registries are approved is not asked; what comes from where is shown by the finding.',
    'A provider that HashiCorp publishes and that is taken from another namespace is reported, and any provider that comes to be taken from elsewhere; who is behind a namespace is not known.',
    'A source that is not plain text is not looked at. Sources of templates, and of libraries of the CDK, are not either.',
  ],
  covers: { checkov: ['CKV_TF_1', 'CKV_TF_2'], kics: ['Generic Git Module Without Revision'] },
  *evaluate(file): Iterable<Violation | Strength<unknown>> {
    for (const block of terraformBlocks(file, 'module', 'terraform')) {
      if (block.type === 'terraform')
        yield* providersOf(file.path, block.blocks.find(({ type }) => type === 'required_providers')?.attributes ?? []);
      const source = plainText(block, 'source');
      const at = block.attributes.find(({ name }) => name === 'source')?.range;
      if (block.type !== 'module' || source === undefined || at === undefined) continue;
      const fault = faultOf(
        source,
        plainText(block, 'version'),
        block.attributes.some(({ name }) => name === 'version'),
      );
      if (fault === undefined) continue;
      yield {
        claim: 'violation',
        aspect: `module ${block.labels[0] ?? ''}`,
        message: `The module ${asWritten(block.labels[0] ?? '')} (${asWritten(source)}) ${fault}.`,
        trace: [{ path: file.path, range: at }],
        confidence: 'certain',
      };
    }
  },
  weaker: otherProvider,
});

/** Undefined for a module of the same code, and for one that is pinned. */
function faultOf(source: string, version: string | undefined, hasVersion: boolean): string | undefined {
  if (/^\.{1,2}(?:\/|$)/u.test(source)) return undefined;
  if (git.test(source)) return pinned.test(source) ? undefined : 'is whatever its branch is at the moment';
  if (archive.test(source)) return source.startsWith('http:') ? 'is fetched without encryption' : undefined;
  if (!registry.test(source)) return undefined;
  if (!hasVersion) return 'has no version';
  return version !== undefined && open.test(version.trim()) ? `takes any newer version (${version})` : undefined;
}
