import { z } from 'zod';

import { severities } from '../../../core/finding.ts';
import { controls } from '../../../core/maturity-model.ts';
import type { OwnPolicy } from '../../../policies/own-policy.ts';
import { orderNames } from '../../../policies/own-policy.ts';

/** Most types, and most conditions, of one policy: they are run over every resource of a type. */
const typesMax = 50;
const conditionsMax = 10;
const valuesMax = 50;

/** Words for people. Nothing in them is invisible: they stand in reports and comments. */
const words = (max: number) =>
  z
    .string()
    .regex(/\S/u, 'is empty')
    .max(max, `is longer than ${max} characters`)
    .regex(/^(?:[\t\r\n]|[^\p{Cc}\p{Cf}])*$/u, 'has a character that nobody sees');

/** A step may be chosen by the value of an attribute: `setting[name=containerInsights]`. */
const pathStep = String.raw`[A-Za-z_][\w-]*(?:\[(?:\w+=[^\[\]]+)?\])?\??`;
const pathShape = new RegExp(`^${pathStep}(?:\\.${pathStep})*$`, 'u');
const path = z
  .string()
  .max(200, 'is longer than 200 characters')
  .regex(
    pathShape,
    'is not a path of an attribute: names joined by dots, `[]` behind a block that may be repeated, as in `rule[].enabled`',
  );

const terraformType = z
  .string()
  .max(100)
  .regex(/^[a-z][a-z0-9]*_[a-z0-9_]+$/u, 'is not a Terraform type: write it as in the code, such as `aws_mq_broker`');
const cloudformationType = z
  .string()
  .max(200)
  .regex(
    /^(?!AWS::[^:]+$)[A-Za-z0-9]+(?:::[A-Za-z0-9_@-]+)+$/u,
    'is not a CloudFormation type: write it as in the template, such as `AWS::AmazonMQ::Broker`',
  );

const scalar = z.union([z.string().max(500), z.number(), z.boolean()], 'must be a text, a number, true or false');
const texts = z.array(z.string().min(1).max(500)).min(1, 'is empty').max(valuesMax, `has more than ${valuesMax} values`);

function byType<T extends z.ZodType>(type: typeof terraformType, value: T) {
  const count = (of: object): boolean => Object.keys(of).length > 0 && Object.keys(of).length <= typesMax;
  return z.record(type, value).refine(count, `names no type, or more than ${typesMax}`);
}

function isWithoutTwins(degrees: readonly (string | readonly string[])[]): boolean {
  const values = degrees.flat().map((value) => value.toLowerCase());
  return new Set(values).size === values.length;
}

const order = z
  .union(
    [
      z.enum(orderNames),
      z
        .array(z.union([z.string().min(1), texts]))
        .min(2, 'needs two degrees at least, from weak to strong')
        .max(valuesMax)
        .refine(isWithoutTwins, 'names a value twice: each has one place'),
      z.strictObject({ anythingBut: texts.describe('These are weak, everything else is not.') }),
      z.strictObject({ naming: texts.describe('The more of these a list names, the stronger.') }),
      z.strictObject({ without: texts.describe('A list that names one of these is weak.') }),
    ],
    `is none of ${orderNames.join(', ')}, no list of texts from weak to strong (quote numbers), and none of { anythingBut: […] }, { naming: […] }, { without: […] }`,
  )
  .describe('From weak to strong. May be left out where `wanted` is true or false.');

const condition = z
  .strictObject({
    terraform: path.optional().describe('Path of the attribute in Terraform.'),
    cloudformation: path.optional().describe('Path of the attribute in CloudFormation.'),
    is: z
      .union([scalar, z.array(scalar).min(1).max(valuesMax)], 'must be a value, or a list of values')
      .optional()
      .describe('One of these values.'),
    like: z
      .union(
        [z.string().min(1).max(100), z.array(z.string().min(1).max(100)).min(1).max(valuesMax)],
        'must be a pattern of at most 100 characters, or a list of them',
      )
      .optional()
      .describe('Like one of these patterns: `*` stands for any characters, `?` for one. Of a list one text is enough.'),
    isSet: z.boolean().optional().describe('Written at all, whatever it is, or not.'),
    default: scalar.optional().describe('What holds where nothing is written.'),
  })
  .describe('What is presupposed of another attribute of the same resource: `is`, `like` or `isSet`.');
const conditions = (means: string) =>
  z.array(condition).min(1, 'is empty').max(conditionsMax, `has more than ${conditionsMax} conditions`).optional().describe(means);

const unless = z
  .array(
    z.strictObject({
      type: z
        .union([terraformType, cloudformationType], 'is not a type of either dialect')
        .describe('Type of the setting, such as `aws_ebs_encryption_by_default`.'),
      only: conditions('It counts only if all of this holds.'),
    }),
  )
  .min(1, 'is empty')
  .max(conditionsMax)
  .optional()
  .describe('Settings of the account that make up for it, in the same root.');

const what = words(80).describe('What it is, behind "the": `public access`. With the resource it is the identity of a finding.');
const lacks = words(200).describe('Said behind the address of a resource that lacks it: `can be reached from the internet`.');
const onlyLoss = z.literal(true).optional().describe('Nothing is wrong in itself: only what a change takes away is a finding.');
const only = conditions('Only resources of which all of this holds.');

const protection = z
  .strictObject({
    what,
    lacks,
    terraform: byType(terraformType, path).optional().describe('Types of Terraform, each with the path of the attribute.'),
    cloudformation: byType(cloudformationType, path).optional().describe('Types of CloudFormation, each with the path of the attribute.'),
    order: order.optional(),
    default: scalar
      .nullable()
      .describe(
        'What the service does where nothing is written: a value, `null` for nothing at all, or `elsewhere` where something outside of the code decides; then nothing is said.',
      ),
    wanted: scalar
      .optional()
      .describe(
        'The least that is wanted; of lists how long they are. Goes without saying with the orders `set`, `own-key`, `anythingBut`, `naming` and `without`.',
      ),
    onlyLoss,
    only,
    unless,
    fix: z.literal(false).optional().describe('No fix is offered: the wanted value alone would not do.'),
  })
  .describe('An attribute that protects, by more or by less.');

const each = z.union([path, z.null()], 'must be the path of an attribute, or nothing');
function companionPaths(type: typeof terraformType) {
  return z
    .strictObject({
      each: byType(type, each).describe(
        'Resources that want one, each with the attribute by which others may name it; none where they refer to it.',
      ),
      has: byType(type, path).optional().describe('Companions, each with the path of the attribute that names the resource.'),
      orItself: byType(type, path).optional().describe('A part of the resource itself that does the same.'),
    })
    .optional();
}

const companion = z
  .strictObject({
    what,
    lacks,
    terraform: companionPaths(terraformType),
    cloudformation: companionPaths(cloudformationType),
    onlyLoss,
    only,
    such: conditions('Only such companions count.'),
    unless,
  })
  .describe('A resource that wants another one.');

const types = (type: typeof terraformType) =>
  z.array(type).min(1, 'names no type').max(typesMax, `names more than ${typesMax} types`).optional();
const presence = z
  .strictObject({
    what: words(80).describe('What is there: `Config recorder`.'),
    terraform: types(terraformType).describe('Types of Terraform that declare it.'),
    cloudformation: types(cloudformationType).describe('Types of CloudFormation that declare it.'),
    irreplaceable: z.literal(true).optional().describe('Another that the change brings does not take its place.'),
    such: conditions('Only such resources are it at all.'),
    only: conditions('It counts only if all of this holds; a resource that says otherwise has it turned off.'),
  })
  .describe('A thing of the account that is declared: a finding when a change takes it away.');

/** The one definition: messages and docs/own-policy.schema.json follow from it. What goes beyond a single key is in `own-policy-sense.ts`. */
export const ownPolicySchema = z
  .strictObject({
    id: z
      .string()
      .regex(
        /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/u,
        'is not an id for a policy of your own: `own-`, then small letters, digits and dashes, such as `own-broker-public`',
      )
      .max(80, 'is longer than 80 characters')
      .describe('Its name: begins with `own-`. Settings, acceptances and findings go by it, so it stays as it is.'),
    title: words(120).describe('A short statement of the fault.'),
    why: words(1000).describe('What can happen.'),
    remedy: words(1000).describe('What to do now.'),
    severity: z.enum(severities).describe('Impact if it is true. By default `high` and above block.'),
    control: z
      .enum(controls.map(({ id }) => id))
      .optional()
      .describe('Control of the AWS Security Maturity Model that it belongs to; its phase counts.'),
    phase: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)], 'must be 1, 2, 3 or 4')
      .optional()
      .describe('Phase of the model from which it blocks, in place of the control or of its phase.'),
    limits: z
      .array(words(300))
      .max(10, 'has more than 10 sentences')
      .default([])
      .describe('What it knowingly does not see, one sentence each.'),
    protection: protection.optional(),
    companion: companion.optional(),
    presence: presence.optional(),
  })
  .describe('A policy of your own, read from the base branch.') satisfies z.ZodType<OwnPolicy>;

/** For editors. */
export function ownPolicyJsonSchema(): unknown {
  return {
    title: 'A policy of your own (.github/phasegate/policies/*.yml)',
    ...z.toJSONSchema(ownPolicySchema, { io: 'input', target: 'draft-7' }),
  };
}

/** Keys of a condition, which stand in a list. */
export function ownPolicyKeysAt(route: readonly (string | number)[]): readonly string[] {
  return typeof route.at(-1) === 'number' && (route.at(-2) === 'only' || route.at(-2) === 'such') ? Object.keys(condition.shape) : [];
}

/** Every key that may stand somewhere, to tell what a misspelt one means. */
export const ownPolicyKeys: readonly string[] = [
  ...[ownPolicySchema, protection, companion, presence, condition].flatMap(({ shape }) => Object.keys(shape)),
  'each',
  'has',
  'orItself',
  'type',
  'anythingBut',
  'naming',
  'without',
];
