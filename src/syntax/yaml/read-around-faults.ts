import type { Range } from '../../core/location.ts';
import { blocksAround, withoutBlock } from './blocks.ts';
import type { Block } from './blocks.ts';
import { readEvents } from './read-events.ts';
import type { ParseBudget, YamlEvents, YamlFault } from './read-events.ts';
import { faultsMax } from './yaml-limits.ts';

/** A part of the text that was left out so that the rest could be parsed. */
export interface LostBlock {
  readonly range: Range;
  readonly message: string;
}
export interface YamlWithLosses {
  /** Undefined when nothing of the text could be saved. */
  readonly events: YamlEvents | undefined;
  readonly losses: readonly LostBlock[];
}

/**
 * Parses a text with syntax errors: the value of the innermost key around each error is left out, then the next one outwards, until the
 * parser gets past it. One broken resource must not hide all others.
 */
export function readAroundFaults(original: string, first: YamlFault, budget: ParseBudget): YamlWithLosses {
  const losses: LostBlock[] = [];
  const lost = new Map<number, string>();
  let text = original;
  let fault = first;
  for (let faults = 0; faults < faultsMax; faults += 1) {
    const passed = pass(text, fault, budget);
    if (passed === undefined) break;
    const { block, text: rest, result } = passed;
    const message = `This is not valid YAML: ${fault.reason}. ${linesOf(block.first + 1, block.end)} not read.`;
    losses.push({ message, range: { startLine: block.first + 1, startColumn: 1, endLine: block.end + 1, endColumn: 1 } });
    lost.set(block.first, message);
    if ('events' in result) return { events: { ...result, lost }, losses };
    text = rest;
    fault = result;
  }
  const message = `This is not valid YAML: ${fault.reason}. Nothing of the file is read.`;
  losses.push({ message, range: { startLine: fault.line, startColumn: 1, endLine: fault.line + 1, endColumn: 1 } });
  return { events: undefined, losses };
}

interface Passed {
  readonly block: Block;
  readonly text: string;
  readonly result: YamlEvents | YamlFault;
}

/** Leaves out the smallest block that gets the parser past the fault. */
function pass(text: string, fault: YamlFault, budget: ParseBudget): Passed | undefined {
  for (const block of blocksAround(text, fault.line - 1)) {
    if (budget.charsLeft <= 0) return undefined;
    const rest = withoutBlock(text, block);
    const result = readEvents(rest, budget);
    if ('events' in result || result.line > block.end + 1) return { block, text: rest, result };
  }
  return undefined;
}

function linesOf(first: number, last: number): string {
  return first === last ? `Line ${first} is` : `Lines ${first} to ${last} are`;
}
