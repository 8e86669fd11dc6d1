import { join } from 'node:path';

import { writeOutput } from '../../adapters/filesystem/write-output.ts';
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
  if (review === undefined) return outcome.conclusion === 'failure' ? 1 : 0;
  runner.log(renderText(review, { colour: true, width: logColumns }));
  if (inputs.annotations) annotate(runner, review);
  for (const failure of review.failures) runner.error(failure);
  await runner.summary(jobSummary(review, outcome, repositoryUrl));
  writeOutputs(runner, review, outcome);
  await writeReports(runner, review, inputs);
  return outcome.conclusion === 'failure' ? 1 : 0;
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

/** Files in the runner's own temporary folder unless the workflow names others. */
async function writeReports(runner: Runner, review: Review, { sarifFile, jsonFile }: Inputs): Promise<void> {
  const temporary = runner.variable('RUNNER_TEMP');
  const json = jsonFile || (temporary === '' ? '' : join(temporary, 'phasegate.json'));
  if (json !== '') {
    const { renderJson } = await import('../../report/json.ts');
    await writeOutput(json, renderJson(review));
    runner.output('json-file', json);
  }
  if (sarifFile !== '') {
    const { renderSarif } = await import('../../report/sarif/render-sarif.ts');
    await writeOutput(sarifFile, renderSarif(review, { policies: await policyInfos(), toolVersion }));
    runner.output('sarif-file', sarifFile);
  }
}
