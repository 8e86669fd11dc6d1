export const id = 8737;
export const ids = [8737];
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

/***/ 42030:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lakeGrantToEverybody: () => (/* reexport */ lakeGrantToEverybody)
});

// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/lakeformation/lake-grant-to-everybody.js

/** Lake Formation, "Changing the default settings for your data lake": a group of whoever IAM lets do it. */
const everybody = /^IAM_ALLOWED_PRINCIPALS$|:IAMPrincipals$/u;
const somebody = { reads: 'text', rank: (value) => (typeof value === 'string' ? Number(!everybody.test(value)) : undefined) };
const row = { order: somebody, wanted: 'somebody', fix: false };
const lakeGrantToEverybody = (0,protection/* defineProtection */.tW)({
    id: 'lake-grant-to-everybody',
    control: 'least-privilege-review',
    severity: 'medium',
    title: 'Data lake leaves to IAM alone who reads its data',
    why: 'A grant to the group of all that IAM allows takes the database or table out of the hands of Lake Formation: whoever has glue:GetTable and the bucket reads every column, and no other grant or filter holds any more.',
    remedy: 'Grant to the roles that need the data, and give new databases and tables no default grants.',
    limits: [
        'Settings that say nothing of default grants are left out: the account may have them from before.',
        'A principal that a variable gives is taken for somebody.',
    ],
    covers: {},
    rows: [
        {
            ...row,
            what: 'principal of the grant',
            terraform: { aws_lakeformation_permissions: 'principal' },
            cloudformation: {
                'AWS::LakeFormation::Permissions': 'DataLakePrincipal.DataLakePrincipalIdentifier',
                'AWS::LakeFormation::PrincipalPermissions': 'Principal.DataLakePrincipalIdentifier',
            },
            unknowns: false,
            lacks: 'grants to whomever IAM allows',
        },
        {
            ...row,
            what: 'default grant of new databases',
            terraform: { aws_lakeformation_data_lake_settings: 'create_database_default_permissions[].principal' },
            cloudformation: {
                'AWS::LakeFormation::DataLakeSettings': 'CreateDatabaseDefaultPermissions[].Principal.DataLakePrincipalIdentifier',
            },
            lacks: 'opens new databases to whomever IAM allows',
        },
        {
            ...row,
            what: 'default grant of new tables',
            terraform: { aws_lakeformation_data_lake_settings: 'create_table_default_permissions[].principal' },
            cloudformation: { 'AWS::LakeFormation::DataLakeSettings': 'CreateTableDefaultPermissions[].Principal.DataLakePrincipalIdentifier' },
            lacks: 'opens new tables to whomever IAM allows',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/lakeformation.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
