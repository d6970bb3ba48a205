import { marginPoints, smallestPoints, type PageBox } from './page-box';

/** The page's one style sheet: black on white in print, light or dark as the reader's screen is set. */
export function sheetStyle(box: PageBox, bodyPoints: number, fontFaces: string): string {
  const body = Math.max(bodyPoints, smallestPoints);
  const small = Math.max(body * 0.84, smallestPoints);
  return `${fontFaces}
@page{size:${box.css};margin:${marginPoints}pt}
:root{--ink:#111;--soft:#444;--line:#111;--hair:#999;--paper:#fff;--mark:#111;color-scheme:light dark}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:${body}pt/1.27 "Source Sans 3","Helvetica Neue",Helvetica,Arial,"Liberation Sans",Arimo,sans-serif;font-variant-numeric:lining-nums;overflow-wrap:anywhere;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.sheet{width:${box.width}pt;margin:0 auto;display:flex;flex-direction:column;justify-content:space-between}
h1,h2,p,ul,figure,blockquote,dl,dd{margin:0;padding:0}
.head{display:grid;grid-template-columns:1fr auto;column-gap:24pt;align-items:end;border-bottom:2pt solid var(--line);padding-bottom:5pt}
.kind{font-size:${small}pt;letter-spacing:.09em;text-transform:uppercase;font-weight:700}
h1{font-size:21pt;line-height:1.12;font-weight:700;letter-spacing:-.01em}
.about{font-size:${small}pt;line-height:1.32;text-align:right}
.about strong{font-size:${body}pt}
.entry{display:grid;grid-template-columns:132pt 1fr;column-gap:18pt;padding:7pt 0 6pt;break-inside:avoid}
.entry+.entry{border-top:.6pt solid var(--hair)}
.from{font-size:${body}pt;color:var(--soft)}
.result{font-size:27pt;line-height:1.04;font-weight:700;letter-spacing:-.02em}
.result.long{font-size:19pt;line-height:1.1;letter-spacing:-.01em}
.result.longer{font-size:13pt;line-height:1.2;letter-spacing:0}
.change{font-weight:700;line-height:1.22;padding-top:1pt}
.picture{display:block;margin-top:4pt;max-width:100%;overflow:visible}
h2{font-size:13pt;line-height:1.18;font-weight:700}
h2 .metric{font-weight:400}
.hypothesis{font-style:italic}
.text p,.principles{padding-top:1.5pt}
.text .small,.small{font-size:${small}pt;line-height:1.27}
.label{font-weight:700}
.marks{display:inline}
.marks li{display:inline-block;border:.75pt solid var(--mark);border-radius:2pt;padding:0 4pt;margin:0 3pt 0 0;font-size:${small}pt;line-height:1.3;font-weight:700;list-style:none}
blockquote{border-left:2pt solid var(--line);padding-left:7pt;margin-top:3pt;font-style:italic}
blockquote cite{font-style:normal;font-size:${small}pt}
.coverage{border-top:.6pt solid var(--hair);padding:5pt 0;font-size:${small}pt;line-height:1.3}
.foot{border-top:2pt solid var(--line);padding-top:3pt;font-size:${small}pt;line-height:1.25}
.foot p{display:flex;justify-content:space-between;gap:18pt}
.foot span:last-child{white-space:nowrap}
a{color:inherit;text-decoration-thickness:.5pt;text-underline-offset:1.5pt}
.scale{stroke:var(--hair);stroke-width:.75}
.interval{stroke:var(--ink);stroke-width:1.2;fill:none}
.way{stroke:var(--ink);stroke-width:1.6;fill:none}
.ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.5}
.dot,.tip{fill:var(--ink)}
.better{font-size:${smallestPoints}px;fill:var(--soft)}
.spoken{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen{
body{padding:28pt 18pt}
.sheet{width:auto;max-width:${box.width}pt}
}
@media screen and (max-width:560px){
.head,.entry{grid-template-columns:1fr}
.about{text-align:left;padding-top:6pt}
.picture{margin-bottom:6pt}
.foot p{display:block}
}
@media screen and (prefers-color-scheme:dark){
:root{--ink:#eceae6;--soft:#bbb8b2;--line:#eceae6;--hair:#66635e;--paper:#191817;--mark:#eceae6}
}
@media print{
:root{--ink:#000;--soft:#000;--line:#000;--hair:#777;--paper:#fff;--mark:#000}
.sheet{min-height:${(box.height - 1).toFixed(2)}pt}
}
`;
}
