/**
 * The text that `pack` made of it, read in steps: RFC 1951, in letters of ASCII of which seven hold six bytes. It is part of main.js
 * and therefore short: it reads blocks with codes of their own only, which longer texts are packed in.
 */
export function* unpacking(packed) {
  const bits = bitsOf(bytesOf(packed));
  const bytes = [];
  for (let isLast = 0; !isLast;) {
    isLast = bits.take(1);
    if (bits.take(2) !== 2) throw new Error('Unexpected kind of block');
    yield* readBlock(bits, bytes);
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/** The same in one go, for the build. */
export function unpack(packed) {
  const steps = unpacking(packed);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** 116: without what ends a string or needs an escape in it, and without what a terminal or an editor acts on. */
export const letters = [...Array(126).keys()]
  .map((at) => at + 1)
  .filter((code) => ![7, 8, 10, 11, 12, 13, 26, 27, 34, 92].includes(code))
  .map((code) => String.fromCharCode(code))
  .join('');

/** Gives a byte at each call, and zeros behind the last. */
function bytesOf(packed) {
  const values = new Map([...letters].map((letter, value) => [letter, value]));
  let at = 0;
  let held = 0;
  let count = 0;
  return () => {
    if (count === 0) {
      for (let i = 6; i >= 0; i--) held = held * 116 + (values.get(packed[at + i]) ?? 0);
      at += 7;
      count = 6;
    }
    const byte = held % 256;
    held = Math.floor(held / 256);
    count--;
    return byte;
  };
}

/** Bits from the lowest on; up to 15 are wanted at once. */
function bitsOf(nextByte) {
  let held = 0;
  let count = 0;
  const drop = (used) => {
    held >>>= used;
    count -= used;
  };
  const fill = () => {
    for (; count < 15; count += 8) held |= nextByte() << count;
  };
  return {
    take(wanted) {
      fill();
      const value = held & ((1 << wanted) - 1);
      drop(wanted);
      return value;
    },
    /** The symbol that comes next by a table of `tableOf`. */
    symbol(table) {
      fill();
      const entry = table[held & (table.length - 1)];
      drop(entry & 15);
      return entry >> 4;
    },
  };
}

/** 3.2.7: the lengths of the codes, themselves in a code, then letters and copies until the end. */
function* readBlock(bits, bytes) {
  const letterCount = bits.take(5) + 257;
  const distanceCount = bits.take(5) + 1;
  const orderCount = bits.take(4) + 4;
  const lengths = order.map(() => 0);
  for (const symbol of order.slice(0, orderCount)) lengths[symbol] = bits.take(3);
  const all = codeLengths(bits, tableOf(lengths), letterCount + distanceCount);
  const letters = tableOf(all.slice(0, letterCount));
  const distances = tableOf(all.slice(letterCount));
  let read = 0;
  for (let symbol; (symbol = bits.symbol(letters)) !== 256;) {
    if (++read % symbolsOfStep === 0) yield;
    if (symbol < 256) bytes.push(symbol);
    else {
      const length = copyLength(bits, symbol - 257);
      const from = bytes.length - copyDistance(bits, bits.symbol(distances));
      for (let i = 0; i < length; i++) bytes.push(bytes[from + i]);
    }
  }
}

/** Some milliseconds where the code is cold. */
const symbolsOfStep = 2000;

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function codeLengths(bits, table, count) {
  const lengths = [];
  while (lengths.length < count) {
    const symbol = bits.symbol(table);
    if (symbol < 16) lengths.push(symbol);
    else {
      const repeated = symbol === 16 ? lengths.at(-1) : 0;
      let times = symbol === 18 ? bits.take(7) + 11 : bits.take(symbol - 14) + 3;
      while (times-- > 0) lengths.push(repeated);
    }
  }
  return lengths;
}

/** 3.2.5: from the ninth on, each four symbols take one more bit. */
function copyLength(bits, symbol) {
  if (symbol < 8) return symbol + 3;
  if (symbol === 28) return 258;
  const extra = (symbol >> 2) - 1;
  return ((4 + (symbol & 3)) << extra) + 3 + bits.take(extra);
}

function copyDistance(bits, symbol) {
  if (symbol < 4) return symbol + 1;
  const extra = (symbol >> 1) - 1;
  return ((2 + (symbol & 1)) << extra) + 1 + bits.take(extra);
}

/** 3.2.2: by the bits that come next, the symbol and, in the lowest four bits, the length of its code. */
function tableOf(lengths) {
  const longest = Math.max(...lengths);
  const table = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length++) {
    lengths.forEach((own, symbol) => {
      if (own !== length) return;
      for (let i = reversed(code, length); i < table.length; i += 1 << length)
        table[i] = symbol * 16 + length;
      code++;
    });
    code *= 2;
  }
  return table;
}

function reversed(code, length) {
  let value = 0;
  for (let i = 0; i < length; i++) value = value * 2 + ((code >> i) & 1);
  return value;
}
