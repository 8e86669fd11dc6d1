import { gzipSync } from 'node:zlib';

import { safely } from '../../adapters/github/client.ts';
import { renderSarif } from '../../report/sarif/render-sarif.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import { reasonOf } from '../../review/pull-request/host-problem.ts';
import { policyInfos } from '../cli/tool-info.ts';
import { toolVersion } from '../version.ts';
import type { Trigger } from './event.ts';
import type { Job } from './job.ts';

/** GitHub's limit for the compressed file (docs.github.com: SARIF support for code scanning). */
const bytesMax = 10 * 1024 * 1024;

/** Code scanning is one more place to look, never the gate: whatever is refused here is a note. */
export async function uploadSarif({ runner, repository }: Job, trigger: Trigger, { review, headSha }: Outcome): Promise<void> {
  if (review === undefined) return;
  const compressed = gzipSync(renderSarif(review, { policies: await policyInfos(), toolVersion, isUploaded: true }));
  if (compressed.length > bytesMax) return runner.notice(`The SARIF file has more than ${bytesMax} bytes and was not uploaded.`);
  const ref = trigger.kind === 'pull-request' ? `refs/pull/${trigger.number}/head` : runner.variable('GITHUB_REF');
  const report = { commit_sha: headSha, ref, sarif: compressed.toString('base64'), tool_name: 'phasegate' };
  try {
    await repository.client.rest.codeScanning.uploadSarif({ ...repository.at, ...report, request: safely });
  } catch (error) {
    runner.notice(
      `The SARIF file was not uploaded: ${reasonOf(error)} It needs security-events: write, and Code Security on a private repository.`,
    );
  }
}
