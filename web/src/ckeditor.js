import {ContentEditable} from './contenteditable.js';

/**
 * CKEditor 5. Marks are highlights over its element: its model stays as it is, and a wording goes
 * into the model, as one step of its undo.
 *
 * @param editor the editor, created
 * @param {{root?: string}} options which root, for an editor of several
 */
export function ckeditor(editor, {root = 'main'} = {}) {
  const {model, editing} = editor;
  const surface = new ContentEditable(editing.view.getDomRoot(root), {
    skip: '.ck-fake-selection-container, .ck-reset_all',
    replace(start, end, text) {
      if (editor.isReadOnly) return;
      const {domConverter} = editing.view;
      const span = editing.mapper.toModelRange(domConverter.domRangeToView(surface.range(start, end)));
      const format = [...span.getItems()].find((it) => it.is('$textProxy'))?.getAttributes();
      model.change((writer) => {
        const wording = model.insertContent(writer.createText(text, format), span);
        writer.setSelection(wording.end);
      });
    },
  });
  return surface;
}
