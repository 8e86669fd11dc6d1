import { z } from 'zod';

import { confidences, severities } from '../../core/finding.ts';
import type { Config } from './config-types.ts';

const phaseSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], 'must be 1, 2, 3 or 4');

const waiverSchema = z
  .strictObject({
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{32}$/u, 'is not a fingerprint: it has 32 hexadecimal digits')
      .describe('Fingerprint of the finding, whole: a name for another resource whose fingerprint begins alike is soon found.'),
    reason: z.string().min(8, 'must say why in at least 8 characters').describe('Why the risk is accepted.'),
    until: z.iso.date().optional().describe('Last day on which the waiver counts, YYYY-MM-DD.'),
    by: z.string().optional().describe('Who accepted it.'),
  })
  .describe('Accepts one finding.');

const policySchema = z.strictObject({
  gate: z.enum(['block', 'advise', 'off']).optional().describe('`block` whatever the phase, `advise` never block, `off` do not run.'),
  severity: z.enum(severities).optional().describe('Replaces the severity of the policy.'),
});

const patternSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,60}$/u, 'is not an id: a small letter, then 1 to 60 small letters, digits and dashes')
      .describe('Its name: small letters, digits and dashes.'),
    title: z.string().min(3).max(100).optional().describe('What it finds, for people: `internal deploy token`.'),
    pattern: z
      .string()
      .min(3)
      .max(1000)
      .describe('Regular expression in the syntax of RE2. Its first group, if it has one, is the secret.'),
    confidence: z.enum(confidences).default('likely').describe('How sure a match is: `certain` and `likely` block by default.'),
  })
  .describe('A secret of your own.');

const secretsSchema = z
  .strictObject({ patterns: z.array(patternSchema).max(50).default([]).describe('Secrets that only you have.') })
  .describe('The search for secrets.');

const acceptanceSchema = z
  .strictObject({
    permission: z
      .enum(['write', 'maintain', 'admin'])
      .default('write')
      .describe('Permission on the repository that a person needs to accept a finding.'),
    users: z.array(z.string()).default([]).describe('Only these people may accept, when the list is not empty.'),
    authorMayAccept: z.boolean().default(false).describe('Whether the author of a pull request may accept its findings alone.'),
    days: z
      .number()
      .int()
      .min(1)
      .max(366)
      .default(90)
      .describe('How long an acceptance counts when it names no date, and the longest it may name.'),
  })
  .describe('Who may accept findings by a comment, and for how long.');

const outcomeSchema = z.enum(['advise', 'block']);

const notJudgedSchema = z
  .union(
    [
      outcomeSchema,
      z.strictObject({
        default: outcomeSchema.default('advise').describe('For every path that no pattern names.'),
        paths: z.record(z.string().min(1), outcomeSchema).default({}).describe('By pattern, as in `exclude`; the last that fits decides.'),
      }),
    ],
    'must be `advise`, `block`, or `default` and `paths` with these words',
  )
  .describe(
    'What a changed file does that can change an AWS estate and was not evaluated (a CDK app, a Pulumi program, a module from elsewhere): `advise` tells it under the verdict, `block` blocks, too.',
  );

const rootSchema = z
  .strictObject({
    'var-files': z
      .array(z.string().min(1))
      .max(20)
      .optional()
      .describe('Variable files in the order of the command line, from the directory.'),
    workspace: z.string().min(1).optional().describe('What `terraform.workspace` is.'),
  })
  .describe('The one deployment of a directory: replaces what is found in the repository.');

const templateSchema = z
  .strictObject({ parameters: z.array(z.string().min(1)).max(50).optional().describe('Parameter files, each of a stack of its own.') })
  .describe('The deployments of a template: replace what is found in the repository.');

/** The one definition: defaults, messages and docs/config.schema.json follow from it. */
export const configSchema = z
  .strictObject({
    model: z.enum(['v1', 'v2']).default('v2').describe('Version of the AWS Security Maturity Model that gives each control its phase.'),
    phase: phaseSchema
      .default(2)
      .describe('The phase your team has reached: controls up to it block, later ones advise where they are grave, and are counted else.'),
    severity: z.enum(severities).default('high').describe('Findings of this severity or above block.'),
    confidence: z.enum(confidences).default('likely').describe('Findings of this confidence or above block.'),
    unknown: z
      .enum(['advise', 'block'])
      .default('advise')
      .describe(
        'What a value does that somebody outside the code decides (a variable without a default, a data source, a module or a macro that is not in the repository): `advise` shows it, `block` treats it like a violation.',
      ),
    notJudged: notJudgedSchema.default('advise'),
    policies: z.record(z.string(), policySchema).default({}).describe('Settings of single policies, by id.'),
    exclude: z
      .array(z.string().min(1))
      .default([])
      .describe('Paths that are not read: `dir/`, `*.json`, `docs/**`. What is excluded is counted and shown.'),
    advise: z
      .array(z.string().min(1))
      .default([])
      .describe(
        'Paths, as in `exclude`, whose findings only advise: examples, tests. What other code calls there counts for that code. Secrets, and policies that are set to `block`, block there as anywhere.',
      ),
    trustedAccounts: z
      .array(z.string().regex(/^\d{12}$/u, 'is not an account: its id has 12 digits'))
      .default([])
      .describe('AWS accounts that count as yours: who lets them in lets no stranger in, and a key of theirs is named so.'),
    regions: z
      .array(z.string().regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, 'is not a region, such as eu-central-1'))
      .default([])
      .describe('AWS regions that may be used; when empty, those that a service control policy of the repository leaves open.'),
    requiredTags: z
      .array(z.string().min(1).max(128))
      .default([])
      .describe('Keys of tags that every resource must have which can bear tags.'),
    secrets: secretsSchema.default(secretsSchema.parse({})),
    acceptance: acceptanceSchema.default(acceptanceSchema.parse({})),
    waivers: z.array(waiverSchema).default([]).describe('Accepted findings.'),
    roots: z.record(z.string(), rootSchema).default({}).describe('Deployments of directories of Terraform files, by path.'),
    templates: z.record(z.string(), templateSchema).default({}).describe('Deployments of CloudFormation templates, by path.'),
  })
  .describe('Configuration of Phasegate, read from the base commit.') satisfies z.ZodType<Config>;

/** Every key that may stand somewhere, to tell what a misspelt one means. */
export const configKeys: readonly string[] = [
  ...[configSchema, policySchema, patternSchema, secretsSchema, acceptanceSchema, waiverSchema, rootSchema, templateSchema].flatMap(
    ({ shape }) => Object.keys(shape),
  ),
  'default',
  'paths',
];
