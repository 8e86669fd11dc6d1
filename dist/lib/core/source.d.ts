/** A text file of one side, decoded. Lines end with `\n`, `\r\n` or both mixed; a byte order mark is already gone. */
export interface SourceFile {
    readonly path: string;
    readonly text: string;
    /** Set when the file's bytes are not the UTF-8 of `text`: a byte order mark, another encoding, bytes that were replaced. */
    readonly isRecoded?: true;
}
/** Why a file was not read as text. Each is counted and shown. */
export type SkipReason = 'binary' | 'too-large' | 'symlink' | 'submodule' | 'invalid-utf8' | 'missing-object' | 'unsafe-path' | 'lfs-pointer' | 'archive' | 'excluded';
/** A file that was not read; `path` as in `SourceFile`. */
export interface SkippedFile {
    readonly path: string;
    readonly reason: SkipReason;
    /** Bytes, when known. */
    readonly sizeBytes?: number;
}
