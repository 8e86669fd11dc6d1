import { withoutEnd } from '../../../core/without-end.ts';
import { plainSource } from './module-source.ts';

/** Modules of this very repository that a call names by the repository's address, by the source as the call has it. */
export type OwnModules = ReadonlyMap<string, OwnModule>;

export interface OwnModule {
  /** Folder of this side where it names no ref; else the folder in which that commit's code stands among the files. */
  readonly directory: string;
  /** Set for code of another commit than this side's: its lines are nowhere in the change. */
  readonly at?: {
    /** The branch that the call names: it may have moved on when the call is applied. */
    readonly branch?: string;
  };
  /** Set where it is not among the files: more commits are called than are read, or not all of its files can be read, or more than are. */
  readonly unread?: 'commits' | 'files';
}

/** What a source names of a repository: a folder, and a tag, branch or commit; without one, the default branch. */
export interface OwnAddress {
  /** `modules/web`, `.` for the repository itself. */
  readonly directory: string;
  readonly ref: string | undefined;
}

/** Addresses of a repository, as git takes them, in the form that sources are compared in: `github.com/acme/infra`. */
export function repositoryAddresses(urls: readonly string[]): readonly string[] {
  const plain = urls.map((url) => plainSource(withoutEnd(url, '/')));
  return [...new Set(plain)].filter((address) => /^[^/]+\/./u.test(address));
}

/** The part of a source behind one of the repository's addresses (`github.com/acme/infra`), or undefined when it names something else. */
export function ownAddress(source: string, addresses: readonly string[]): OwnAddress | undefined {
  const plain = plainSource(source);
  const [path = '', query = ''] = plain.split('?', 2);
  const address = addresses.find((one) => isBelow(path.toLowerCase(), one.toLowerCase()));
  if (address === undefined) return undefined;
  const segments = path
    .slice(address.length)
    .replace(/^\.git(?=\/|$)/u, '')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.');
  if (segments.includes('..')) return undefined;
  const ref = new URLSearchParams(query).get('ref') ?? '';
  if (ref !== '' && !isName(ref)) return undefined;
  return { directory: segments.join('/') || '.', ref: ref === '' ? undefined : ref };
}

/** A name, and no expression over the history (`v1^{/text}`), which may take git long. */
function isName(ref: string): boolean {
  return /^\w[\w./+-]{0,200}$/u.test(ref) && !ref.includes('..');
}

function isBelow(path: string, address: string): boolean {
  return path === address || path.startsWith(`${address}/`);
}

/** Texts of a file that may be such sources. Whether they stand in a call is for the evaluation to say. */
export function sourcesLike(text: string, addresses: readonly string[]): readonly string[] {
  const lower = text.toLowerCase();
  if (!addresses.some((address) => lower.includes(address.split('/').slice(1).join('/').toLowerCase()))) return [];
  const quoted = [...text.matchAll(/"([^"\s$]{1,500})"/gu)].map(([, one = '']) => one);
  return quoted.filter((one) => ownAddress(one, addresses) !== undefined);
}
