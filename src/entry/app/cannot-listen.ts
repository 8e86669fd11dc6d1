import { Problem } from '../../core/problem.ts';

/** What the system says of an address where a server cannot listen, by the variable that mends it. */
const refusals: Readonly<Record<string, string>> = {
  EADDRINUSE: 'PORT is taken: another process listens there',
  EACCES: 'PORT is one that this user may not listen on',
  EADDRNOTAVAIL: 'HOST is no address of this machine',
  ENOTFOUND: 'HOST is a name that is not known here',
};

/** The error as one line on the variable, where the system refused the address; the error itself otherwise. */
export function cannotListen(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(refusals, code) ? new Problem(`The server cannot start:\n  ${refusals[code]}.`) : error;
}
