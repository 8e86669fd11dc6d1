import { buildModel, loadParts } from '../model/aws-model.ts';
import { compareClaims, withDifferences } from './comparison/compare.ts';
import { withDeployments } from './comparison/compare-deployments.ts';
import type { ProofWanted } from './comparison/compare-unresolved.ts';
import { identityMap } from './comparison/identity/identity-map.ts';
import { excludedInScope, inScope, rootsInScope } from './comparison/scan-scope.ts';
import { assemble } from './findings/assemble.ts';
import { idleSettings } from './findings/idle-settings.ts';
import { factsOf, judgeModels } from './judge-models.ts';
import { findUnjudgedIn } from './not-judged/find-unjudged.ts';
import type { ScanScope, SourceTree } from './ports.ts';
import type { Review } from './result.ts';
import { judgedBy } from './review-tools.ts';
import type { ReviewTools } from './review-tools.ts';
import { followLinks } from './sides/follow-links.ts';
import { touchedLines } from './sides/lines/anchor.ts';
import { sourceFolders } from './sides/lines/source-place.ts';
import { loadAlone } from './sides/load-alone.ts';
import { openSide } from './sides/load-side.ts';
import { secretSearch } from './sides/secrets/secret-search.ts';
import { pipelinesCut, searchCutShort } from './verdict/cut-short.ts';
import { missingFrom, policyFailures } from './verdict/failures.ts';
import { misnamedSettings } from './verdict/notices.ts';
import { suppressionsOf, waiversOf } from './verdict/waivers-of-side.ts';

/** One state, everything in it or in the scope: the comparison with an empty base. */
export async function scanTree(tree: SourceTree, given: ReviewTools, scope?: ScanScope): Promise<Review> {
  const started = given.now();
  const { config, problems, own, tools, policies: asked } = await judgedBy(given, tree);
  const opened = await openSide({
    tree: await followLinks(tree),
    changed: scope?.paths ?? 'all',
    isScan: true,
    exclude: scope === undefined ? config.exclude : excludedInScope(config.exclude, scope),
    roots: config.roots,
    templates: config.templates,
    hclParser: tools.hclParser,
  });
  const roots = scope === undefined ? opened.roots : rootsInScope(opened.roots, scope);
  tools.progress.step('evaluating', 0, roots.length);
  const { base, head, pairs, cutRoots } = await loadAlone(opened, roots);
  tools.progress.step('running the policies');
  const { scan, problems: patternProblems } = await secretSearch(config, [head]);
  await loadParts([...head.evaluations, ...head.deployed]);
  const facts = factsOf(config, scan);
  const model = buildModel(head.evaluations, head.texts, { ...facts, skipped: head.skipped });
  const models = { base: buildModel([], []), head: model };
  const { policies, claims } = await judgeModels(asked, models, pairs.length > 0);
  const identity = identityMap([], base, head, tree.paths);
  const proof: ProofWanted = { unknown: config.unknown, sameText: () => false, changesCode: true };
  const notJudged = findUnjudgedIn(scope === undefined ? tree.paths : [...scope.paths], { base, head, pairs, config, proof });
  const sides = { pairs, cutRoots, policies, base, head, claims, models };
  const around = { ...sides, files: [], headPaths: tree.paths, proof, facts };
  const deployed = await withDeployments(compareClaims(claims.base, claims.head, identity, proof), around);
  const compared = withDifferences(deployed, notJudged.differences);
  const comparison = scope === undefined ? compared : inScope(compared, scope);
  const suppressions = suppressionsOf(head);
  const { acceptances, today } = tools;
  const waivers = waiversOf({ mode: 'scan', config, acceptances, today, suppressions, resources: model.resources, identity, head });
  const idleMode = scope === undefined ? 'scan' : 'review';
  return assemble({
    mode: 'scan',
    config,
    policies,
    own,
    base,
    head,
    claims,
    comparison,
    touched: touchedLines([]),
    waivers,
    identity,
    notJudged: notJudged.entries,
    notices: [
      ...misnamedSettings(tree.paths),
      ...idleSettings({ mode: idleMode, config, tools, comparison, suppressions, waivers, paths: tree.paths }),
    ],
    failures: [
      ...problems,
      ...patternProblems,
      ...policyFailures(claims),
      ...deployed.failures,
      ...missingFrom(base, head),
      ...searchCutShort(base, head, scan, identity),
    ],
    filesChanged: scope?.paths.size ?? tree.paths.length,
    resources: model.resources.length,
    texts: model.subjects('source.text'),
    unread: pipelinesCut(models.base, model),
    skippedInHistory: [],
    sourceFolders: sourceFolders(tree.paths),
    scanSecrets: scan,
    durationMs: tools.now() - started,
  });
}
