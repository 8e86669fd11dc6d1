import { printable } from '../../../report/printable.ts';

/** One thing that was looked at. `todo` is empty when there is nothing to do. */
export interface Health {
  readonly mark: 'good' | 'weak' | 'bad' | 'unknown';
  readonly what: string;
  readonly why: string;
  readonly todo: string;
}

export function good(what: string, why: string): Health {
  return { mark: 'good', what, why, todo: '' };
}
/** It works, and somebody who wants to can get around it. */
export function weak(what: string, why: string, todo: string): Health {
  return { mark: 'weak', what, why, todo };
}
/** The gate does not hold, or will not work. */
export function bad(what: string, why: string, todo: string): Health {
  return { mark: 'bad', what, why, todo };
}
/** It could not be looked at. */
export function unknown(what: string, why: string, todo: string): Health {
  return { mark: 'unknown', what, why, todo };
}

const signs = { good: '✓', weak: '!', bad: '✗', unknown: '?' } as const;

/** One line each. */
export function renderHealth(list: readonly Health[]): string {
  return list
    .map(
      ({ mark, what, why, todo }) => `${signs[mark]} ${printable(what)}: ${printable(why)}${todo === '' ? '' : ` → ${printable(todo)}`}\n`,
    )
    .join('');
}
