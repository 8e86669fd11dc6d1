export const id = 1353;
export const ids = [1353];
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

/***/ 13318:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileAccessPointWide: () => (/* reexport */ fileAccessPointWide)
});

// EXTERNAL MODULE: ./build/policies/forms/order.js
var order = __webpack_require__(96023);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/efs/file-access-point-wide.js


/** Zero is root. */
const notRoot = { reads: 'number', rank: (value) => (value === null ? undefined : Number(Number(value) !== 0)) };
const fileAccessPointWide = (0,protection/* defineProtection */.tW)({
    id: 'file-access-point-wide',
    control: 'least-privilege-review',
    severity: 'low',
    title: 'Access point of a file system shows all of it, or takes whoever comes at his word',
    why: 'An access point is there to give an application its own folder and its own user. Without a folder it shows every other one; without a user the client says who it is, root included.',
    remedy: 'Name a root directory below /, and a POSIX user.',
    limits: ['What the policy of the file system allows is not looked at here.'],
    covers: { checkov: ['CKV_AWS_329', 'CKV_AWS_330'], securityHub: ['EFS.3', 'EFS.4'] },
    rows: [
        {
            what: 'root directory',
            terraform: { aws_efs_access_point: 'root_directory.path' },
            cloudformation: { 'AWS::EFS::AccessPoint': 'RootDirectory.Path' },
            order: (0,order/* anyBut */.uC)('/'),
            byDefault: '/',
            wanted: '/app',
            fix: false,
            lacks: 'shows the whole file system',
        },
        {
            what: 'user',
            terraform: { aws_efs_access_point: 'posix_user' },
            cloudformation: { 'AWS::EFS::AccessPoint': 'PosixUser' },
            order: order/* set */.hZ,
            byDefault: null,
            wanted: 'set',
            fix: false,
            unknowns: false,
            lacks: 'takes clients at their word who they are',
        },
        {
            what: 'id of the user',
            terraform: { aws_efs_access_point: 'posix_user.uid' },
            cloudformation: { 'AWS::EFS::AccessPoint': 'PosixUser.Uid' },
            order: notRoot,
            wanted: 1000,
            fix: false,
            unknowns: false,
            lacks: 'makes root of every client',
        },
        {
            what: 'refusal of root',
            terraform: { aws_storagegateway_nfs_file_share: 'squash' },
            order: (0,order/* ranks */.CS)('NoSquash', ['RootSquash', 'AllSquash']),
            byDefault: 'RootSquash',
            wanted: 'RootSquash',
            lacks: 'takes root of any client for root',
        },
        {
            what: 'refusal of root',
            terraform: { aws_fsx_openzfs_volume: 'nfs_exports.client_configurations[].options' },
            cloudformation: { 'AWS::FSx::Volume': 'OpenZFSConfiguration.NfsExports[].ClientConfigurations[].Options' },
            order: (0,order/* without */.FF)('no_root_squash'),
            wanted: ['rw'],
            fix: false,
            unknowns: false,
            lacks: 'takes root of any client for root',
        },
        {
            what: 'networks of clients',
            terraform: { aws_storagegateway_nfs_file_share: 'client_list' },
            order: (0,order/* without */.FF)('0.0.0.0/0', '*'),
            wanted: ['10.0.0.0/8'],
            fix: false,
            unknowns: false,
            lacks: 'shares its files with whoever reaches it',
        },
        {
            what: 'sign-in of clients',
            terraform: { aws_storagegateway_smb_file_share: 'authentication' },
            order: (0,order/* ranks */.CS)('GuestAccess', 'ActiveDirectory'),
            byDefault: 'ActiveDirectory',
            wanted: 'ActiveDirectory',
            fix: false,
            lacks: 'lets guests in by one password',
        },
        // A task may do without; that it had to have the right is worth a word when it goes.
        {
            what: 'rights of the task by IAM',
            terraform: { aws_ecs_task_definition: 'volume[].efs_volume_configuration?.authorization_config.iam' },
            cloudformation: { 'AWS::ECS::TaskDefinition': 'Volumes[].EFSVolumeConfiguration?.AuthorizationConfig.IAM' },
            order: (0,order/* ranks */.CS)('DISABLED', 'ENABLED'),
            byDefault: 'DISABLED',
            unknowns: false,
            lacks: 'mounts a file system without the rights of its role',
        },
    ],
});

;// CONCATENATED MODULE: ./build/policies/chunks/efs.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
