import type { Review } from '../../review/result.ts';
import { notJudgedText, plural } from '../words.ts';
import { toArtifact, toMessage } from './location.ts';
import type { SarifDescriptor, SarifInvocation, SarifLevel, SarifNotification } from './log.ts';

/** What a run may say besides its results. */
const notificationKinds = {
  failure: 'The review could not be done',
  'results-omitted': 'There are more findings than a file may hold',
  'not-judged': 'Something that can change the estate was not evaluated',
  'not-read': 'A file was not read',
  'not-understood': 'Code was not understood',
  'not-proven': 'A policy could not be decided',
  notice: 'A reviewer should look at this change',
} as const;
type NotificationKind = keyof typeof notificationKinds;

export function notificationDescriptors(): SarifDescriptor[] {
  return Object.entries(notificationKinds).map(([id, text]) => ({ id, shortDescription: { text } }));
}

/** Everything that a reader must know to tell "no results" from "nothing read". */
export function toInvocation(review: Review, omitted: number): SarifInvocation {
  return {
    executionSuccessful: review.failures.length === 0,
    toolExecutionNotifications: [
      ...review.failures.map((text) => toNotification('failure', 'error', text)),
      ...(omitted === 0
        ? []
        : [toNotification('results-omitted', 'error', `${plural(omitted, 'finding')} left out: the file would be refused.`)]),
      ...review.notJudged.map((entry) =>
        toNotification('not-judged', 'warning', `${entry.path} holds ${notJudgedText(entry)}`, entry.path, entry.line),
      ),
      ...review.notices.map(({ message, path, line }) => toNotification('notice', 'warning', message, path, line)),
      ...review.diagnostics.map(({ message, path, line }) => toNotification('not-understood', 'warning', message, path, line)),
      ...review.unresolved.flatMap(({ expression, reason, path, line, also = [], ...first }) =>
        [first, ...also].map(({ policyId, resource, message }) =>
          toNotification('not-proven', 'note', `${policyId} on ${resource}: ${expression} (${reason}). ${message}`, path, line),
        ),
      ),
      ...review.skipped.map(({ path, reason }) => toNotification('not-read', 'note', `${path} was not read: ${reason}.`, path)),
    ],
  };
}

function toNotification(kind: NotificationKind, level: SarifLevel, text: string, path?: string, line?: number): SarifNotification {
  const region = line === undefined ? {} : { region: { startLine: Math.max(1, line) } };
  return {
    descriptor: { id: kind },
    level,
    message: toMessage(text),
    ...(path === undefined ? {} : { locations: [{ physicalLocation: { artifactLocation: toArtifact(path), ...region } }] }),
  };
}
