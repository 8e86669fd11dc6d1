/**
 * Writes the table of AWS managed policies: `src/analysis/iam/managed/managed-table.generated.ts`, and the long documents beside it that are
 * loaded where one of them is attached: `managed-reading.generated.ts`.
 *
 *   node scripts/gen-managed-policies.mjs --from DIR --date YYYY-MM-DD
 *
 * DIR holds `NAME.json` with `{ arn, deprecated, document }`, as aws/managedpolicies of github.com/iann0036/iam-dataset (MIT) has them; the
 * documents are AWS's. Every policy that can be attached is named with the worst that it grants, by our own reading; the document is kept
 * where that is something, or where many use it, and where it is short.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commandOptions } from './command-options.mjs';
import { ensureNode24, root } from './toolchain.mjs';

const folder = 'src/analysis/iam/managed';
const target = `${folder}/managed-table.generated.ts`;
/** Reading of nearly everything: attached by name in many estates, and far longer than any other document that is kept. */
const readingTarget = `${folder}/managed-reading.generated.ts`;
const reading = new Set(['ReadOnlyAccess', 'SecurityAudit', 'ViewOnlyAccess']);
/** A longer document is named and classed; it is not compared. */
const DOCUMENT_LENGTH_MAX = 3_000;
/** Harmless, and attached wherever there is a function, an instance or a cluster. */
const common = new Set(
  `AWSLambdaBasicExecutionRole AWSLambdaVPCAccessExecutionRole AmazonSSMManagedInstanceCore CloudWatchAgentServerPolicy
  AmazonEC2ContainerRegistryReadOnly AmazonEC2ContainerRegistryPullOnly AmazonEC2ContainerRegistryPowerUser AmazonECSTaskExecutionRolePolicy
  AmazonEC2ContainerServiceforEC2Role AmazonEKSClusterPolicy AmazonEKSWorkerNodePolicy AmazonEKS_CNI_Policy AmazonEKSVPCResourceController
  AmazonRDSEnhancedMonitoringRole AWSXRayDaemonWriteAccess AmazonEC2ReadOnlyAccess AmazonS3FullAccess AmazonS3ReadOnlyAccess
  AmazonSQSFullAccess AmazonSNSFullAccess AmazonDynamoDBFullAccess AmazonDynamoDBFullAccess_v2 AmazonVPCFullAccess AmazonRDSFullAccess
  CloudWatchFullAccess CloudWatchLogsFullAccess AmazonAPIGatewayPushToCloudWatchLogs IAMReadOnlyAccess AWSStepFunctionsFullAccess
  AWSCloudFormationReadOnlyAccess AmazonKinesisFullAccess AmazonRoute53FullAccess`.split(/\s+/u),
);

async function main() {
  const { values } = commandOptions({ options: { from: { type: 'string' }, date: { type: 'string' } } });
  if (values.from === undefined || values.date === undefined) throw new Error('Say --from DIR and --date YYYY-MM-DD.');
  if (!process.features.typescript) {
    spawnSync(ensureNode24(), [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
    return;
  }
  const { worstGrant } = await import('../src/analysis/iam/grants/worst-grant.ts');
  const { parsePolicyDocument } = await import('../src/analysis/iam/document/parse-policy-document.ts');
  const policies = readdirSync(values.from)
    .filter((file) => file.endsWith('.json') && !file.endsWith('.json.json'))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => ({ name: file.slice(0, -'.json'.length), ...JSON.parse(readFileSync(join(values.from, file), 'utf8')) }))
    // Nobody but AWS attaches these.
    .filter(({ arn }) => !arn?.includes(':policy/aws-service-role/'))
    .map(({ name, arn, deprecated, document }) => ({
      name,
      isDeprecated: deprecated,
      isService: arn?.includes(':policy/service-role/') === true,
      worst: worstGrant(parsePolicyDocument(document).document),
      text: JSON.stringify({ Version: document.Version, Statement: withoutSids(document.Statement) }),
    }));
  const kept = policies.filter(isKept);
  writeFileSync(join(root, target), render(policies, kept, values.date));
  const long = policies.filter(({ name }) => reading.has(name));
  writeFileSync(join(root, readingTarget), renderReading(long));
  console.log(`${policies.length} policies, ${kept.length} documents, ${long.length} long ones apart`);
}

function withoutSids(statements) {
  return [statements].flat().map((statement) => Object.fromEntries(Object.entries(statement).filter(([name]) => name !== 'Sid')));
}

function isKept({ name, worst, text, isDeprecated }) {
  if (common.has(name)) return true;
  return worst !== 'none' && !isDeprecated && text.length <= DOCUMENT_LENGTH_MAX && !name.includes('PermissionsBoundary');
}

const written = '// Written by scripts/gen-managed-policies.mjs from the documents in github.com/iann0036/iam-dataset (MIT). Do not edit.';

function quoted(text) {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function render(policies, kept, date) {
  const classes = new Map();
  for (const { name, worst, isService, isDeprecated } of policies) {
    const mark = `${isService ? '+' : ''}${isDeprecated ? '-' : ''}`;
    classes.set(worst, [...(classes.get(worst) ?? []), mark + name]);
  }
  return `${written}

/** The day of the documents: AWS changes them. */
export const managedPoliciesDate = '${date}';

/** Names by the worst that they grant; \`+\` before a name: meant for a service, \`-\`: withdrawn by AWS. */
export const managedClasses: readonly (readonly [string, string])[] = [
${[...classes].map(([worst, names]) => `  [${quoted(worst)}, ${quoted(names.join(' '))}],`).join('\n')}
];

/** The documents that are kept, without their Sids. */
export const managedDocuments: ReadonlyMap<string, string> = new Map([
${kept.map(({ name, text }) => `  [${quoted(name)}, ${quoted(text)}],`).join('\n')}
]);
`;
}

function renderReading(long) {
  return `${written}

/** Documents that are too long for the table, by name and without their Sids. */
export const readingDocuments: ReadonlyMap<string, string> = new Map([
${long.map(({ name, text }) => `  [${quoted(name)}, ${quoted(text)}],`).join('\n')}
]);
`;
}

await main();
