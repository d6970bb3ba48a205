import process from 'node:process';
import { parseArgs } from 'node:util';
import { serve } from './server.mjs';

/** `npm run workbench [-- --main FILE --port N VAULT...]` */
const { values, positionals } = parseArgs({
  options: {
    main: { type: 'string' },
    manifest: { type: 'string' },
    styles: { type: 'string' },
    data: { type: 'string' },
    port: { type: 'string', default: '4173' },
  },
  allowPositionals: true,
});
const { url } = await serve({ ...values, vaults: positionals, port: Number(values.port) });
process.stdout.write(`The workbench is at ${url}\n`);
process.stdout.write(
  'Add ?theme=dark, ?phone=1, ?app=1.12, ?open=NOTE or ?vault=NAME. Nothing is written to the disk.\n',
);
