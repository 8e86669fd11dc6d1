export const id = 3724;
export const ids = [3724];
export const modules = {

/***/ 3724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deliver: () => (/* reexport safe */ _deliver_js__WEBPACK_IMPORTED_MODULE_1__.cK),
/* harmony export */   reviewChange: () => (/* reexport safe */ _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__.reviewChange),
/* harmony export */   terminalTools: () => (/* reexport safe */ _tools_js__WEBPACK_IMPORTED_MODULE_2__.terminalTools)
/* harmony export */ });
/* harmony import */ var _review_review_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8775);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4119);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2579);
/** What `review` needs once git has told the change, in one piece that is loaded while git works. */





/***/ })

};
