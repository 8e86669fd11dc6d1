export const id = 4088;
export const ids = [4088];
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

/***/ 18951:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ecrScanOff: () => (/* reexport */ ecrScanOff),
  ecrTagsMutable: () => (/* reexport */ ecrTagsMutable)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 3 modules
var protection = __webpack_require__(72403);
;// CONCATENATED MODULE: ./build/policies/ecr/ecr-scan-off.js


const ecrScanOff = (0,protection/* defineProtection */.tW)({
    id: 'ecr-scan-off',
    control: 'manage-application-vulnerabilities',
    severity: 'medium',
    title: 'Images are not scanned when they are pushed',
    why: 'What an image brings along is as old as its base. Nobody hears of the flaw in it before somebody else uses it.',
    remedy: 'Scan on push, or let Amazon Inspector scan the whole registry.',
    limits: ['A scanning configuration of the registry counts for all of its repositories: its filters are not compared with their names.'],
    covers: { checkov: ['CKV_AWS_163'], trivy: ['AVD-AWS-0030'], kics: ['Unscanned ECR Image'], securityHub: ['ECR.1'] },
    rows: [
        {
            what: 'scan on push',
            terraform: { aws_ecr_repository: 'image_scanning_configuration.scan_on_push' },
            cloudformation: { 'AWS::ECR::Repository': 'ImageScanningConfiguration.ScanOnPush' },
            order: order/* onOff */.Ro,
            byDefault: false,
            wanted: true,
            lacks: 'does not scan the images that are pushed to it',
            unless: [
                { type: 'aws_ecr_registry_scanning_configuration', isRegional: true, only: [{ terraform: 'rule[].scan_frequency', is: 'set' }] },
                { type: 'AWS::ECR::RegistryScanningConfiguration', only: [{ cloudformation: 'Rules[].ScanFrequency', is: 'set' }] },
            ],
            fix: 'block',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/ecr/ecr-tags-mutable.js


const ecrTagsMutable = (0,protection/* defineProtection */.tW)({
    id: 'ecr-tags-mutable',
    control: 'manage-application-vulnerabilities',
    severity: 'low',
    title: 'Tags of images can be moved to other images',
    why: 'The image that was scanned and approved under a tag need not be the one that runs tomorrow: whoever may push replaces it under the same name.',
    remedy: 'Make tags immutable, and give each build a tag of its own.',
    limits: ['Which tags an exclusion leaves mutable is not looked at.'],
    covers: { checkov: ['CKV_AWS_51'], trivy: ['AVD-AWS-0031'], kics: ['ECR Image Tag Not Immutable'], securityHub: ['ECR.2'] },
    rows: [
        {
            what: 'immutability of tags',
            terraform: { aws_ecr_repository: 'image_tag_mutability' },
            cloudformation: { 'AWS::ECR::Repository': 'ImageTagMutability' },
            order: (0,order/* ranks */.CS)(['MUTABLE', 'MUTABLE_WITH_EXCLUSION'], ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION']),
            byDefault: 'MUTABLE',
            wanted: 'IMMUTABLE',
            lacks: 'lets a tag be moved to another image',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/ecr.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.




/***/ })

};
