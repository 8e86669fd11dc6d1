export const id = 5850;
export const ids = [5850];
export const modules = {

/***/ 2738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ intersectPorts),
/* harmony export */   S9: () => (/* binding */ portSet),
/* harmony export */   Ws: () => (/* binding */ countPorts),
/* harmony export */   _3: () => (/* binding */ formatPorts),
/* harmony export */   cH: () => (/* binding */ icmpSet),
/* harmony export */   i2: () => (/* binding */ allPorts),
/* harmony export */   j4: () => (/* binding */ formatIcmp),
/* harmony export */   ji: () => (/* binding */ portRange)
/* harmony export */ });
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10624);

const LAST_PORT = 65_535;
const CODES_PER_TYPE = 256;
const noPorts = [];
const allPorts = [{ first: 0, last: LAST_PORT }];
/** Ports `first` to `last`; outside 0 to 65535 is cut off, swapped ends are put right. */
function portRange(first, last) {
    const low = Math.max(0, Math.ceil(Math.min(first, last)));
    const high = Math.min(LAST_PORT, Math.floor(Math.max(first, last)));
    return low <= high ? [{ first: low, last: high }] : noPorts;
}
/** The union; what is outside 0 to 65535 is cut off. */
function portSet(spans) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .normalize */ .S8)(spans.flatMap((span) => portRange(span.first, span.last)), _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .numberNeighbours */ .AL);
}
/** ICMP as security groups write it: type and code, -1 meaning all. */
function icmpSet(type, code) {
    if (type < 0)
        return allPorts;
    const start = type * CODES_PER_TYPE;
    return code < 0 ? portRange(start, start + CODES_PER_TYPE - 1) : portRange(start + code, start + code);
}
function intersectPorts(a, b) {
    return (0,_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a, b);
}
/** Number of ports, 65,536 for all. */
function countPorts(set) {
    return set.reduce((sum, span) => sum + span.last - span.first + 1, 0);
}
/** `22, 3389, 8000-8100`, or `all ports`. */
function formatPorts(set) {
    if (set[0]?.first === 0 && set[0].last === LAST_PORT)
        return 'all ports';
    return set.map(formatSpan).join(', ');
}
/** ICMP: `type 8`, `type 3 code 4`, or `all types`. */
function formatIcmp(set) {
    if (set[0]?.first === 0 && set[0].last === LAST_PORT)
        return 'all types';
    return set.map(formatIcmpSpan).join(', ');
}
function formatIcmpSpan(span) {
    const type = Math.floor(span.first / CODES_PER_TYPE);
    const lastType = Math.floor(span.last / CODES_PER_TYPE);
    const wholeTypes = span.first % CODES_PER_TYPE === 0 && span.last % CODES_PER_TYPE === CODES_PER_TYPE - 1;
    if (wholeTypes)
        return type === lastType ? `type ${type}` : `types ${type}-${lastType}`;
    const from = `type ${type} code ${span.first % CODES_PER_TYPE}`;
    return span.first === span.last ? from : `${from} to type ${lastType} code ${span.last % CODES_PER_TYPE}`;
}
function formatSpan(span) {
    return span.first === span.last ? String(span.first) : `${span.first}-${span.last}`;
}


/***/ }),

/***/ 27068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ LAST_PROTOCOL),
/* harmony export */   Ib: () => (/* binding */ ICMP),
/* harmony export */   Oe: () => (/* binding */ protocolNumber),
/* harmony export */   cj: () => (/* binding */ isIcmp),
/* harmony export */   e0: () => (/* binding */ UDP),
/* harmony export */   kC: () => (/* binding */ protocolName),
/* harmony export */   qi: () => (/* binding */ TCP),
/* harmony export */   vZ: () => (/* binding */ hasPorts)
/* harmony export */ });
/** IANA protocol numbers by the names that AWS, Terraform and people write. */
const numbers = new Map([
    ['icmp', 1],
    ['icmpv4', 1],
    ['tcp', 6],
    ['udp', 17],
    ['gre', 47],
    ['esp', 50],
    ['ah', 51],
    ['icmpv6', 58],
    ['ipv6-icmp', 58],
    ['ospf', 89],
    ['sctp', 132],
]);
const names = new Map([
    [1, 'icmp'],
    [6, 'tcp'],
    [17, 'udp'],
    [47, 'gre'],
    [50, 'esp'],
    [51, 'ah'],
    [58, 'icmpv6'],
    [89, 'ospf'],
    [132, 'sctp'],
]);
/** Protocol numbers of IANA are 0 to 255. */
const LAST_PROTOCOL = 255;
const TCP = 6;
const UDP = 17;
const ICMP = 1;
const ICMPV6 = 58;
/**
 * Protocol number of a security group or network ACL rule, `'all'` for -1. Undefined when the text is no protocol. In AWS, every
 * protocol other than tcp, udp, icmp and icmpv6 admits all ports, whatever ports the rule names (EC2 API: IpPermission).
 */
function protocolNumber(text) {
    const name = String(text).trim().toLowerCase();
    if (name === 'all' || name === 'any')
        return 'all';
    const known = numbers.get(name);
    if (known !== undefined)
        return known;
    if (!/^-?\d{1,8}(\.0+)?$/.test(name))
        return undefined;
    const value = Number(name);
    if (value === -1)
        return 'all';
    return value >= 0 && value <= LAST_PROTOCOL ? value : undefined;
}
/** True when the ports of a rule mean something for the protocol. */
function hasPorts(protocol) {
    return protocol === TCP || protocol === UDP;
}
function isIcmp(protocol) {
    return protocol === ICMP || protocol === ICMPV6;
}
/** `tcp`, or `protocol 47` where IANA's name is not known here. */
function protocolName(protocol) {
    return names.get(protocol) ?? `protocol ${protocol}`;
}


/***/ }),

/***/ 31508:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ hasNoSources),
/* harmony export */   S0: () => (/* binding */ noSources),
/* harmony export */   YH: () => (/* binding */ uniteSources),
/* harmony export */   eE: () => (/* binding */ sourceSet),
/* harmony export */   jL: () => (/* binding */ subtractSources),
/* harmony export */   xh: () => (/* binding */ equalSources),
/* harmony export */   yO: () => (/* binding */ intersectSources)
/* harmony export */ });
/* unused harmony export includesOpaque */
/* harmony import */ var _address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53979);

const noSources = { addresses: _address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .noAddresses */ .mx, opaque: [] };
/** Opaque sources that the addresses cover are left out, so equal sets are equal in their parts. */
function sourceSet(addresses, opaque = []) {
    if (opaque.length === 0)
        return { addresses, opaque };
    const byText = new Map(opaque.map((source) => [source.text, source]));
    const uncovered = [...byText.values()].filter((source) => !(0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWholeFamily */ .SR)(addresses, source.family ?? 4));
    return { addresses, opaque: uncovered.sort(byTextOrder) };
}
function byTextOrder(a, b) {
    return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
function uniteSources(a, b) {
    const opaque = a.opaque.length === 0 ? b.opaque : b.opaque.length === 0 ? a.opaque : [...a.opaque, ...b.opaque];
    return sourceSet((0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .uniteAddresses */ .A8)(a.addresses, b.addresses), opaque);
}
function subtractSources(a, b) {
    return {
        addresses: (0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtractAddresses */ .rg)(a.addresses, b.addresses),
        opaque: a.opaque.filter((source) => !includesOpaque(b, source)),
    };
}
function intersectSources(a, b) {
    return sourceSet((0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersectAddresses */ .mr)(a.addresses, b.addresses), [
        ...a.opaque.filter((source) => includesOpaque(b, source)),
        ...b.opaque.filter((source) => includesOpaque(a, source)),
    ]);
}
/** True when the source is named, or its whole address family is in the set. */
function includesOpaque(set, source) {
    return (0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .hasWholeFamily */ .SR)(set.addresses, source.family ?? 4) || set.opaque.some(({ text }) => text === source.text);
}
function hasNoSources(set) {
    return set.opaque.length === 0 && (0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .hasNoAddresses */ .mK)(set.addresses);
}
function equalSources(a, b) {
    return (a.opaque.length === b.opaque.length &&
        a.opaque.every((source, index) => source.text === b.opaque[index]?.text) &&
        (0,_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .equalAddresses */ .f1)(a.addresses, b.addresses));
}


/***/ }),

/***/ 83065:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ TRAFFIC_RULES_MAX),
  DP: () => (/* binding */ hasNoTraffic),
  Py: () => (/* binding */ intersectTraffic),
  Zy: () => (/* binding */ meetsRule),
  Ps: () => (/* binding */ noTraffic),
  Bf: () => (/* binding */ portsFrom),
  u0: () => (/* binding */ sourcesOf),
  Cp: () => (/* binding */ subtractTraffic),
  QG: () => (/* binding */ trafficSet),
  tz: () => (/* binding */ uniteTraffic)
});

// UNUSED EXPORTS: equalTraffic

// EXTERNAL MODULE: ./build/analysis/cidr/port-set.js
var port_set = __webpack_require__(2738);
// EXTERNAL MODULE: ./build/analysis/cidr/protocol.js
var protocol = __webpack_require__(27068);
// EXTERNAL MODULE: ./build/analysis/cidr/source-set.js
var source_set = __webpack_require__(31508);
;// CONCATENATED MODULE: ./build/analysis/cidr/step-function.js
/** Applies `merge` at every integer. Linear in the number of pieces. `merge` of two empty values must be empty. */
function combineSteps(a, b, values, merge) {
    const starts = [];
    for (const piece of a)
        starts.push(piece.first, piece.last + 1);
    for (const piece of b)
        starts.push(piece.first, piece.last + 1);
    starts.sort((x, y) => x - y);
    const valueInA = reader(a, values);
    const valueInB = reader(b, values);
    const pieces = [];
    for (let index = 1; index < starts.length; index++) {
        const first = starts[index - 1] ?? 0;
        const next = starts[index] ?? 0;
        if (first === next)
            continue;
        push(pieces, { first, last: next - 1, value: merge(valueInA(first), valueInB(first)) }, values);
    }
    return pieces;
}
/** Reads values at ascending places. */
function reader(steps, values) {
    let index = 0;
    return (at) => {
        for (let step = steps[index]; step !== undefined && step.last < at; step = steps[index])
            index += 1;
        const step = steps[index];
        return step !== undefined && step.first <= at ? step.value : values.empty;
    };
}
function push(pieces, piece, values) {
    if (values.isEmpty(piece.value))
        return;
    const last = pieces.at(-1);
    if (last !== undefined && last.last + 1 === piece.first && values.equal(last.value, piece.value))
        pieces[pieces.length - 1] = { ...last, last: piece.last };
    else
        pieces.push(piece);
}
function step_function_equalSteps(a, b, values) {
    return (a.length === b.length &&
        a.every((piece, index) => {
            const other = b[index];
            return other !== undefined && piece.first === other.first && piece.last === other.last && values.equal(piece.value, other.value);
        }));
}

;// CONCATENATED MODULE: ./build/analysis/cidr/traffic-set.js




/** AWS admits at most 1,000 security group rules on a network interface (EC2 quotas); more is made to exhaust us. */
const TRAFFIC_RULES_MAX = 2_000;
const sourceValues = { empty: source_set/* noSources */.S0, isEmpty: source_set/* hasNoSources */.Gf, equal: source_set/* equalSources */.xh };
const portValues = {
    empty: [],
    isEmpty: (ports) => ports.length === 0,
    equal: (a, b) => step_function_equalSteps(a, b, sourceValues),
};
const noTraffic = { protocols: [], limited: false };
/** The union of the rules, as AWS evaluates those of a security group. */
function trafficSet(rules) {
    const kept = rules.slice(0, TRAFFIC_RULES_MAX);
    return { protocols: uniteAll(kept.map(ruleSteps)), limited: kept.length < rules.length };
}
function ruleSteps(rule) {
    const admitsPorts = rule.protocol !== 'all' && ((0,protocol/* hasPorts */.vZ)(rule.protocol) || (0,protocol/* isIcmp */.cj)(rule.protocol));
    const ports = (admitsPorts ? rule.ports : port_set/* allPorts */.i2).map((span) => ({ ...span, value: rule.sources }));
    if ((0,source_set/* hasNoSources */.Gf)(rule.sources) || ports.length === 0)
        return [];
    const [first, last] = rule.protocol === 'all' ? [0, protocol/* LAST_PROTOCOL */.Gj] : [rule.protocol, rule.protocol];
    return [{ first, last, value: ports }];
}
/** Halves the list, so that a thousand rules are merged ten times and not a thousand. */
function uniteAll(parts) {
    if (parts.length <= 1)
        return parts[0] ?? [];
    const middle = parts.length >> 1;
    return combine(uniteAll(parts.slice(0, middle)), uniteAll(parts.slice(middle)), source_set/* uniteSources */.YH);
}
function combine(a, b, merge) {
    return combineSteps(a, b, portValues, (x, y) => combineSteps(x, y, sourceValues, merge));
}
function uniteTraffic(a, b) {
    return { protocols: combine(a.protocols, b.protocols, source_set/* uniteSources */.YH), limited: a.limited || b.limited };
}
/** What `a` admits and `b` does not. An opaque source of `a` is gone where `b` has the same one or its whole address family. */
function subtractTraffic(a, b) {
    return { protocols: combine(a.protocols, b.protocols, source_set/* subtractSources */.jL), limited: a.limited || b.limited };
}
function intersectTraffic(a, b) {
    return { protocols: combine(a.protocols, b.protocols, source_set/* intersectSources */.yO), limited: a.limited || b.limited };
}
/** Does the set hold any packet that the rule admits? Looks only at the ports of the rule, which are few among those of a thousand rules. */
function meetsRule(set, rule) {
    return ruleSteps(rule).some(({ first, last, value: spans }) => set.protocols.some((piece) => piece.first <= last && first <= piece.last && spans.some((span) => meetsSpan(piece.value, span))));
}
function meetsSpan(cells, span) {
    for (let index = firstCellTo(cells, span.first); index < cells.length; index += 1) {
        const cell = cells[index];
        if (cell === undefined || cell.first > span.last)
            return false;
        if (!(0,source_set/* hasNoSources */.Gf)((0,source_set/* intersectSources */.yO)(cell.value, span.value)))
            return true;
    }
    return false;
}
/** Index of the first cell that ends at the port or behind it. */
function firstCellTo(cells, port) {
    let low = 0;
    let high = cells.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cells[middle]?.last ?? Infinity) < port)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function hasNoTraffic(set) {
    return set.protocols.length === 0;
}
/** The same packets, however the rules are written. */
function equalTraffic(a, b) {
    return equalSteps(a.protocols, b.protocols, portValues);
}
/** Sources that reach any of the ports with the protocol. */
function sourcesOf(set, protocol, ports) {
    let sources = source_set/* noSources */.S0;
    for (const piece of set.protocols) {
        if (protocol < piece.first || protocol > piece.last)
            continue;
        for (const cell of piece.value)
            if (ports.some((span) => span.first <= cell.last && cell.first <= span.last))
                sources = (0,source_set/* uniteSources */.YH)(sources, cell.value);
    }
    return sources;
}
/** Ports that any source for which `test` holds reaches with the protocol. */
function portsFrom(set, protocol, test) {
    const piece = set.protocols.find(({ first, last }) => first <= protocol && protocol <= last);
    const ports = [];
    for (const cell of piece?.value ?? []) {
        if (!test(cell.value))
            continue;
        const last = ports.at(-1);
        if (last !== undefined && last.last + 1 === cell.first)
            last.last = cell.last;
        else
            ports.push({ first: cell.first, last: cell.last });
    }
    return ports;
}


/***/ }),

/***/ 25399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ witnessPacket),
/* harmony export */   QP: () => (/* binding */ describePorts)
/* harmony export */ });
/* unused harmony export describeTraffic */
/* harmony import */ var _core_first_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45269);
/* harmony import */ var _address_reach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94588);
/* harmony import */ var _address_set_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53979);
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10624);
/* harmony import */ var _port_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2738);
/* harmony import */ var _protocol_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27068);






/** Ports that a reader recognises, the most telling first. */
const tellingPorts = [22, 3389, 3306, 5432, 1433, 6379, 27017, 9200, 2375, 6443, 445, 443, 80];
const SOURCES_SHOWN_MAX = 4;
const PIECES_SHOWN_MAX = 6;
/** One packet of the set: from a public address if there is one, over TCP if possible, to a port that people know. */
function witnessPacket(set) {
    const cells = set.protocols.flatMap((piece) => piece.value.map((cell) => ({ protocol: pickProtocol(piece.first, piece.last), ports: [cell], sources: cell.value })));
    let best;
    for (const cell of cells) {
        const score = scoreCell(cell.protocol, cell.ports, cell.sources);
        if (best === undefined || score > best.score)
            best = { score, cell };
    }
    if (best === undefined)
        return undefined;
    const { protocol, ports, sources } = best.cell;
    const source = (0,_address_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .witnessAddress */ .Ub)(sources.addresses) ?? sources.opaque[0]?.text ?? 'unknown';
    const port = formatWitnessPort(protocol, ports);
    return { protocol: (0,_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolName */ .kC)(protocol), ...(port === undefined ? {} : { port }), source };
}
function scoreCell(protocol, ports, sources) {
    const reach = (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNoAddresses */ .mK)(sources.addresses) ? 0 : (0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .hasNoAddresses */ .mK)((0,_address_reach_js__WEBPACK_IMPORTED_MODULE_0__/* .publicPart */ .JA)(sources.addresses)) ? 100 : 200;
    const transport = protocol === _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .TCP */ .qi ? 50 : protocol === _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .UDP */ .e0 ? 40 : 0;
    const rank = tellingPorts.findIndex((port) => (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(ports, port));
    return reach + transport + (rank < 0 || transport === 0 ? 0 : tellingPorts.length - rank);
}
function pickProtocol(first, last) {
    return [_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .TCP */ .qi, _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .UDP */ .e0, _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .ICMP */ .Ib].find((protocol) => first <= protocol && protocol <= last) ?? first;
}
function formatWitnessPort(protocol, ports) {
    const first = ports[0]?.first ?? 0;
    if ((0,_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .isIcmp */ .cj)(protocol))
        return (0,_port_set_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIcmp */ .j4)([{ first, last: first }]);
    if (protocol !== _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .TCP */ .qi && protocol !== _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .UDP */ .e0)
        return undefined;
    return String(tellingPorts.find((port) => (0,_intervals_js__WEBPACK_IMPORTED_MODULE_2__/* .contains */ .gR)(ports, port)) ?? first);
}
/** `tcp 22 from 0.0.0.0/0; all protocols from sg-1`. Long lists are cut with the number of what is left. */
function describeTraffic(set) {
    const pieces = set.protocols.flatMap((piece) => groupBySources(piece.value).map((group) => describeGroup(piece.first, piece.last, group)));
    return (0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_5__/* .firstNames */ .d)(pieces, PIECES_SHOWN_MAX, '; ');
}
/** `tcp 22; udp 53`: as `describeTraffic`, for traffic of which the sources are told otherwise. */
function describePorts(set) {
    return describeTraffic(set).replaceAll(/ from [^;]*/gu, '');
}
function groupBySources(cells) {
    const groups = new Map();
    for (const cell of cells) {
        const from = sourceTexts(cell.value);
        const key = from.join(' ');
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, { ports: [{ first: cell.first, last: cell.last }], from });
        else
            group.ports.push({ first: cell.first, last: cell.last });
    }
    return [...groups.values()];
}
function describeGroup(first, last, group) {
    const from = `from ${(0,_core_first_names_js__WEBPACK_IMPORTED_MODULE_5__/* .firstNames */ .d)(group.from, SOURCES_SHOWN_MAX)}`;
    if (first === 0 && last === _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .LAST_PROTOCOL */ .Gj)
        return `all protocols, ${(0,_port_set_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPorts */ ._3)(group.ports)} ${from}`.replace(', all ports', '');
    const name = first === last ? (0,_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .protocolName */ .kC)(first) : `protocols ${first}-${last}`;
    if (first === last && (0,_protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .isIcmp */ .cj)(first))
        return `${name} ${(0,_port_set_js__WEBPACK_IMPORTED_MODULE_3__/* .formatIcmp */ .j4)(group.ports)} ${from}`;
    const hasPort = first === last && (first === _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .TCP */ .qi || first === _protocol_js__WEBPACK_IMPORTED_MODULE_4__/* .UDP */ .e0);
    return hasPort ? `${name} ${(0,_port_set_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPorts */ ._3)(group.ports)} ${from}` : `${name} ${from}`;
}
function sourceTexts(sources) {
    return [...(0,_address_set_js__WEBPACK_IMPORTED_MODULE_1__/* .toCidrs */ .VL)(sources.addresses), ...sources.opaque.map(({ text }) => text)];
}


/***/ }),

/***/ 19321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ isBehind),
/* harmony export */   a: () => (/* binding */ machines)
/* harmony export */ });
/* harmony import */ var _binding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91335);
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _fact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96962);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36254);




function form(noun, groups, more = {}) {
    const { role, profile } = more;
    return {
        noun,
        groups: groups.split(' ').map((path) => path.split('.')),
        ...(role === undefined ? {} : { role: role.split('.') }),
        ...(profile === undefined ? {} : { profile: profile.split('.') }),
    };
}
/** From the provider's and CloudFormation's documentation; a dot goes into a block. */
const forms = new Map([
    ['aws_instance', form('instance', 'vpc_security_group_ids security_groups', { profile: 'iam_instance_profile' })],
    ['aws_spot_instance_request', form('instance', 'vpc_security_group_ids security_groups', { profile: 'iam_instance_profile' })],
    [
        'aws_launch_template',
        form('launch template', 'vpc_security_group_ids security_group_names network_interfaces.security_groups', {
            profile: 'iam_instance_profile.name',
        }),
    ],
    ['aws_launch_configuration', form('launch configuration', 'security_groups', { profile: 'iam_instance_profile' })],
    ['aws_lambda_function', form('function', 'vpc_config.security_group_ids', { role: 'role' })],
    ['aws_ecs_service', form('ECS service', 'network_configuration.security_groups')],
    ['aws_lb', form('load balancer', 'security_groups')],
    ['aws_alb', form('load balancer', 'security_groups')],
    ['aws_elb', form('load balancer', 'security_groups')],
    ['aws_db_instance', form('database', 'vpc_security_group_ids')],
    ['aws_rds_cluster', form('database', 'vpc_security_group_ids')],
    ['aws_redshift_cluster', form('database', 'vpc_security_group_ids')],
    ['aws_elasticache_cluster', form('cache', 'security_group_ids')],
    ['aws_elasticache_replication_group', form('cache', 'security_group_ids')],
    ['aws_opensearch_domain', form('search domain', 'vpc_options.security_group_ids')],
    ['aws_eks_cluster', form('cluster', 'vpc_config.security_group_ids', { role: 'role_arn' })],
    ['AWS::EC2::Instance', form('instance', 'SecurityGroupIds SecurityGroups', { profile: 'IamInstanceProfile' })],
    [
        'AWS::EC2::LaunchTemplate',
        form('launch template', 'LaunchTemplateData.SecurityGroupIds', { profile: 'LaunchTemplateData.IamInstanceProfile.Name' }),
    ],
    ['AWS::AutoScaling::LaunchConfiguration', form('launch configuration', 'SecurityGroups', { profile: 'IamInstanceProfile' })],
    ['AWS::Lambda::Function', form('function', 'VpcConfig.SecurityGroupIds', { role: 'Role' })],
    ['AWS::ECS::Service', form('ECS service', 'NetworkConfiguration.AwsvpcConfiguration.SecurityGroups')],
    ['AWS::ElasticLoadBalancingV2::LoadBalancer', form('load balancer', 'SecurityGroups')],
    ['AWS::ElasticLoadBalancing::LoadBalancer', form('load balancer', 'SecurityGroups')],
    ['AWS::RDS::DBInstance', form('database', 'VPCSecurityGroups')],
    ['AWS::RDS::DBCluster', form('database', 'VpcSecurityGroupIds')],
]);
/** Everything that the code puts behind a security group. */
function machines(code) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...forms.keys()).flatMap((resource) => {
        const found = forms.get(resource.type);
        if (found === undefined)
            return [];
        const groups = found.groups.flatMap((path) => valuesAt(resource.attributes, path)).flatMap((value) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(value).items);
        return groups.length === 0 ? [] : [{ ...(0,_subject_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .e)(resource), noun: found.noun, groups, role: roleOf(resource, found, code) }];
    });
}
/** Is the machine behind this group? */
function isBehind(machine, group) {
    const names = ['name', 'GroupName'].flatMap((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(group.attributes, name) ?? []);
    return machine.root === group.root && machine.groups.some((value) => (0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .binds */ .fO)(value, group, names) === 'yes');
}
/** What stands at the path; of a block that is repeated, in each. */
function valuesAt(from, [first, ...rest]) {
    if (first === undefined)
        return [from];
    const value = (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(from, first);
    if (value === undefined)
        return [];
    if (rest.length === 0)
        return [value];
    return (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .blocks */ .Bv)(value).items.flatMap((block) => valuesAt(block, rest));
}
const profileTypes = ['aws_iam_instance_profile', 'AWS::IAM::InstanceProfile'];
const roleTypes = ['aws_iam_role', 'AWS::IAM::Role'];
function roleOf(resource, { role, profile }, code) {
    const named = [
        ...(role === undefined ? [] : valuesAt(resource.attributes, role)),
        ...(profile === undefined ? [] : valuesAt(resource.attributes, profile)).flatMap((value) => {
            const declared = declaredBy(value, resource.root, profileTypes, code);
            const roles = ['role', 'Roles'].flatMap((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(declared?.attributes, name) ?? []);
            return roles.flatMap((one) => (one.kind === 'list' ? (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .members */ .ol)(one).items : [one]));
        }),
    ];
    return named.flatMap((value) => declaredBy(value, resource.root, roleTypes, code) ?? [])[0];
}
function declaredBy(value, root, types, code) {
    return (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...types).find((one) => {
        const names = ['name', 'RoleName', 'InstanceProfileName'].flatMap((name) => (0,_fact_js__WEBPACK_IMPORTED_MODULE_1__/* .attribute */ .lt)(one.attributes, name) ?? []);
        return one.root === root && (0,_binding_js__WEBPACK_IMPORTED_MODULE_3__/* .binds */ .fO)(value, one, names) === 'yes';
    });
}


/***/ }),

/***/ 25459:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ findIn)
/* harmony export */ });
/* harmony import */ var _evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2261);
/* harmony import */ var _network_finder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81023);
/* harmony import */ var _per_code_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91431);



const finders = (0,_per_code_js__WEBPACK_IMPORTED_MODULE_2__/* .perCode */ .L)(() => new Map());
/** Finds the resources of these types that a value refers to. Made once for each side and list of types. */
function findIn(code, ...types) {
    const known = finders(code);
    const key = types.join(' ');
    // Read each time: who finds something depends on what is there.
    const resources = (0,_evaluated_code_js__WEBPACK_IMPORTED_MODULE_0__/* .managed */ .Y)(code, ...types);
    const find = known.get(key) ?? (0,_network_finder_js__WEBPACK_IMPORTED_MODULE_1__/* .finder */ .n)(resources);
    known.set(key, find);
    return find;
}


/***/ }),

/***/ 13226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ groupTraffic)
/* harmony export */ });
/* harmony import */ var _analysis_cidr_address_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53979);
/* harmony import */ var _analysis_cidr_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58730);
/* harmony import */ var _analysis_cidr_port_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2738);
/* harmony import */ var _analysis_cidr_protocol_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27068);
/* harmony import */ var _analysis_cidr_source_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31508);
/* harmony import */ var _analysis_cidr_traffic_set_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83065);
/* harmony import */ var _core_circumstance_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30013);
/* harmony import */ var _core_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88187);








/** Several policies ask for the same group. */
const traffics = new WeakMap();
/** Worked out once for each group and direction. */
function groupTraffic(group, direction) {
    const known = traffics.get(group) ?? new Map();
    traffics.set(group, known);
    const traffic = known.get(direction) ?? readTraffic(group, direction);
    known.set(direction, traffic);
    return traffic;
}
function readTraffic(group, direction) {
    const rules = group.rules.filter((rule) => rule.direction === direction).map(ruleFlows);
    const flows = rules.flatMap((rule) => rule.flows);
    const unknowns = rules.flatMap((rule) => rule.unknowns);
    const open = group.moreRules[direction];
    const more = open === undefined ? [] : [{ rule: undefined, unknown: open, protocol: undefined, ports: undefined }];
    const always = flows.filter((flow) => flow.when === undefined);
    const admitted = (0,_analysis_cidr_traffic_set_js__WEBPACK_IMPORTED_MODULE_5__/* .trafficSet */ .QG)(always.map((flow) => flow.traffic));
    const cut = admitted.limited || flows.length > _analysis_cidr_traffic_set_js__WEBPACK_IMPORTED_MODULE_5__/* .TRAFFIC_RULES_MAX */ .lt ? [tooManyRules(group)] : [];
    const optional = flows.filter((flow) => flow.when !== undefined);
    return { admitted, flows: always, optional, somewhere: inSomeDeployments(flows), unknowns: [...unknowns, ...more, ...cut] };
}
/** Options are few; beyond this many sets of circumstances the rest is judged together. */
const circumstancesMax = 32;
/** Whatever one deployment may have at once is judged together: an option, and all others that do not contradict it. */
function inSomeDeployments(flows) {
    const options = new Map(flows.flatMap(({ when }) => (when === undefined ? [] : [[JSON.stringify(when), when]])));
    return [...options.values()].slice(0, circumstancesMax).map((when, index) => {
        const isRest = index === circumstancesMax - 1;
        const own = flows.filter((flow) => isRest || flow.when === undefined || (0,_core_circumstance_js__WEBPACK_IMPORTED_MODULE_6__/* .both */ .WP)(flow.when, when) !== undefined);
        return { when, admitted: (0,_analysis_cidr_traffic_set_js__WEBPACK_IMPORTED_MODULE_5__/* .trafficSet */ .QG)(own.map((flow) => flow.traffic)), flows: own };
    });
}
function tooManyRules(group) {
    const expression = `the rules beyond the first ${_analysis_cidr_traffic_set_js__WEBPACK_IMPORTED_MODULE_5__/* .TRAFFIC_RULES_MAX */ .lt}`;
    const unknown = {
        kind: 'unknown',
        reason: 'limit-reached',
        expression,
        origin: { at: group.resource.declaration, via: [] },
    };
    return { rule: undefined, unknown, protocol: undefined, ports: undefined };
}
/** A rule of which a condition chooses protocol or ports is one rule for each that may be chosen. */
function ruleFlows(rule) {
    const read = ruleOptions(rule).map(flowsOf);
    const [only, ...others] = read;
    if (only !== undefined && others.length === 0)
        return only;
    return {
        flows: read.flatMap(({ flows }) => flows.map((flow) => ({ ...flow, when: flow.when ?? [] }))),
        unknowns: read.flatMap(({ unknowns }) => unknowns),
    };
}
function flowsOf(rule) {
    const protocol = protocolOf(rule);
    if (typeof protocol === 'object')
        return { flows: [], unknowns: withoutPorts(rule, protocol, undefined) };
    const ports = portsOf(rule, protocol);
    if ('kind' in ports)
        return { flows: [], unknowns: withoutPorts(rule, ports, protocol) };
    const flows = [];
    const unknowns = [];
    for (const source of rule.sources) {
        const read = readSource(source);
        if ('unknown' in read)
            unknowns.push({ rule, unknown: read.unknown, protocol, ports });
        else {
            const where = source.when === undefined ? {} : { when: source.when };
            flows.push({ rule, source, cause: read.cause, traffic: { sources: read.sources, protocol, ports }, ...where });
        }
    }
    return { flows, unknowns };
}
/** Of more than these nobody says which of them go together. */
const ruleOptionsMax = 16;
const rangeFacts = ['protocol', 'fromPort', 'toPort'];
/** What one condition decides is decided for all of them at once. */
function ruleOptions(rule) {
    const chosen = rangeFacts.flatMap((name) => {
        const fact = rule[name];
        return isChosen(fact) ? [{ name, condition: fact.unknown.expression, options: fact.options }] : [];
    });
    let options = [rule];
    for (const together of (0,_core_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(chosen, ({ condition }) => condition).values()) {
        const [count = 0, ...others] = new Set(together.map((one) => one.options.length));
        // One of them depends on more than this condition: nobody says which of them go together.
        if (others.length > 0)
            return [rule];
        options = options.flatMap((one) => Array.from({ length: count }, (_, at) => ({ ...one, ...Object.fromEntries(together.map((each) => [each.name, each.options[at]])) })));
        if (options.length > ruleOptionsMax)
            return [rule];
    }
    return options;
}
/** One of several readings, all of which are known. */
function isChosen(fact) {
    return fact.kind === 'unknown' && fact.options !== undefined && fact.options.every(({ kind }) => kind !== 'unknown');
}
/** Ports that are not known leave who may come as known as it is: members of a group are no strangers, whatever the port. */
function withoutPorts(rule, unknown, protocol) {
    const common = { rule, protocol, ports: undefined };
    return rule.sources.map((source) => {
        const read = readSource(source);
        return 'unknown' in read ? { ...common, unknown: read.unknown } : { ...common, unknown, sources: read.sources };
    });
}
function readSource(source) {
    if (source.kind === 'unknown')
        return { unknown: source.unknown };
    if (source.kind === 'opaque') {
        const opaque = { text: `${source.what} ${source.text}` };
        return { sources: (0,_analysis_cidr_source_set_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSet */ .eE)((0,_analysis_cidr_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSet */ .Rm)([]), [opaque]), cause: source.value };
    }
    const range = (0,_analysis_cidr_address_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCidr */ .GN)(source.text);
    if (range === undefined)
        return { unknown: notAnAddress(source.value, source.text) };
    return { sources: (0,_analysis_cidr_source_set_js__WEBPACK_IMPORTED_MODULE_4__/* .sourceSet */ .eE)((0,_analysis_cidr_address_set_js__WEBPACK_IMPORTED_MODULE_0__/* .addressSet */ .Rm)([range])), cause: source.value };
}
function notAnAddress(value, text) {
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `"${text.slice(0, 60)}", which is not an address range`,
        origin: value.origin,
    };
}
function protocolOf(rule) {
    const { protocol } = rule;
    if (protocol.kind === 'absent')
        return 'all';
    if (protocol.kind === 'unknown')
        return protocol.unknown;
    const known = (0,_analysis_cidr_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .protocolNumber */ .Oe)(protocol.value);
    if (known !== undefined)
        return known;
    return {
        kind: 'unknown',
        reason: 'unsupported-expression',
        expression: `the protocol "${protocol.value.slice(0, 30)}"`,
        origin: protocol.source.origin,
    };
}
/** Without a port a rule admits every port of its protocol, as EC2 documents for IpPermission. */
function portsOf(rule, protocol) {
    if (protocol === 'all')
        return _analysis_cidr_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .allPorts */ .i2;
    const from = bound(rule.fromPort, (0,_analysis_cidr_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol) ? -1 : 0);
    const to = bound(rule.toPort, (0,_analysis_cidr_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol) ? -1 : 65_535);
    if (typeof from !== 'number')
        return from;
    if (typeof to !== 'number')
        return to;
    if ((0,_analysis_cidr_protocol_js__WEBPACK_IMPORTED_MODULE_3__/* .isIcmp */ .cj)(protocol))
        return (0,_analysis_cidr_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .icmpSet */ .cH)(from, to);
    return from < 0 || to < 0 ? _analysis_cidr_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .allPorts */ .i2 : (0,_analysis_cidr_port_set_js__WEBPACK_IMPORTED_MODULE_2__/* .portRange */ .ji)(from, to);
}
function bound(port, whenAbsent) {
    if (port.kind === 'absent')
        return whenAbsent;
    return port.kind === 'known' ? port.value : port.unknown;
}


/***/ })

};
