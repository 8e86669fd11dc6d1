import { groupBy } from '../core/group-by.ts';
import type { Evaluation } from '../core/resource.ts';
import type { SkippedFile, SourceFile } from '../core/source.ts';
import { findingRoutes } from './detection/finding-route.ts';
import { trails } from './detection/cloudtrail.ts';
import { launches } from './compute/ec2.ts';
import { detectors } from './detection/guardduty.ts';
import { loadAttached, lookedUpPolicies } from './iam/iam-attached.ts';
import { looseDocuments } from './iam/iam-loose.ts';
import { iamDocuments } from './iam/iam.ts';
import { resourcePolicies } from './iam/resource-policy/resource-policy.ts';
import { iamPrincipals } from './iam/iam-principal.ts';
import type { HistoricSecret } from './sources/historic-secret.ts';
import type { HouseRules, KnownAccounts } from './evaluated-code.ts';
import type { AwsModel, Kind, Kinds } from './kinds.ts';
import { networkAcls } from './network/network-acl.ts';
import { subnets } from './network/subnet.ts';
import { securityGroups } from './network/security-group.ts';
import { logBuckets } from './storage/log-bucket.ts';
import { buckets } from './storage/s3.ts';
import { secretPlaces } from './sources/secret-place.ts';
import { sensitiveValues } from './sources/sensitive-value.ts';
import { branchProtections } from './sources/branch-protection.ts';
import { signs } from './practice/signs.ts';
import { pipelines } from './sources/pipeline.ts';
import { codeOwners } from './sources/code-owners.ts';
import { abandonedThings } from './sources/abandoned.ts';
import { imageUses } from './sources/image-uses.ts';
import { sourcePaths } from './sources/source-path.ts';
import { secretScanner, toSourceText } from './sources/source-text.ts';
import type { SecretScanner } from './sources/source-text.ts';
import { resourceSubject } from './subject.ts';
import { workflows } from './sources/workflow.ts';

const builders: { readonly [K in Kind]: (model: AwsModel) => readonly Kinds[K][] } = {
  account: (model) => [model],
  resource: (model) => model.resources.filter((resource) => resource.mode === 'managed').map(resourceSubject),
  lookup: (model) => model.resources.filter((resource) => resource.mode === 'data').map(resourceSubject),
  'network.security-group': securityGroups,
  'network.acl': networkAcls,
  'network.subnet': subnets,
  'iam.document': (model) => {
    const documents = iamDocuments(model);
    return [
      ...documents,
      ...looseDocuments(model, [...documents, ...model.subjects('iam.resource-policy')]),
      ...lookedUpPolicies(model, documents),
    ];
  },
  'iam.resource-policy': resourcePolicies,
  'iam.any-document': (model) => [...model.subjects('iam.document'), ...model.subjects('iam.resource-policy')],
  'iam.principal': (model) => iamPrincipals(model, model.subjects('iam.document')),
  's3.bucket': buckets,
  's3.log-bucket': (model) => logBuckets(model, model.subjects('s3.bucket')),
  'guardduty.detector': detectors,
  'cloudtrail.trail': trails,
  'events.finding-route': findingRoutes,
  'ec2.launch': launches,
  'sensitive.value': sensitiveValues,
  'secret.place': secretPlaces,
  'source.history': (model) => model.history,
  'source.text': (model) => model.texts.map((file) => toSourceText(file, model.scanSecrets)),
  'source.path': sourcePaths,
  'github.branch-protection': branchProtections,
  'source.code-owners': codeOwners,
  'code.image': imageUses,
  'code.abandoned': abandonedThings,
  'source.pipeline': pipelines,
  'practice.sign': (model) => signs(model, model.subjects('source.pipeline'), model.subjects('source.code-owners')),
  workflow: workflows,
};

const noRules: HouseRules = { regions: [], requiredTags: [] };
const noAccounts: KnownAccounts = new Set<string>();

/** What is known of the files of the change beside their texts. */
export interface SourceFacts {
  readonly history?: readonly HistoricSecret[];
  readonly skipped?: readonly SkippedFile[];
  readonly scanSecrets?: SecretScanner;
  readonly knownAccounts?: KnownAccounts;
  readonly houseRules?: HouseRules;
}

/** Loads what the views of this code need and most code does not. Before `buildModel`. */
export async function loadParts(evaluations: readonly Evaluation[]): Promise<void> {
  await loadAttached(evaluations);
}

/** `texts` are the files that policies on `source.text` look at. */
export function buildModel(
  evaluations: readonly Evaluation[],
  texts: readonly SourceFile[],
  { history = [], skipped = [], scanSecrets = secretScanner(), knownAccounts = noAccounts, houseRules = noRules }: SourceFacts = {},
): AwsModel {
  const resources = evaluations.flatMap((evaluation) => evaluation.resources);
  const byType = groupBy(resources, ({ type }) => type);
  const views = new Map<Kind, unknown>();
  const model: AwsModel = {
    root: '.',
    address: 'account',
    resources,
    providers: evaluations.flatMap((evaluation) => evaluation.providers),
    inputs: evaluations.flatMap((evaluation) => evaluation.inputs),
    texts,
    history,
    skipped,
    scanSecrets,
    knownAccounts,
    houseRules,
    ofType: (...types) => types.flatMap((type) => byType.get(type) ?? []),
    subjects<K extends Kind>(kind: K): readonly Kinds[K][] {
      // The map holds under each kind what that kind's builder returned; the type system cannot express it.
      const known = views.get(kind) as readonly Kinds[K][] | undefined;
      if (known !== undefined) return known;
      const built = builders[kind](model);
      views.set(kind, built);
      return built;
    },
  };
  return model;
}
