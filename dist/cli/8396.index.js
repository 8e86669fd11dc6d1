export const id = 8396;
export const ids = [8396];
export const modules = {

/***/ 53979:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A8: () => (/* binding */ uniteAddresses),
/* harmony export */   CO: () => (/* binding */ parseAddressSet),
/* harmony export */   I1: () => (/* binding */ allAddresses),
/* harmony export */   O5: () => (/* binding */ addressShare),
/* harmony export */   Rm: () => (/* binding */ addressSet),
/* harmony export */   SR: () => (/* binding */ hasWholeFamily),
/* harmony export */   VL: () => (/* binding */ toCidrs),
/* harmony export */   f1: () => (/* binding */ equalAddresses),
/* harmony export */   hs: () => (/* binding */ hasAddress),
/* harmony export */   mK: () => (/* binding */ hasNoAddresses),
/* harmony export */   mr: () => (/* binding */ intersectAddresses),
/* harmony export */   mx: () => (/* binding */ noAddresses),
/* harmony export */   qy: () => (/* binding */ countAddresses),
/* harmony export */   rg: () => (/* binding */ subtractAddresses)
/* harmony export */ });
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10624);


const noAddresses = { v4: [], v6: [] };
const allAddresses = { v4: [{ first: 0n, last: _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[4] }], v6: [{ first: 0n, last: _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[6] }] };
/** The union of networks, however they overlap. */
function addressSet(ranges) {
    const of = (family) => (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .normalize */ .S8)(ranges.filter((range) => range.family === family), _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP).map(({ first, last }) => ({ first, last }));
    return { v4: of(4), v6: of(6) };
}
/** Reads a list of networks; texts that are none come back apart, so that nothing is lost silently. */
function parseAddressSet(texts) {
    const ranges = [];
    const unread = [];
    for (const text of texts) {
        const range = (0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)(text);
        if (range === undefined)
            unread.push(text);
        else
            ranges.push(range);
    }
    return { set: addressSet(ranges), unread };
}
function uniteAddresses(a, b) {
    return { v4: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._f)(a.v4, b.v4, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP), v6: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .unite */ ._f)(a.v6, b.v6, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP) };
}
function intersectAddresses(a, b) {
    return { v4: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(a.v4, b.v4), v6: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .intersect */ .y$)(a.v6, b.v6) };
}
/** Everything of `a` that is not in `b`. */
function subtractAddresses(a, b) {
    return { v4: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(a.v4, b.v4, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP), v6: (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .subtract */ .Re)(a.v6, b.v6, _intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .bigintNeighbours */ .WP) };
}
function hasNoAddresses(set) {
    return set.v4.length === 0 && set.v6.length === 0;
}
/** The same addresses, however they were written. */
function equalAddresses(a, b) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .equalSpans */ .UF)(a.v4, b.v4) && (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .equalSpans */ .UF)(a.v6, b.v6);
}
function hasAddress(set, family, value) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .contains */ .gR)(family === 4 ? set.v4 : set.v6, value);
}
/** Number of addresses of one family. */
function countAddresses(set, family) {
    return (family === 4 ? set.v4 : set.v6).reduce((sum, span) => sum + span.last - span.first + 1n, 0n);
}
/** Share of the family's whole space, 0 to 1. */
function addressShare(set, family) {
    return Number(countAddresses(set, family)) / Number(_address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[family] + 1n);
}
/** True when every address of the family is in the set. */
function hasWholeFamily(set, family) {
    const [span] = family === 4 ? set.v4 : set.v6;
    return span?.first === 0n && span.last === _address_js__WEBPACK_IMPORTED_MODULE_0__/* .lastAddress */ .bE[family];
}
/** The shortest list of networks that is exactly the set, IPv4 first, ascending. */
function toCidrs(set) {
    return [...set.v4.flatMap((span) => spanCidrs(4, span)), ...set.v6.flatMap((span) => spanCidrs(6, span))];
}
function spanCidrs(family, span) {
    const bits = family === 4 ? 32 : 128;
    const cidrs = [];
    let first = span.first;
    while (first <= span.last) {
        let hostBits = first === 0n ? bits : trailingZeros(first);
        while (first + (1n << BigInt(hostBits)) - 1n > span.last)
            hostBits -= 1;
        cidrs.push(`${(0,_address_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAddress */ .M0)(family, first)}/${bits - hostBits}`);
        first += 1n << BigInt(hostBits);
    }
    return cidrs;
}
function trailingZeros(value) {
    return (value & -value).toString(2).length - 1;
}


/***/ }),

/***/ 58730:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ parseCidr),
/* harmony export */   M0: () => (/* binding */ formatAddress),
/* harmony export */   bE: () => (/* binding */ lastAddress)
/* harmony export */ });
/** Longer texts are not addresses. */
const TEXT_CHARS_MAX = 100;
const BITS = { 4: 32, 6: 128 };
const MAPPED_PREFIX = 0xffffn;
const MAPPED_BITS = 96;
/** Highest address of a family. */
const lastAddress = { 4: (1n << 32n) - 1n, 6: (1n << 128n) - 1n };
/**
 * Reads a network or an address in any spelling that a provider or AWS might accept: host bits set, no prefix (one address), leading
 * zeros, shortened IPv4 networks (`0/0`), dotted masks, every zero form of IPv6. IPv4-mapped IPv6 networks are IPv4. Undefined when it
 * is none.
 */
function parseCidr(text) {
    const trimmed = text.trim();
    if (trimmed.length === 0 || trimmed.length > TEXT_CHARS_MAX)
        return undefined;
    const slash = trimmed.indexOf('/');
    const address = slash < 0 ? trimmed : trimmed.slice(0, slash);
    const suffix = slash < 0 ? undefined : trimmed.slice(slash + 1);
    return address.includes(':') ? parseV6Network(address, suffix) : parseV4Network(address, suffix);
}
function parseV4Network(address, suffix) {
    const value = parseV4(address, suffix !== undefined);
    const prefix = suffix === undefined ? 32 : parseV4Prefix(suffix);
    return value === undefined || prefix === undefined ? undefined : network(4, value, prefix);
}
function parseV6Network(address, suffix) {
    const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address;
    const value = parseV6(bare);
    const prefix = suffix === undefined ? 128 : parsePrefix(suffix, 128);
    if (value === undefined || prefix === undefined)
        return undefined;
    const isMapped = value >> 32n === MAPPED_PREFIX && prefix >= MAPPED_BITS;
    return isMapped ? network(4, value & lastAddress[4], prefix - MAPPED_BITS) : network(6, value, prefix);
}
function network(family, value, prefix) {
    const hostMask = (1n << BigInt(BITS[family] - prefix)) - 1n;
    return { family, first: value & ~hostMask, last: value | hostMask };
}
/** Dotted quad, decimal also with leading zeros; `short` admits fewer octets, as in `10/8`. */
function parseV4(text, short) {
    const octets = text.split('.');
    if (octets.length > 4 || (octets.length < 4 && !short))
        return undefined;
    let value = 0n;
    for (let index = 0; index < 4; index += 1) {
        const octet = octets[index] ?? '0';
        if (!/^\d{1,8}$/.test(octet) || Number(octet) > 255)
            return undefined;
        value = (value << 8n) | BigInt(Number(octet));
    }
    return value;
}
function parseV4Prefix(text) {
    if (!text.includes('.'))
        return parsePrefix(text, 32);
    const mask = parseV4(text, false);
    if (mask === undefined)
        return undefined;
    const hostMask = ~mask & lastAddress[4];
    const isContiguous = (hostMask & (hostMask + 1n)) === 0n;
    return isContiguous ? 32 - (hostMask === 0n ? 0 : hostMask.toString(2).length) : undefined;
}
function parsePrefix(text, max) {
    if (!/^\d{1,8}$/.test(text))
        return undefined;
    const prefix = Number(text);
    return prefix <= max ? prefix : undefined;
}
function parseV6(text) {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const head = parseV6Groups(halves[0] ?? '', halves.length === 1);
    const tail = halves.length === 2 ? parseV6Groups(halves[1] ?? '', true) : [];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    return [...head, ...Array.from({ length: missing }, () => 0), ...tail].reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}
/** Groups of 16 bits between colons; the last may be a dotted quad where `quad` says so. */
function parseV6Groups(text, quad) {
    if (text === '')
        return [];
    const groups = [];
    const parts = text.split(':');
    if (parts.length > 8)
        return undefined;
    for (const [index, part] of parts.entries()) {
        if (quad && index === parts.length - 1 && part.includes('.')) {
            const v4 = parseV4(part, false);
            if (v4 === undefined)
                return undefined;
            groups.push(Number(v4 >> 16n), Number(v4 & 0xffffn));
        }
        else if (/^0*[0-9a-f]{1,4}$/i.test(part))
            groups.push(Number.parseInt(part, 16));
        else
            return undefined;
    }
    return groups;
}
/** `203.0.113.7`, or IPv6 in the form of RFC 5952. */
function formatAddress(family, value) {
    if (family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
    const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
    const zeros = longestZeroRun(groups);
    const hex = (part) => part.map((group) => group.toString(16)).join(':');
    return zeros.length < 2 ? hex(groups) : `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}
function longestZeroRun(groups) {
    let best = { start: 0, length: 0 };
    let start = 0;
    for (let index = 0; index <= groups.length; index += 1) {
        if (groups[index] === 0)
            continue;
        if (index - start > best.length)
            best = { start, length: index - start };
        start = index + 1;
    }
    return best;
}


/***/ }),

/***/ 10624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ numberNeighbours),
/* harmony export */   Re: () => (/* binding */ subtract),
/* harmony export */   S8: () => (/* binding */ normalize),
/* harmony export */   UF: () => (/* binding */ equalSpans),
/* harmony export */   WP: () => (/* binding */ bigintNeighbours),
/* harmony export */   _f: () => (/* binding */ unite),
/* harmony export */   gR: () => (/* binding */ contains),
/* harmony export */   y$: () => (/* binding */ intersect)
/* harmony export */ });
const numberNeighbours = { next: (value) => value + 1, previous: (value) => value - 1 };
const bigintNeighbours = { next: (value) => value + 1n, previous: (value) => value - 1n };
/** Sorts and merges; spans with `first > last` are dropped. */
function normalize(spans, step) {
    const sorted = spans.filter((span) => span.first <= span.last).sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0));
    const merged = [];
    for (const span of sorted) {
        const last = merged.at(-1);
        if (last === undefined || step.previous(span.first) > last.last)
            merged.push(span);
        else if (span.last > last.last)
            merged[merged.length - 1] = { first: last.first, last: span.last };
    }
    return merged;
}
function unite(a, b, step) {
    if (a.length === 0)
        return b;
    if (b.length === 0)
        return a;
    return normalize([...a, ...b], step);
}
function intersect(a, b) {
    const common = [];
    let i = 0;
    let j = 0;
    for (let x = a[i], y = b[j]; x !== undefined && y !== undefined; x = a[i], y = b[j]) {
        const first = x.first > y.first ? x.first : y.first;
        const last = x.last < y.last ? x.last : y.last;
        if (first <= last)
            common.push({ first, last });
        if (x.last < y.last)
            i += 1;
        else
            j += 1;
    }
    return common;
}
/** Everything of `a` that is not in `b`. */
function subtract(a, b, step) {
    const rest = [];
    let j = 0;
    for (const span of a) {
        let first = span.first;
        for (let hole = b[j]; hole !== undefined && hole.last < first; hole = b[j])
            j += 1;
        let k = j;
        for (let hole = b[k]; hole !== undefined && hole.first <= span.last; k += 1, hole = b[k]) {
            if (hole.first > first)
                rest.push({ first, last: step.previous(hole.first) });
            first = step.next(hole.last);
        }
        if (first <= span.last)
            rest.push({ first, last: span.last });
    }
    return rest;
}
function contains(spans, value) {
    return spans.some((span) => span.first <= value && value <= span.last);
}
function equalSpans(a, b) {
    return a.length === b.length && a.every((span, index) => span.first === b[index]?.first && span.last === b[index]?.last);
}


/***/ }),

/***/ 59562:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  instanceProfileAdminRole: () => (/* reexport */ instanceProfileAdminRole)
});

// EXTERNAL MODULE: ./build/analysis/iam/grants/full-admin.js
var full_admin = __webpack_require__(71190);
// EXTERNAL MODULE: ./build/model/binding.js
var binding = __webpack_require__(91335);
// EXTERNAL MODULE: ./build/model/evaluated-code.js
var evaluated_code = __webpack_require__(2261);
// EXTERNAL MODULE: ./build/model/fact.js
var fact = __webpack_require__(96962);
// EXTERNAL MODULE: ./build/policies/define-policy.js
var define_policy = __webpack_require__(46371);
// EXTERNAL MODULE: ./build/policies/documents/over-options.js
var over_options = __webpack_require__(49485);
;// CONCATENATED MODULE: ./build/policies/iam/instance-profile-admin-role.js






const types = ['aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'];
/** A role that says of itself that it is one for administrators. */
const adminName = /(?:^|[^a-z])(?:admin|administrator|administratoraccess|root)(?:[^a-z]|$)/iu;
const instanceProfileAdminRole = (0,define_policy/* defineViolation */.z$)({
    id: 'instance-profile-admin-role',
    control: 'least-privilege-review',
    severity: 'high',
    on: 'resource',
    types,
    dialects: ['terraform', 'cloudformation'],
    title: 'Instances are administrators of the account',
    why: 'Every process on the instance gets the credentials of its role by asking the metadata service. With the role of an administrator each hole in what runs there is the account.',
    remedy: 'Give the instance a role of its own, with what it needs.',
    limits: [
        'A role that the code does not hold is judged by its name alone, as medium and possible.',
        'Where the same change makes the role one for administrators, iam-full-admin and this tell it together.',
    ],
    covers: {},
    speaksFor: ['iam-full-admin'],
    evaluate: (profile, model) => rolesOf(profile).flatMap((role) => judge(profile, role, model)),
});
function judge(profile, role, model) {
    const held = model
        .subjects('iam.principal')
        .find(({ root, resource }) => root === profile.root && (0,binding/* binds */.fO)(role, resource, namesOf(resource)) === 'yes');
    const common = { claim: 'violation', trace: [...(0,define_policy/* traceOf */.fC)(role), profile.resource.declaration] };
    if (held === undefined) {
        const name = (0,binding/* symbolicText */.SF)(role) ?? '';
        if (!adminName.test(name))
            return [];
        const message = `${profile.address} gives instances the role ${name}, which by its name is one for administrators.`;
        return [{ ...common, aspect: 'instances are administrators', message, confidence: 'possible', severity: 'medium' }];
    }
    const admin = adminIn(held);
    if (admin === undefined)
        return [];
    const violation = {
        ...common,
        aspect: `instances are administrators${ordinal(profile, held, model)}`,
        message: `${profile.address} gives instances the ${held.name}, with which they are administrators.`,
        confidence: (0,define_policy/* confidenceIn */.S3)(role),
        // Where the administrator is made, so that what one change brings about is told once.
        subject: { root: admin.root, address: admin.address },
    };
    return [admin.options.every(makesAdmin) ? violation : (0,over_options/* ofOption */.jN)(violation, admin.condition)];
}
function namesOf({ attributes }) {
    return [(0,fact/* firstAttribute */.Z9)(attributes, ['name', 'RoleName'])];
}
/** Which of the profiles with that role it is: their names are what people change, their number is what counts. */
function ordinal({ root, resource }, { resource: role }, model) {
    const names = namesOf(role);
    const all = (0,evaluated_code/* managed */.Y)(model, ...types)
        .filter((one) => one.root === root && rolesOf({ resource: one }).some((value) => (0,binding/* binds */.fO)(value, role, names) === 'yes'))
        .toSorted((a, b) => (a.address < b.address ? -1 : 1));
    const at = all.indexOf(resource);
    return at < 1 ? '' : ` (${at + 1})`;
}
function rolesOf({ resource }) {
    return (0,fact/* membersAndRest */.HO)((0,fact/* firstAttribute */.Z9)(resource.attributes, ['role', 'Roles']));
}
/** The document that makes an administrator, alone; one of its options is enough. */
function adminIn({ documents }) {
    return documents.find(({ managed, options }) => (managed === undefined ? options.some(makesAdmin) : managed.worst === 'admin'));
}
function makesAdmin({ document }) {
    return (0,full_admin/* isFullAdmin */.r)(document).answer === 'yes';
}

;// CONCATENATED MODULE: ./build/policies/chunks/iam.generated.js
// Generated by scripts/gen.mjs. Do not edit: run `npm run gen`.



/***/ })

};
