import type { Finding, Review } from '../../review/result.ts';
import { toFixHunks } from '../fix-diff.ts';
import { grouped } from '../../core/grouped.ts';
import { printable, printableProse } from '../printable.ts';
import type { PolicyGroup } from '../sections.ts';
import { acceptText, changeText, controlText, instancesText, placeText, plural, waiverText, witnessText } from '../words.ts';
import { renderExcerpt } from './excerpt.ts';
import { renderField, renderFix } from './fields.ts';
import { placeLink, severityTone } from './style.ts';
import type { Paper } from './style.ts';
import { cutToWidth, textWidth } from './width.ts';
import { wrap } from './wrap.ts';

/** How much of a group is shown in full, and how much as one line each. What is beyond is counted. */
export interface GroupLimits {
  readonly inFull: number;
  readonly asLine: number;
}

/** All findings of one policy: the heading, each finding, and once what holds for all of them. */
export function renderGroup(paper: Paper, group: PolicyGroup, mode: Review['mode'], limits: GroupLimits): string[] {
  const { findings } = group;
  const full = findings.slice(0, limits.inFull);
  const listed = findings.slice(limits.inFull, limits.inFull + limits.asLine);
  const common = renderCommon(paper, findings[0]);
  const alone = findings.length === 1;
  return [
    ...renderHeading(paper, group),
    ...full.flatMap((finding) => ['', ...renderFinding(paper, finding, { mode, first: findings[0], common: alone ? common : [] })]),
    ...renderList(paper, listed, full.length > 0),
    ...renderMore(paper, findings.slice(limits.inFull + limits.asLine), limits),
    ...(full.length > 0 && !alone ? ['', ...common] : []),
  ];
}

function renderHeading(paper: Paper, { policyId, findings }: PolicyGroup): string[] {
  const [first] = findings;
  const count = findings.length > 1 ? ` (${plural(findings.length, 'finding')})` : '';
  const label = first.severity;
  const hanging = ' '.repeat(label.length + 2);
  const [title = '', ...rest] = wrap(`${printableProse(first.title)}${count}`, paper.width - hanging.length);
  const facts = wrap(`${printable(policyId)} · ${controlText(first)}`, paper.width - hanging.length);
  return [
    `${paper.paint(severityTone(first.severity), label)}  ${paper.paint('bold', title)}`,
    ...rest.map((line) => `${hanging}${paper.paint('bold', line)}`),
    ...facts.map((line, index) => `${hanging}${paper.paint('dim', index === 0 ? paper.link(paper.links.policy?.(policyId), line) : line)}`),
  ];
}

interface FindingContext {
  readonly mode: Review['mode'];
  /** First of the group: what is the same as there is not repeated. */
  readonly first: Finding;
  /** Fields that hold for the whole policy, when the finding is alone in its group. */
  readonly common: readonly string[];
}

function renderFinding(paper: Paper, finding: Finding, { mode, first, common }: FindingContext): string[] {
  const change = changeText(finding, mode);
  const severity = finding.severity === first.severity ? '' : ` · ${finding.severity}`;
  const { witness, waiver, fix } = finding;
  return [
    ...renderExcerpt(paper, finding),
    ...renderField(paper, 'what', printableProse(finding.message), 'bold'),
    ...renderField(paper, 'where', `${instancesText(finding, printable)}${severity}${change && ` · ${change}`}`),
    ...renderRelated(paper, finding),
    ...(witness === undefined ? [] : renderField(paper, 'proof', witnessText(witness))),
    ...common,
    ...(fix === undefined ? [] : renderFix(paper, printableProse(fix.title), toFixHunks(finding), finding.location.path)),
    ...renderField(paper, 'verdict', `${finding.verdict === 'block' ? 'blocks' : 'advice'}: ${printableProse(finding.verdictReason)}`),
    ...(waiver === undefined ? [] : renderField(paper, 'waiver', waiverText(waiver))),
    ...(waiver === undefined && finding.verdict === 'block' && mode === 'review'
      ? renderField(paper, 'accept', acceptText(finding), 'dim')
      : []),
  ];
}

function renderRelated(paper: Paper, { related = [] }: Finding): string[] {
  const lines = related.slice(0, relatedMax).flatMap(({ location, message }) => {
    const place = `${printable(location.path)}:${location.range.startLine}:${location.range.startColumn}`;
    return renderField(paper, 'see', `${place} ${printableProse(message)}`);
  });
  const omitted = related.length - relatedMax;
  return omitted > 0 ? [...lines, ...renderField(paper, '', `and ${plural(omitted, 'more related place')}`, 'dim')] : lines;
}
const relatedMax = 5;

function renderCommon(paper: Paper, finding: Finding): string[] {
  return [...renderField(paper, 'why', printableProse(finding.why)), ...renderField(paper, 'do', printableProse(finding.remedy))];
}

/** Findings as one line each: place, resource. */
function renderList(paper: Paper, findings: readonly Finding[], separated: boolean): string[] {
  const lines = findings.map((finding) => {
    const place = placeText(finding.location);
    const resource = cutToWidth(printable(finding.resource), Math.max(8, paper.width - textWidth(place) - 4));
    return `  ${paper.paint('cyan', placeLink(paper, finding, place))}  ${resource}`;
  });
  return lines.length > 0 && separated ? ['', ...lines] : lines;
}

function renderMore(paper: Paper, rest: readonly Finding[], limits: GroupLimits): string[] {
  if (rest.length === 0) return [];
  const files = new Set(rest.map((finding) => finding.location.path)).size;
  const start = limits.inFull + limits.asLine > 0 ? 'and ' : '';
  return [`  ${paper.paint('dim', `${start}${grouped(rest.length)} more in ${plural(files, 'file')} (--format json has them all)`)}`];
}
