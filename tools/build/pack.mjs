import process from 'node:process';
import { unpack } from './unpack.mjs';

/** A text, deflated and written in 91 letters of ASCII that need no escape in a string: two letters hold 13 bits. */
export async function pack(text) {
  const zopfli = await packer();
  const packed = letters(await zopfli.deflateAsync(Buffer.from(text), { numiterations: 30 }));
  if (unpack(packed) !== text) throw new Error('Unpacking gives another text than was packed');
  return packed;
}

function letters(bytes) {
  let text = '';
  let held = 0;
  let count = 0;
  const write = () => {
    const pair = held & 8191;
    text += letter(pair % 91) + letter(Math.floor(pair / 91));
    held >>>= 13;
    count -= 13;
  };
  for (const byte of bytes) {
    held |= byte << count;
    count += 8;
    if (count >= 13) write();
  }
  if (count > 0) write();
  return text;
}

/** From "#" on, without the backslash. */
const letter = (value) => String.fromCharCode(value < 57 ? value + 35 : value + 36);

/** On its first import it listens for every error of the process, to print its own code with it. */
async function packer() {
  const before = new Map(heard.map((event) => [event, process.listeners(event)]));
  const { default: zopfli, ...names } = await import('@gfx/zopfli');
  for (const [event, listeners] of before)
    for (const listener of process.listeners(event))
      if (!listeners.includes(listener)) process.removeListener(event, listener);
  return zopfli ?? names;
}

const heard = ['uncaughtException', 'unhandledRejection'];
