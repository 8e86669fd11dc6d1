export const id = 724;
export const ids = [724];
export const modules = {

/***/ 3724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* reexport safe */ _deliver_js__WEBPACK_IMPORTED_MODULE_1__.c),
/* harmony export */   reviewChange: () => (/* reexport safe */ _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__.rl),
/* harmony export */   terminalTools: () => (/* reexport safe */ _tools_js__WEBPACK_IMPORTED_MODULE_2__.u)
/* harmony export */ });
/* harmony import */ var _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5647);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4146);
/** What `review` needs once git has told the change, in one piece that is loaded while git works. */





/***/ })

};
