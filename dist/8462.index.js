export const id = 8462;
export const ids = [8462];
export const modules = {

/***/ 8462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withStacks: () => (/* binding */ withStacks)
/* harmony export */ });
/* harmony import */ var _cloudformation_embedded_template_of_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53058);
/* harmony import */ var _cloudformation_evaluate_template_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62578);
/* harmony import */ var _cloudformation_stacks_relocate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67662);



/** Stacks of one root whose templates are evaluated. */
const stacksMax = 200;
const stackTypes = new Set(['aws_cloudformation_stack', 'aws_cloudformation_stack_set']);
/** The evaluation with what the templates of its stacks declare, at `aws_cloudformation_stack.a.Resource`. */
function withStacks(evaluation) {
    const stacks = evaluation.resources.filter(({ type, mode }) => mode === 'managed' && stackTypes.has(type));
    const entered = stacks.slice(0, stacksMax).flatMap((stack) => enter(stack) ?? []);
    return {
        ...evaluation,
        resources: [...evaluation.resources, ...entered.flatMap(({ resources }) => resources)],
        entered: [...(evaluation.entered ?? []), ...entered.map(({ stack }) => stack.address)],
        diagnostics: [...evaluation.diagnostics, ...entered.flatMap(({ diagnostics }) => diagnostics)],
    };
}
function enter(stack) {
    const body = stack.attributes.entries.get('template_body');
    const held = body === undefined ? undefined : (0,_cloudformation_embedded_template_of_value_js__WEBPACK_IMPORTED_MODULE_1__/* .templateOfValue */ .V)(body);
    if (held === undefined)
        return undefined;
    const evaluation = (0,_cloudformation_evaluate_template_js__WEBPACK_IMPORTED_MODULE_0__.evaluateTemplate)({ ...held, stack: { pseudo: new Map(), parameters: parametersOf(stack) } });
    if (evaluation === undefined)
        return undefined;
    return { stack, resources: evaluation.resources.map((one) => (0,_cloudformation_stacks_relocate_js__WEBPACK_IMPORTED_MODULE_2__/* .resourceAbove */ .EG)(one, stack)), diagnostics: evaluation.diagnostics };
}
function parametersOf({ attributes }) {
    const parameters = attributes.entries.get('parameters');
    if (parameters?.kind !== 'map')
        return new Map();
    return new Map([...parameters.entries].flatMap(([name, value]) => (value.kind === 'null' ? [] : [[name, (0,_cloudformation_stacks_relocate_js__WEBPACK_IMPORTED_MODULE_2__/* .handedDown */ .XJ)(value)]])));
}


/***/ })

};
