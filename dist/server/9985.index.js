export const id = 9985;
export const ids = [9985];
export const modules = {

/***/ 29985:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlOnce: () => (/* binding */ parseYamlOnce)
/* harmony export */ });
/* harmony import */ var _core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93268);
/* harmony import */ var _parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33665);


/** Characters: the workflows of a large repository. What is made of them takes some twenty times as much. */
const charsMax = 700_000;
const parsed = (0,_core_remembered_by_text_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberedByText */ .d)(charsMax);
/** As `parseYaml`, for what many ask, each for something else, and on both sides: workflows, actions, settings. */
function parseYamlOnce(file) {
    return parsed.of(`${file.path}\n${file.text}`, () => (0,_parse_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .parseYaml */ .h)(file));
}


/***/ })

};
