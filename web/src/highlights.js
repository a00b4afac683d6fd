import {highlightSheet} from './styles.js';

const NAMES = ['error', 'warning', 'note', 'active'];

/** Whether the browser can mark ranges without changing the document. */
export function canHighlight(view) {
  return Boolean(view?.CSS?.highlights && view.Highlight);
}

/** Marks ranges of a document with the CSS Custom Highlight API: nothing in the document changes. */
export class Highlights {
  #view;
  #own = [];
  #root;

  /** @param element the editor; its root, perhaps a shadow root, gets a style sheet */
  constructor(element) {
    this.#view = element.ownerDocument.defaultView;
    this.#root = element.getRootNode();
    const sheet = new this.#view.CSSStyleSheet();
    sheet.replaceSync(highlightSheet);
    this.sheet = sheet;
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet];
  }

  show(marks, rangeOf) {
    this.clear();
    for (const mark of marks) {
      const range = rangeOf(mark.start, mark.end);
      if (!range) continue;
      this.#add(mark.severity, range);
      if (mark.active) this.#add('active', range);
    }
  }

  clear() {
    for (const {name, range} of this.#own) this.#registry(name).delete(range);
    this.#own = [];
  }

  remove() {
    this.clear();
    this.#root.adoptedStyleSheets = this.#root.adoptedStyleSheets.filter((it) => it !== this.sheet);
  }

  #add(name, range) {
    this.#registry(name).add(range);
    this.#own.push({name, range});
  }

  // Several elements on a page share the names that the style sheet knows.
  #registry(name) {
    const all = this.#view.CSS.highlights;
    const full = `recordlint-${name}`;
    if (!all.has(full)) {
      const made = new this.#view.Highlight();
      made.priority = NAMES.length - NAMES.indexOf(name);
      all.set(full, made);
    }
    return all.get(full);
  }
}
