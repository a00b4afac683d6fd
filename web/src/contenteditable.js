import {Boxes} from './boxes.js';
import {DomText} from './domtext.js';
import {Highlights, canHighlight} from './highlights.js';

/**
 * An element that can be edited. Nothing in it changes but by a wording that the writer picks, and
 * that through the browser's own undo.
 */
export class ContentEditable {
  tracks = false;
  #root;
  #options;
  #model = null;
  #painter = null;
  #boxes = null;
  #marks = [];
  #stop = null;

  /**
   * @param root the element
   * @param {{replace?: (start: number, end: number, text: string) => void, skip?: string,
   *     highlight?: boolean}} options how an editor round the element changes its text; a selector
   *     of what it put there for itself; highlight false draws boxes
   */
  constructor(root, options = {}) {
    this.#root = root;
    this.#options = options;
  }

  get element() {
    return this.#root;
  }

  attach(host) {
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    const view = this.#root.ownerDocument.defaultView;
    const changes = new view.MutationObserver(() => {
      this.#model = null;
      host.edited();
    });
    changes.observe(this.#root, {
      subtree: true, childList: true, characterData: true, attributeFilter: ['lang'],
    });
    signal.addEventListener('abort', () => changes.disconnect());
    this.#root.addEventListener('click', (event) => host.clicked(this.#under(event)), {signal});
    if (this.#options.highlight !== false && canHighlight(view)) {
      this.#painter = new Highlights(this.#root);
    } else {
      this.#boxes = new Boxes(host.layer);
      const draw = () => this.#draw();
      // Two of them if the editor stands in a frame.
      for (const it of new Set([view, host.layer.ownerDocument.defaultView])) {
        it.addEventListener('resize', draw, {signal});
        it.addEventListener('scroll', draw, {signal, passive: true, capture: true});
      }
      const sizes = new ResizeObserver(draw);
      sizes.observe(this.#root);
      signal.addEventListener('abort', () => sizes.disconnect());
    }
  }

  detach() {
    this.#stop?.abort();
    this.#painter?.remove();
    this.#boxes?.remove();
    this.#painter = this.#boxes = null;
  }

  text() {
    return this.#read().text;
  }

  unchecked() {
    return this.#read().unchecked;
  }

  show(marks) {
    this.#marks = marks;
    this.#draw();
  }

  rect(start, end) {
    const rect = this.#read().range(start, end)?.getClientRects()[0];
    const box = rect ?? this.#root.getBoundingClientRect();
    const by = this.#frame();
    return new DOMRect(box.x + by.x, box.y + by.y, box.width, box.height);
  }

  selection() {
    const document = this.#root.ownerDocument;
    const selection = this.#root.getRootNode().getSelection?.() ?? document.getSelection();
    if (!selection?.rangeCount) return null;
    const {startContainer, startOffset, endContainer, endOffset} = selection.getRangeAt(0);
    const start = this.#read().offset(startContainer, startOffset);
    const end = this.#read().offset(endContainer, endOffset);
    return start < 0 || end < 0 ? null : {start, end};
  }

  select(start, end) {
    const range = this.#read().range(start, end);
    this.#root.focus();
    if (!range) return;
    const selection = this.#root.ownerDocument.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    this.reveal(start, end);
  }

  /** Scrolls to a passage; the focus stays where it is. */
  reveal(start, end) {
    const at = this.#read().range(start, end)?.startContainer;
    if (at) (at.nodeType === 1 ? at : at.parentElement)?.scrollIntoView({block: 'nearest'});
  }

  replace(start, end, text) {
    if (this.#options.replace) {
      this.#root.focus();
      this.#options.replace(start, end, text);
    } else {
      this.select(start, end);
      this.#root.ownerDocument.execCommand('insertText', false, text);
    }
    this.#model = null;
  }

  /** The DOM range of a span, for editors that map it to places of their own. */
  range(start, end) {
    return this.#read().range(start, end);
  }

  #read() {
    this.#model ??= new DomText(this.#root, this.#options.skip);
    return this.#model;
  }

  // An editor's selection may follow a click only after a while.
  #under({clientX, clientY}) {
    const root = this.#root.getRootNode();
    const shadowRoots = root.host ? [root] : [];
    const at = this.#root.ownerDocument.caretPositionFromPoint?.(clientX, clientY, {shadowRoots});
    return at ? this.#read().offset(at.offsetNode, at.offset) : this.selection()?.start ?? -1;
  }

  // Where the document of the editor lies in that of the page, and what of it can be seen.
  #frame() {
    const frame = this.#root.ownerDocument.defaultView.frameElement;
    if (!frame) return {x: 0, y: 0, from: -Infinity, width: Infinity, height: Infinity};
    const {x, y} = frame.getBoundingClientRect();
    const {clientLeft, clientTop, clientWidth: width, clientHeight: height} = frame;
    return {x: x + clientLeft, y: y + clientTop, from: 0, width, height};
  }

  #draw() {
    const rangeOf = (start, end) => this.#read().range(start, end);
    if (this.#painter) {
      this.#painter.show(this.#marks, rangeOf);
    } else if (this.#boxes) {
      const by = this.#frame();
      const box = this.#root.getBoundingClientRect();
      const left = Math.max(by.from, box.left + this.#root.clientLeft);
      const top = Math.max(by.from, box.top + this.#root.clientTop);
      const right = Math.min(by.width, box.left + this.#root.clientLeft + this.#root.clientWidth);
      const bottom = Math.min(by.height, box.top + this.#root.clientTop + this.#root.clientHeight);
      this.#boxes.cover(left + by.x, top + by.y, right - left, bottom - top);
      this.#boxes.draw(this.#boxes.frame, this.#marks, rangeOf, by);
    }
  }
}
