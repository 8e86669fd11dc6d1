export const id = 5028;
export const ids = [5028];
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

/***/ 30041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  secretRotationMissing: () => (/* reexport */ secretRotationMissing)
});

// EXTERNAL MODULE: ./build/policies/forms/companion.js + 1 modules
var companion = __webpack_require__(58919);
// EXTERNAL MODULE: ./build/policies/forms/protection.js + 4 modules
var protection = __webpack_require__(1686);
;// CONCATENATED MODULE: ./build/policies/forms/both.js


/** A policy of resources that lack their companion, and of attributes that say too little. */
function defineBoth({ companions, protections, ...words }) {
    const lack = (0,companion/* defineCompanion */._m)({ ...words, rows: companions });
    const little = (0,protection/* defineProtection */.tW)({ ...words, rows: protections });
    return {
        ...little,
        types: [...new Set([...(lack.types ?? []), ...(little.types ?? [])])],
        dialects: [...new Set([...lack.dialects, ...little.dialects])],
        evaluate: (subject, model) => [...lack.evaluate(subject, model), ...little.evaluate(subject, model)],
        rows: [...companions, ...protections],
    };
}

// EXTERNAL MODULE: ./build/policies/secretsmanager/rotation.js
var rotation = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/policies/secretsmanager/secret-rotation-missing.js


const secretRotationMissing = defineBoth({
    id: 'secret-rotation-missing',
    control: 'rotate-keys',
    severity: 'low',
    title: 'Secret is not rotated, or seldom',
    why: 'A secret that somebody copied once is good for as long as it stays the same, and nobody knows who copied it.',
    remedy: 'Add a rotation of 90 days or less, or let the service manage the secret: RDS does for its master password.',
    limits: [
        'Secrets of others, such as a token of a partner, cannot be rotated by a function: accept the finding there.',
        'Schedules that are written as cron are not counted in days.',
    ],
    covers: { checkov: ['CKV2_AWS_57', 'CKV_AWS_304'], securityHub: ['SecretsManager.1', 'SecretsManager.4'] },
    companions: [rotation/* rotation */.ni],
    protections: [rotation/* rotationInterval */.gM, rotation/* rotationRate */.xe],
});

;// CONCATENATED MODULE: ./build/policies/chunks/secretsmanager.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ }),

/***/ 39944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ rotationInterval),
/* harmony export */   ni: () => (/* binding */ rotation),
/* harmony export */   xe: () => (/* binding */ rotationRate)
/* harmony export */ });
/* harmony import */ var _forms_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96023);

/** A secret, and what rotates it. A secret that RDS makes for itself is no resource of the code. */
const rotation = {
    what: 'rotation',
    lacks: 'is never rotated',
    elsewhere: true,
    terraform: {
        of: { aws_secretsmanager_secret: 'name' },
        by: { aws_secretsmanager_secret_rotation: 'secret_id' },
    },
    cloudformation: {
        of: { 'AWS::SecretsManager::Secret': 'Name' },
        by: { 'AWS::SecretsManager::RotationSchedule': 'SecretId' },
    },
};
const rotationInterval = {
    what: 'days between two rotations',
    terraform: { aws_secretsmanager_secret_rotation: 'rotation_rules.automatically_after_days' },
    cloudformation: { 'AWS::SecretsManager::RotationSchedule': 'RotationRules.AutomaticallyAfterDays' },
    order: _forms_order_js__WEBPACK_IMPORTED_MODULE_0__/* .less */ .M7,
    wanted: 90,
    lacks: 'leaves more than 90 days between two rotations',
};
/** `rate(180 days)`: days; hours are less than one. What is written as cron has no place in the order. */
const rate = {
    reads: 'text',
    rank: (value) => {
        const [, number, unit] = /^rate\((\d+) (hour|day)s?\)$/u.exec(String(value)) ?? [];
        return number === undefined ? undefined : -Number(number) / (unit === 'hour' ? 24 : 1);
    },
};
const rotationRate = {
    ...rotationInterval,
    terraform: { aws_secretsmanager_secret_rotation: 'rotation_rules.schedule_expression' },
    cloudformation: { 'AWS::SecretsManager::RotationSchedule': 'RotationRules.ScheduleExpression' },
    order: rate,
    wanted: 'rate(90 days)',
};


/***/ })

};
