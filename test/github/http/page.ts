import type { Answer, Call } from './call.ts';

const PER_PAGE_DEFAULT = 30;
const PER_PAGE_MAX = 100;

export interface Page<T> {
  readonly items: readonly T[];
  readonly headers: Readonly<Record<string, string>>;
}

/** The asked page. Like GitHub it takes a `per_page` above the ceiling for the ceiling. */
export function page<T>(call: Call, all: readonly T[], perPageMax = PER_PAGE_MAX): Page<T> {
  const perPage = Math.min(positive(call.query.get('per_page')) ?? PER_PAGE_DEFAULT, perPageMax);
  const number = positive(call.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const link = (to: number, rel: string): string => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { items: all.slice((number - 1) * perPage, number * perPage), headers };
}

/** A page answered as a plain array; rendering only what is on it. */
export async function pageOf<T>(call: Call, all: readonly T[], render: (one: T) => unknown): Promise<Answer> {
  const { items, headers } = page(call, all);
  return { status: 200, body: await Promise.all(items.map(render)), headers };
}

function positive(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,8}$/u.test(text) ? Number(text) : undefined;
}
