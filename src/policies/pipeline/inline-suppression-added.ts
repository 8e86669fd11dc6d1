import { lineRange } from '../../core/location.ts';
import { defineViolation } from '../define-policy.ts';
import { holdsMark, markAt } from './suppression-marks.ts';

/** Documents speak of marks and set none; what a test recorded of a template silences nobody. */
const document = /\.(?:md|rst|adoc|txt|snap)$/iu;
/** METADATA and PKG-INFO of a Python package hold its description. */
const packageDescription = /^Metadata-Version: /u;

export const inlineSuppressionAdded = defineViolation({
  id: 'inline-suppression-added',
  control: 'devsecops',
  severity: 'low',
  on: 'source.text',
  dialects: ['text'],
  title: 'A scanner is told to be silent here',
  why: 'A comment that silences a scanner stays for years, and with the line it was meant for it hides the next fault of the same kind.',
  remedy: 'Mend what the scanner says, or write the reason behind the mark, so that the next reader can tell whether it still holds.',
  limits: [
    'A mark that moves within its file or to another one is not reported.',
    'A list for cdk-nag that stands in a variable is reported by the name of the call alone.',
  ],
  covers: {},
  *evaluate({ path, text }) {
    if (document.test(path) || !holdsMark(text) || packageDescription.test(text)) return;
    const seen = new Map<string, number>();
    const lines = text.split(/\r\n|\n/u);
    for (const [index, line] of lines.entries()) {
      const found = markAt(lines, index);
      if (found === undefined) continue;
      const key = `${found.tool} ${found.rule}`;
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      yield {
        claim: 'violation',
        aspect: `${key}, mark ${count}`,
        message: `${found.tool} is told to be silent about ${found.rule}${found.hasReason ? '' : ', and no reason is given'}.`,
        trace: [{ path, range: lineRange(index + 1, line.length) }],
        confidence: 'certain',
        ...(found.hasReason ? {} : { severity: 'medium' as const }),
      };
    }
  },
});
