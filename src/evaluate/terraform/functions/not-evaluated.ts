/**
 * Functions of Terraform and OpenTofu that are not evaluated, each with the reason: a call of one is unknown, and never a guess. Every other
 * function of `signatures.ts` has an implementation in `index.ts`; a test wants each in exactly one of the two places.
 */
export const notEvaluated: ReadonlyMap<string, string> = new Map([
  ['base64gzip', 'which bytes come out is decided by the compressor of the engine and its version'],
  ['bcrypt', 'salted at random'],
  ['issensitive', 'marks of sensitivity are not followed through expressions'],
  ['plantimestamp', 'the time of the plan'],
  ['rsadecrypt', 'needs a private key, which no code holds'],
  ['timestamp', 'the time of the run'],
  ['uuid', 'made at random'],
]);

/** Parts of functions that are evaluated which are not, each with the reason. */
export const partlyEvaluated: ReadonlyMap<string, string> = new Map([
  ['fileset', 'sees the files of the repository, not those that a run makes; so do `file`, `fileexists` and their kind'],
  ['nonsensitive', 'gives its argument, sensitive or not, as do `sensitive` and `ephemeralasnull`'],
  ['textencodebase64', 'writes UTF-8, UTF-16, US-ASCII, Latin-1 and encodings of one byte a letter; reads those of East Asia, too'],
  ['yamlencode', 'leaves open what has a key of more than 128 bytes, or members that are not known to be all'],
]);
