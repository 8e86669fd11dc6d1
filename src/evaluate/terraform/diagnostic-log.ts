import type { Diagnostic } from '../../core/diagnostic.ts';
import type { Noted } from './noted.ts';

/** Collects diagnostics, each once. */
export interface DiagnosticLog {
  add(diagnostic: Diagnostic): void;
  readonly all: readonly Diagnostic[];
}

export function createDiagnosticLog(noted: Noted): DiagnosticLog {
  const all: Diagnostic[] = [];
  const seen = new Set<string>();
  return {
    all,
    add(diagnostic) {
      noted.times += 1;
      const { path, range } = diagnostic.location;
      const key = `${diagnostic.kind}\0${path}\0${range.startLine}:${range.startColumn}\0${diagnostic.message}`;
      if (seen.has(key)) return;
      seen.add(key);
      all.push(diagnostic);
    },
  };
}
