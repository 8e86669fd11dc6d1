export const id = 6729;
export const ids = [6729];
export const modules = {

/***/ 35426:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ perResource)
/* harmony export */ });
/**
 * Makes a thing of a resource once. Both sides of a review share the resources that the change cannot reach, and with them what was made of
 * these. Only for what depends on nothing but the resource.
 */
function perResource(make) {
    const made = new WeakMap();
    return (resource) => {
        const known = made.get(resource);
        if (known !== undefined)
            return known;
        const thing = make(resource);
        made.set(resource, thing);
        return thing;
    };
}


/***/ }),

/***/ 61102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ referencesOf),
/* harmony export */   i: () => (/* binding */ referencesIn)
/* harmony export */ });
/* harmony import */ var _per_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35426);

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
function referencesIn(value) {
    if (value === undefined)
        return [];
    const found = [];
    collect(value, found);
    return found;
}
/** Each address once that a resource refers to, wherever in it. */
const referencesOf = (0,_per_resource_js__WEBPACK_IMPORTED_MODULE_0__/* .perResource */ .a)((resource) => [...new Set(referencesIn(resource.attributes))]);
function collect(value, found) {
    for (const { of } of value.origin.via)
        if (of !== undefined)
            found.push(of.address);
    switch (value.kind) {
        case 'unknown':
            if (value.reference !== undefined)
                found.push(value.reference.address);
            return;
        case 'template':
            for (const part of value.parts)
                if (typeof part !== 'string')
                    collect(part, found);
            return;
        case 'list':
            for (const item of value.items)
                collect(item, found);
            return;
        case 'map':
            for (const entry of value.entries.values())
                collect(entry, found);
            return;
        case 'choice':
            for (const option of value.options)
                collect(option, found);
            return;
        case 'json-text':
            collect(value.content, found);
            return;
        case 'null':
        case 'bool':
        case 'number':
        case 'string':
            return;
    }
}


/***/ }),

/***/ 65090:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ramShareExternal: () => (/* reexport */ ramShareExternal)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/ram/ram-share-external.js


const share = {
    what: 'bound of the organization',
    order: order/* offOn */.DY,
    wanted: false,
    lacks: 'can be shared with accounts outside of the organization',
};
/** A template can share with nothing but an account. */
const notSet = { reads: 'any', rank: (value) => Number(value === null) };
const ramShareExternal = (0,protection/* defineProtection */.tW)({
    id: 'ram-share-external',
    control: 'cleanup-unintended-accesses',
    severity: 'medium',
    title: 'Resources can be shared outside of the organization',
    why: 'A share that admits accounts outside of the organization gives a subnet, a transit gateway or a resolver rule to whoever is named in it, by an invitation that nobody here sees again.',
    remedy: 'Share inside the organization only.',
    limits: ['An account that a share names and nothing else knows is reported by resource-policy-unknown-account.'],
    covers: { securityHub: ['ServiceCatalog.1'] },
    rows: [
        { ...share, terraform: { aws_ram_resource_share: 'allow_external_principals' }, byDefault: false },
        { ...share, cloudformation: { 'AWS::RAM::ResourceShare': 'AllowExternalPrincipals' }, byDefault: true },
        {
            ...share,
            terraform: { aws_servicecatalog_portfolio_share: 'type' },
            order: (0,order/* ranks */.CS)('ACCOUNT', ['ORGANIZATION', 'ORGANIZATIONAL_UNIT', 'ORGANIZATION_MEMBER_ACCOUNT']),
            wanted: 'ORGANIZATION',
            severity: 'info',
            fix: false,
            lacks: 'shares a portfolio with an account by its number, whichever organization that is in',
        },
        {
            ...share,
            cloudformation: { 'AWS::ServiceCatalog::PortfolioShare': 'AccountId' },
            order: notSet,
            byDefault: null,
            wanted: null,
            severity: 'info',
            fix: false,
            unknowns: false,
            lacks: 'shares a portfolio with an account by its number, whichever organization that is in',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/ram.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
