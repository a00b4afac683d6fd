const BLOCKS = new Set(
  ('ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL').split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);
// What editors put where a caret needs a character to stand on; no part of what they save.
const WRITTEN = /[^\u2060\ufeff]+/g;

/** Whether a language tag means English; no tag means what the host says, which is English. */
export function isEnglish(tag) {
  return !tag || /^en(-|$)/i.test(tag);
}

/** The text of an editable element, and where in the document each part of it stands. Immutable. */
export class DomText {
  text = '';
  unchecked = [];
  #root;
  #skip;
  #parts = [];

  /** @param skip a selector of what an editor put there for itself */
  constructor(root, skip = null) {
    this.#root = root;
    this.#skip = skip;
    const texts = [];
    this.#read(root, root.getAttribute('lang') ?? '', texts, {length: 0, last: '\n'});
    this.text = texts.join('');
  }

  #read(element, lang, texts, at) {
    const add = (text) => {
      texts.push(text);
      at.length += text.length;
      at.last = text[text.length - 1];
    };
    for (const node of element.childNodes) {
      if (node.nodeType === 3) {
        for (const {0: text, index: from} of node.data.matchAll(WRITTEN)) {
          const start = at.length;
          add(text.replace(/\u00a0/g, ' '));
          this.#parts.push({node, from, start, end: at.length});
          if (!isEnglish(lang)) this.#leaveOut(start, at.length, lang);
        }
      } else if (node.nodeType === 1 && !this.#isSkipped(node)) {
        if (node.tagName === 'BR') {
          add('\n');
          continue;
        }
        const block = BLOCKS.has(node.tagName);
        if (block && at.last !== '\n') add('\n');
        this.#read(node, node.getAttribute('lang') ?? lang, texts, at);
        if (block && at.last !== '\n') add('\n');
      }
    }
  }

  #isSkipped(element) {
    return SKIPPED.has(element.tagName) || (this.#skip !== null && element.matches(this.#skip));
  }

  #leaveOut(start, end, lang) {
    const last = this.unchecked[this.unchecked.length - 1];
    if (last && last.end === start && last.lang === lang) last.end = end;
    else this.unchecked.push({start, end, lang});
  }

  /** The DOM range of a span; null if there is no text there. */
  range(start, end) {
    const from = this.#parts.find((it) => it.end > start) ?? this.#parts[this.#parts.length - 1];
    if (!from) return null;
    const to = this.#parts.findLast((it) => it.start < Math.max(end, start + 1)) ?? from;
    const range = this.#root.ownerDocument.createRange();
    range.setStart(from.node, clamp(start - from.start + from.from, from.node.length));
    range.setEnd(to.node, clamp(end - to.start + to.from, to.node.length));
    return range;
  }

  /** The offset of a place in the document; -1 if it lies outside. */
  offset(node, index) {
    if (!node || !this.#root.contains(node)) return -1;
    const part = this.#parts.findLast((it) => it.node === node && it.from <= index);
    if (part) return Math.min(part.start + index - part.from, part.end);
    const child = node.childNodes[index] ?? null;
    const next = this.#parts.find((it) =>
      child
        ? child.contains(it.node) || child.compareDocumentPosition(it.node) & 4
        : node.compareDocumentPosition(it.node) & 4 && !node.contains(it.node),
    );
    return next ? next.start : this.text.length;
  }
}

function clamp(offset, length) {
  return Math.max(0, Math.min(offset, length));
}
