import fs from 'node:fs';

/** What writes, by where it is called from. Reading is left alone: a file layer that cannot be read is another row. */
const writing = {
  promises: ['open', 'link', 'rename', 'unlink', 'mkdir', 'writeFile'],
  sync: ['renameSync', 'linkSync', 'unlinkSync', 'writeFileSync'],
  handle: ['write', 'sync', 'close'],
};

/**
 * Counts every call that writes, and lets the n-th go wrong. `fault` is a code such as ENOSPC, `short` (a write that
 * takes half), `kill before`, `kill half`, `kill after`, or `act`, which calls `act` first and then goes on.
 * Answers the calls so far, and what puts the file layer back.
 */
export function injectFaults({ at = 0, fault = 'none', act = () => undefined, only = () => true } = {}) {
  const calls = [];
  const undo = [];
  const broken = (name) => Object.assign(new Error(`${fault}: injected into ${name}`), { code: fault });
  const die = () => process.kill(process.pid, 'SIGKILL');

  /** Whether this call is the one, and everything that happens before it. */
  const before = (name, args, real) => {
    if (!only(name, args)) return false;
    calls.push(name);
    if (calls.length !== at) return false;
    if (fault === 'act') act(name, args);
    else if (fault === 'kill before') die();
    else if (fault === 'kill half') {
      if (name === 'write') fs.writeSync(real.fd, args[0], args[1], Math.floor(args[2] / 2));
      die();
    } else if (fault !== 'short' && !fault.startsWith('kill')) throw broken(name);
    return true;
  };
  const patch = (owner, name, made) => {
    const real = owner[name];
    owner[name] = made(real);
    undo.push(() => (owner[name] = real));
  };
  const handleWatched = (handle) => {
    for (const name of writing.handle) {
      const real = handle[name].bind(handle);
      handle[name] = async (...args) => {
        if (name === 'close') await real();
        const hit = before(name, args, handle);
        if (name === 'close') return undefined;
        if (hit && fault === 'short' && name === 'write')
          return real(args[0], args[1], Math.max(1, Math.floor(args[2] / 2)));
        const answer = await real(...args);
        if (hit && fault === 'kill after') die();
        return answer;
      };
    }
    return handle;
  };
  const isWrite = (name, args) => name !== 'open' || (args[1] !== undefined && args[1] !== 'r');
  for (const name of writing.promises)
    patch(fs.promises, name, (real) => async (...args) => {
      if (!isWrite(name, args)) return real(...args);
      const hit = before(name, args);
      const answer = await real(...args);
      if (hit && fault === 'kill after') die();
      return name === 'open' ? handleWatched(answer) : answer;
    });
  for (const name of writing.sync)
    patch(fs, name, (real) => (...args) => {
      const hit = before(name, args);
      const answer = real(...args);
      if (hit && fault === 'kill after') die();
      return answer;
    });
  return { calls, restore: () => undo.forEach((one) => one()) };
}
