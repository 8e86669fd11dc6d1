/** A backslash or a backquote takes the next character's meaning; only a POSIX shell has here-documents, and substitutions in backquotes. */
export type Dialect = 'posix' | 'powershell';
/** Commands joined by `|`, as a POSIX shell takes a script apart (POSIX.1-2024, XCU 2). */
export interface Pipeline {
    /** Line of the script on which it begins, 0-based. */
    readonly line: number;
    /** At least one. */
    readonly stages: readonly Stage[];
    /** What stands between it and the next one; nothing at the end. */
    readonly joint: string;
}
/** One command. */
export interface Stage {
    /**
     * As written, without comments and with the text of its here-documents. Where no variable is expanded (single quotes, `\$`) no `$` is left
     * but that of `${{ … }}`, which the runner writes in before a shell reads it; a command substitution is `$()`.
     */
    readonly text: string;
    /** What stands in its `$(…)` and backquotes: what these print becomes a part of the command. */
    readonly substituted: readonly Pipeline[];
    /** The texts of its here-documents as they are written, which are at the end of `text`, too. */
    readonly documents: readonly string[];
}
