/**
 * Draws underlines as boxes over text, for editors in which the browser cannot mark a range. Boxes
 * let clicks through and are hidden from assistive technology: the list tells the same.
 */
export class Boxes {
  #frame;

  constructor(layer) {
    this.#frame = layer.ownerDocument.createElement('div');
    this.#frame.className = 'frame';
    this.#frame.setAttribute('aria-hidden', 'true');
    layer.append(this.#frame);
  }

  /** What clips the boxes; it lies over the part of the editor that can be seen. */
  get frame() {
    return this.#frame;
  }

  /** Lays the frame over a part of the viewport. */
  cover(left, top, width, height) {
    const origin = this.#frame.parentNode.getBoundingClientRect();
    place(this.#frame, left - origin.left, top - origin.top, width, height);
  }

  /**
   * Draws one box for each line of each mark into the element given, and drops those before.
   *
   * @param by how far from the page's origin that of the ranges' document lies
   */
  draw(into, marks, rangeOf, by = {x: 0, y: 0}) {
    into.querySelectorAll(':scope > .box').forEach((box) => box.remove());
    const origin = into.getBoundingClientRect();
    for (const mark of marks) {
      const range = rangeOf(mark.start, mark.end);
      for (const rect of range ? range.getClientRects() : []) {
        if (!rect.width) continue;
        const box = into.ownerDocument.createElement('div');
        box.className = `box ${mark.severity}${mark.active ? ' active' : ''}`;
        place(box, rect.left + by.x - origin.left, rect.top + by.y - origin.top, rect.width, rect.height);
        into.append(box);
      }
    }
  }

  remove() {
    this.#frame.remove();
  }
}

function place(element, left, top, width, height) {
  const style = element.style;
  style.left = `${left}px`;
  style.top = `${top}px`;
  style.width = `${width}px`;
  style.height = `${height}px`;
}
