export const id = 8954;
export const ids = [8954];
export const modules = {

/***/ 18954:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compilePatterns: () => (/* binding */ compilePatterns)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Compiles users' patterns. They run in time linear in the text, whatever they are: RE2 has neither backtracking nor references. */
function compilePatterns(sources) {
    const patterns = [];
    const problems = [];
    for (const [index, source] of sources.entries()) {
        const compiled = compile(source.pattern);
        if (typeof compiled === 'string')
            problems.push({ index, reason: compiled });
        else
            patterns.push({ id: source.id, title: source.title, tier: source.tier, find: (text) => matches(compiled, text) });
    }
    return { patterns, problems };
}
function compile(pattern) {
    try {
        const compiled = re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JS.compile(pattern);
        return compiled.matcher('').matches() ? 'it matches the empty text, so it would match everywhere' : compiled;
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__.RE2JSException)
            return `it is not a regular expression of RE2 (${error.message})`;
        throw error;
    }
}
function* matches(pattern, text) {
    const matcher = pattern.matcher(text);
    const group = matcher.groupCount() > 0 ? 1 : 0;
    while (matcher.find()) {
        const start = matcher.start(group);
        // A group that took no part in the match.
        yield start < 0 ? { start: matcher.start(0), end: matcher.end(0) } : { start, end: matcher.end(group) };
    }
}


/***/ })

};
