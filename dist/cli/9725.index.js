export const id = 9725;
export const ids = [9725];
export const modules = {

/***/ 99725:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ oneCommit)
/* harmony export */ });
/** The history of a change that is one commit: its difference is the change itself. */
const oneCommit = {
    skipped: [],
    incomplete: [],
    async *[Symbol.asyncIterator]() {
        // Nothing beside the change.
    },
};


/***/ })

};
