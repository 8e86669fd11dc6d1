import type { Severity } from '../../core/finding.ts';
import type { Finding } from '../../review/result.ts';
import { safeLink } from '../links.ts';
import type { Links } from '../links.ts';
import { shorten } from '../printable.ts';

export type Tone = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue' | 'magenta' | 'cyan' | 'alarm' | 'pass';

/** Everything the text renderer needs to know about the terminal. */
export interface Paper {
  readonly width: number;
  /** Colours printable text; the text itself when there is no colour. */
  readonly paint: (tone: Tone, text: string) => string;
  /** Makes printable text a link (OSC 8), when links are wanted and `url` is safe. */
  readonly link: (url: string | undefined, text: string) => string;
  readonly links: Links;
}

export interface TextOptions {
  readonly colour: boolean;
  /** Columns of the terminal; between 40 and 200 are used. */
  readonly width: number;
  /** Terminal hyperlinks on places and policy ids; `true` alone gives none, because there is nothing to link to. */
  readonly links?: Links | boolean;
}

const codes: Readonly<Record<Tone, string>> = {
  bold: '1',
  dim: '2',
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  magenta: '35',
  cyan: '36',
  alarm: '1;31',
  pass: '1;32',
};

export function toPaper({ colour, width, links = {} }: TextOptions): Paper {
  const targets = typeof links === 'boolean' ? {} : links;
  return {
    width: Math.min(widestColumns, Math.max(narrowestColumns, Math.floor(width) || defaultColumns)),
    paint: (tone, text) => (colour && text !== '' ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text),
    link: (url, text) => {
      const safe = safeLink(url);
      return safe === undefined ? text : `\u001b]8;;${safe}\u001b\\${text}\u001b]8;;\u001b\\`;
    },
    links: targets,
  };
}
const defaultColumns = 80;
const narrowestColumns = 40;
const widestColumns = 200;

export function severityTone(severity: Severity): Tone {
  const tones = { critical: 'alarm', high: 'red', medium: 'yellow', low: 'blue', info: 'dim' } as const;
  return tones[severity];
}

export function placeLink(paper: Paper, { location }: Finding, text: string): string {
  return paper.link(paper.links.file?.(location), shorten(text, placeCharsMax));
}
const placeCharsMax = 400;
