import {ContentEditable} from './contenteditable.js';

/**
 * Quill 2. Marks are highlights over its element: Quill's document stays as it is, and a wording is
 * put in through Quill, whose undo takes it back.
 *
 * @param quill the editor
 */
export function quill(quill) {
  const surface = new ContentEditable(quill.root, {
    replace(start, end, text) {
      if (!quill.isEnabled()) return;
      const range = surface.range(start, end);
      const from = indexOf(quill, range.startContainer, range.startOffset);
      const length = indexOf(quill, range.endContainer, range.endOffset) - from;
      const formats = quill.getFormat(from, length);
      const change = [{retain: from}, {insert: text, attributes: formats}, {delete: length}];
      quill.history?.cutoff();
      quill.updateContents(from ? change : change.slice(1), 'user');
      quill.setSelection(from + text.length, 0, 'user');
      quill.history?.cutoff();
    },
  });
  return surface;
}

function indexOf(quill, node, offset) {
  const blot = quill.constructor.find(node, true);
  return quill.getIndex(blot) + blot.index(node, offset);
}
