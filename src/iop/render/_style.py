# SPDX-License-Identifier: MIT
"""How a page looks, in light and dark and on paper: *utseende*."""

__all__ = ["STYLE"]

STYLE = """\
:root { color-scheme: light dark; }
body { margin: 0; background: Canvas; color: CanvasText; }
.iop { font: 1rem/1.5 system-ui, sans-serif; max-width: 50rem; margin: 0 auto;
  padding: 1rem; overflow-wrap: anywhere; }
.iop h1, .iop h2, .iop h3, .iop h4, .iop h5, .iop h6 { line-height: 1.2;
  margin: 1.5em 0 0.5em; }
.iop h1 { font-size: 1.6rem; margin-top: 0.5em; }
.iop h2 { font-size: 1.25rem; }
.iop h3, .iop h4, .iop h5, .iop h6 { font-size: 1.05rem; }
.iop p, .iop ul, .iop ol, .iop dl { margin: 0.5em 0; }
.iop li { margin: 0.4em 0; }
.iop li > p { margin: 0.1em 0; }
.iop dt, .iop dd { display: inline; margin: 0; }
.iop dt { font-weight: 600; }
.iop dt::after { content: ": "; }
.iop dd::after { content: ""; display: block; margin-bottom: 0.25em; }
.iop dd:has(> p, > dl, > ol, > ul, > div, > section) { display: block;
  margin-left: 1.5rem; }
.iop a { color: light-dark(#0645ad, #8ab4f8); }
.iop .error { color: light-dark(#a4001d, #ff8f9c); font-weight: 600; }
.iop .warning { color: light-dark(#7a4a00, #f0b95b); font-weight: 600; }
.iop .note, .iop .open { color: light-dark(#1f4e79, #9cc7f0); }
.iop .met { color: light-dark(#1d5c2a, #8fd19e); }
.iop .quiet { color: light-dark(#555, #b5b5b5); }
.iop .wide { overflow-x: auto; }
.iop table { border-collapse: collapse; margin: 0.5em 0; }
.iop caption { text-align: left; font-weight: 600; padding: 0.3em 0; }
.iop th, .iop td { text-align: left; vertical-align: top;
  padding: 0.25em 0.75em 0.25em 0; border-bottom: 1px solid
  light-dark(#ccc, #555); overflow-wrap: break-word; max-width: 24rem; }
.iop td { min-width: 5rem; }
.iop tbody th { font-weight: normal; }
.iop .number { text-align: right; font-variant-numeric: tabular-nums; }
.iop td.number { white-space: nowrap; }
.iop summary { cursor: pointer; }
@media screen and (max-width: 40rem) {
  .iop td:not(.number) { min-width: 11rem; }
  .iop tbody th { position: sticky; left: 0; max-width: 10rem;
    background: Canvas; }
}
@media print {
  .iop { max-width: none; padding: 0; font-size: 10pt; }
  .iop a { color: inherit; }
  .iop h1, .iop h2, .iop h3 { break-after: avoid; }
  .iop li, .iop tr { break-inside: avoid; }
  .iop details::details-content { content-visibility: visible; display: block; }
}
"""
"""The style sheet of a whole page; a fragment takes its page's own."""
