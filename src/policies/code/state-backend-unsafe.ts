import type { Fix } from '../../core/finding.ts';
import type { UnknownValue } from '../../core/value.ts';
import type { Location } from '../../core/location.ts';
import { terraformBlocks } from '../../model/sources/terraform-blocks.ts';
import type { ScannedBlock } from '../../model/sources/terraform-blocks.ts';
import { defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

export const stateBackendUnsafe = defineViolation({
  id: 'state-backend-unsafe',
  control: 'use-infrastructure-as-code',
  severity: 'medium',
  on: 'source.text',
  dialects: ['text'],
  title: 'The state of Terraform is not guarded',
  why: 'The state holds passwords and keys as plain text, and two runs at once without a lock leave it broken: nobody knows then what exists.',
  remedy: 'Keep the state in a bucket, with encrypt = true and use_lockfile = true (or a table of DynamoDB).',
  limits: [
    'What is given to terraform init instead of being written is not visible.',
    'State on the disk of whoever applies is reported, as low, where it is written so; a root without a backend is not reported.',
    'Backends of other services are taken to be safe.',
  ],
  covers: {},
  *evaluate(file): Iterable<Violation | Unresolved> {
    const backends = terraformBlocks(file, 'terraform').flatMap(({ blocks }) => blocks.filter(({ type }) => type === 'backend'));
    for (const backend of backends) {
      const at: Location = { path: file.path, range: backend.header };
      if (backend.labels[0] === 'local') yield local(at);
      if (backend.labels[0] === 's3') yield* bucket(backend, at);
    }
  },
});

function local(at: Location): Violation {
  const message = 'The state stays on the disk of whoever applies, as plain text, and nobody else has it.';
  return { claim: 'violation', aspect: 'local state', message, trace: [at], confidence: 'likely', severity: 'low' };
}

function* bucket({ attributes }: ScannedBlock, at: Location): Iterable<Violation | Unresolved> {
  const written = new Map(attributes.map(({ name, text }) => [name, text]));
  const isLocked = written.get('use_lockfile') === 'true' || written.has('dynamodb_table');
  const isEncrypted = written.get('encrypt') === 'true' || written.has('kms_key_id');
  const missing = [...(isEncrypted ? [] : ['encrypt']), ...(isLocked ? [] : ['use_lockfile'])];
  if (missing.length === 0) return;
  if (!written.has('bucket') && !missing.some((name) => written.has(name))) {
    yield { claim: 'unresolved', aspect: 'backend', unknown: givenAtInit(at), message: 'whether the state is encrypted and locked' };
    return;
  }
  const lacks = missing.map((name) => (name === 'encrypt' ? 'is not encrypted by Terraform' : 'is not locked')).join(' and ');
  const fix = missing.some((name) => written.has(name)) ? undefined : fixOf(missing, at);
  for (const name of missing) {
    yield {
      claim: 'violation',
      // Either may be new alone.
      aspect: `backend s3: ${name}`,
      message: `The state in the bucket ${lacks}.`,
      trace: [at],
      confidence: 'certain',
      ...(fix === undefined ? {} : { fix }),
    };
  }
}

/** Behind the header, on a line of its own. */
function fixOf(missing: readonly string[], { path, range }: Location): Fix {
  const line = range.endLine + 1;
  const place = { startLine: line, startColumn: 1, endLine: line, endColumn: 1 };
  const replacement = missing.map((name) => `    ${name} = true\n`).join('');
  return { title: 'Encrypt and lock the state', edits: [{ location: { path, range: place }, replacement }] };
}

function givenAtInit(at: Location): UnknownValue {
  return { kind: 'unknown', reason: 'variable-without-default', expression: 'the configuration of the backend', origin: { at, via: [] } };
}
