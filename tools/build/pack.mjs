import process from 'node:process';
import { letters, unpack } from './unpack.mjs';

/** A text, deflated and written in 116 letters of ASCII that need no escape in a string: seven hold six bytes. */
export async function pack(text) {
  const zopfli = await packer();
  for (const blocksplitting of [true, false]) {
    const bytes = await zopfli.deflateAsync(Buffer.from(text), { numiterations: 30, blocksplitting });
    const packed = lettersOf(bytes);
    if (isUnpacked(packed, text)) return packed;
  }
  throw new Error('Unpacking gives another text than was packed');
}

/** Not where a block has no codes of its own, as a short one at the end may not. */
function isUnpacked(packed, text) {
  try {
    return unpack(packed) === text;
  } catch {
    return false;
  }
}

function lettersOf(bytes) {
  let text = '';
  for (let at = 0; at < bytes.length; at += 6) {
    let held = 0;
    for (let i = 5; i >= 0; i--) held = held * 256 + (bytes[at + i] ?? 0);
    for (let i = 0; i < 7; i++) {
      text += letters[held % 116];
      held = Math.floor(held / 116);
    }
  }
  return text;
}

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
