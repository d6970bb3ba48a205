import { marginPoints, smallestPoints, type PageBox } from './page-box';

/** The appendix flows over pages; browsers that know margin boxes number them. */
export function appendixStyle(box: PageBox, bodyPoints: number, fontFaces: string): string {
  const body = Math.max(bodyPoints - 1, smallestPoints);
  const small = Math.max(body * 0.9, smallestPoints);
  return `${fontFaces}
@page{size:${box.css};margin:${marginPoints}pt ${marginPoints}pt ${marginPoints + 14}pt;@bottom-right{content:counter(page) " of " counter(pages);font:9pt "Source Sans 3","Helvetica Neue",Helvetica,Arial,sans-serif}}
:root{--ink:#111;--line:#111;--hair:#999;--paper:#fff;color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:${body}pt/1.35 "Source Sans 3","Helvetica Neue",Helvetica,Arial,"Liberation Sans",Arimo,sans-serif;overflow-wrap:anywhere}
.appendix{max-width:${box.width}pt;margin:0 auto}
h1,h2,p,ul,dl,dd{margin:0;padding:0}
.kind{font-size:${small}pt;letter-spacing:.09em;text-transform:uppercase;font-weight:700}
.head{border-bottom:2pt solid var(--line);padding-bottom:5pt;margin-bottom:10pt}
h1{font-size:18pt;line-height:1.15}
h2{font-size:12.5pt;margin:12pt 0 4pt;break-after:avoid}
ul{list-style:none}
li{padding:3pt 0;border-top:.5pt solid var(--hair);break-inside:avoid}
li:first-child{border-top:0}
.small{font-size:${small}pt}
.mark{font-size:${small}pt;font-style:italic}
dt{font-weight:700}
dd{padding-bottom:4pt}
table{border-collapse:collapse;width:100%;font-size:${small}pt}
th,td{text-align:left;padding:2.5pt 8pt 2.5pt 0;border-bottom:.5pt solid var(--hair);vertical-align:top}
tr{break-inside:avoid}
tbody th{font-weight:400}
a{color:inherit;text-decoration-thickness:.5pt}
@media screen{body{padding:28pt 18pt}}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eceae6;--line:#eceae6;--hair:#66635e;--paper:#191817}}
@media print{:root{--ink:#000;--line:#000;--hair:#777;--paper:#fff}}
`;
}
