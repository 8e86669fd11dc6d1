/** Deepest nesting of collections that is read, aliases included. */
export const yamlDepthMax = 100;

/** Most nodes that the aliases of one document may stand for, written out. */
export const aliasedNodesMax = 100_000;

/** How often a text is parsed again because lines inside brackets are indented too little. */
export const indentationRepairsMax = 100;

/** Most characters of one text that are parsed again in all, because of that or because of syntax errors. CloudFormation takes 1 MB. */
export const repairedCharsMax = 5_000_000;

/** Syntax errors in one text that are worked around. */
export const faultsMax = 8;

/** Blocks around one syntax error that are tried. */
export const blocksPerFaultMax = 8;
