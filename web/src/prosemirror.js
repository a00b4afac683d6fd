import {isEnglish} from './domtext.js';

const STYLES = {error: 'recordlint-error', warning: 'recordlint-warning', note: 'recordlint-note'};

/**
 * ProseMirror, and Tiptap through its `editor.view`. Marks are decorations: they are drawn and never
 * part of the document. The host's style sheet says how `.recordlint-error` and the others look;
 * `proseMirrorSheet` is one to adopt.
 *
 * @param view the editor
 * @param library the host's own copy: {Plugin, PluginKey} of prosemirror-state and {Decoration,
 *     DecorationSet} of prosemirror-view
 */
export function prosemirror(view, {Plugin, PluginKey, Decoration, DecorationSet}) {
  const key = new PluginKey('recordlint');
  let host = null;
  let model = null;
  let stop = null;
  const read = () => {
    if (model?.doc !== view.state.doc) model = modelOf(view.state.doc, view.dom.getAttribute('lang'));
    return model;
  };
  const plugin = new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(change, marks) {
        return change.getMeta(key) ?? marks.map(change.mapping, change.doc);
      },
    },
    props: {decorations: (state) => key.getState(state)},
    view: () => ({
      update(now, before) {
        if (!now.state.doc.eq(before.doc)) host?.edited();
      },
    }),
  });
  return {
    tracks: true,
    get element() { return view.dom; },
    attach(to) {
      host = to;
      stop = new AbortController();
      if (!key.get(view.state)) {
        view.updateState(view.state.reconfigure({plugins: view.state.plugins.concat(plugin)}));
      }
      // The editor's own selection follows a click only after a while.
      view.dom.addEventListener('click', (event) => {
        const at = view.posAtCoords({left: event.clientX, top: event.clientY});
        host.clicked(at ? read().offset(at.pos) : -1);
      }, {signal: stop.signal});
    },
    detach() {
      stop?.abort();
      host = null;
      if (!view.isDestroyed && key.get(view.state)) {
        view.updateState(view.state.reconfigure({
          plugins: view.state.plugins.filter((it) => it !== plugin),
        }));
      }
    },
    text: () => read().text,
    unchecked: () => read().unchecked,
    show(marks) {
      const decorations = marks.filter((it) => it.start < it.end).map((it) =>
        Decoration.inline(read().position(it.start), read().position(it.end, true), {
          class: `${STYLES[it.severity]}${it.active ? ' recordlint-active' : ''}`,
        }));
      view.dispatch(
        view.state.tr.setMeta(key, DecorationSet.create(view.state.doc, decorations))
          .setMeta('addToHistory', false));
    },
    rect(start) {
      const at = view.coordsAtPos(read().position(start));
      return new DOMRect(at.left, at.top, at.right - at.left, at.bottom - at.top);
    },
    selection() {
      const {from, to} = view.state.selection;
      return {start: read().offset(from), end: read().offset(to)};
    },
    select(start, end) {
      const Selection = view.state.selection.constructor;
      view.focus();
      const {doc, tr} = view.state;
      const from = doc.resolve(read().position(start));
      const to = doc.resolve(read().position(end, true));
      view.dispatch(tr.setSelection(Selection.between?.(from, to) ?? Selection.near(from)).scrollIntoView());
    },
    reveal(start) {
      const {node} = view.domAtPos(read().position(start));
      (node.nodeType === 1 ? node : node.parentElement)?.scrollIntoView({block: 'nearest'});
    },
    replace(start, end, text) {
      if (!view.editable) return;
      view.focus();
      view.dispatch(
        view.state.tr.insertText(text, read().position(start), read().position(end, true)).scrollIntoView());
    },
  };
}

/** The text of a document, which position each part of it has, and what is in another language. */
function modelOf(doc, language) {
  const parts = [];
  const unchecked = [];
  let text = '';
  const read = (parent, from, around) => parent.forEach((node, offset) => {
    const position = from + offset;
    const lang = node.marks.find((it) => it.attrs.lang)?.attrs.lang ?? node.attrs.lang ?? around;
    if (node.isText) {
      const start = text.length;
      text += node.text.replace(/\u00a0/g, ' ');
      parts.push({start, end: text.length, position});
      const last = unchecked[unchecked.length - 1];
      if (isEnglish(lang)) return;
      if (last?.end === start && last.lang === lang) last.end = text.length;
      else unchecked.push({start, end: text.length, lang});
    } else if (node.type.name === 'hardBreak' || node.type.name === 'hard_break') {
      text += '\n';
    } else {
      if (node.isBlock && text && !text.endsWith('\n')) text += '\n';
      read(node, position + 1, lang);
    }
  });
  read(doc, 0, language);
  return {
    doc,
    text,
    unchecked,
    position(offset, isEnd = false) {
      const part = isEnd
        ? parts.findLast((it) => it.start < offset)
        : parts.find((it) => it.end > offset);
      const found = part ?? parts[parts.length - 1];
      return found ? found.position + Math.min(offset, found.end) - found.start : 0;
    },
    offset(position) {
      const part = parts.findLast((it) => it.position <= position) ?? parts[0];
      return part ? Math.max(part.start, Math.min(part.end, part.start + position - part.position)) : 0;
    },
  };
}

/** A style sheet's text for the marks. */
export const proseMirrorSheet = `
.recordlint-error { text-decoration: underline solid 3px light-dark(#b3261e, #ff9c9c); }
.recordlint-warning { text-decoration: underline dashed 2px light-dark(#8a5a00, #f0c060); }
.recordlint-note { text-decoration: underline dotted 2px light-dark(#0b6b58, #7fd8c4); }
.recordlint-active { background-color: rgb(11 79 138 / 0.18); }
`;
