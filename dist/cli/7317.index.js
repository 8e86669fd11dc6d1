export const id = 7317;
export const ids = [7317];
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

/***/ 7540:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileTransferPlaintext: () => (/* reexport */ fileTransferPlaintext)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/transfer/file-transfer-plaintext.js


const fileTransferPlaintext = (0,protection/* defineProtection */.tW)({
    id: 'file-transfer-plaintext',
    control: 'encryption-in-transit',
    severity: 'medium',
    title: 'File transfer server takes passwords and files in the clear, or old ciphers on the internet',
    why: 'FTP sends the password and the file in the clear, and anybody on the way can keep both. On the internet the security policies of the first years still agree on ciphers and key exchanges that nobody should use any more.',
    remedy: 'Take FTP out of the protocols and let partners use SFTP. On a public endpoint set a security policy from 2022-03 on.',
    limits: ['Which partners still need FTP is not known here; within a VPC it is reported all the same.'],
    covers: { checkov: ['CKV_AWS_380', 'CKV_AWS_357', 'CKV_AWS_164'], securityHub: ['Transfer.2'] },
    rows: [
        {
            what: 'protocols',
            terraform: { aws_transfer_server: 'protocols' },
            cloudformation: { 'AWS::Transfer::Server': 'Protocols' },
            order: (0,order/* without */.FF)('FTP'),
            wanted: ['SFTP'],
            lacks: 'takes files over FTP, in the clear',
        },
        {
            what: 'security policy',
            terraform: { aws_transfer_server: 'security_policy_name' },
            cloudformation: { 'AWS::Transfer::Server': 'SecurityPolicyName' },
            order: (0,order/* anyBut */.uC)('TransferSecurityPolicy-2018-11', 'TransferSecurityPolicy-2020-06', 'TransferSecurityPolicy-FIPS-2020-06'),
            byDefault: 'TransferSecurityPolicy-2018-11',
            wanted: 'TransferSecurityPolicy-2024-01',
            absent: 'low',
            only: [{ terraform: 'endpoint_type', cloudformation: 'EndpointType', is: ['PUBLIC'], byDefault: 'PUBLIC' }],
            lacks: 'is on the internet and agrees on old ciphers',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/transfer.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
