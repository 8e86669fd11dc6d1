import { describe, expect, it } from 'vitest';
import { anchorPass } from '../../src/analysis/secrets/anchor-pass.ts';
import { detectSecrets } from '../../src/analysis/secrets/detect-secrets.ts';
import { Scan } from '../../src/analysis/secrets/scan.ts';
import { isMadeUp, type TokenShape } from '../../src/analysis/secrets/forms/token-shape.ts';
import { vendorTokens } from '../../src/analysis/secrets/vendors/all.ts';
import { Seeded, seedFor } from './seeded.ts';
import { sampleOf } from './sample-of.ts';

const ids = (text: string): string[] => detectSecrets({ path: 'settings.ini', text }).hits.map((hit) => hit.detector);

/** A made-up token of a shape, with what must stand before it. */
function tokenOf(shape: TokenShape): string {
  const random = new Seeded(seedFor(1, shape.id + shape.anchor));
  for (let attempt = 0; attempt < 50; attempt++) {
    const lead = shape.before === undefined ? '' : sampleOf(shape.before, random);
    const token = sampleOf(shape.shape, random);
    if (token.startsWith(shape.anchor) && !isMadeUp(token.slice(shape.anchor.length), shape)) return lead + token;
  }
  throw new Error(`no sample for ${shape.id}`);
}

const near = (shape: TokenShape): string => shape.near?.[0] ?? 'some';

describe.each(vendorTokens.map((shape) => [`${shape.id} ${shape.anchor}`, shape] as const))('%s', (_, shape) => {
  it('is found where it stands', () => {
    const token = tokenOf(shape);
    const text = `a = 1\n${near(shape)} value ="${token}"\n`;
    const hit = detectSecrets({ path: 'settings.ini', text }).hits.find(({ detector }) => detector === shape.id);
    expect(hit?.range.startLine).toBe(2);
    expect(hit?.policyId).toBe(shape.group === 'private-key' ? 'secret-private-key' : 'secret-vendor-token');
    expect(JSON.stringify(hit)).not.toContain(token);
  });

  it('is not seen in a token that is cut short, or in filler', () => {
    const token = tokenOf(shape);
    const cut = token.slice(0, token.indexOf(shape.anchor) + shape.anchor.length + (shape.isShort === true ? 0 : 5));
    expect(ids(`${near(shape)} value ="${cut}"\n`)).not.toContain(shape.id);
    const filler = shape.distinctMin === undefined ? `${near(shape)} value ="${shape.anchor}${'x'.repeat(200)}"` : '';
    expect(ids(filler)).not.toContain(shape.id);
  });

  it('costs work that grows with the text alone', () => {
    const work = (length: number): number => {
      const piece = `${shape.anchor}aA1 `;
      const scan = new Scan(piece.repeat(Math.ceil(length / piece.length)), 'a.txt');
      anchorPass(scan);
      return scan.work;
    };
    expect(work(40_000)).toBeLessThanOrEqual(2.1 * work(20_000) + 500);
    expect(work(40_000)).toBeLessThan(60 * 40_000);
  });
});

it('knows about ninety vendors or more', () => {
  expect(new Set(vendorTokens.map((shape) => shape.id)).size).toBeGreaterThanOrEqual(90);
});
