import { defaultOption } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import { binds, symbolicText } from '../../model/binding.ts';
import { managed } from '../../model/evaluated-code.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { declaredAt } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';
import { hasCompanion } from './companion.ts';
import type { Companion } from './companion-row.ts';
import { allHold } from './row.ts';
import type { RowPaths } from './row.ts';
import { declaredIn } from './protected-thing.ts';
import { isGuarded } from './substitute.ts';
import { writtenAt } from './written-at.ts';

/** The companions themselves, of a row that looks at those of what is declared elsewhere. */
export function companionPathsOf({ elsewhere, terraform, cloudformation }: Companion): RowPaths {
  if (elsewhere !== true) return {};
  return {
    ...(terraform === undefined ? {} : { terraform: terraform.by }),
    ...(cloudformation === undefined ? {} : { cloudformation: cloudformation.by }),
  };
}

/** That it protects something which the code does not declare: a load balancer that a parameter names. */
export function companionElsewhere(row: Companion, subject: Subject, model: AwsModel): readonly Evidence[] {
  const { resource } = subject;
  if (allHold(row.such, resource) === 'no' || (row.unless !== undefined && isGuarded(row.unless, resource, model))) return [];
  return writtenAt(resource, row[resource.dialect]?.by[resource.type]).flatMap((value): Evidence[] => {
    const named = defaultOption(value);
    const name = named.kind === 'unknown' ? named.expression : symbolicText(named);
    if (name === undefined || isDeclared(named, row, subject, model)) return [];
    return [
      {
        claim: 'evidence',
        scope: `${row.what} of ${name}`,
        extent: `The ${row.what} of ${name}`,
        part: row.what,
        protects: { elsewhere: name },
        trace: declaredAt(resource),
      },
    ];
  });
}

/** What it names is in the code, or may be what has no other companion there: what is lost is told of that. */
function isDeclared(value: Value, row: Companion, { resource }: Subject, model: AwsModel): boolean {
  const { root, dialect } = resource;
  if (declaredIn(value, resource, model) !== undefined) return true;
  const { of = {} } = row[dialect] ?? {};
  return managed(model, ...Object.keys(of))
    .filter((one) => one.root === root)
    .some((one) => {
      const answer = binds(value, one, writtenAt(one, of[one.type]));
      return answer === 'yes' || (answer === 'unknown' && !hasCompanion(row, one, model));
    });
}
