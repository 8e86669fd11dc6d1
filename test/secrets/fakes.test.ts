import { describe, expect, it } from 'vitest';
import { expandFakes, fake, fakeNames } from './fakes.ts';

describe('fakes', () => {
  it('expands every name, the same way each time', () => {
    for (const name of fakeNames()) {
      expect(expandFakes(`x = "{{fake:${name}}}"`)).toBe(expandFakes(`x = "{{fake:${name}}}"`));
      expect(fake(name).length).toBeGreaterThan(8);
    }
  });

  it('gives other values for another variant and another seed', () => {
    expect(expandFakes('{{fake:github-token#2}}')).not.toBe(expandFakes('{{fake:github-token}}'));
    expect(expandFakes('{{fake:github-token}}', 2)).not.toBe(expandFakes('{{fake:github-token}}'));
  });

  it('indents the lines of a key like the line it stands on', () => {
    const lines = expandFakes('a: |\n    {{fake:private-key-ec}}\nb: 1').split('\n');
    expect(lines.slice(1, -1).every((line) => line.startsWith('    '))).toBe(true);
  });

  it('refuses an unknown name', () => {
    expect(() => expandFakes('{{fake:nothing}}')).toThrow('no fake is called nothing');
  });
});
