// The real editors, bundled for the tests only; the host brings them. Each page gives `put`, `stored`
// (its lines) and `markup` (what a host would save).
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {boxes, underlined} from './site.mjs';

const START = `import '../src/record-lint.js';
  const element = document.querySelector('record-lint');
  const place = document.getElementById('host');
  const paragraphs = (text) => text.split('\\n').map((it) => '<p>' + it + '</p>').join('');
  window.stored = () => [...new DOMParser().parseFromString(window.markup(), 'text/html').body
    .querySelectorAll('p, li:not(:has(p))')].map((it) => it.textContent.replace(/\\u00a0/g, ' ')).join('\\n');`;
const tinymce = (options) => `${START}
  import tinymce from 'tinymce';
  import 'tinymce/models/dom'; import 'tinymce/themes/silver'; import 'tinymce/icons/default';
  import 'tinymce/skins/ui/oxide/skin.js'; import 'tinymce/skins/ui/oxide/content.js';
  import 'tinymce/skins/content/default/content.js';
  import {tinyMce} from '../src/tinymce.js';
  const [editor] = await tinymce.init({target: place, license_key: 'gpl', promotion: false, ${options}});
  element.editor = tinyMce(editor);
  window.put = (text) => { editor.setContent(paragraphs(text)); editor.undoManager.add(); };
  window.markup = () => editor.getContent();
  window.lock = () => editor.mode.set('readonly');`;

export const EDITORS = {
  textarea: {
    script: `${START}
      const area = document.createElement('textarea');
      Object.assign(area, {id: 'note', rows: 12, cols: 70, ariaLabel: 'Note'});
      place.append(area);
      element.setAttribute('for', 'note');
      window.put = (text) => { area.focus(); area.select(); document.execCommand('insertText', false, text); };
      window.markup = window.stored = () => area.value;
      window.lock = () => { area.readOnly = true; };`,
    editable: 'textarea',
    marks: 'boxes',
    plain: true,
  },
  contenteditable: {
    script: `${START}
      Object.assign(place, {contentEditable: 'true', ariaLabel: 'Note', role: 'textbox', innerHTML: '<p><br></p>'});
      document.execCommand('defaultParagraphSeparator', false, 'p');
      element.setAttribute('for', 'host');
      window.put = (text) => { place.innerHTML = paragraphs(text); };
      window.markup = () => place.innerHTML;
      window.lock = () => { place.contentEditable = 'false'; };`,
    editable: '#host',
  },
  codemirror: {
    script: `${START}
      import {EditorView, basicSetup} from 'codemirror';
      import {Decoration} from '@codemirror/view';
      import {Compartment, EditorState, StateEffect, StateField} from '@codemirror/state';
      import {codemirror} from '../src/codemirror.js';
      const locked = new Compartment();
      const view = new EditorView({parent: place, extensions: [basicSetup, EditorView.lineWrapping, locked.of([])]});
      element.editor = codemirror(view, {EditorView, Decoration, StateEffect, StateField});
      window.put = (text) => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}});
      window.markup = window.stored = () => view.state.doc.toString();
      window.lock = () => view.dispatch({effects: locked.reconfigure(EditorState.readOnly.of(true))});`,
    editable: '.cm-content',
    marks: '.cm-recordlint-error, .cm-recordlint-warning, .cm-recordlint-note',
    plain: true,
  },
  tiptap: {
    script: `${START}
      import {Editor, Extension} from '@tiptap/core';
      import StarterKit from '@tiptap/starter-kit';
      import {Plugin, PluginKey} from '@tiptap/pm/state';
      import {Decoration, DecorationSet} from '@tiptap/pm/view';
      import {prosemirror, proseMirrorSheet} from '../src/prosemirror.js';
      const looks = new CSSStyleSheet(); looks.replaceSync(proseMirrorSheet); document.adoptedStyleSheets = [looks];
      const Language = Extension.create({name: 'language', addGlobalAttributes: () =>
        [{types: ['paragraph'], attributes: {lang: {default: null}}}]});
      const editor = new Editor({element: place, extensions: [StarterKit, Language], injectCSS: false});
      element.editor = prosemirror(editor.view, {Plugin, PluginKey, Decoration, DecorationSet});
      window.put = (text) => editor.commands.setContent(paragraphs(text), {emitUpdate: true});
      window.markup = () => editor.getHTML();
      window.lock = () => editor.setEditable(false);`,
    editable: '.ProseMirror',
    marks: '.recordlint-error, .recordlint-warning, .recordlint-note',
  },
  quill: {
    script: `${START}
      import Quill from 'quill';
      import {quill} from '../src/quill.js';
      const editor = new Quill(place, {modules: {toolbar: false}});
      element.editor = quill(editor);
      window.put = (text) => editor.setText(text, 'user');
      window.markup = () => editor.getSemanticHTML();
      window.lock = () => editor.disable();`,
    editable: '.ql-editor',
  },
  tinymce: {
    script: tinymce('height: 500, plugins: []'),
    editable: 'body',
    frame: 'iframe.tox-edit-area__iframe',
  },
  'tinymce inline': {
    script: tinymce('inline: true'),
    editable: '#host',
  },
  ckeditor: {
    script: `${START}
      import {Bold, ClassicEditor, Essentials, Italic, List, Paragraph, TextPartLanguage} from 'ckeditor5';
      import 'ckeditor5/ckeditor5.css';
      import {ckeditor} from '../src/ckeditor.js';
      const editor = await ClassicEditor.create({attachTo: place, licenseKey: 'GPL',
        plugins: [Bold, Essentials, Italic, List, Paragraph, TextPartLanguage],
        toolbar: ['bold', 'italic', 'bulletedList', 'textPartLanguage', 'undo']});
      element.editor = ckeditor(editor);
      window.put = (text) => editor.setData(paragraphs(text));
      window.markup = () => editor.getData();
      window.lock = () => editor.enableReadOnlyMode('host');
      const {view} = editor.editing;
      window.rightToLeft = () => view.change((it) => it.setAttribute('dir', 'rtl', view.document.getRoot()));`,
    editable: '.ck-editor__editable',
  },
};

/** The pages by their paths, ready for a site. */
export async function pages() {
  const files = {};
  for (const [name, {script}] of Object.entries(EDITORS)) {
    const path = `/${encodeURIComponent(name)}`;
    const {outputFiles} = await build({
      stdin: {contents: script, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
      bundle: true, write: false, format: 'esm', target: 'es2022', outdir: 'out', logLevel: 'error',
    });
    const styles = outputFiles.find((it) => it.path.endsWith('.css'));
    files[`${path}.js`] = outputFiles.find((it) => it.path.endsWith('.js')).text;
    files[`${path}.css`] = `#host { min-height: 3rem; }
      textarea { font: 16px/1.5 sans-serif; padding: 12px; }${styles?.text ?? ''}`;
    files[path] = `<!DOCTYPE html><html lang="en-GB"><head><title>Host</title>
      <link rel="stylesheet" href="${path}.css"><script type="module" src="${path}.js"></script></head>
      <body><main><div id="host"></div>
      <record-lint endpoint="/api/v1" type="case-note"></record-lint></main></body></html>`;
  }
  return files;
}

/** A page with an editor in it. */
export class Driver {
  constructor(page, editor) {
    this.page = page;
    this.editor = editor;
  }

  async ready() {
    const {frame, editable} = this.editor;
    await this.page.waitForFunction(() => window.markup && document.querySelector('record-lint').result);
    this.inside = frame ? await (await this.page.locator(frame).elementHandle()).contentFrame() : this.page;
    this.editable = this.inside.locator(editable);
    await this.editable.waitFor();
    return this;
  }

  put(text) {
    return this.page.evaluate((it) => window.put(it), text);
  }

  stored() {
    return this.page.evaluate(() => window.stored());
  }

  rightToLeft() {
    return this.inside.evaluate((it) => window.rightToLeft
      ? window.rightToLeft()
      : document.querySelector(it).setAttribute('dir', 'rtl'), this.editor.editable);
  }

  markup() {
    return this.page.evaluate(() => window.markup());
  }

  /** The words that are underlined. */
  marked() {
    const {marks} = this.editor;
    if (marks === 'boxes') return this.inside.evaluate(underBoxes);
    if (!marks) return underlined(this.inside);
    return this.page.evaluate(
      (it) => [...document.querySelectorAll(it)].map((mark) => mark.textContent), marks);
  }

  /** Clicks into the middle of the first underlined passage. */
  async click() {
    const {marks, frame} = this.editor;
    if (marks && marks !== 'boxes') return this.page.locator(marks).first().click();
    const rect = marks
      ? (await boxes(this.page))[0]
      : await this.inside.evaluate(() =>
        [...CSS.highlights.get('recordlint-warning')][0].getBoundingClientRect().toJSON());
    const by = frame ? await this.page.locator(frame).boundingBox() : {x: 0, y: 0};
    await this.page.mouse.click(by.x + rect.x + rect.width / 2, by.y + rect.y + rect.height / 2);
  }

  /** What somebody copied elsewhere, pasted by the keyboard. */
  async paste(html, plain) {
    await this.page.evaluate(([rich, text]) => navigator.clipboard.write([new ClipboardItem({
      'text/html': new Blob([rich], {type: 'text/html'}),
      'text/plain': new Blob([text], {type: 'text/plain'}),
    })]), [html, plain]);
    await this.page.keyboard.press('Control+v');
  }
}

// Which of the tests' words boxes lie under, told by a copy that the test lays out itself; '?' for any
// other box.
function underBoxes() {
  const area = document.querySelector('textarea');
  const from = getComputedStyle(area);
  const copy = document.createElement('div');
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.copy { position: fixed; left: 0; top: 0; white-space: pre-wrap; overflow-wrap: break-word;
    font: ${from.font}; padding: ${from.padding}; width: ${area.clientWidth}px; box-sizing: border-box; }`);
  document.adoptedStyleSheets.push(sheet);
  copy.className = 'copy';
  copy.dir = getComputedStyle(area).direction;
  copy.textContent = area.value;
  document.body.append(copy);
  const origin = area.getBoundingClientRect();
  const left = origin.left + area.clientLeft - area.scrollLeft;
  const top = origin.top + area.clientTop - area.scrollTop;
  const drawn = [...document.querySelector('record-lint').shadowRoot.querySelectorAll('.box')]
    .map((box) => box.getBoundingClientRect());
  const words = [];
  for (const {0: word, index} of area.value.matchAll(/aggressive|absconded|hard to engage|wheelchair bound/g)) {
    const range = document.createRange();
    range.setStart(copy.firstChild, index);
    range.setEnd(copy.firstChild, index + word.length);
    const rects = [...range.getClientRects()];
    const hits = rects.map((rect) => drawn.findIndex((box) =>
      Math.abs(box.left - left - rect.left) < 2 && Math.abs(box.right - left - rect.right) < 2 &&
      Math.abs(box.bottom - top - rect.bottom) < 4));
    if (hits.includes(-1)) continue;
    hits.sort((one, other) => other - one).forEach((hit) => drawn.splice(hit, 1));
    words.push(word);
  }
  copy.remove();
  document.adoptedStyleSheets.pop();
  return [...words, ...drawn.map(() => '?')];
}
