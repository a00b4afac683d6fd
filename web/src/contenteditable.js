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
   * @param {{replace?: (start: number, end: number, text: string) => void, highlight?: boolean}}
   *     options how an editor round the element changes its text; highlight false draws boxes
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
    this.#root.addEventListener('click', () => host.clicked(this.selection()?.start ?? -1), {signal});
    if (this.#options.highlight !== false && canHighlight(view)) {
      this.#painter = new Highlights(this.#root);
    } else {
      this.#boxes = new Boxes(host.layer);
      const draw = () => this.#draw();
      view.addEventListener('resize', draw, {signal});
      view.addEventListener('scroll', draw, {signal, passive: true, capture: true});
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
    const frame = this.#root.ownerDocument.defaultView.frameElement?.getBoundingClientRect();
    return frame ? new DOMRect(box.x + frame.x, box.y + frame.y, box.width, box.height) : box;
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
  }

  /** The DOM range of a span, for editors that map it to places of their own. */
  range(start, end) {
    return this.#read().range(start, end);
  }

  #read() {
    this.#model ??= new DomText(this.#root);
    return this.#model;
  }

  #draw() {
    const rangeOf = (start, end) => this.#read().range(start, end);
    if (this.#painter) {
      this.#painter.show(this.#marks, rangeOf);
    } else if (this.#boxes) {
      const box = this.#root.getBoundingClientRect();
      this.#boxes.cover(
        box.left + this.#root.clientLeft,
        box.top + this.#root.clientTop,
        this.#root.clientWidth,
        this.#root.clientHeight,
      );
      this.#boxes.draw(this.#boxes.frame, this.#marks, rangeOf);
    }
  }
}
