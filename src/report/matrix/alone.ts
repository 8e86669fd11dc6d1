import { groupBy } from '../../core/group-by.ts';
import type { Review } from '../../review/result.ts';
import { escapeInvisible } from '../json.ts';
import { plural, readText } from '../words.ts';
import { toGrid } from './grid.ts';
import { renderMatrixMarkdown } from './markdown.ts';
import { renderMatrixSvg } from './svg.ts';

/** The matrix of one state by itself: as a picture, as a page, as data. */

export function matrixTitle({ gate }: Pick<Review, 'gate'>): string {
  return `AWS Security Maturity Model ${gate.model}: what the code shows`;
}

/** What was looked at, and what of it was not: an empty place means little where much was not read. */
export function matrixNote(review: Review): string {
  const unclear = review.diagnostics.length === 0 ? [] : [`${plural(review.diagnostics.length, 'place')} not understood`];
  return [readText(review), ...unclear].join(', ');
}

export function renderMatrixFile(review: Review): string {
  return renderMatrixSvg(review, { title: matrixTitle(review), note: matrixNote(review) });
}

export function renderMatrixPage(review: Review): string {
  return `### ${matrixTitle(review)}\n\n${renderMatrixMarkdown(review)}\n\n${matrixNote(review)}\n`;
}

/**
 * One line of a trend: what there is in each phase, and of how much; no text of the code. `schemaVersion` is that of the report. Keys always
 * stand in this order.
 */
export function renderMatrixJson(review: Review): string {
  const { gate, head, counts, next } = review;
  const evidence = groupBy(review.evidence, ({ controlId }) => controlId);
  const value = {
    schemaVersion: review.schemaVersion,
    model: gate.model,
    gate,
    revision: head,
    read: {
      files: counts.filesRead,
      filesSkipped: counts.filesSkipped,
      resources: counts.resources,
      policies: counts.policies,
      notJudged: review.notJudged.length,
      notUnderstood: review.diagnostics.length,
    },
    phases: toGrid(review).phases.map(({ phase, title, gated, tally: { visible, shown, violated, watched, unwatched, invisible } }) => ({
      phase,
      title,
      gated,
      visible,
      shown,
      violated,
      watched,
      unwatched,
      invisible,
    })),
    controls: review.matrix.map(({ controlId, title, epic, phase, state, findings }) => ({
      controlId,
      title,
      epic,
      phase,
      state,
      findings,
      evidence: evidence.get(controlId)?.length ?? 0,
    })),
    next:
      next === undefined
        ? null
        : { controlId: next.controlId, title: next.title, phase: next.phase, policyId: next.policyId, why: next.why, remedy: next.remedy },
    failures: review.failures,
  };
  return `${escapeInvisible(JSON.stringify(value, null, 2))}\n`;
}
