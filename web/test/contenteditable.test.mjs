import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {boxes, browser, checked, longNote, open, site, underlined} from './site.mjs';

const page = (script) => `<!DOCTYPE html><html lang="en-GB"><head><title>Host</title>
<script type="module" src="${script}"></script></head><body><main>
<div id="note" contenteditable="true" role="textbox" aria-multiline="true" aria-label="Note"><p>Start</p></div>
<record-lint for="note" endpoint="/api/v1" type="case-note"></record-lint></main></body></html>`;

let host;
let chrome;
before(async () => {
  host = await site({
    '/': page('/src/record-lint.js'),
    '/boxes': page('/boxes.js'),
    // A browser from before the Highlight API.
    '/boxes.js': 'delete window.Highlight; await import("/src/record-lint.js");',
  });
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  host?.close();
});

const html = (it) => it.evaluate(() => document.getElementById('note').innerHTML);
const put = (it, markup) =>
  it.evaluate((value) => { document.getElementById('note').innerHTML = value; }, markup);

test('typed and pasted rich text is underlined across markup that stays as it is', async () => {
  const it = await open(chrome, host.url);
  await it.locator('#note').click();
  await it.evaluate(() => {
    const selection = getSelection();
    selection.selectAllChildren(document.getElementById('note'));
    document.execCommand('insertHTML', false,
      '<p>😀 He was <b>aggres</b>sive.</p><ul><li>Mum is <i>hard to</i> engage</li></ul>');
  });
  await checked(it, 2);
  const before = await html(it);
  assert.deepEqual(await underlined(it), ['aggressive', 'hard to engage']);
  await it.keyboard.press('Control+End');
  await it.keyboard.type(' He absconded.');
  await checked(it, 3);
  assert.deepEqual(await underlined(it), ['aggressive', 'hard to engage', 'absconded']);
  assert.ok((await html(it)).startsWith(before.slice(0, before.indexOf('engage'))));
  assert.ok(!/recordlint|<mark|<span|style=/.test(await html(it)));
  assert.deepEqual(it.violations, []);
});

test('a click on the word opens the card; a wording is one step of the browser’s undo', async () => {
  const it = await open(chrome, host.url);
  await put(it, '<p>Grandad, who is <em>wheelchair bound</em>, rang.</p>');
  await checked(it, 1);
  await it.locator('#note em').click();
  const card = it.locator('record-lint .card');
  await card.waitFor();
  assert.equal(await it.evaluate(() => document.activeElement.id), 'note', 'a click leaves the focus');
  await card.getByRole('button', {name: 'a wheelchair user'}).click();
  assert.equal(await it.locator('#note').innerText(), 'Grandad, who is a wheelchair user, rang.');
  await it.keyboard.press('Control+z');
  assert.equal(await it.locator('#note').innerText(), 'Grandad, who is wheelchair bound, rang.');
  await checked(it, 1);
});

test('not now and not about this person set aside', async () => {
  const it = await open(chrome, host.url);
  await put(it, '<p>He was aggressive.</p><p>Mum is hard to engage.</p>');
  await checked(it, 2);
  for (const [name, left] of [['Not now', 1], ['Not about this person', 0]]) {
    await it.locator('record-lint .item').first().click();
    await it.getByRole('button', {name}).click();
    await checked(it, left);
  }
  assert.deepEqual(await underlined(it), []);
});

test('a paragraph in another language is left out and said to be', async () => {
  const it = await open(chrome, host.url);
  await put(it, '<p>He was aggressive.</p><p lang="cy">Mae e yn aggressive heddiw.</p><p>He absconded.</p>');
  await checked(it, 2);
  assert.deepEqual(await underlined(it), ['aggressive', 'absconded']);
  await it.locator('record-lint [part=unchecked]', {hasText: 'One passage is not in English'}).waitFor();
});

test('without the Highlight API boxes lie under the words', async () => {
  const it = await open(chrome, `${host.url}/boxes`);
  await it.waitForFunction(() => customElements.get('record-lint'));
  await put(it, '<p>😀 He was <b>aggressive</b>.</p>');
  await checked(it, 1);
  const [box] = await boxes(it);
  const word = await it.locator('#note b').boundingBox();
  assert.ok(Math.abs(box.x - word.x) < 1.5 && Math.abs(box.width - word.width) < 1.5, JSON.stringify({box, word}));
  assert.ok(Math.abs(box.bottom - (word.y + word.height)) < 4);
});

test('10,000 words', async () => {
  const it = await open(chrome, host.url);
  await put(it, longNote(10_000).split('\n').map((line) => `<p>${line}</p>`).join(''));
  await checked(it, 3);
  assert.deepEqual(await underlined(it), ['aggressive', 'absconded', 'hard to engage']);
  await it.locator('record-lint .item').last().click();
  const [rect] = await it.evaluate(() =>
    [...CSS.highlights.get('recordlint-active')].map((range) => range.getBoundingClientRect().toJSON()));
  assert.ok(rect.top >= 0 && rect.bottom <= 850, 'the passage was scrolled into view');
});
