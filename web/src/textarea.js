import {Boxes} from './boxes.js';
import {isEnglish} from './domtext.js';

const COPIED = [
  'direction', 'fontFamily', 'fontFeatureSettings', 'fontKerning', 'fontSize', 'fontStretch',
  'fontStyle', 'fontVariant', 'fontWeight', 'hyphens', 'letterSpacing', 'lineBreak', 'lineHeight',
  'overflowWrap', 'paddingBottom', 'paddingLeft', 'paddingRight', 'paddingTop', 'tabSize',
  'textAlign', 'textIndent', 'textTransform', 'whiteSpace', 'wordBreak', 'wordSpacing',
];

/** A textarea, or an input of one line; underlined by a copy of its text that cannot be seen. */
export class Textarea {
  tracks = false;
  #area;
  #host = null;
  #boxes = null;
  #mirror = null;
  #marks = [];
  #stop = null;

  constructor(area) {
    this.#area = area;
  }

  get element() {
    return this.#area;
  }

  attach(host) {
    this.#host = host;
    this.#stop = new AbortController();
    const {signal} = this.#stop;
    const area = this.#area;
    const view = area.ownerDocument.defaultView;
    area.addEventListener('input', () => host.edited(), {signal});
    area.addEventListener('click', () => host.clicked(area.selectionStart), {signal});
    area.addEventListener('scroll', () => this.#scroll(), {signal, passive: true});
    view.addEventListener('resize', () => this.#draw(), {signal});
    view.addEventListener('scroll', () => this.#lay(), {signal, passive: true, capture: true});
    const sizes = new ResizeObserver(() => this.#draw());
    sizes.observe(area);
    sizes.observe(area.ownerDocument.documentElement);
    signal.addEventListener('abort', () => sizes.disconnect());
    this.#boxes = new Boxes(host.layer);
    this.#mirror = area.ownerDocument.createElement('div');
    this.#mirror.className = 'mirror';
    this.#boxes.frame.append(this.#mirror);
  }

  detach() {
    this.#stop?.abort();
    this.#boxes?.remove();
    this.#host = null;
  }

  text() {
    return this.#area.value;
  }

  unchecked() {
    const lang = this.#area.getAttribute('lang');
    return isEnglish(lang) ? [] : [{start: 0, end: this.#area.value.length, lang}];
  }

  show(marks) {
    this.#marks = marks;
    this.#draw();
  }

  rect(start, end) {
    this.#copy();
    const rects = this.#range(start, end).getClientRects();
    return rects[0] ?? this.#area.getBoundingClientRect();
  }

  selection() {
    return {start: this.#area.selectionStart, end: this.#area.selectionEnd};
  }

  select(start, end) {
    const area = this.#area;
    area.focus();
    area.setSelectionRange(start, end);
    this.reveal(start, end);
  }

  /** Scrolls to a passage; the focus stays where it is. */
  reveal(start, end) {
    const area = this.#area;
    area.scrollIntoView({block: 'nearest'});
    this.#copy();
    const line = this.#range(start, end).getBoundingClientRect();
    const top = line.top - this.#mirror.getBoundingClientRect().top;
    if (top < area.scrollTop || top + line.height > area.scrollTop + area.clientHeight) {
      area.scrollTop = Math.max(0, top - area.clientHeight / 3);
    }
    this.#scroll();
  }

  replace(start, end, text) {
    if (this.#area.readOnly || this.#area.disabled) return;
    this.select(start, end);
    // The one way into a textarea that its own undo knows.
    if (!this.#area.ownerDocument.execCommand('insertText', false, text)) {
      this.#area.setRangeText(text, start, end, 'end');
      this.#area.dispatchEvent(new InputEvent('input', {bubbles: true, inputType: 'insertText'}));
    }
  }

  #range(start, end) {
    const node = this.#mirror.firstChild;
    const range = this.#area.ownerDocument.createRange();
    range.setStart(node, Math.min(start, node.length));
    range.setEnd(node, Math.min(end, node.length));
    return range;
  }

  #copy() {
    const area = this.#area;
    const from = area.ownerDocument.defaultView.getComputedStyle(area);
    const to = this.#mirror.style;
    for (const name of COPIED) to[name] = from[name];
    if (area.tagName === 'INPUT') to.whiteSpace = 'pre';
    to.width = `${area.clientWidth}px`;
    const text = `${area.value}\u200b`;
    if (this.#mirror.firstChild?.nodeType !== 3) this.#mirror.prepend(text);
    else if (this.#mirror.firstChild.data !== text) this.#mirror.firstChild.data = text;
    this.#lay();
  }

  #lay() {
    const area = this.#area;
    const box = area.getBoundingClientRect();
    this.#boxes.cover(
      box.left + area.clientLeft,
      box.top + area.clientTop,
      area.clientWidth,
      area.clientHeight,
    );
    this.#scroll();
  }

  #scroll() {
    this.#mirror.style.top = `${-this.#area.scrollTop}px`;
    this.#mirror.style.left = `${-this.#area.scrollLeft}px`;
  }

  #draw() {
    if (!this.#host) return;
    if (this.#marks.length) this.#copy();
    this.#boxes.draw(this.#mirror, this.#marks, (start, end) => this.#range(start, end));
  }
}
