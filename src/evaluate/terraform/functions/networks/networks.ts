import type { Value } from '../../../../core/value.ts';
import { stringType } from '../../../../core/value-type.ts';
import { wholeOf } from '../../../numbers/number-value.ts';
import { unknownValue } from '../../../value-operations.ts';
import { toNumber, toPreciseNumber, toText } from '../../types/convert-scalar.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { boolOf, callText, sequenceOf, stringOf, total } from '../function-kit.ts';
import type { IpNetwork } from './ip-network.ts';
import { addressText, isMappedAddress, networkText, parseAddress, parseNetwork } from './ip-network.ts';

function networkOf(value: Value | undefined): IpNetwork | undefined {
  const text = toText(value);
  return text === undefined ? undefined : parseNetwork(text);
}

function wholeOfValue(value: Value | undefined): bigint | undefined {
  const number = toPreciseNumber(value);
  return number === undefined ? undefined : wholeOf(number);
}

function host(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  const number = wholeOfValue(args[1]);
  if (network === undefined || number === undefined) return undefined;
  // go-cidr adds to the four bytes as if they were sixteen.
  if (network.bits === 128 && isMappedAddress(network.address))
    return unknownValue('unsupported-function', callText(args, call), call.origin);
  const size = 1n << BigInt(network.bits - network.prefix);
  const offset = number < 0n ? size + number : number;
  if (offset < 0n || offset >= size) return undefined;
  return stringOf(addressText(network.address + offset, network.bits), call);
}

function netmask(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  if (network?.bits !== 32) return undefined;
  const hosts = BigInt(32 - network.prefix);
  return stringOf(addressText((0xffffffffn >> hosts) << hosts, 32), call);
}

/**
 * As go-cidr counts, quirks included: bits may be taken back, and the number is put into the address as it is, whatever its sign
 * (SubnetBig in cidr/cidr.go). What has no room there is an error.
 */
function subnetOf(network: IpNetwork, newBits: bigint, number: bigint): IpNetwork | undefined {
  const prefix = network.prefix + Number(newBits);
  if (prefix < 0 || prefix > network.bits) return undefined;
  const numberMax = newBits >= 0n && newBits < 64n ? (1n << newBits) - 1n : wordMask;
  if (((number < 0n ? -number : number) & wordMask) > numberMax) return undefined;
  const placed = network.address | (number << BigInt(network.bits - prefix));
  const address = placed < 0n ? -placed : placed;
  return address >> BigInt(network.bits) === 0n ? { address, bits: network.bits, prefix } : undefined;
}

const wordMask = (1n << 64n) - 1n;

function subnet(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  const [newBits, number] = [wholeOfValue(args[1]), wholeOfValue(args[2])];
  if (network === undefined || newBits === undefined || number === undefined) return undefined;
  const found = subnetOf(network, newBits, number);
  return found === undefined ? undefined : stringOf(networkText(found), call);
}

/** Bits by which `cidrsubnets` makes a prefix longer. */
const newBitsMax = 32;

/** Consecutive ranges, each at the next address where a range of its size may start. */
function subnets(args: readonly Value[], call: FunctionCall): Value | undefined {
  const network = networkOf(args[0]);
  // go-cidr starts at the range before the first one, of which there is none at the beginning of the addresses.
  if (network === undefined || (network.address === 0n && args.length > 1)) return undefined;
  const end = network.address + (1n << BigInt(network.bits - network.prefix));
  const found: Value[] = [];
  let next = network.address;
  for (const arg of args.slice(1)) {
    const newBits = toNumber(arg);
    if (
      newBits === undefined ||
      !Number.isInteger(newBits) ||
      newBits < 1 ||
      newBits > newBitsMax ||
      network.prefix + newBits > network.bits
    )
      return undefined;
    const size = 1n << BigInt(network.bits - network.prefix - newBits);
    const start = ((next + size - 1n) / size) * size;
    if (start + size > end) return undefined;
    found.push(stringOf(networkText({ address: start, bits: network.bits, prefix: network.prefix + newBits }), call));
    next = start + size;
  }
  return sequenceOf('list', stringType, found, call);
}

/** An IPv4 address is the same within IPv6, where its network is no wider than all of IPv4. */
function withoutMapping({ address, bits, prefix }: IpNetwork): IpNetwork {
  const isMapped = bits === 128 && prefix >= 96 && isMappedAddress(address);
  return isMapped ? { address: address & 0xffffffffn, bits: 32, prefix: prefix - 96 } : { address, bits, prefix };
}

function contains(args: readonly Value[], call: FunctionCall): Value | undefined {
  const outer = networkOf(args[0]);
  const network = outer && withoutMapping(outer);
  const text = toText(args[1]) ?? '';
  const single = parseAddress(text);
  const given =
    parseNetwork(text) ?? (single === undefined ? undefined : { address: single.value, bits: single.bits, prefix: single.bits });
  const inner = given && withoutMapping(given);
  if (network === undefined || inner === undefined || inner.bits !== network.bits) return undefined;
  const hostBits = BigInt(network.bits - network.prefix);
  return boolOf(inner.prefix >= network.prefix && inner.address >> hostBits === network.address >> hostBits, call);
}

export const networkFunctions: FunctionTable = [
  ['cidrcontains', total(contains)],
  ['cidrhost', total(host)],
  ['cidrnetmask', total(netmask)],
  ['cidrsubnet', total(subnet)],
  ['cidrsubnets', total(subnets)],
];
