import { effortOf } from '../../core/control-effort.ts';
import type { ControlEffort } from '../../core/control-effort.ts';
import { grouped } from '../../core/grouped.ts';
import type { ListedPolicy } from '../../policies/define-policy.ts';
import type { MatrixCell, NextControl, Review } from '../result.ts';

type Asked = Pick<ListedPolicy, 'id' | 'control' | 'states' | 'remedy' | 'dialects'>;

interface Candidate {
  readonly cell: MatrixCell;
  readonly policy: Asked;
  readonly effort: ControlEffort & { readonly rank: number };
}

/**
 * What would come next: of the gated phases the first that lacks something, and of that the control that the least shows. Controls that never
 * show in code are not missing, and neither is what a review cannot know: it reads what the change reaches, so a file that is not among that
 * may be there. Undefined when nothing of the gated phases is missing.
 */
export function nextControl(request: {
  readonly matrix: readonly MatrixCell[];
  readonly policies: readonly Asked[];
  readonly gate: Pick<Review['gate'], 'phase'>;
  readonly mode: Review['mode'];
  readonly read: { readonly files: number; readonly resources: number };
}): NextControl | undefined {
  const { matrix, gate, mode, read } = request;
  if (read.files === 0) return undefined;
  const isAccount = matrix.some(declaresAccount);
  const candidates = matrix
    .filter(({ phase, state }) => phase <= gate.phase && state === 'watched')
    .flatMap((cell) => toCandidate(cell, request.policies, mode))
    .filter(({ effort }) => effort.scope === 'repository' || read.resources > 0)
    .toSorted((a, b) => compare(a, b, isAccount));
  const [first] = candidates;
  if (first === undefined) return undefined;
  const { cell, policy, effort } = first;
  return {
    controlId: cell.controlId,
    title: cell.title,
    phase: cell.phase,
    policyId: policy.id,
    why:
      cell.moved === 'down'
        ? `phase ${cell.phase} asks for it, and this change takes it away; to keep it takes the least`
        : `${whyNow(cell, read.files, mode)}; ${sizeText[effort.size]}`,
    remedy: policy.remedy,
  };
}

/** Whether the code is that of an account, and not of a workload in one. */
function declaresAccount({ controlId, state, findings }: MatrixCell): boolean {
  if (effortOf(controlId)?.scope !== 'account') return false;
  return state === 'shown' || (findings > 0 && !faultyAnywhere.has(controlId));
}

/** Their faults stand in the code of any workload: a role, a user, a provider. */
const faultyAnywhere: ReadonlySet<string> = new Set([
  'cleanup-unintended-accesses',
  'multi-factor-authentication',
  'identity-federation',
  'root-account-protection',
  'select-regions',
]);

const sizeText: Readonly<Record<ControlEffort['size'], string>> = {
  1: 'one declaration is a beginning',
  2: 'a few declarations show it',
  3: 'it is a part of the architecture',
};

function whyNow({ phase }: MatrixCell, filesRead: number, mode: Review['mode']): string {
  const files = `${grouped(filesRead)} ${filesRead === 1 ? 'file' : 'files'}`;
  return `phase ${phase} asks for it, and nothing in the ${files} ${mode === 'scan' ? 'read' : 'that this review reads'} shows it`;
}

/** The policy whose remedy says how to begin: of evidence before one of degrees. Of files a review sees those alone that the change touches. */
function toCandidate(cell: MatrixCell, policies: readonly Asked[], mode: Review['mode']): readonly Candidate[] {
  const effort = effortOf(cell.controlId);
  const own = policies.filter(({ control }) => control === cell.controlId);
  const policy =
    own.find(({ states, id }) => states === 'evidence' && id.endsWith('-present')) ??
    own.find(({ states }) => states === 'evidence') ??
    own.find(({ states }) => states === 'strength') ??
    own[0];
  if (effort === undefined || policy === undefined) return [];
  const isUnseen = mode === 'review' && (effort.scope === 'repository' || own.some(({ dialects }) => dialects.includes('text')));
  return isUnseen ? [] : [{ cell, policy, effort }];
}

/** Earlier phases first; then what the change has just lost, what this sort of code can show, what is small. */
function compare(a: Candidate, b: Candidate, isAccount: boolean): number {
  const distance = ({ effort }: Candidate): number => (effort.scope === 'account' && !isAccount ? 1 : 0);
  return (
    a.cell.phase - b.cell.phase ||
    Number(b.cell.moved === 'down') - Number(a.cell.moved === 'down') ||
    distance(a) - distance(b) ||
    a.effort.size - b.effort.size ||
    a.effort.rank - b.effort.rank ||
    (a.cell.controlId < b.cell.controlId ? -1 : 1)
  );
}
