/** The sheets are adopted, so that they work under a Content-Security-Policy without inline styles. */
export const sheet = `
:host {
  --rl-text: #1b1b1b; --rl-page: #ffffff; --rl-quiet: #575757; --rl-line: #767676;
  --rl-link: #0b4f8a; --rl-on-link: #ffffff; --rl-error: #b3261e; --rl-warning: #8a5a00;
  --rl-note: #0b6b58;
  display: block; position: relative; color: var(--rl-text); font: 1rem/1.5 system-ui, sans-serif;
}
/* Dark where the page is, and not where only the reader's system is. */
@supports (color: light-dark(black, white)) {
  :host {
    --rl-text: light-dark(#1b1b1b, #ececec); --rl-page: light-dark(#ffffff, #202325);
    --rl-quiet: light-dark(#575757, #b8b8b8); --rl-line: light-dark(#767676, #8f8f8f);
    --rl-link: light-dark(#0b4f8a, #9ccbff); --rl-on-link: light-dark(#ffffff, #10202e);
    --rl-error: light-dark(#b3261e, #ff9c9c); --rl-warning: light-dark(#8a5a00, #f0c060);
    --rl-note: light-dark(#0b6b58, #7fd8c4);
  }
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.layer { position: absolute; inset-block-start: 0; left: 0; width: 0; height: 0; pointer-events: none; z-index: 1; }
.frame { position: absolute; overflow: hidden; pointer-events: none; }
.mirror { position: absolute; margin: 0; border: 0; color: transparent; -webkit-text-fill-color: transparent; user-select: none; min-height: 100%; }
.box { position: absolute; border-bottom: 2px solid transparent; }
.box.error { border-bottom: 3px solid var(--rl-error); }
.box.warning { border-bottom: 2px dashed var(--rl-warning); }
.box.note { border-bottom: 2px dotted var(--rl-note); }
.box.active { background: color-mix(in srgb, var(--rl-link) 18%, transparent); }
h2, h3, p, ul { margin: 0; }
h2 { font-size: 1.1rem; }
h3 { font-size: 0.95rem; margin-block-start: 0.75rem; }
ul { padding: 0; list-style: none; }
button {
  font: inherit; color: var(--rl-link); background: var(--rl-page); border: 1px solid var(--rl-line);
  border-radius: 6px; padding: 0.25rem 0.75rem; min-height: 2rem; cursor: pointer; text-align: start;
}
button.main { background: var(--rl-link); color: var(--rl-on-link); border-color: var(--rl-link); }
button:hover { text-decoration: underline; }
:focus-visible { outline: 3px solid var(--rl-link); outline-offset: 2px; }
.status, .quiet { color: var(--rl-quiet); }
.panel ul > li { border-block-start: 1px solid var(--rl-line); padding-block: 0.6rem; }
.panel ul { margin-block: 0.5rem; }
.item { display: block; width: 100%; border: 0; padding: 0.25rem 0; color: inherit; background: none; }
.severity { display: inline-block; font-size: 0.85rem; font-weight: 600; border-bottom: 2px solid; }
.severity.error { color: var(--rl-error); border-bottom-width: 3px; }
.severity.warning { color: var(--rl-warning); border-bottom-style: dashed; }
.severity.note { color: var(--rl-note); border-bottom-style: dotted; }
.row { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-block-start: 0.5rem; }
.spread { justify-content: space-between; }
.referral { border: 1px solid var(--rl-line); border-radius: 8px; padding: 0.75rem 1rem; margin-block-end: 1rem; }
.done::before { content: "\\2713\\00a0"; }
.lacking::before { content: "\\25CB\\00a0"; }
.card {
  position: fixed; inset: auto; margin: 0; inline-size: min(27rem, calc(100vw - 1rem));
  max-height: min(34rem, calc(100vh - 1rem)); overflow: auto; padding: 1rem;
  color: var(--rl-text); background: var(--rl-page); border: 1px solid var(--rl-line);
  border-radius: 10px; box-shadow: 0 6px 24px rgb(0 0 0 / 0.25); z-index: 2;
}
.card .close { float: inline-end; margin-inline-start: 0.5rem; }
.card ul > li { margin-block-start: 0.35rem; }
.card fieldset { border: 1px solid var(--rl-line); border-radius: 6px; margin: 0.75rem 0 0; }
.card label { display: block; padding-block: 0.25rem; }
.card a { color: var(--rl-link); }
.actions { border-block-start: 1px solid var(--rl-line); padding-block-start: 0.75rem; margin-block-start: 0.75rem; }
.hearing { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) {
  .card { animation: rl-in 120ms ease-out; }
  @keyframes rl-in { from { opacity: 0; } }
}
@media (forced-colors: active) { .box.box.box { forced-color-adjust: none; border-block-end-color: CanvasText; } }
`;

/** How marked ranges look in the host's document: the kinds differ in line, not in colour alone. */
export const highlightSheet = `
::highlight(recordlint-error) { text-decoration: underline solid 3px #b3261e; }
::highlight(recordlint-warning) { text-decoration: underline dashed 2px #8a5a00; }
::highlight(recordlint-note) { text-decoration: underline dotted 2px #0b6b58; }
::highlight(recordlint-active) { background-color: rgb(11 79 138 / 0.18); }
@supports (color: light-dark(black, white)) {
  ::highlight(recordlint-error) { text-decoration-color: light-dark(#b3261e, #ff9c9c); }
  ::highlight(recordlint-warning) { text-decoration-color: light-dark(#8a5a00, #f0c060); }
  ::highlight(recordlint-note) { text-decoration-color: light-dark(#0b6b58, #7fd8c4); }
  ::highlight(recordlint-active) { background-color: light-dark(rgb(11 79 138 / 0.18), rgb(156 203 255 / 0.25)); }
}
`;
