import type { Confidence } from '../../core/finding.js';
import type { Scan } from './scan.js';
/** A pattern of the user's configuration, compiled by the caller with an engine that runs in linear time. */
export interface CustomPattern {
    readonly id: string;
    readonly title: string;
    readonly tier: Confidence;
    /** Half-open offsets of every match, in order. */
    find(text: string): Iterable<{
        readonly start: number;
        readonly end: number;
    }>;
}
export declare function checkCustomPatterns(scan: Scan, patterns: readonly CustomPattern[]): void;
