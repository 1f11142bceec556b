/** The page on paper: tables of charts open, retailers and evidence left to the screen, nothing torn in two. */
export const PAPER_STYLE = `
@media print{
:root{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{font-size:10pt}
.skip,.contents,.retailer,.evidence{display:none}
.band{position:static;border:2px solid #8f1d2c}
.page{max-width:none;padding:0}
.headlines{grid-template-columns:1fr 1fr}
.chart svg.wide{display:block}
.chart svg.narrow{display:none}
.part{margin-block-start:28px;break-before:auto}
.part>h2,h3,h4,figcaption,summary{break-after:avoid}
figcaption,.chart svg,.headline,.summary,.todo>li,tr,.source{break-inside:avoid}
.chart svg{max-height:225mm}
thead{display:table-header-group}
table{font-size:8.5pt}
th,td{padding-block:2px}
td .number,.retailers th a{min-height:0}
.data::details-content{content-visibility:visible;block-size:auto}
.data>*{display:block}
summary{min-height:0;padding-block:6px}
.scroller{overflow:visible}
a,.number{color:inherit;text-decoration:none}
#section-map,#section-todo,#section-retailers,#section-method{break-before:page}
}
`;
