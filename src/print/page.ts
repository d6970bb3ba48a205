import { markup, type Markup } from './markup';

/** Nothing is fetched and nothing runs, whatever stands in the page. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** One self-contained page. `style` is our own text, never the user's. */
export const pageOf = (title: string, style: string, body: Markup): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ source: style }}</style>
</head>
<body>
${body}
</body>
</html>
`.source;
