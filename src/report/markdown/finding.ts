import type { Finding, Review } from '../../review/result.ts';
import { toFixHunks } from '../fix-diff.ts';
import type { FixHunk } from '../fix-diff.ts';
import type { Links } from '../links.ts';
import { renderExcerptBody } from '../text/excerpt.ts';
import { toPaper } from '../text/style.ts';
import { acceptText, changeText, controlText, instancesText, placeText, plural, waiverText, witnessText } from '../words.ts';
import { codeHtml, codeLink, codeSpan, fence, prose, proseHtml } from './escape.ts';
import type { Place } from './escape.ts';

/** Columns of an excerpt inside a comment; wider lines would scroll. */
const excerptPaper = toPaper({ colour: false, width: 100 });

/** `path:line`, linked when there is somewhere to link to. */
export function placeMarkdown({ location }: Finding, links: Links, place: Place = 'text'): string {
  return codeLink(`${location.path}:${location.startLine}`, links.file?.(location), place);
}

interface BlockContext {
  /** Its row in the table. */
  readonly number: number;
  /** Whether the block stands open at first. */
  readonly open: boolean;
  readonly mode: Review['mode'];
  readonly links: Links;
}

/** One finding as a block that opens: what, proof, why, what to do, the fix, how to accept the risk. */
export function renderFindingBlock(finding: Finding, { number, open, mode, links }: BlockContext): string {
  const { location, witness, fix, waiver } = finding;
  const summary = `<b>${number}. ${finding.severity}</b>: ${proseHtml(finding.title)} in ${codeHtml(`${location.path}:${location.startLine}`)}`;
  const excerpt = renderExcerptBody(excerptPaper, finding);
  const change = changeText(finding, mode);
  const body = [
    `${prose(finding.message)}`,
    ...(excerpt.length === 0 ? [] : [fence('', excerpt)]),
    ...(location.side === 'LEFT' ? [`This stood on base at ${codeSpan(placeText(location))}; after the change it is gone or off.`] : []),
    [
      `- **Resource:** ${instancesText(finding, codeSpan)}${change && ` (${change})`}`,
      `- **Policy:** ${codeLink(finding.policyId, links.policy?.(finding.policyId))}, ${prose(controlText(finding))}`,
      `- **Verdict:** ${finding.verdict === 'block' ? 'blocks' : 'advice'}: ${prose(finding.verdictReason)}`,
      ...(witness === undefined ? [] : [`- **Proof:** ${prose(witnessText(witness))}`]),
      ...renderRelated(finding),
      ...(waiver === undefined ? [] : [`- **Waiver:** ${prose(waiverText(waiver))}`]),
    ].join('\n'),
    `**Why it matters.** ${prose(finding.why)}`,
    `**What to do.** ${prose(finding.remedy)}`,
    ...(fix === undefined
      ? []
      : [`**Fix.** ${prose(fix.title)}`, ...toFixHunks(finding).flatMap((hunk) => renderHunk(hunk, location.path))]),
    ...(finding.verdict === 'block' && mode === 'review' ? [`**To accept the risk**, comment ${codeSpan(acceptText(finding))}.`] : []),
  ];
  return `<details${open ? ' open' : ''}>\n<summary>${summary}</summary>\n\n${body.join('\n\n')}\n\n</details>`;
}

function renderRelated({ related = [] }: Finding): string[] {
  const shown = related.slice(0, relatedMax).map(({ location, message }) => {
    return `- **See** ${codeSpan(`${location.path}:${location.range.startLine}`)}: ${prose(message)}`;
  });
  return related.length > relatedMax ? [...shown, `- and ${plural(related.length - relatedMax, 'more related place')}`] : shown;
}
const relatedMax = 5;

function renderHunk(hunk: FixHunk, homePath: string): string[] {
  const lines = [...hunk.removed.map((line) => `-${line}`), ...hunk.added.map((line) => `+${line}`)];
  return [
    ...(hunk.path === homePath ? [] : [`In ${codeSpan(`${hunk.path}:${hunk.line}`)}:`]),
    fence('diff', lines),
    ...(hunk.omitted > 0 ? [`and ${plural(hunk.omitted, 'more line')}`] : []),
  ];
}
