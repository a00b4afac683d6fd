// The element in a host's page, for people who do not use a mouse, read right to left, zoom in, or
// choose their own colours.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {browser, checked, open, site} from './site.mjs';

const AXE = fileURLToPath(new URL('../node_modules/axe-core/axe.min.js', import.meta.url));
const NOTE = 'Dad was aggressive. Mum is hard to engage. Grandad is wheelchair bound. The child is half-caste.';
const page = (root, type) => `<!DOCTYPE html><html lang="en-GB" ${root}><head><title>Host</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/host.css">
<script type="module" src="/src/record-lint.js"></script></head><body><main><h1>A note</h1><form>
<label for="note">Note</label><textarea id="note" rows="6"></textarea>
<record-lint for="note" endpoint="/api/v1" type="${type}"></record-lint></form></main></body></html>`;
// Axe takes a page without a background for a white one.
const CSS = `:root { background: Canvas; color: CanvasText; } :root:not(.light) { color-scheme: light dark; }
  textarea { display: block; box-sizing: border-box; width: 100%; font: 16px/1.5 sans-serif; }`;

let host;
let chrome;
before(async () => {
  host = await site({'/': page('', 'case-note'), '/rtl': page('dir="rtl"', 'case-note'),
    '/light': page('class="light"', 'case-note'), '/referral': page('dir="rtl"', 'referral'), '/host.css': CSS});
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  host?.close();
});

async function axe(it) {
  await it.evaluate(await readFile(AXE, 'utf8'));
  const {violations} = await it.evaluate(() =>
    axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}));
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' ')}`);
}

/** Where the focus is, across shadow roots: the name of a button, the label of a control, or a role. */
const focus = (it) => it.evaluate(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  const style = getComputedStyle(at);
  return {
    name: at.ariaLabel || at.labels?.[0]?.textContent.trim() || at.textContent.trim() || at.id,
    id: at.id,
    role: at.getAttribute('role') ?? at.localName,
    seen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  };
});

/** Presses Tab until the focus is on what has the name. */
async function tabTo(it, name) {
  for (let i = 0; i < 30; i++) {
    await it.keyboard.press('Tab');
    const at = await focus(it);
    if (at.name.startsWith(name)) return at;
  }
  throw new Error(`Tab never came to "${name}"`);
}

for (const [path, colorScheme] of [['/rtl', 'light'], ['/rtl', 'dark'], ['/referral', 'light'], ['/referral', 'dark'],
  ['/light', 'dark']]) {
  test(`axe finds nothing: ${path}, ${colorScheme}, list, card, reasons, what was set aside`, async () => {
    const it = await open(chrome, host.url + path, {colorScheme, reducedMotion: 'reduce'});
    await it.locator('#note').fill(NOTE);
    await it.locator('record-lint .item').nth(3).waitFor();
    assert.deepEqual(await axe(it), []);
    await it.locator('record-lint .item').nth(1).click();
    await it.getByRole('button', {name: 'Dismiss…'}).click();
    assert.deepEqual(await axe(it), []);
    await it.getByRole('button', {name: 'Dismiss', exact: true}).click();
    await it.getByRole('button', {name: 'Take back'}).waitFor();
    assert.deepEqual(await axe(it), []);
    assert.deepEqual(it.violations, []);
  });
}

test('by keyboard alone: from the editor to the list, a reason, taking back, the hidden term', async () => {
  const it = await open(chrome, host.url);
  await it.locator('#note').focus();
  await it.keyboard.insertText(NOTE);
  await checked(it, 4);
  await it.locator('record-lint .item').nth(3).waitFor();
  assert.equal((await tabTo(it, 'Please change')).seen, true, 'the focus is seen');
  assert.ok((await tabTo(it, 'Show the term')).seen);
  await it.keyboard.press('Enter');
  assert.match((await focus(it)).name, /half-caste/, 'the term is read next');
  await it.keyboard.press('Enter');
  assert.equal((await focus(it)).role, 'dialog');
  const dismiss = await tabTo(it, 'Dismiss…');
  assert.ok(dismiss.seen);
  await it.keyboard.press('Enter');
  assert.match((await focus(it)).name, /own words/);
  await it.keyboard.press('ArrowDown');
  assert.match((await focus(it)).name, /exact word/);
  await tabTo(it, 'Dismiss');
  await it.keyboard.press('Enter');
  await checked(it, 3);
  assert.match((await focus(it)).name, /^Please look/, 'the focus goes on to the next passage');
  await it.keyboard.press('Shift+Tab');
  assert.equal((await focus(it)).name, 'Take back');
  await it.keyboard.press('Enter');
  await checked(it, 4);
  assert.notEqual((await focus(it)).role, 'body', 'the focus is not lost');
});

test('a screen reader hears the number when it changes, and not at every check', async () => {
  const it = await open(chrome, host.url);
  await it.evaluate(() => {
    window.heard = [];
    const region = document.querySelector('record-lint').shadowRoot.querySelector('.hearing');
    new MutationObserver(() => window.heard.push(region.textContent)).observe(region, {childList: true, characterData: true, subtree: true});
  });
  const heard = () => it.evaluate(() => window.heard.filter((text, i, all) => text !== all[i - 1]));
  await it.locator('#note').fill('Dad was aggressive.');
  await checked(it, 1);
  const before = (await heard()).length;
  await it.locator('#note').press('End');
  await it.keyboard.type(' He left.');
  await it.waitForTimeout(900);
  assert.equal((await heard()).length, before, 'nothing new to say');
  await it.keyboard.type(' Mum is hard to engage.');
  await checked(it, 2);
  assert.match((await heard()).at(-1), /2 passages/);
});

test('320 pixels wide, as at 400 %: nothing to scroll sideways, the card inside the window', async () => {
  for (const path of ['/', '/rtl', '/referral']) {
    const it = await open(chrome, host.url + path, {viewport: {width: 320, height: 640}});
    await it.locator('#note').fill(NOTE);
    await it.locator('record-lint .item').nth(2).waitFor();
    await it.locator('record-lint .item').nth(1).click();
    const {wide, card} = await it.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      card: document.querySelector('record-lint').shadowRoot.querySelector('.card').getBoundingClientRect().toJSON(),
    }));
    assert.ok(wide <= 320, `${path}: ${wide} wide`);
    assert.ok(card.left >= 0 && card.right <= 320 && card.top >= 0 && card.bottom <= 640, JSON.stringify(card));
  }
});

test('with colours of the reader’s own the underline and the buttons stay', async () => {
  const it = await open(chrome, host.url, {forcedColors: 'active'});
  await it.locator('#note').fill(NOTE);
  await it.locator('record-lint .item').nth(2).waitFor();
  const lines = await it.evaluate(() =>
    [...document.querySelector('record-lint').shadowRoot.querySelectorAll('.box')].map((box) => {
      const style = getComputedStyle(box);
      return {width: parseFloat(style.borderBottomWidth), line: style.borderBottomStyle, color: style.borderBottomColor};
    }));
  assert.equal(lines.length, 4);
  const own = await it.evaluate(() => getComputedStyle(document.body).color);
  for (const {width, color} of lines) assert.ok(width >= 2 && color === own, JSON.stringify({lines, own}));
  assert.ok(new Set(lines.map((it) => it.line)).size > 1, 'the kinds differ in line');
});

test('marks are dark where the page is dark, and not where only the system is', async () => {
  for (const [root, expected] of [['', 'rgb(240, 192, 96)'], ['class="light"', 'rgb(138, 90, 0)']]) {
    const it = await open(chrome, host.url + (root ? '/light' : '/'), {colorScheme: 'dark'});
    await it.evaluate(() => {
      const note = document.createElement('div');
      Object.assign(note, {id: 'rich', contentEditable: 'true', role: 'textbox', ariaLabel: 'Rich', textContent: 'Dad was aggressive.'});
      document.querySelector('label').before(note);
      document.querySelector('record-lint').setAttribute('for', 'rich');
    });
    await checked(it, 1);
    assert.equal(await it.evaluate(() =>
      getComputedStyle(document.getElementById('rich'), '::highlight(recordlint-warning)').textDecorationColor), expected);
  }
});
