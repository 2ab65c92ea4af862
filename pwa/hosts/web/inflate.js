// Undoes DEFLATE (RFC 1951) with a preset dictionary, which the browser's own DecompressionStream has no place for. It
// stops at a limit, and refuses just what zlib refuses: the reader in Python has it from there.

const LONGEST = 15;
const LENGTHS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
];
const DISTANCE_BITS = DISTANCES.map((_, at) => Math.max(0, (at >> 1) - 1));
/** In this order stand the lengths of the code that the other two codes are written in. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const MOST_LITERALS = 286;
const MOST_DISTANCES = 30;
const END = 256;

/** Why it went no further: `broken`, `ended` where more should come, `full` where more would come out than may. */
class Stop extends Error {}

/** @param {boolean} holds */
function mustHold(holds) {
  if (!holds) throw new Stop('broken');
}

class Bits {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  /** @param {number} count of bits, the least significant first */
  take(count) {
    let value = 0;
    for (let got = 0; got < count; got += 1, this.at += 1) {
      if (this.at >> 3 >= this.bytes.length) throw new Stop('ended');
      value |= ((this.bytes[this.at >> 3] >> (this.at & 7)) & 1) << got;
    }
    return value;
  }

  /** On to the next whole byte. */
  align() {
    this.at = (this.at + 7) & ~7;
  }
}

/** What comes out, behind the dictionary that it may point back to. */
class Output {
  /** @param {Uint8Array} preset @param {number} most bytes */
  constructor(preset, most) {
    this.bytes = new Uint8Array(preset.length + most);
    this.bytes.set(preset);
    this.start = this.at = preset.length;
  }

  /** @param {number} byte */
  put(byte) {
    if (this.at === this.bytes.length) throw new Stop('full');
    this.bytes[this.at] = byte;
    this.at += 1;
  }

  /** @param {number} length @param {number} distance */
  repeat(length, distance) {
    mustHold(distance <= this.at);
    for (let left = length; left; left -= 1) this.put(this.bytes[this.at - distance]);
  }
}

/** A Huffman code, by the lengths of its words. */
class Code {
  /** @param {number[]} lengths 0 for a symbol that is not used @param {boolean} whole whether one word alone is refused too */
  constructor(lengths, whole) {
    this.counts = Array(LONGEST + 1).fill(0);
    for (const length of lengths) this.counts[length] += 1;
    this.counts[0] = 0;
    this.longest = this.counts.reduce((longest, count, length) => (count ? length : longest), 0);
    let free = 1;
    for (let length = 1; length <= LONGEST; length += 1) {
      free = free * 2 - this.counts[length];
      mustHold(free >= 0);
    }
    mustHold(!free || (!whole && this.longest <= 1));
    const used = [...lengths.keys()].filter((symbol) => lengths[symbol]);
    this.symbols = used.sort((one, other) => lengths[one] - lengths[other] || one - other);
  }

  /** @param {Bits} bits */
  next(bits) {
    let word = 0;
    let first = 0;
    let before = 0;
    for (let length = 1; length <= Math.max(1, this.longest); length += 1) {
      word = word * 2 + bits.take(1);
      first *= 2;
      if (word - first < this.counts[length]) return this.symbols[before + word - first];
      before += this.counts[length];
      first += this.counts[length];
    }
    throw new Stop('broken');
  }
}

const fixed = [
  new Code([...Array(288).keys()].map((symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8)), true),
  new Code(Array(32).fill(5), true),
];

/** The two codes of a block that brings its own. @param {Bits} bits */
function ownCodes(bits) {
  const [literals, distances, written] = [bits.take(5) + 257, bits.take(5) + 1, bits.take(4) + 4];
  mustHold(literals <= MOST_LITERALS && distances <= MOST_DISTANCES);
  const lengths = Array(ORDER.length).fill(0);
  for (const symbol of ORDER.slice(0, written)) lengths[symbol] = bits.take(3);
  const all = lengthsOf(bits, new Code(lengths, true), literals + distances);
  mustHold(all[END] > 0);
  return [new Code(all.slice(0, literals), false), new Code(all.slice(literals), false)];
}

/** @param {Bits} bits @param {Code} code @param {number} count */
function lengthsOf(bits, code, count) {
  /** @type {number[]} */
  const all = [];
  while (all.length < count) {
    const symbol = code.next(bits);
    if (symbol < 16) {
      all.push(symbol);
      continue;
    }
    mustHold(symbol > 16 || all.length > 0);
    const length = symbol === 16 ? all[all.length - 1] : 0;
    const times = symbol === 16 ? 3 + bits.take(2) : symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7);
    mustHold(all.length + times <= count);
    all.push(...Array(times).fill(length));
  }
  return all;
}

/** @param {Bits} bits @param {Output} output */
function stored(bits, output) {
  bits.align();
  const length = bits.take(16);
  mustHold((length ^ bits.take(16)) === 0xffff);
  for (let left = length; left; left -= 1) output.put(bits.take(8));
}

/** @param {Bits} bits @param {Output} output @param {Code[]} codes */
function squeezed(bits, output, [literals, distances]) {
  for (let symbol = literals.next(bits); symbol !== END; symbol = literals.next(bits)) {
    if (symbol < END) {
      output.put(symbol);
      continue;
    }
    const at = symbol - END - 1;
    mustHold(at < LENGTHS.length);
    const length = LENGTHS[at] + bits.take(LENGTH_BITS[at]);
    const far = distances.next(bits);
    mustHold(far < DISTANCES.length);
    output.repeat(length, DISTANCES[far] + bits.take(DISTANCE_BITS[far]));
  }
}

/** @param {Bits} bits @param {Output} output */
function blocks(bits, output) {
  for (let last = 0; !last; ) {
    last = bits.take(1);
    const kind = bits.take(2);
    mustHold(kind < 3);
    if (kind === 0) stored(bits, output);
    else squeezed(bits, output, kind === 1 ? fixed : ownCodes(bits));
  }
}

/**
 * @param {Uint8Array} deflated
 * @param {Uint8Array} preset the dictionary
 * @param {number} most bytes that may come out
 * @returns {Uint8Array | 'broken' | 'too big'} what comes out, or why it does not
 */
export function inflate(deflated, preset, most) {
  const bits = new Bits(deflated);
  // room for one byte more is enough to know, so a bomb never unfolds
  const output = new Output(preset, most + 1);
  try {
    blocks(bits, output);
    bits.align();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    if (error.message === 'broken' || output.at - output.start <= most) return 'broken';
  }
  if (output.at - output.start > most) return 'too big';
  return bits.at === deflated.length * 8 ? output.bytes.slice(output.start, output.at) : 'broken';
}
