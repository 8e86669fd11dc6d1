import { writeOutput } from '../../adapters/filesystem/write-output.ts';
import type { Review } from '../../review/result.ts';
import type { CommonOptions, Format } from './options.ts';
import { policyInfos, toolVersion } from './tool-info.ts';

/** Prints or writes the report; returns the exit code of the design: 0 nothing blocks, 1 blocked, 2 could not be done. */
export async function deliver(review: Review, options: CommonOptions): Promise<number> {
  const report = await render(review, options.format, options.output === undefined && process.stdout.isTTY === true);
  if (options.output === undefined) process.stdout.write(report);
  else await writeOutput(options.output, report);
  for (const failure of review.failures) process.stderr.write(`phasegate: ${failure}\n`);
  if (review.findings.some((finding) => finding.verdict === 'block')) return 1;
  return review.failures.length > 0 ? 2 : 0;
}

const defaultColumns = 100;
const columnsMax = 120;

/** Each renderer is loaded when it is wanted. */
async function render(review: Review, format: Format, terminal: boolean): Promise<string> {
  switch (format) {
    case 'text': {
      const { renderText } = await import('../../report/text/render-text.ts');
      const width = Math.min(process.stdout.columns ?? defaultColumns, columnsMax);
      return renderText(review, { colour: wantsColour(terminal), width });
    }
    case 'json':
      return (await import('../../report/json.ts')).renderJson(review);
    case 'sarif':
      return (await import('../../report/sarif/render-sarif.ts')).renderSarif(review, { policies: policyInfos(), toolVersion });
    case 'markdown':
      return (await import('../../report/markdown/render-markdown.ts')).renderMarkdown(review);
    case 'html':
      return (await import('../../report/html/render-html.ts')).renderHtml(review);
  }
}

/** no-color.org; FORCE_COLOR as Node documents it. */
function wantsColour(terminal: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no !== undefined && no !== '') return false;
  return force === undefined ? terminal : force !== '0';
}
