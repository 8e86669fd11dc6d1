import { join } from 'node:path';

import { writeOutput } from '../../adapters/filesystem/write-output.ts';
import { Problem } from '../../core/problem.ts';
import { renderMarkdown } from '../../report/markdown/render-markdown.ts';
import { gitHubLinks } from '../../report/pull-request/report.ts';
import { toSections } from '../../report/sections.ts';
import { renderText } from '../../report/text/render-text.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import type { Review } from '../../review/result.ts';
import { policyInfos } from '../cli/tool-info.ts';
import { toolVersion } from '../version.ts';
import { annotate } from './annotate.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** GitHub refuses a job summary above 1 MiB; characters may take several bytes. */
const summaryCharsMax = 250_000;
const logColumns = 100;

/** Shows what came of the review wherever the workflow wants it. Returns the exit code: the job is the gate. */
export async function deliver(runner: Runner, outcome: Outcome, inputs: Inputs, repositoryUrl: string): Promise<number> {
  const { review } = outcome;
  for (const note of outcome.notes) runner.notice(note);
  if (outcome.newerHead !== undefined) {
    runner.notice(`The pull request has a newer commit, ${outcome.newerHead.slice(0, 12)}; its own run writes the conversation.`);
  }
  runner.output('conclusion', outcome.conclusion);
  if (outcome.kind === 'closed') runner.notice('The pull request is closed: there is nothing to review.');
  if (review === undefined) return outcome.conclusion === 'failure' ? 1 : 0;
  runner.log(renderText(review, { colour: true, width: logColumns }));
  if (inputs.annotations) annotate(runner, review);
  for (const failure of review.failures) runner.error(failure);
  await runner.summary(jobSummary(review, outcome, repositoryUrl));
  writeOutputs(runner, review, outcome);
  const isWritten = await writeReports(runner, review, inputs);
  return outcome.conclusion === 'failure' || !isWritten ? 1 : 0;
}

function jobSummary(review: Review, { notes }: Outcome, repositoryUrl: string): string {
  const body = renderMarkdown(review, { bodyCharsMax: summaryCharsMax, links: gitHubLinks(repositoryUrl)(review) });
  return notes.length === 0 ? body : `${body}\n> Not everything could be written to the pull request; the log says what.\n`;
}

function writeOutputs(runner: Runner, review: Review, outcome: Outcome): void {
  const { blocking, advice, later, accepted, resolved } = toSections(review);
  const values: Readonly<Record<string, string | number>> = {
    blocking: blocking.length,
    advice: advice.length + later.length,
    accepted: accepted.length,
    resolved: resolved.length,
    unresolved: review.unresolved.length,
    base: outcome.baseSha ?? '',
    head: outcome.headSha,
  };
  for (const [name, value] of Object.entries(values)) runner.output(name, String(value));
}

/** Files in the runner's own temporary folder unless the workflow names others. False when one cannot be written: a later step counts on it. */
async function writeReports(runner: Runner, review: Review, { sarifFile, jsonFile }: Inputs): Promise<boolean> {
  const temporary = runner.variable('RUNNER_TEMP');
  const json = jsonFile || (temporary === '' ? '' : join(temporary, 'phasegate.json'));
  if (json !== '') {
    const { renderJson } = await import('../../report/json.ts');
    if (!(await isWritten(runner, 'json-file', { path: json, report: renderJson(review) }))) return false;
  }
  if (sarifFile !== '') {
    const { renderSarif } = await import('../../report/sarif/render-sarif.ts');
    const report = renderSarif(review, { policies: await policyInfos(), toolVersion });
    if (!(await isWritten(runner, 'sarif-file', { path: sarifFile, report }))) return false;
  }
  return true;
}

async function isWritten(
  runner: Runner,
  name: 'json-file' | 'sarif-file',
  { path, report }: { readonly path: string; readonly report: string },
): Promise<boolean> {
  try {
    await writeOutput(path, report);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    runner.error(`${error.message} Name another file with the input ${name}.`);
    return false;
  }
  runner.output(name, path);
  return true;
}
