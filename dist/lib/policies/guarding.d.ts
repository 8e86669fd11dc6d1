/** Which files something guards. */
export interface Guarding {
    readonly what: string;
    readonly directory: string;
    /** Set where only what all of these files went to stands in for it; a directory without files is protected for those to come. */
    readonly onlyMoved?: true;
    /** Set where it guards what is in the directory, and nothing in folders below. */
    readonly onlyItself?: true;
    /** Of a folder in the directory whether it guards what is there; left out, it guards each. */
    readonly keeps?: (folder: string) => boolean;
}
