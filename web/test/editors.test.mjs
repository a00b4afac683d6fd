// The real editors from npm, bundled for the test only; the host brings them.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {browser, checked, longNote, open, site, underlined} from './site.mjs';

const START = `import '../src/record-lint.js'; const element = document.querySelector('record-lint');`;
const EDITORS = {
  codemirror: {
    script: `${START}
      import {EditorView, basicSetup} from 'codemirror';
      import {Decoration} from '@codemirror/view';
      import {StateEffect, StateField} from '@codemirror/state';
      import {codemirror} from '../src/codemirror.js';
      const view = new EditorView({parent: document.getElementById('host'), extensions: [basicSetup, EditorView.lineWrapping]});
      element.editor = codemirror(view, {EditorView, Decoration, StateEffect, StateField});
      window.put = (text) => view.dispatch({changes: {from: 0, to: view.state.doc.length, insert: text}});
      window.stored = () => view.state.doc.toString();`,
    editable: '.cm-content',
    marks: '.cm-recordlint-error, .cm-recordlint-warning, .cm-recordlint-note',
  },
  tiptap: {
    script: `${START}
      import {Editor} from '@tiptap/core';
      import StarterKit from '@tiptap/starter-kit';
      import {Plugin, PluginKey} from '@tiptap/pm/state';
      import {Decoration, DecorationSet} from '@tiptap/pm/view';
      import {prosemirror, proseMirrorSheet} from '../src/prosemirror.js';
      const looks = new CSSStyleSheet(); looks.replaceSync(proseMirrorSheet); document.adoptedStyleSheets = [looks];
      const editor = new Editor({element: document.getElementById('host'), extensions: [StarterKit], injectCSS: false});
      element.editor = prosemirror(editor.view, {Plugin, PluginKey, Decoration, DecorationSet});
      window.put = (text) => editor.commands.setContent({type: 'doc', content: text.split('\\n').map((it) =>
        ({type: 'paragraph', content: it ? [{type: 'text', text: it}] : []}))}, {emitUpdate: true});
      window.stored = () => editor.getText({blockSeparator: '\\n'});
      window.markup = () => editor.getHTML();`,
    editable: '.ProseMirror',
    marks: '.recordlint-error, .recordlint-warning, .recordlint-note',
  },
  quill: {
    script: `${START}
      import Quill from 'quill';
      import {quill} from '../src/quill.js';
      const editor = new Quill(document.getElementById('host'), {modules: {toolbar: false}});
      element.editor = quill(editor);
      window.put = (text) => editor.setText(text, 'user');
      window.stored = () => editor.getText().replace(/\\n$/, '');
      window.markup = () => editor.getSemanticHTML();`,
    editable: '.ql-editor',
    highlights: true,
  },
};
const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><title>Host</title><script type="module" src="SCRIPT"></script></head>
<body><main><div id="host"></div><record-lint endpoint="/api/v1" type="case-note"></record-lint></main></body></html>`;

let host;
let chrome;
before(async () => {
  const files = {};
  for (const [name, {script}] of Object.entries(EDITORS)) {
    const {outputFiles} = await build({
      stdin: {contents: script, resolveDir: fileURLToPath(new URL('.', import.meta.url))},
      bundle: true, write: false, format: 'esm', logLevel: 'error',
    });
    files[`/${name}.js`] = outputFiles[0].text;
    files[`/${name}`] = PAGE.replace('SCRIPT', `/${name}.js`);
  }
  // Editors write style attributes and style elements of their own, which is their hosts' affair.
  host = await site(files, {
    csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'",
  });
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  host?.close();
});

for (const [name, editor] of Object.entries(EDITORS)) {
  const ready = async () => {
    const page = await open(chrome, `${host.url}/${name}`);
    await page.locator(editor.editable).waitFor();
    return page;
  };
  const marked = (page) => editor.highlights
    ? underlined(page)
    : page.evaluate((it) => [...document.querySelectorAll(it)].map((mark) => mark.textContent), editor.marks);
  const stored = (page) => page.evaluate(() => window.stored());

  test(`${name}: typed words are underlined, also when the writer goes on before them`, async () => {
    const page = await ready();
    await page.locator(editor.editable).click();
    await page.keyboard.insertText('😀 ');
    await page.keyboard.type('Dad was aggressive.');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Mum is hard to engage.');
    await checked(page, 2);
    assert.deepEqual(await marked(page), ['aggressive', 'hard to engage']);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Visit. ');
    assert.deepEqual(await marked(page), ['aggressive', 'hard to engage'], 'before the next answer');
    await page.waitForTimeout(800);
    assert.deepEqual(await marked(page), ['aggressive', 'hard to engage']);
    assert.equal(await stored(page), 'Visit. 😀 Dad was aggressive.\nMum is hard to engage.');
    assert.deepEqual(page.violations, []);
  });

  test(`${name}: a click opens the card, a wording goes in, the editor's undo takes it back`, async () => {
    const page = await ready();
    await page.evaluate(() => window.put('😀 First line.\nGrandad is wheelchair bound today.'));
    await checked(page, 1);
    // What happens within half a second is one step to an editor's history.
    await page.waitForTimeout(600);
    if (editor.highlights) {
      const rect = await page.evaluate(() =>
        [...CSS.highlights.get('recordlint-warning')][0].getBoundingClientRect().toJSON());
      await page.mouse.click(rect.x + rect.width / 2, rect.y + rect.height / 2);
    } else {
      await page.locator(editor.marks).first().click();
    }
    await page.locator('record-lint .card').getByRole('button', {name: 'a wheelchair user'}).click();
    assert.equal(await stored(page), '😀 First line.\nGrandad is a wheelchair user today.');
    await checked(page, 0);
    await page.keyboard.press('Control+z');
    assert.equal(await stored(page), '😀 First line.\nGrandad is wheelchair bound today.');
    await checked(page, 1);
  });

  test(`${name}: F8 selects the passage and opens the card; a dismissal clears the underline`, async () => {
    const page = await ready();
    await page.evaluate(() => window.put('One.\nHe absconded.'));
    await checked(page, 1);
    await page.locator(editor.editable).click({position: {x: 5, y: 5}});
    await page.keyboard.press('F8');
    const card = page.locator('record-lint .card');
    await card.getByRole('button', {name: 'Dismiss…'}).click();
    await card.getByRole('button', {name: 'Dismiss', exact: true}).click();
    await checked(page, 0);
    assert.deepEqual(await marked(page), []);
  });

  test(`${name}: 10,000 words`, async () => {
    const page = await ready();
    const note = longNote(10_000);
    await page.evaluate((text) => window.put(text), note);
    await checked(page, 3);
    await page.locator('record-lint .item').last().click();
    await page.waitForTimeout(300);
    assert.ok((await marked(page)).includes('hard to engage'), 'what was scrolled to is underlined');
    assert.equal(await stored(page), note);
  });

  if (name !== 'codemirror') {
    test(`${name}: pasted rich text is underlined across markup, and what is stored has no mark`, async () => {
      const page = await ready();
      await page.locator(editor.editable).click();
      await page.evaluate((it) => {
        const data = new DataTransfer();
        data.setData('text/html', '<p>He was <b>aggres</b>sive.</p><ul><li>Mum is <i>hard to</i> engage</li></ul>');
        document.querySelector(it).dispatchEvent(
          new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}));
      }, editor.editable);
      await checked(page, 2);
      assert.equal((await marked(page)).join(''), 'aggressivehard to engage');
      assert.ok(!/recordlint|<mark|class="[^"]*rl-/.test(await page.evaluate(() => window.markup())));
    });
  }
}
