import { withoutEnd } from '../../core/without-end.ts';

/** The API of an Enterprise Server, on the host of its pages. */
const serverPath = /\/api\/v3\/?$/u;

/** Where people see what the API at this address tells: `https://github.com`, `https://HOST` of an Enterprise Server, `https://NAME.ghe.com`. */
export function pagesOf(apiUrl: string): string {
  if (serverPath.test(apiUrl)) return apiUrl.replace(serverPath, '');
  const { protocol, host } = new URL(apiUrl);
  return `${protocol}//${host.replace(/^api\./u, '')}`;
}

/** The API behind the pages at this address: with data residency (docs.github.com: GHE.com) it is a host of its own, as on github.com. */
export function apiOf(pagesUrl: string): string {
  const { protocol, host, pathname } = new URL(pagesUrl);
  if (host === 'github.com' || /^[^.]+\.ghe\.com$/u.test(host)) return `${protocol}//api.${host}`;
  return `${protocol}//${host}${withoutEnd(pathname.replace(serverPath, ''), '/')}/api/v3`;
}
