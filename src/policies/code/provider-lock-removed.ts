import { directoryOf } from '../../core/path.ts';
import { scannedBlocks } from '../../model/sources/terraform-blocks.ts';
import { defineEvidence } from '../define-policy.ts';

const lockFile = /(?:^|\/)\.terraform\.lock\.hcl$/u;

export const providerLockRemoved = defineEvidence({
  id: 'provider-lock-removed',
  control: 'devsecops',
  severity: 'low',
  on: 'source.text',
  dialects: ['text'],
  title: 'Providers are no longer held to the checksums that were recorded',
  why: 'A provider is a program that runs with the rights of the pipeline. The lock file is what notices that the same version is another program today, from the registry, a mirror or somebody in between.',
  remedy: 'Keep `.terraform.lock.hcl` in the repository, with the checksums of each provider.',
  limits: [
    'A module that others call needs no lock file: where it had one, its loss is told all the same.',
    'Which checksums are right is not known; others than before come with every new version.',
  ],
  covers: {},
  *evaluate({ path, text }) {
    if (!lockFile.test(path)) return;
    const directory = directoryOf(path);
    const [first, ...others] = scannedBlocks(text, 'provider');
    if (first === undefined) return;
    const all = [first, ...others];
    yield {
      claim: 'evidence',
      scope: `lock of the providers in ${directory}`,
      extent: `${path} named the versions of ${all.length === 1 ? 'one provider' : `${all.length} providers`}`,
      guards: { what: 'lock of the providers', directory, onlyItself: true },
      trace: [{ path, range: first.header }],
    };
    const isChecked = all.every(({ attributes }) => attributes.some((one) => one.name === 'hashes' && one.text.includes('"')));
    if (!isChecked) return;
    yield {
      claim: 'evidence',
      scope: `checksums of each provider in ${directory}`,
      extent: `${path} had checksums of each provider`,
      ofSubject: true,
      trace: [{ path, range: first.header }],
    };
  },
  lost: ({ extent }) => `${extent}; after this change a provider is whatever the registry gives.`,
});
