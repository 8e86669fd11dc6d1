import { readFileSync, readdirSync } from 'node:fs';
import { policies, review, scan } from '../../src/entry/library.ts';
import type { Files, Policy } from '../../src/entry/library.ts';
import { expandFakes } from '../secrets/fakes.ts';

/**
 * What an id of Security Hub asks for, as code that lacks it and code that has it: `security-hub/*.txt`.
 *
 *   # RDS.3 instances are encrypted at rest
 *     aws_db_instance
 *   -   storage_encrypted = false
 *   +   storage_encrypted = true
 *     AWS::RDS::DBInstance
 *   -   StorageEncrypted: false
 *   +   StorageEncrypted: true
 *
 * A line with `-` is in the bad code alone, one with `+` in the good, as in a diff; on the line of a type it is said of the whole resource.
 * The type is followed by the resource's name, `it` and `It` where there is none. An id may have several cases. A dialect without the
 * resource is named with the reason: `no CloudFormation: …`.
 */
export interface Proof {
  readonly id: string;
  readonly title: string;
  readonly terraform: Sides;
  readonly cloudformation: Sides;
  /** The dialects that have no such resource, with the reason. */
  readonly without: readonly Dialect[];
}
export interface Sides {
  readonly bad: string;
  readonly good: string;
}
type Dialect = 'Terraform' | 'CloudFormation';

const folder = new URL('security-hub/', import.meta.url);
const files = { Terraform: 'main.tf', CloudFormation: 'template.yaml' } as const;
/** What few want to hear is asked for, too. */
const config = { policies: Object.fromEntries(policies.filter(({ strict }) => strict).map(({ id }) => [id, {}])) };

export function readProofs(): readonly Proof[] {
  return readdirSync(folder).flatMap((name) => parseProofs(readFileSync(new URL(name, folder), 'utf8')));
}

export function parseProofs(text: string): readonly Proof[] {
  return text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [head = '', ...lines] = part.split('\n');
      const [id = '', ...title] = head.split(' ');
      const without = lines.flatMap((line) => /^ {2}no (Terraform|CloudFormation): ./u.exec(line)?.[1] ?? []);
      const code = lines.filter((line) => line.trim() !== '' && !/^ {2}no /u.test(line));
      const sides = (write: (blocks: readonly Block[]) => string): Sides => ({
        bad: write(blocksOf(code, '+')),
        good: write(blocksOf(code, '-')),
      });
      return {
        id,
        title: title.join(' '),
        terraform: sides(terraformOf),
        cloudformation: sides(cloudFormationOf),
        without: (['Terraform', 'CloudFormation'] as const).filter((dialect) => without.includes(dialect)),
      };
    });
}

interface Block {
  readonly type: string;
  readonly name: string | undefined;
  readonly body: string[];
}

/** The resources of one side: without what only the other one has. */
function blocksOf(lines: readonly string[], others: '+' | '-'): readonly Block[] {
  const blocks: Block[] = [];
  let isOthers = false;
  for (const line of lines) {
    const head = /^[ +-] (aws_\w+|AWS::[\w:]+)(?: (\w+))?$/u.exec(line);
    if (head !== null) isOthers = line.startsWith(others);
    if (isOthers || line.startsWith(others)) continue;
    if (head !== null) blocks.push({ type: head[1] ?? '', name: head[2], body: [] });
    else blocks.at(-1)?.body.push(` ${line.slice(1)}`);
  }
  return blocks;
}

function terraformOf(blocks: readonly Block[]): string {
  return blocks
    .filter(({ type }) => type.startsWith('aws_'))
    .map(({ type, name = 'it', body }) => `resource "${type}" "${name}" {\n${body.join('\n')}\n}\n`)
    .join('');
}

function cloudFormationOf(blocks: readonly Block[]): string {
  const resources = blocks
    .filter(({ type }) => type.startsWith('AWS::'))
    .map(({ type, name = 'It', body }) => {
      const properties = body.length === 0 ? '' : `    Properties:\n${body.map((line) => `  ${line}\n`).join('')}`;
      return `  ${name}:\n    Type: ${type}\n${properties}`;
    });
  return resources.length === 0 ? '' : `Resources:\n${resources.join('')}`;
}

/** A policy of which some is claimed. */
export type Claimant = Pick<Policy, 'id' | 'covers' | 'states'> & { readonly appeared?: unknown };

/** What is wrong with the claims of one id, as sentences. */
export async function faultsOf(id: string, cases: readonly Proof[], claimants: readonly Claimant[]): Promise<readonly string[]> {
  if (cases.length === 0) return [`${id} has no proof`];
  const faults: string[] = [];
  const silent = new Set(claimants.map((one) => one.id));
  for (const dialect of ['Terraform', 'CloudFormation'] as const) {
    const proofs = cases.map((one) => ({ ...one, sides: dialect === 'Terraform' ? one.terraform : one.cloudformation }));
    if (proofs.every(({ sides, without }) => sides.bad === '' && sides.good === '' && !without.includes(dialect)))
      faults.push(`${id} has no proof in ${dialect}`);
    for (const { sides, title } of proofs.filter((one) => one.sides.bad !== '' || one.sides.good !== '')) {
      const { speaking, wrong } = await heard(sides, dialect, claimants);
      for (const one of speaking) silent.delete(one);
      if (speaking.length === 0) faults.push(`${id}, ${dialect}: nobody says that the bad code is none of "${title}"`);
      faults.push(...wrong.map((one) => `${id}, ${dialect}: ${one} speaks of the good code of "${title}"`));
    }
  }
  return [...faults, ...[...silent].map((one) => `${one} claims ${id} and never speaks of it`)];
}

/** Who tells the bad code from the good: on one state where a policy can, else by what is gone. */
async function heard({ bad, good }: Sides, dialect: Dialect, claimants: readonly Claimant[]) {
  const [ofBad, ofGood] = [await scan({ files: filesOf(bad, dialect), config }), await scan({ files: filesOf(good, dialect), config })];
  const isLossAsked = claimants.some((one) => !tellsOneState(one));
  const change = isLossAsked ? await review({ base: filesOf(good, dialect), head: filesOf(bad, dialect), config }) : ofBad;
  const says = ({ findings }: typeof ofBad, policy: string): boolean => findings.some(({ policyId }) => policyId === policy);
  const shown = ({ evidence }: typeof ofBad, policy: string): readonly string[] =>
    evidence.flatMap(({ policyId, extent }) => (policyId === policy ? [extent] : []));
  const speaks = (claimant: Claimant): boolean => {
    const { id } = claimant;
    if (tellsOneState(claimant)) return says(ofBad, id);
    return says(change, id) || shown(ofGood, id).some((extent) => !shown(ofBad, id).includes(extent));
  };
  return {
    speaking: claimants.filter(speaks).map(({ id }) => id),
    wrong: claimants.filter(({ id }) => says(ofGood, id)).map(({ id }) => id),
  };
}

/** A violation, or what a policy of degrees tells of a thing that is new. */
function tellsOneState({ states, appeared }: Claimant): boolean {
  return states === 'violation' || appeared !== undefined;
}

function filesOf(text: string, dialect: Dialect): Files {
  return text === '' ? { 'README.md': '' } : { [files[dialect]]: expandFakes(text) };
}
