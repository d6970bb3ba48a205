import dgram from 'node:dgram';
import dns from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

/** For a child process: nothing in it can reach a network, and what tries is heard of. */
const refuse = () => {
  throw new Error('a socket was asked for');
};
for (const [owner, names] of [
  [net, ['connect', 'createConnection', 'createServer']],
  [tls, ['connect']],
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [dns.promises, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [http, ['request', 'get', 'createServer']],
  [https, ['request', 'get']],
  [net.Socket.prototype, ['connect']],
  [globalThis, ['fetch', 'WebSocket']],
])
  for (const name of names) owner[name] = refuse;
syncBuiltinESMExports();
