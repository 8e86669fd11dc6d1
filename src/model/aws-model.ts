import { groupBy } from '../core/group-by.ts';
import type { Evaluation, Resource } from '../core/resource.ts';
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
import { noted, readKind, readType, withReadings } from './readings.ts';
import type { Readings } from './readings.ts';
import { agrees } from './same-readings.ts';
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
const none: readonly Resource[] = [];

/** What is known of the files of the change beside their texts. */
export interface SourceFacts {
  readonly history?: readonly HistoricSecret[];
  readonly beside?: readonly SourceFile[];
  readonly isBesideCut?: boolean;
  readonly skipped?: readonly SkippedFile[];
  readonly scanSecrets?: SecretScanner;
  readonly knownAccounts?: KnownAccounts;
  readonly houseRules?: HouseRules;
}

/** Loads what the views of this code need and most code does not. Before `buildModel`. */
export async function loadParts(evaluations: readonly Evaluation[]): Promise<void> {
  await loadAttached(evaluations);
}

/** Views of a model by their kind, with what they were made of. */
const viewsOf = new WeakMap<AwsModel, Map<Kind, { readonly thing: unknown; readonly readings: Readings }>>();

/**
 * `texts` are the files that policies on `source.text` look at. `like` are models of which this one shares much: a view that is made of the same
 * resources as there is the same, and nobody has to say of it again what was said.
 */
export function buildModel(
  evaluations: readonly Evaluation[],
  texts: readonly SourceFile[],
  {
    history = [],
    beside = [],
    isBesideCut = false,
    skipped = [],
    scanSecrets = secretScanner(),
    knownAccounts = noAccounts,
    houseRules = noRules,
  }: SourceFacts = {},
  like: readonly AwsModel[] = [],
): AwsModel {
  const resources = evaluations.flatMap((evaluation) => evaluation.resources);
  const providers = evaluations.flatMap((evaluation) => evaluation.providers);
  const inputs = evaluations.flatMap((evaluation) => evaluation.inputs);
  const outputs = evaluations.flatMap((evaluation) => evaluation.outputs ?? []);
  const byType = groupBy(resources, ({ type }) => type);
  const ofOneType = (type: string): readonly Resource[] => readType(type, byType.get(type) ?? none);
  const views: Map<Kind, { readonly thing: unknown; readonly readings: Readings }> = new Map();
  const code = noted({
    resources,
    providers,
    inputs,
    outputs,
    texts,
    beside,
    isBesideCut,
    history,
    skipped,
    scanSecrets,
    knownAccounts,
    houseRules,
  });
  const model: AwsModel = Object.assign(code, {
    root: '.',
    address: 'account',
    ofType: (...types: readonly string[]) => (types.length === 1 ? ofOneType(types[0] ?? '') : types.flatMap(ofOneType)),
    subjects<K extends Kind>(kind: K): readonly Kinds[K][] {
      const view = views.get(kind) ?? sharedView(kind, model, like) ?? withReadings(() => builders[kind](model));
      views.set(kind, view);
      readKind(kind, view.thing);
      // The map holds under each kind what that kind's builder returned; the type system cannot express it.
      return view.thing as readonly Kinds[K][];
    },
  });
  viewsOf.set(model, views);
  return model;
}

/** That of another model, made of what is here as well. The account is its model. */
function sharedView(kind: Kind, model: AwsModel, like: readonly AwsModel[]) {
  if (kind === 'account') return undefined;
  for (const other of like) {
    const view = viewsOf.get(other)?.get(kind);
    if (view !== undefined && agrees(view.readings, model)) return view;
  }
  return undefined;
}
