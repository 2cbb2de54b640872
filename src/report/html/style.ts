/**
 * How a paper looks on screen and on A4 (Nghị định 30/2020/NĐ-CP): margins, Times New Roman or what has its measures, page
 * numbers in the middle of the upper margin from the second page on, annexes with wide tables on pages laid across.
 */
export const paperStyle = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); font: 13pt "Times New Roman", "Liberation Serif", Tinos, serif; } }
@page :first { @top-center { content: none; } }
@page across { size: A4 landscape; margin: 20mm 15mm 15mm 15mm; }
.paper { font: 14pt/1.3 "Times New Roman", "Liberation Serif", Tinos, serif; color: #000; background: #fff; text-align: justify; overflow-wrap: anywhere; }
.paper p { margin: 6pt 0 0; text-indent: 1.27cm; }
.paper h1, .paper h2, .paper h3, .paper h4 { font-size: 14pt; line-height: 1.3; margin: 10pt 0 0; text-indent: 1.27cm; break-after: avoid; text-align: left; }
.paper h4 { font-style: italic; }
.paper h1, .paper section.annex > h2 { text-align: center; text-indent: 0; margin: 18pt 0 6pt; }
.paper h1 .abstract, .paper .issuers { display: inline-block; }
.paper h1 .abstract::after, .paper .issuers::after { content: ""; display: block; width: 40%; margin: 3pt auto 0; border-bottom: .75pt solid; }
.paper .issuer, .paper .superior { text-transform: uppercase; }
.paper .annex-title { display: block; text-transform: uppercase; }
.paper .letterhead { display: grid; grid-template-columns: 2fr 3fr; gap: 8mm; text-align: center; font-size: 13pt; line-height: 1.2; }
.paper .letterhead p { margin: 0 0 2pt; text-indent: 0; }
.paper .issuer, .paper .nation, .paper .motto { font-weight: bold; }
.paper .nation { white-space: nowrap; }
.paper .letterhead .motto { display: table; margin: 0 auto 6pt; font-size: 14pt; border-bottom: .75pt solid; padding-bottom: 2pt; }
.paper .placed { font-style: italic; }
.paper .number { margin-top: 8pt !important; }
.paper .warning { border: 1pt solid; padding: 4pt 8pt; font-weight: bold; text-align: center; text-indent: 0; }
.paper .note { font-size: 12pt; font-style: italic; }
.paper .prompt { color: #444; font-style: italic; }
.paper ul { list-style: none; margin: 0; padding: 0; }
.paper li { margin: 6pt 0 0; text-indent: 1.27cm; }
.paper li::before { content: "- "; }
.paper table { width: 100%; border-collapse: collapse; margin: 8pt 0; font-size: 12pt; line-height: 1.2; text-align: left; }
.paper caption { font-weight: bold; padding: 4pt 0; break-after: avoid; }
.paper thead { display: table-header-group; }
.paper tfoot { display: table-row-group; font-weight: bold; }
.paper tr { break-inside: avoid; }
.paper tr.group { break-after: avoid; }
.paper th, .paper td { border: .5pt solid #000; padding: 2pt 4pt; vertical-align: top; }
.paper thead th { text-align: center; vertical-align: middle; }
.paper tr.group th { background: #eee; text-align: left; }
.paper td.number, .paper td.money { text-align: right; white-space: nowrap; overflow-wrap: normal; }
.paper td.day { text-align: center; white-space: nowrap; overflow-wrap: normal; }
.paper figure { margin: 8pt 0; text-align: center; break-inside: avoid; }
.paper figure svg { max-width: 100%; height: auto; }
.paper figcaption { font-weight: bold; font-size: 13pt; }
.paper .signatures { display: flex; flex-wrap: wrap; gap: 8mm; margin-top: 14pt; text-align: center; break-inside: avoid; }
.paper .signature { flex: 1; font-weight: bold; }
.paper .signature p, .paper .recipients p, .paper .recipients li { margin: 0; text-indent: 0; }
.paper .signer { min-height: 28mm; display: flex; align-items: end; justify-content: center; }
.paper .recipients { flex-basis: 100%; font-size: 11pt; text-align: left; }
.paper .recipients p { font-size: 12pt; font-weight: bold; font-style: italic; }
.paper section.annex { break-before: page; }
.paper section.across { page: across; }
.paper section.across table { font-size: 10.5pt; }
.paper section.across td, .paper section.across th { padding: 1.5pt 3pt; }
@media screen {
  .paper { max-width: 165mm; margin: 0 auto; padding: 20mm 15mm 20mm 30mm; box-sizing: content-box; }
  .paper section.across { overflow-x: auto; }
}
@media screen and (max-width: 210mm) { .paper { padding: 4vw; font-size: 12pt; } .paper .letterhead { grid-template-columns: 1fr; } .paper .nation { white-space: normal; } }
`;
