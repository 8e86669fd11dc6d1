import type { AccessReader } from './access/access-change.ts';
import { accessReader } from './access/access-reader.ts';
import { buildModel, loadParts } from '../model/aws-model.ts';
import type { AwsModel } from '../model/kinds.ts';
import type { SourceFacts } from '../model/aws-model.ts';
import type { SecretScanner } from '../model/sources/source-text.ts';
import { allowListNotices } from './verdict/allow-lists.ts';
import { touchedLines } from './sides/lines/anchor.ts';
import { assemble } from './findings/assemble.ts';
import { programOf } from './findings/constructs.ts';
import { compareClaims, withDifferences } from './comparison/compare.ts';
import type { Comparison } from './comparison/compare.ts';
import type { Difference } from './comparison/difference.ts';
import type { ProofWanted } from './comparison/compare-unresolved.ts';
import type { Config } from './settings/config.ts';
import { cutShort, pipelinesCut, searchCutShort } from './verdict/cut-short.ts';
import { incompleteParts, policyFailures, missingFrom } from './verdict/failures.ts';
import { compareGate, endOfReviews, withGateChanges, withGateFiles } from './gate-changes/compare-gate.ts';
import { behindLinks, followLinks } from './sides/follow-links.ts';
import type { LinkedTree } from './sides/follow-links.ts';
import { idleSettings } from './findings/idle-settings.ts';
import { loadPolicies } from './comparison/load-policies.ts';
import { identityMap } from './comparison/identity/identity-map.ts';
import type { IdentityMap } from './comparison/identity/identity-map.ts';
import { importersOf } from './sides/templates/importing-templates.ts';
import { withoutMisplacedFixes } from './comparison/misplaced-fixes.ts';
import type { EvaluatedTemplates } from './sides/assembly/assembly-files.ts';
import { withParts } from './sides/with-parts.ts';
import { openSide } from './sides/load-side.ts';
import type { Side } from './sides/load-side.ts';
import type { SideRequest } from './sides/side-request.ts';
import { endedSuppressions, misnamedSettings, noticesOf } from './verdict/notices.ts';
import { madeByFramework } from './comparison/made-by-framework.ts';
import { oneCommit } from './ports.ts';
import type { Change, ScanScope, SourceTree } from './ports.ts';
import type { Review } from './result.ts';
import { judgedBy } from './review-tools.ts';
import type { JudgedBy, ReviewTools } from './review-tools.ts';
import { lineReader } from './sides/lines/source-lines.ts';
import { findUnjudged, findUnjudgedIn } from './not-judged/find-unjudged.ts';
import { proofWanted } from './comparison/proof-wanted.ts';
import { runOnBoth } from './comparison/run-policies.ts';
import { excludedInScope, inScope, rootsInScope } from './comparison/scan-scope.ts';
import { searchHistory } from './sides/secrets/search-history.ts';
import { secretSearch } from './sides/secrets/secret-search.ts';
import { withDeployments } from './comparison/compare-deployments.ts';
import type { DeploymentsRequest } from './comparison/compare-deployments.ts';
import { maybeReached } from './sides/maybe-reached.ts';
import { loadAlone } from './sides/load-alone.ts';
import { deployBoth } from './sides/deployments/deploy-both.ts';
import type { Deployed } from './sides/deployments/deploy-both.ts';
import { metadataAcceptances } from './settings/metadata-acceptances.ts';
import { findSuppressions } from './settings/suppressions.ts';
import type { Suppression } from './settings/suppressions.ts';
import { sourceFolders } from './sides/lines/source-place.ts';
import { waiverBook } from './verdict/waivers.ts';
import type { WaiverBook } from './verdict/waivers.ts';

export type { ReviewTools } from './review-tools.ts';

/** The main job: evaluates both sides of a change by the same code and says what the change itself does. */
export async function reviewChange(change: Change, given: ReviewTools): Promise<Review> {
  const started = given.now();
  const { config, problems, own, tools, policies: asked } = await judgedBy(given, change.settings ?? change.base);
  const linked = await withLinks(change);
  const { base, head, pairs, cutRoots } = await loadBoth(linked, config, tools);
  if (change.history !== oneCommit) tools.progress.step('searching the commits');
  const { scan, problems: patternProblems } = await secretSearch(config, [base, head]);
  await loadParts([base, head].flatMap(({ evaluations, deployed: ofDeployments }) => [...evaluations, ...ofDeployments]));
  const facts = factsOf(config, scan);
  const baseModel = buildModel(base.evaluations, base.texts, { ...facts, ...filesOf(base) });
  const history = await searchHistory({ history: change.history, baseTree: change.base, base, head, scan, exclude: config.exclude });
  const ofHead = { ...facts, ...filesOf(head), history: history.secrets };
  const headModel = buildModel(head.evaluations, head.texts, ofHead, [baseModel]);
  tools.progress.step('running the policies');
  const { policies, claims, models } = await judge(asked, { base: baseModel, head: headModel }, pairs);
  const identity = identityMap(change.files, base, head, change.head.paths);
  const suppressions = { base: suppressionsOf(base), head: suppressionsOf(head) };
  const common = { config, tools, identity, head };
  const waivers = waiversOf({ mode: 'review', ...common, suppressions: suppressions.base, resources: baseModel.resources });
  const gate = await compareGate(change, suppressions, tools.policies);
  const proof = proofWanted(change, base, head, config);
  const notJudged = findUnjudged({ change, base, head, pairs, config, proof });
  const touched = touchedLines(change.files);
  const around = { base, head, pairs, cutRoots, claims, policies, models, files: change.files, headPaths: change.head.paths };
  const sides = { ...around, proof, facts };
  const { comparison, access, failures } = await compareSides(sides, identity, notJudged.differences);
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
      ...idleSettings({ mode: 'review', config, tools, comparison, suppressions: suppressions.base, waivers, paths: change.head.paths }),
    ],
    failures: [
      ...problems,
      ...patternProblems,
      ...policyFailures(claims),
      ...failures,
      ...history.incomplete,
      ...incompleteParts({ change: linked, base, head, comparison, exclude: config.exclude }, proof),
      ...cutShort({ base, head, models, scan, identity }),
      ...endOfReviews(gate),
    ],
    unread: [...history.limits, ...pipelinesCut(baseModel, headModel)],
    skippedInHistory: history.skipped,
    sourceFolders: folders,
    scanSecrets: scan,
    filesChanged: change.files.length,
    resources: headModel.resources.length,
    texts: headModel.subjects('source.text'),
    durationMs: tools.now() - started,
  });
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

/** One state, everything in it or in the scope: the comparison with an empty base. */
export async function scanTree(tree: SourceTree, given: ReviewTools, scope?: ScanScope): Promise<Review> {
  const started = given.now();
  const { config, problems, own, tools, policies: asked } = await judgedBy(given, tree);
  const opened = await openSide({
    ...sideRequest(await followLinks(tree), scope?.paths ?? 'all', config, tools),
    isScan: true,
    ...(scope === undefined ? {} : { exclude: excludedInScope(config.exclude, scope) }),
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
  const { policies, claims } = await judge(asked, models, pairs);
  const identity = identityMap([], base, head, tree.paths);
  const proof: ProofWanted = { unknown: config.unknown, sameText: () => false, changesCode: true };
  const suppressions = suppressionsOf(head);
  const waivers = waiversOf({ mode: 'scan', config, tools, suppressions, resources: model.resources, identity, head });
  const notJudged = findUnjudgedIn(scope === undefined ? tree.paths : [...scope.paths], { base, head, pairs, config, proof });
  const sides = { pairs, cutRoots, policies, base, head, claims, models };
  const around = { ...sides, files: [], headPaths: tree.paths, proof, facts };
  const deployed = await withDeployments(compareClaims(claims.base, claims.head, identity, proof), around);
  const compared = withDifferences(deployed, notJudged.differences);
  const comparison = scope === undefined ? compared : inScope(compared, scope);
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

/** What the policies claim of both sides; with the code of those that have something to look at. */
async function judge(asked: JudgedBy['policies'], models: Readonly<Record<'base' | 'head', AwsModel>>, pairs: Deployed['pairs']) {
  const policies = await loadPolicies(asked, [models.base, models.head]);
  return { policies, claims: await withParts(() => runOnBoth(policies, models, pairs.length > 0)), models };
}

/** What a side has of files beside its code. */
const filesOf = ({ beside, isBesideCut, skipped }: Side): SourceFacts => ({ beside, isBesideCut, skipped });

/** What the policies of both sides know beside the code. */
function factsOf({ trustedAccounts, regions, requiredTags }: Config, scanSecrets: SecretScanner): SourceFacts {
  return { scanSecrets, knownAccounts: new Set(trustedAccounts), houseRules: { regions, requiredTags } };
}

type LinkedChange = Change & { readonly base: LinkedTree; readonly head: LinkedTree };

async function withLinks(change: Change): Promise<LinkedChange> {
  const [base, head] = await Promise.all([followLinks(change.base), followLinks(change.head)]);
  return { ...change, base, head };
}

async function loadBoth(change: LinkedChange, config: Config, tools: ReviewTools): Promise<Deployed> {
  const basePaths = new Set(change.files.filter((file) => file.status !== 'added').map((file) => file.basePath ?? file.path));
  const headPaths = new Set(change.files.filter((file) => file.status !== 'removed').map((file) => file.path));
  // A file that exists on one side only still reaches the directory it stands in on the other side.
  const files = new Set([...basePaths, ...headPaths]);
  const touched = new Set([...files, ...behindLinks(change.base, files), ...behindLinks(change.head, files)]);
  tools.progress.step('reading both sides');
  const evaluated: EvaluatedTemplates = new Map();
  const [openBase, openHead] = await Promise.all([
    openSide({ ...sideRequest(change.base, touched, config, tools), evaluated, handed: handedTo('base', change), own: change.own }),
    openSide({ ...sideRequest(change.head, touched, config, tools), evaluated, handed: handedTo('head', change), own: change.own }),
  ]);
  const roots = [...new Set([...openBase.roots, ...openHead.roots])].toSorted();
  tools.progress.step('evaluating', 0, roots.length);
  const given = (await Promise.all([openBase, openHead].map(({ deployments }) => deployments.templates()))).flat();
  const importing = await importersOf(openBase.templates, openHead.templates);
  const importers = { ...importing, paths: [...new Set([...importing.paths, ...given])].toSorted() };
  const stacks = new Set([...openBase.stacks, ...openHead.stacks]);
  const pipelines = (await Promise.all([openBase.touchesPipelines(), openHead.touchesPipelines()])).some((touches) => touches);
  const maybe = maybeReached(openBase, openHead, change);
  const base = await openBase.load({ roots, maybe, importers, stacks, pipelines });
  const head = await openHead.load({ roots, importers, stacks, pipelines, before: base });
  const renamed = new Map(change.files.map(({ path, basePath = path }) => [basePath, path]));
  const sides = [
    { side: base, deployments: openBase.deployments },
    { side: head, deployments: openHead.deployments },
  ] as const;
  const deployed = await deployBoth(...sides, (path) => renamed.get(path) ?? path);
  return change.plans === undefined ? deployed : (await import('./sides/plan/judge-plan.ts')).judgePlan(deployed, change.plans);
}

function sideRequest(tree: LinkedTree, changed: ReadonlySet<string> | 'all', config: Config, tools: ReviewTools): SideRequest {
  return { tree, changed, exclude: config.exclude, roots: config.roots, templates: config.templates, hclParser: tools.hclParser };
}

function handedTo(side: 'base' | 'head', { modules }: Change): SideRequest['handed'] {
  return modules === undefined ? undefined : { place: modules.place, isOfOtherSide: side === 'base' && modules.isShared };
}

function suppressionsOf(side: Side): readonly Suppression[] {
  return [...[...side.files.values()].flatMap(findSuppressions), ...metadataAcceptances(side.evaluations)];
}

interface WaiverRequest {
  readonly mode: Review['mode'];
  readonly config: Config;
  readonly tools: ReviewTools;
  readonly suppressions: readonly Suppression[];
  /** Of the side that the suppressions stand on. */
  readonly resources: AwsModel['resources'];
  readonly identity: IdentityMap;
  readonly head: Side;
}

function waiversOf({ mode, config, tools, suppressions, resources, identity, head }: WaiverRequest): WaiverBook {
  return waiverBook({
    mode,
    config,
    suppressions,
    baseResources: resources,
    identity,
    headLines: lineReader(head.files),
    acceptances: tools.acceptances ?? [],
    today: tools.today,
  });
}
