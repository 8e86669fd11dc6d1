import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Registry {
  readonly loadPolicies: () => Promise<readonly { readonly id: string }[]>;
}
interface All {
  readonly generate: (policies: readonly { readonly id: string }[]) => Promise<ReadonlyMap<string, string>>;
}

const of = (name: string): string => new URL(`../scripts/gen/${name}.mjs`, import.meta.url).href;
const { loadPolicies } = (await import(of('registry'))) as Registry;
const { generate } = (await import(of('all'))) as All;

const policies = await loadPolicies();
const files = await generate(policies);
const pages = new Map(policies.map(({ id }) => [id, `docs/policies/${id}.md`]));

describe.each([...pages])('%s', (_, page) => {
  test('its page says what the policy says', () => expect(readFileSync(page, 'utf8')).toBe(files.get(page)));
});

const others = [...files.keys()].filter((path) => ![...pages.values()].includes(path));

test.each(others)('%s is as the sources make it', (path) => expect(readFileSync(path, 'utf8')).toBe(files.get(path)));
