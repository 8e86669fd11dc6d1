/** Deepest nesting of collections that is read, aliases included. */
export const yamlDepthMax = 100;

/** Most nodes that the aliases of one document may stand for, written out. */
export const aliasedNodesMax = 100_000;

/** How often a text is parsed again because lines inside brackets are indented too little. */
export const indentationRepairsMax = 100;

/** Most characters that are parsed again in all because of that. */
export const repairedCharsMax = 20_000_000;
