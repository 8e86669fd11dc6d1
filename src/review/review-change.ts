import { buildModel, loadParts } from '../model/aws-model.ts';
import type { AccessReader } from './access/access-change.ts';
import { accessReader } from './access/access-reader.ts';
import { compareClaims, withDifferences } from './comparison/compare.ts';
import type { Comparison } from './comparison/compare.ts';
import { withDeployments } from './comparison/compare-deployments.ts';
import type { DeploymentsRequest } from './comparison/compare-deployments.ts';
import type { Difference } from './comparison/difference.ts';
import { identityMap } from './comparison/identity/identity-map.ts';
import type { IdentityMap } from './comparison/identity/identity-map.ts';
import { madeByFramework } from './comparison/made-by-framework.ts';
import { withoutMisplacedFixes } from './comparison/misplaced-fixes.ts';
import { proofWanted } from './comparison/proof-wanted.ts';
import { assemble } from './findings/assemble.ts';
import { programOf } from './findings/constructs.ts';
import { idleSettings } from './findings/idle-settings.ts';
import { compareGate, endOfReviews, withGateChanges, withGateFiles } from './gate-changes/compare-gate.ts';
import { factsOf, filesOf, judgeModels } from './judge-models.ts';
import { findUnjudged } from './not-judged/find-unjudged.ts';
import { oneCommit } from './ports.ts';
import type { Change } from './ports.ts';
import type { Review } from './result.ts';
import { judgedBy } from './review-tools.ts';
import type { JudgedBy, ReviewTools } from './review-tools.ts';
import { touchedLines } from './sides/lines/anchor.ts';
import { sourceFolders } from './sides/lines/source-place.ts';
import { loadBoth, withLinks } from './sides/load-both.ts';
import type { LinkedChange } from './sides/load-both.ts';
import { searchHistory } from './sides/secrets/search-history.ts';
import { secretSearch } from './sides/secrets/secret-search.ts';
import { allowListNotices } from './verdict/allow-lists.ts';
import { cutShort, pipelinesCut } from './verdict/cut-short.ts';
import { incompleteParts, policyFailures } from './verdict/failures.ts';
import { endedSuppressions, misnamedSettings, noticesOf } from './verdict/notices.ts';
import { suppressionsOf, waiversOf } from './verdict/waivers-of-side.ts';

/** The main job: evaluates both sides of a change by the same code and says what the change itself does. */
export async function reviewChange(change: Change, given: ReviewTools): Promise<Review> {
  const started = given.now();
  const judged = await judgedBy(given, change.settings ?? change.base);
  const { config, own, tools } = judged;
  const linked = await withLinks(change);
  const { base, head, pairs, cutRoots, scan, facts, history, policies, claims, models, patternProblems } = await judgeBoth(linked, judged);
  const identity = identityMap(change.files, base, head, change.head.paths);
  const suppressions = suppressionsOf(base);
  const gate = await compareGate(change, { base: suppressions, head: suppressionsOf(head) }, tools.policies);
  const proof = proofWanted(change, base, head, config);
  const notJudged = findUnjudged({ change, base, head, pairs, config, proof });
  const around = { base, head, pairs, cutRoots, claims, policies, models, files: change.files, headPaths: change.head.paths };
  const { comparison, access, failures } = await compareSides({ ...around, proof, facts }, identity, notJudged.differences);
  const { acceptances, today } = tools;
  const { resources } = models.base;
  const waivers = waiversOf({ mode: 'review', config, acceptances, today, suppressions, resources, identity, head });
  const touched = touchedLines(change.files);
  const folders = sourceFolders(change.head.paths, change.programFolders);
  return assemble({
    mode: 'review',
    config,
    policies,
    own,
    base: withGateFiles(base, gate.files.base.files),
    head: withGateFiles(head, gate.files.head.files),
    claims,
    comparison: withGateChanges(comparison, gate, config),
    touched,
    access: access?.change({ touched, program: programOf({ base, head, touched, folders }) }),
    waivers,
    identity,
    notJudged: notJudged.entries,
    notices: [
      ...misnamedSettings((change.settings ?? change.base).paths),
      ...noticesOf(change.files, gate.added, gate.changes),
      ...endedSuppressions(comparison.differences, waivers),
      ...allowListNotices(change.files, base.files, head.files),
      ...(head.notices ?? []),
      ...idleSettings({ mode: 'review', config, tools, comparison, suppressions, waivers, paths: change.head.paths }),
    ],
    failures: [
      ...judged.problems,
      ...patternProblems,
      ...policyFailures(claims),
      ...failures,
      ...history.incomplete,
      ...incompleteParts({ change: linked, base, head, comparison, exclude: config.exclude }, proof),
      ...cutShort({ base, head, models, scan, identity }),
      ...endOfReviews(gate),
    ],
    unread: [...history.limits, ...pipelinesCut(models.base, models.head)],
    skippedInHistory: history.skipped,
    sourceFolders: folders,
    scanSecrets: scan,
    filesChanged: change.files.length,
    resources: models.head.resources.length,
    texts: models.head.subjects('source.text'),
    durationMs: tools.now() - started,
  });
}

/** Both sides read, evaluated and modelled, and what the policies claim of each. */
async function judgeBoth(change: LinkedChange, { config, tools, policies: asked }: JudgedBy) {
  const { exclude, roots, templates } = config;
  const { hclParser, progress } = tools;
  const { base, head, pairs, cutRoots } = await loadBoth(change, { exclude, roots, templates, hclParser, progress });
  if (change.history !== oneCommit) progress.step('searching the commits');
  const { scan, problems: patternProblems } = await secretSearch(config, [base, head]);
  await loadParts([base, head].flatMap(({ evaluations, deployed }) => [...evaluations, ...deployed]));
  const facts = factsOf(config, scan);
  const baseModel = buildModel(base.evaluations, base.texts, { ...facts, ...filesOf(base) });
  const history = await searchHistory({ history: change.history, baseTree: change.base, base, head, scan, exclude });
  const ofHead = { ...facts, ...filesOf(head), history: history.secrets };
  const headModel = buildModel(head.evaluations, head.texts, ofHead, [baseModel]);
  progress.step('running the policies');
  const judged = await judgeModels(asked, { base: baseModel, head: headModel }, pairs.length > 0);
  return { base, head, pairs, cutRoots, scan, facts, history, patternProblems, ...judged };
}

/** What differs by the code alone and by each deployment, and what reads who can do what since. */
async function compareSides(
  sides: DeploymentsRequest,
  identity: IdentityMap,
  notJudged: readonly Difference[],
): Promise<{ readonly comparison: Comparison; readonly access: AccessReader | undefined; readonly failures: readonly string[] }> {
  const { claims, models, proof, head } = sides;
  const access = await accessReader(models.base, models.head, sides);
  const compared = compareClaims(claims.base, claims.head, identity, proof);
  // Much of what it asks the policies have asked by now.
  access?.read({ ...models, identity });
  const deployed = await withDeployments(compared, { ...sides, onCompared: (estates, pair) => access?.read(estates, pair) });
  const comparison = madeByFramework(withoutMisplacedFixes(withDifferences(deployed, notJudged), head), head);
  return { comparison, access, failures: deployed.failures };
}
