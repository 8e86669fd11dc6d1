import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controls } from '../../src/core/maturity-model.ts';
import { renderMatrixJson } from '../../src/report/matrix/alone.ts';
import { renderMatrixText } from '../../src/report/matrix/picture.ts';
import { renderMatrixSvg } from '../../src/report/matrix/svg.ts';
import { widthPx, wrapPx } from '../../src/report/matrix/svg-text.ts';
import { textWidth } from '../../src/report/text/width.ts';
import { inOtherModel } from '../../src/review/findings/matrix.ts';
import { hostileReview, hostileText } from './hostile.ts';
import { emptyReview, sampleReview } from './sample-review.ts';

const title = { title: 'Matrix' };

/** Names of the elements in order, each closed by its own; throws at what is no well-formed document. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const names: string[] = [];
  for (const [, slash, name = '', rest = ''] of svg.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
    if (slash === '/') {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    names.push(name);
    if (!/^(?: [a-zA-Z-]+="[^"]*")*\/?$/.test(rest)) throw new Error(`attributes of ${name}: ${rest}`);
    if (!rest.endsWith('/')) open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join()} stay open`);
  return names;
}

describe('the picture', () => {
  test('names every control once, in the place of its phase and field', () => {
    const svg = renderMatrixSvg(sampleReview(), title);
    expect([...svg.matchAll(/<g><title>/g)]).toHaveLength(controls.length);
    expect(new Set(elementsOf(svg))).toEqual(new Set(['svg', 'style', 'rect', 'text', 'tspan', 'g', 'title', 'path', 'circle']));
    expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
    expect(svg.replace(/ xmlns="[^"]*"/, '')).not.toMatch(/<script|<image|<a |<use|@import|url\(|https?:/);
    expect(renderMatrixSvg(sampleReview(), { ...title, inline: true })).not.toContain('xmlns');
  });

  test('says of how many, and marks what is next and what moved', () => {
    const svg = renderMatrixSvg(sampleReview(), title);
    expect(svg).toContain('1 of 17 shown, 2 with findings');
    expect(svg.match(/>next</g)).toHaveLength(1);
    expect(svg).toMatch(/class="mxup"/);
    expect(svg).toMatch(/class="mxdown"/);
    expect(renderMatrixSvg(emptyReview(), title)).toBe('');
  });

  test('in the first version of the model controls stand elsewhere, and what it does not have is told', () => {
    const { next: _, ...rest } = sampleReview();
    const v1 = inOtherModel(rest, 'v1', []);
    expect(v1.gate.model).toBe('v1');
    expect(v1.matrix.find(({ controlId }) => controlId === 'limit-network-access')?.phase).toBe(1);
    expect(v1.matrix.find(({ controlId }) => controlId === 'multi-az-redundancy')?.epic).toBe('incident-response');
    expect(renderMatrixSvg(v1, title)).toMatch(/Temporary Elevated Access: [^<]*not in this version of the model/);
  });

  test('no text becomes an element or acts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const svg = renderMatrixSvg(hostileReview([text]), { title: text, note: text });
        expect(elementsOf(svg).filter((name) => name === 'g')).toHaveLength(controls.length);
        expect(svg.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
      }),
      { numRuns: 50 },
    );
    expect(() => elementsOf(renderMatrixSvg(sampleReview(), title).replace('Backups', '</g><b>'))).toThrow(/closes nothing|stay open/);
  });

  test('lines of text fit the room', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.integer({ min: 40, max: 300 }), (text, room) => {
        const lines = wrapPx(text, room, 12, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(widthPx(line, 12)).toBeLessThanOrEqual(Math.max(room, 12));
      }),
    );
  });
});

test('in a terminal: no line is wider, every control of the gated phases is named', () => {
  const review = sampleReview();
  for (const width of [40, 60, 80, 100, 120]) {
    const lines = renderMatrixText(review, { colour: false, width }).split('\n');
    expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
  }
  const text = renderMatrixText(review, { colour: false, width: 120 });
  const flat = text.replaceAll(/\n\s*/g, ' ');
  expect(review.matrix.filter(({ phase, title: name }) => phase <= 2 && !flat.includes(name))).toEqual([]);
  expect(text).toContain('1 of 17 shown');
  expect(renderMatrixText(review, { colour: true, width: 100 })).toContain('\u001b[1m');
});

test('as data: the counts are those of the controls, and no text of the code is there', () => {
  const json = renderMatrixJson(sampleReview());
  const {
    phases,
    controls: all,
    next,
    read,
  } = JSON.parse(json) as {
    phases: { phase: number; visible: number; shown: number; violated: number; watched: number; unwatched: number; invisible: number }[];
    controls: { phase: number; state: string }[];
    next: { controlId: string };
    read: Record<string, number>;
  };
  for (const { phase, visible, shown, violated, watched, unwatched, invisible } of phases) {
    expect(shown + violated + watched + unwatched).toBe(visible);
    expect(visible + invisible).toBe(all.filter((control) => control.phase === phase).length);
  }
  expect({ next: next.controlId, read }).toEqual({
    next: 'block-public-access',
    read: { files: 23, filesSkipped: 2, resources: 87, policies: 17, notJudged: 2, notUnderstood: 2 },
  });
  expect(json).not.toMatch(/\.tf\b|aws_/);
});
