// One list of what must hold, on every editor that there is an adapter for.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {Driver, EDITORS, pages} from './editors.mjs';
import {boxes, browser, checked, longNote, open, site} from './site.mjs';

let host;
let chrome;
before(async () => {
  // Editors write style attributes and style elements of their own, which is their hosts' affair.
  host = await site(await pages(), {
    csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data: blob:",
  });
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  host?.close();
});

const RICH = '<p>He was <b>aggres</b>sive. 👨‍👩‍👧</p><ul><li>Mum is <i>hard to</i> engage</li></ul>';
const PLAIN = 'He was aggressive. 👨‍👩‍👧\nMum is hard to engage';

for (const [name, editor] of Object.entries(EDITORS)) {
  const ready = async () => {
    const page = await open(chrome, `${host.url}/${encodeURIComponent(name)}`,
      {permissions: ['clipboard-read', 'clipboard-write']});
    return new Driver(page, editor).ready();
  };
  const card = (it) => it.page.locator('record-lint .card');

  test(`${name}: typed words are underlined, also when the writer goes on before them`, async () => {
    const it = await ready();
    const {keyboard} = it.page;
    await it.editable.click();
    await keyboard.insertText('😀 ');
    await keyboard.type('Dad was aggressive.');
    await keyboard.press('Enter');
    await keyboard.type('Mum is hard to engage.');
    await checked(it.page, 2);
    assert.deepEqual(await it.marked(), ['aggressive', 'hard to engage']);
    await keyboard.press('Control+Home');
    await keyboard.type('Visit. ');
    assert.deepEqual(await it.marked(), ['aggressive', 'hard to engage'], 'before the next answer');
    await it.page.waitForTimeout(800);
    assert.deepEqual(await it.marked(), ['aggressive', 'hard to engage']);
    assert.equal(await it.stored(), 'Visit. 😀 Dad was aggressive.\nMum is hard to engage.');
    assert.deepEqual(it.page.violations, []);
  });

  test(`${name}: a click opens the card, a wording goes in, the editor's undo takes it back`, async () => {
    const it = await ready();
    await it.put('😀 First line.\nGrandad is wheelchair bound today.');
    await checked(it.page, 1);
    const before = await it.markup();
    // What happens within half a second is one step to an editor's history.
    await it.page.waitForTimeout(600);
    await it.click();
    await card(it).getByRole('button', {name: 'a wheelchair user'}).click();
    assert.equal(await it.stored(), '😀 First line.\nGrandad is a wheelchair user today.');
    await checked(it.page, 0);
    assert.deepEqual(await it.marked(), []);
    await it.page.keyboard.press('Control+z');
    assert.equal(await it.stored(), '😀 First line.\nGrandad is wheelchair bound today.');
    await checked(it.page, 1);
    assert.equal(await it.markup(), before);
    assert.deepEqual(await it.marked(), ['wheelchair bound']);
  });

  test(`${name}: F8 selects the passage and opens the card; a dismissal clears the underline`, async () => {
    const it = await ready();
    await it.put('One.\nHe absconded.');
    await checked(it.page, 1);
    const before = await it.markup();
    await it.editable.click({position: {x: 20, y: 20}});
    await it.page.keyboard.press('Control+Home');
    await it.page.keyboard.press('F8');
    await card(it).waitFor();
    await it.page.keyboard.press('Escape');
    await card(it).waitFor({state: 'hidden'});
    assert.ok(await it.editable.evaluate((e) => e.contains(e.ownerDocument.activeElement)), 'the focus is back');
    assert.equal(await it.inside.evaluate(() => document.hasFocus()), true);
    await it.page.keyboard.press('Shift+F8');
    await card(it).getByRole('button', {name: 'Dismiss…'}).click();
    await card(it).getByRole('button', {name: 'Dismiss', exact: true}).click();
    await checked(it.page, 0);
    assert.deepEqual(await it.marked(), []);
    assert.equal(await it.markup(), before);
  });

  test(`${name}: not now and not about this person set aside, and can be taken back`, async () => {
    const it = await ready();
    await it.put('He was aggressive.\nMum is hard to engage.');
    await checked(it.page, 2);
    for (const [button, left] of [['Not now', 1], ['Not about this person', 0]]) {
      await it.page.locator('record-lint .item').first().click();
      await it.page.getByRole('button', {name: button}).click();
      await checked(it.page, left);
    }
    assert.deepEqual(await it.marked(), []);
    await it.page.getByRole('button', {name: 'Take back'}).click();
    await checked(it.page, 1);
    assert.deepEqual(await it.marked(), ['hard to engage']);
  });

  test(`${name}: pasted text is underlined across markup, and what is stored has no mark`, async () => {
    const it = await ready();
    await it.editable.click();
    await it.paste(RICH, PLAIN);
    await checked(it.page, 2);
    assert.equal((await it.marked()).join(''), 'aggressivehard to engage');
    const stored = await it.markup();
    if (!editor.plain) assert.match(stored, /<(b|strong)\b[^>]*>aggres<\/\1>sive/);
    assert.ok((await it.stored()).includes('👨‍👩‍👧'));
    assert.ok(!/recordlint|<mark|rl-|data-mce|\u2060|\ufeff/.test(stored), stored);
    await it.page.locator('record-lint .item').first().click();
    await card(it).waitFor();
    await it.page.keyboard.press('Escape');
    assert.equal(await it.markup(), stored, 'a card that was opened leaves nothing behind');
  });

  test(`${name}: right to left, with English in it`, async () => {
    const it = await ready();
    await it.rightToLeft();
    await it.put('אבא אמר: 👩‍👧 Grandad is wheelchair bound.\nאמא');
    await checked(it.page, 1);
    await it.page.waitForTimeout(100);
    assert.deepEqual(await it.marked(), ['wheelchair bound']);
    await it.click();
    await card(it).getByRole('button', {name: 'a wheelchair user'}).click();
    assert.equal(await it.stored(), 'אבא אמר: 👩‍👧 Grandad is a wheelchair user.\nאמא');
  });

  test(`${name}: what cannot be edited is explained and not changed`, async () => {
    const it = await ready();
    await it.put('Grandad is wheelchair bound.');
    await checked(it.page, 1);
    await it.page.evaluate(() => window.lock());
    await it.page.locator('record-lint .item').first().click();
    await card(it).getByRole('button', {name: 'a wheelchair user'}).click();
    await it.page.locator('record-lint .hearing', {hasText: 'cannot be changed here'}).waitFor();
    assert.equal(await it.stored(), 'Grandad is wheelchair bound.');
  });

  test(`${name}: 10,000 words, and the writer goes on`, async () => {
    const it = await ready();
    const note = longNote(10_000);
    await it.put(note);
    await checked(it.page, 3);
    await it.page.locator('record-lint .item').last().click();
    await it.page.waitForTimeout(300);
    assert.ok((await it.marked()).includes('hard to engage'), 'what was scrolled to is underlined');
    assert.ok(await it.stored() === note, 'the note is as it was put');
    await it.page.keyboard.press('Escape');
    await it.editable.focus();
    await it.page.keyboard.press('Control+End');
    await it.page.keyboard.type(' She was aggressive.');
    await checked(it.page, 4);
    assert.equal((await it.marked()).at(-1), 'aggressive');
    assert.ok(await it.stored() === `${note} She was aggressive.`, 'what was typed is there, and nothing else');
    assert.deepEqual(it.page.violations, []);
  });
}

test('tiptap: a paragraph in another language is left out and said to be', async () => {
  const page = await open(chrome, `${host.url}/tiptap`);
  const it = await new Driver(page, EDITORS.tiptap).ready();
  await it.put('He was aggressive.</p><p lang="cy">Mae e yn aggressive heddiw.</p><p>He absconded.');
  await checked(page, 2);
  assert.deepEqual(await it.marked(), ['aggressive', 'absconded']);
  await page.locator('record-lint [part=unchecked]', {hasText: 'One passage is not in English'}).waitFor();
});

test('codemirror: a document in another language is not sent', async () => {
  const page = await open(chrome, `${host.url}/codemirror`);
  const it = await new Driver(page, EDITORS.codemirror).ready();
  await it.editable.evaluate((e) => { e.lang = 'cy'; });
  await it.put('Mae e yn aggressive heddiw.');
  await page.locator('record-lint [part=unchecked]', {hasText: 'This text is not in English'}).waitFor();
  await page.waitForTimeout(600);
  assert.deepEqual(await it.marked(), []);
});

test('tinymce: without the Highlight API boxes lie under the words in the frame, and inside it', async () => {
  const context = await chrome.newContext({viewport: {width: 1200, height: 850}});
  await context.addInitScript(() => delete window.Highlight);
  const page = await context.newPage();
  await page.goto(`${host.url}/tinymce`);
  const it = await new Driver(page, EDITORS.tinymce).ready();
  await it.put(`Dad was aggressive. 😀${'\nAnother line of the home visit.'.repeat(40)}\nHe absconded.`);
  await checked(page, 2);
  const frame = await page.locator(EDITORS.tinymce.frame).boundingBox();
  const placed = async (word, line) => {
    const [x, y, width, height] = await it.inside.evaluate(([find, which]) => {
      const {firstChild} = document.querySelector(`p:${which}`);
      const range = document.createRange();
      range.setStart(firstChild, firstChild.data.indexOf(find));
      range.setEnd(firstChild, firstChild.data.indexOf(find) + find.length);
      const rect = range.getBoundingClientRect();
      return [rect.x, rect.y, rect.width, rect.height];
    }, [word, line]);
    const near = (one, other) => Math.abs(one - other) < 2;
    assert.ok((await boxes(page)).some((box) => near(box.x, frame.x + x) && near(box.width, width) &&
      near(box.bottom, frame.y + y + height)), word);
  };
  await placed('aggressive', 'first-of-type');
  await page.locator('record-lint .item').last().click();
  await page.waitForTimeout(300);
  await placed('absconded', 'last-of-type');
  const cover = await page.evaluate(() =>
    document.querySelector('record-lint').shadowRoot.querySelector('.frame').getBoundingClientRect().toJSON());
  assert.ok(cover.top >= frame.y - 1 && cover.bottom <= frame.y + frame.height + 1, JSON.stringify({cover, frame}));
});
