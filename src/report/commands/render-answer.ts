import type { Answer, PolicyWords } from '../../review/pull-request/commands/answer.ts';
import type { Finding, Review } from '../../review/result.ts';
import type { Links } from '../links.ts';
import { codeSpan, fence, prose } from '../markdown/escape.ts';
import { renderFindingBlock } from '../markdown/finding.ts';
import { renderMarkdown, summaryMarker } from '../markdown/render-markdown.ts';
import { toSections } from '../sections.ts';
import { findingCounts, headline, plural, shortRevision } from '../words.ts';
import { helpText } from './help-text.ts';

/** Longest answer, in UTF-16 units; GitHub refuses a body above 65,536. */
const answerCharsMax = 60_000;

/** First line of the answer to one comment, by which it is found again and edited in place. */
export function answerMarker(commentId: number): string {
  return `<!-- phasegate:answer ${commentId} -->`;
}

/** Which comment an answer of ours belongs to; undefined when it is none. The caller makes sure that the comment is ours. */
export function answeredComment(body: string): number | undefined {
  const match = /^<!-- phasegate:answer (\d{1,16}) -->/u.exec(body);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** The whole body of the comment that answers. Text of people and of the reviewed repository stands in it as code or as plain words. */
export function renderAnswer(commentId: number, answer: Answer, links: Links = {}): string {
  return `${answerMarker(commentId)}\n${textOf(answer, links)}\n`;
}

function textOf(answer: Answer, links: Links): string {
  switch (answer.kind) {
    case 'help':
      return answer.problem === undefined ? helpText : `${prose(answer.problem)}\n\n${helpText}`;
    case 'policy':
      return policyText(answer.policy);
    case 'finding':
      return findingText(answer.finding, answer.head, links);
    case 'unknown-subject':
      return unknownText(answer.subject, answer.near);
    case 'reviewed':
      return verdictText(answer.review);
    case 'scanned':
      return scanText(answer.review, links);
    case 'accepted':
      return acceptedText(answer);
    case 'found':
      return foundText(answer);
    case 'revoked':
      return revokedText(answer);
    case 'refused':
      return `**Not ${answer.what ?? 'accepted'}:** ${prose(answer.reason)}.${answer.review === undefined ? '' : ` ${verdictText(answer.review)}`}`;
    case 'withdrawn':
      return `The command is not there any more, so what it did does not count any more. ${verdictText(answer.review)}`;
    case 'failed':
      return `**This did not work:** ${prose(answer.reason)} The check did not change; write the command again to try again.`;
  }
}

/** Always with the commit that was judged: comments are read later than they are written. */
function verdictText(review: Review): string {
  const sections = toSections(review);
  const { word, clause } = headline(review, sections);
  const counts = findingCounts(review, sections);
  const ids = sections.blocking.slice(0, idsShownMax).map(({ id }) => codeSpan(id));
  const rest = sections.blocking.length - ids.length;
  const blocking = ids.length === 0 ? '' : `\n\nBlocking: ${ids.join(', ')}${rest > 0 ? ` and ${plural(rest, 'more', 'more')}` : ''}.`;
  const failures = review.failures.slice(0, idsShownMax).map((failure) => `\n- ${prose(failure)}`);
  return `**${word}** on ${codeSpan(shortRevision(review.head))}: ${clause}${counts.length === 0 ? '' : ` (${counts.join(', ')})`}.${blocking}${failures.length === 0 ? '' : `\n${failures.join('')}`}`;
}
const idsShownMax = 20;

/** What an acceptance covers is what was judged, and a policy with a path would cover whatever is pushed next: so the ids are what counts. */
function foundText({ policyId, path, reason, ids, head }: Answer & { readonly kind: 'found' }): string {
  const where = `of ${codeSpan(policyId)} in ${codeSpan(path)} on ${codeSpan(shortRevision(head))}`;
  if (ids.length === 0) return `**Nothing to accept:** no finding ${where} blocks.`;
  const commands = Array.from({ length: Math.ceil(ids.length / idsPerCommand) }, (_, index) => {
    const some = ids.slice(index * idsPerCommand, (index + 1) * idsPerCommand);
    return fence('', [
      `/security-review accept ${some.join(' ')} ${reason === '' || reason.length > reasonShownMax ? '<reason>' : reason}`,
    ]);
  });
  return `**Not accepted yet:** an acceptance names the findings as they were judged. ${plural(ids.length, 'finding', 'findings')} ${where}; to accept, comment:\n\n${commands.join('\n')}`;
}

/** A line of code is cut at 240 characters, and ids must not be. */
const idsPerCommand = 5;
const reasonShownMax = 40;

function acceptedText({ ids, by, reason, until, stale, review }: Answer & { readonly kind: 'accepted' }): string {
  const shown = ids.map((id) => codeSpan(id)).join(', ');
  const lines = [
    `**Accepted** ${shown} until ${until}, by ${codeSpan(by)}: ${prose(reason)}.`,
    'The comment with the command is the record: it loses its force when it is edited or deleted, and when the code that the finding is about changes.',
  ];
  if (stale.length > 0) lines.push(`No finding has the id ${stale.map((id) => codeSpan(id)).join(', ')} any more.`);
  return `${lines.join(' ')}\n\n${verdictText(review)}`;
}

function revokedText({ ids, stale, by, review }: Answer & { readonly kind: 'revoked' }): string {
  const listed = (some: readonly string[]): string => some.map((id) => codeSpan(id)).join(', ');
  const rest = stale.length === 0 ? '' : ` No comment accepts ${listed(stale)}.`;
  return `**Revoked** ${listed(ids)}, by ${codeSpan(by)}.${rest} ${verdictText(review)}`;
}

function findingText(finding: Finding, head: string, links: Links): string {
  const ids = [...new Set(finding.instances?.map(({ id }) => id) ?? [finding.id])];
  const all =
    ids.length > 1
      ? `\n\nSeveral policies claim it; to accept it, name each: ${ids
          .slice(0, idsListedMax)
          .map((id) => codeSpan(id))
          .join(', ')}.`
      : '';
  return `On ${codeSpan(shortRevision(head))}:\n\n${renderFindingBlock(finding, { number: 1, open: true, mode: 'review', links })}${all}`;
}
const idsListedMax = 200;

function policyText(policy: PolicyWords): string {
  const { id, title, why, remedy, severity, phase, controlTitle, limits } = policy;
  const parts = [
    `### ${prose(title)}`,
    `${codeSpan(id)} · ${severity} · phase ${phase} · ${prose(controlTitle)}`,
    `**Why it matters.** ${prose(why)}`,
    `**What to do.** ${prose(remedy)}`,
    ...(limits.length === 0 ? [] : [`**Known limits**\n${limits.map((limit) => `- ${prose(limit)}`).join('\n')}`]),
  ];
  return parts.join('\n\n');
}

function unknownText(subject: string, near: readonly string[]): string {
  const hint = near.length === 0 ? '' : ` Did you mean ${near.map((id) => codeSpan(id)).join(', ')}?`;
  return `There is no policy ${codeSpan(subject)}, and no finding of this pull request has that id now.${hint}`;
}

/** The whole state is shown, the check is not changed by it. */
function scanText(review: Review, links: Links): string {
  const intro = 'Everything that the head of this pull request has, whoever brought it. The check does not depend on this.';
  const body = renderMarkdown(review, { bodyCharsMax: answerCharsMax - intro.length - markerCharsMax, links });
  return `${intro}\n\n${body.replace(`${summaryMarker}\n`, '').trimEnd()}`;
}
const markerCharsMax = 100;
