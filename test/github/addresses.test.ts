import { describe, expect, test } from 'vitest';
import { apiOf, pagesOf } from '../../src/adapters/github/addresses.ts';

describe('the API, and the pages that show what it tells', () => {
  test.each([
    ['https://github.com', 'https://api.github.com'],
    ['https://acme.ghe.com', 'https://api.acme.ghe.com'],
    ['https://github.example.com', 'https://github.example.com/api/v3'],
    ['https://api.example.com', 'https://api.example.com/api/v3'],
    ['https://example.com:8443', 'https://example.com:8443/api/v3'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/api/v3'],
  ])('%s', (pages, api) => {
    expect(apiOf(pages)).toBe(api);
    expect(apiOf(`${pages}/`)).toBe(api);
    expect(pagesOf(api)).toBe(pages);
  });

  test('the address of the API in the place of that of the pages', () => {
    expect(apiOf('https://github.example.com/api/v3')).toBe('https://github.example.com/api/v3');
  });
});
