import { Problem } from '../../core/problem.ts';
import { printable } from '../../report/printable.ts';
import type { Review } from '../../review/result.ts';
import type { CommonOptions, Format } from './options.ts';
import { toolVersion } from '../version.ts';
import { policyInfos } from './tool-info.ts';

/** To standard output, or to the file that was named. */
export async function writeReport(report: string, output: string | undefined): Promise<void> {
  if (output === undefined) process.stdout.write(report);
  else await write(output, report);
}

/** Prints or writes the report; returns the exit code of the design: 0 nothing blocks, 1 blocked, 2 could not be done. */
export async function deliver(review: Review, options: CommonOptions): Promise<number> {
  const report = await render(review, options.format, options.output === undefined && process.stdout.isTTY === true);
  await writeReport(report, options.output);
  for (const failure of review.failures) process.stderr.write(`phasegate: ${printable(failure)}\n`);
  if (review.findings.some((finding) => finding.verdict === 'block')) return 1;
  return review.failures.length > 0 ? 2 : 0;
}

/** Node's promises of files are loaded for a file alone. */
async function write(path: string, report: string): Promise<void> {
  const { writeOutput } = await import('../../adapters/filesystem/write-output.ts');
  try {
    await writeOutput(path, report);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(`${error.message} Name another file with --output.`);
  }
}

const defaultColumns = 100;
const columnsMax = 120;

/** Each renderer is loaded when it is wanted. */
async function render(review: Review, format: Format, terminal: boolean): Promise<string> {
  switch (format) {
    case 'text': {
      const { renderText } = await import('../../report/text/render-text.ts');
      return renderText(review, terminalPaper(terminal));
    }
    case 'json':
      return (await import('../../report/json.ts')).renderJson(review);
    case 'sarif':
      return (await import('../../report/sarif/render-sarif.ts')).renderSarif(review, { policies: await policyInfos(), toolVersion });
    case 'markdown':
      return (await import('../../report/markdown/render-markdown.ts')).renderMarkdown(review);
    case 'html':
      return (await import('../../report/html/render-html.ts')).renderHtml(review);
  }
}

export function terminalPaper(terminal: boolean): { readonly colour: boolean; readonly width: number } {
  return { colour: wantsColour(terminal), width: Math.min(process.stdout.columns ?? defaultColumns, columnsMax) };
}

/** no-color.org; FORCE_COLOR as Node documents it. */
function wantsColour(terminal: boolean): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force } = process.env;
  if (no !== undefined && no !== '') return false;
  return force === undefined ? terminal : force !== '0';
}
