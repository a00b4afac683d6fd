import {isEnglish} from './domtext.js';

const CLASSES = {error: 'cm-recordlint-error', warning: 'cm-recordlint-warning', note: 'cm-recordlint-note'};
const THEME = {
  '.cm-recordlint-error': {textDecoration: 'underline solid 3px light-dark(#b3261e, #ff9c9c)'},
  '.cm-recordlint-warning': {textDecoration: 'underline dashed 2px light-dark(#8a5a00, #f0c060)'},
  '.cm-recordlint-note': {textDecoration: 'underline dotted 2px light-dark(#0b6b58, #7fd8c4)'},
  '.cm-recordlint-active': {backgroundColor: 'rgb(11 79 138 / 0.18)'},
};

/**
 * CodeMirror 6.
 *
 * @param view the editor
 * @param library the host's own copy: {EditorView, Decoration} of @codemirror/view and {StateEffect,
 *     StateField} of @codemirror/state
 */
export function codemirror(view, {EditorView, Decoration, StateEffect, StateField}) {
  const marked = StateEffect.define();
  const field = StateField.define({
    create: () => Decoration.none,
    update(marks, change) {
      const effect = change.effects.findLast((it) => it.is(marked));
      return effect ? effect.value : marks.map(change.changes);
    },
    provide: (it) => EditorView.decorations.from(it),
  });
  let host = null;
  let added = false;
  let stop = null;
  // A line break is one character here, whatever it is when the host saves.
  const text = () => view.state.doc.sliceString(0, undefined, '\n');
  return {
    tracks: true,
    get element() { return view.contentDOM; },
    attach(to) {
      host = to;
      stop = new AbortController();
      if (!added) {
        added = true;
        view.dispatch({effects: StateEffect.appendConfig.of([
          field,
          EditorView.baseTheme(THEME),
          EditorView.updateListener.of((update) => { if (update.docChanged) host?.edited(); }),
        ])});
      }
      view.contentDOM.addEventListener('click', () => host.clicked(view.state.selection.main.head), {signal: stop.signal});
    },
    detach() {
      stop?.abort();
      host = null;
    },
    text,
    unchecked() {
      const lang = view.contentDOM.getAttribute('lang');
      return isEnglish(lang) ? [] : [{start: 0, end: view.state.doc.length, lang}];
    },
    show(marks) {
      const ranges = marks
        .filter((it) => it.start < it.end && it.end <= view.state.doc.length)
        .map((it) => Decoration
          .mark({class: `${CLASSES[it.severity]}${it.active ? ' cm-recordlint-active' : ''}`})
          .range(it.start, it.end));
      view.dispatch({effects: marked.of(Decoration.set(ranges, true))});
    },
    rect(start) {
      const at = view.coordsAtPos(Math.min(start, view.state.doc.length), 1);
      return at
        ? new DOMRect(at.left, at.top, at.right - at.left, at.bottom - at.top)
        : view.dom.getBoundingClientRect();
    },
    selection() {
      const {from, to} = view.state.selection.main;
      return {start: from, end: to};
    },
    select(start, end) {
      view.focus();
      view.dispatch({selection: {anchor: start, head: end}, scrollIntoView: true});
    },
    reveal(start) {
      view.dispatch({effects: EditorView.scrollIntoView(start, {y: 'nearest'})});
    },
    replace(start, end, insert) {
      if (view.state.readOnly) return;
      view.focus();
      view.dispatch({
        changes: {from: start, to: end, insert},
        selection: {anchor: start + insert.length},
        userEvent: 'input.complete',
      });
    },
  };
}
