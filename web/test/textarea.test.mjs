import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {boxes, browser, checked, longNote, open, site} from './site.mjs';

const PAGE = `<!DOCTYPE html><html lang="en-GB"><head><title>Host</title>
<link rel="stylesheet" href="/host.css"><script type="module" src="/src/record-lint.js"></script></head>
<body><main><form><label for="note">Note</label><textarea id="note" rows="12" cols="70"></textarea>
<record-lint for="note" endpoint="/api/v1" type="case-note"></record-lint></form></main></body></html>`;
const CSS = 'textarea { font: 16px/1.5 sans-serif; padding: 12px; border: 3px solid #555; }';

let host;
let chrome;
before(async () => {
  host = await site({'/': PAGE, '/rtl': PAGE.replace('<textarea', '<textarea dir="rtl"'),
    '/welsh': PAGE.replace('<textarea', '<textarea lang="cy"'),
    '/list': PAGE.replace('<record-lint', '<record-lint mode="list"'), '/host.css': CSS});
  chrome = await browser();
});
after(async () => {
  await chrome?.close();
  host?.close();
});

const card = (page) => page.locator('record-lint .card');
const value = (page) => page.locator('#note').inputValue();

test('an underline lies under the word, before and after an edit in front of it', async () => {
  const page = await open(chrome, host.url);
  await page.locator('#note').pressSequentially('Dad was aggressive.');
  await checked(page, 1);
  // A word's place is told by a second textarea-free measure: a canvas with the same font.
  const expected = () => page.evaluate(() => {
    const area = document.getElementById('note');
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = getComputedStyle(area).font;
    const before = area.value.split('aggressive')[0];
    const box = area.getBoundingClientRect();
    return {left: box.left + 3 + 12 + pen.measureText(before).width, width: pen.measureText('aggressive').width,
      bottom: box.top + 3 + 12 + 24};
  });
  for (const typed of ['', '😀 On Friday, ']) {
    await page.locator('#note').press('Home');
    await page.keyboard.insertText(typed);
    await page.waitForTimeout(700);
    const [box] = await boxes(page);
    const place = await expected();
    assert.ok(Math.abs(box.left - place.left) < 2, `left ${box.left}, expected ${place.left}`);
    assert.ok(Math.abs(box.width - place.width) < 2, `width ${box.width}, expected ${place.width}`);
    assert.ok(Math.abs(box.bottom - place.bottom) < 6, `bottom ${box.bottom}, expected ${place.bottom}`);
  }
  assert.deepEqual(page.violations, []);
});

test('a wording is put in by a click and taken back by undo', async () => {
  const page = await open(chrome, host.url);
  await page.locator('#note').fill('😀 Grandad is wheelchair bound.');
  await checked(page, 1);
  await page.locator('record-lint .item').first().click();
  await card(page).getByRole('button', {name: 'a wheelchair user'}).click();
  assert.equal(await value(page), '😀 Grandad is a wheelchair user.');
  await checked(page, 0);
  await page.locator('#note').press('Control+z');
  assert.equal(await value(page), '😀 Grandad is wheelchair bound.');
  await checked(page, 1);
});

test('a dismissal needs a reason, outlives edits in its sentence, and is taken back', async () => {
  const page = await open(chrome, host.url);
  await page.evaluate(() => {
    window.decisions = [];
    document.addEventListener('recordlint-decision', (event) => window.decisions.push(event.detail));
  });
  await page.locator('#note').fill('Dad was aggressive.');
  await checked(page, 1);
  await page.locator('record-lint .item').first().click();
  await card(page).getByRole('button', {name: 'Dismiss…'}).click();
  await card(page).getByLabel("somebody's own words").check();
  await card(page).getByRole('button', {name: 'Dismiss', exact: true}).click();
  await checked(page, 0);
  await page.locator('#note').press('Home');
  await page.keyboard.insertText('On the phone ');
  await page.waitForTimeout(800);
  assert.equal(await page.evaluate(() => document.querySelector('record-lint').findings.length), 0);
  const [decision] = await page.evaluate(() => window.decisions);
  assert.equal(decision.decision, 'dismissed');
  assert.equal(decision.reason, 'own-words');
  assert.ok(!JSON.stringify(decision).includes('aggressive'));
  await page.getByRole('button', {name: 'Take back'}).click();
  await checked(page, 1);
});

test('a wrong flag makes a report without a word of the note', async () => {
  const page = await open(chrome, host.url);
  await page.evaluate(() => {
    window.report = new Promise((done) =>
      document.addEventListener('recordlint-report', (event) => done(event.detail)));
  });
  await page.locator('#note').fill('Zebedee Quartermain was aggressive.');
  await checked(page, 1);
  await page.locator('record-lint .item').first().click();
  await card(page).getByRole('button', {name: 'This flag is wrong'}).click();
  const report = await page.evaluate(() => window.report);
  assert.equal(report.rule, 'labelling-language/aggression');
  assert.ok(report.owner, 'the service told whose rule it is');
  assert.ok(!/Zebedee|aggressive/.test(JSON.stringify(report)));
});

test('a few at a time, gravest first, slurs behind a content note', async () => {
  const page = await open(chrome, host.url);
  await page.locator('#note').fill(
    'He was aggressive. Mum is hard to engage. He absconded. She is manipulative. She is streetwise. ' +
      'He made poor lifestyle choices. The child is half-caste.');
  await checked(page, 7);
  const items = page.locator('record-lint .item');
  assert.equal(await items.count(), 5);
  assert.match(await items.first().innerText(), /content note/i);
  assert.ok(!(await page.locator('record-lint .panel').innerText()).includes('half-caste'));
  await page.getByRole('button', {name: 'Show the term'}).click();
  assert.match(await items.first().innerText(), /half-caste/);
  await page.getByRole('button', {name: /Show more/}).click();
  assert.equal(await items.count(), 7);
});

test('by keyboard alone: F8, the card, Escape back to the editor', async () => {
  const page = await open(chrome, host.url);
  await page.locator('#note').pressSequentially('Grandad is wheelchair bound.');
  await checked(page, 1);
  await page.keyboard.press('F8');
  await card(page).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('record-lint').shadowRoot.activeElement?.getAttribute('role')), 'dialog');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await card(page).waitFor({state: 'hidden'});
  assert.equal(await page.evaluate(() => document.activeElement.id), 'note');
  await page.keyboard.press('F8');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal(await value(page), 'Grandad is a wheelchair user.');
});

test('answers for a text that has changed since are dropped', async () => {
  const page = await open(chrome, host.url);
  let held;
  await page.route('**/api/v1/lint', async (route) => {
    if (!held && route.request().postData().includes('aggressive')) {
      held = route;
      return;
    }
    await route.continue();
  });
  await page.locator('#note').fill('Dad was aggressive.');
  while (!held) await page.waitForTimeout(20);
  await page.locator('#note').fill('Dad was at work.');
  await held.continue().catch(() => {});
  await page.waitForTimeout(900);
  assert.equal(await page.evaluate(() => document.querySelector('record-lint').findings.length), 0);
  assert.deepEqual(await boxes(page), []);
});

test('the text is the writer’s: nothing changes it without a click, and a service that is down stops nobody', async () => {
  const page = await open(chrome, host.url);
  await page.route('**/api/v1/lint', (route) => route.abort());
  await page.locator('#note').pressSequentially('Dad was aggressive.');
  await page.locator('record-lint .status', {hasText: 'not available'}).waitFor();
  assert.equal(await value(page), 'Dad was aggressive.');
});

test('a text in Welsh is said to be unchecked and is not sent', async () => {
  const page = await open(chrome, `${host.url}/welsh`);
  const sent = [];
  page.on('request', (it) => it.url().endsWith('/lint') && sent.push(it.postDataJSON().record.text));
  await page.locator('#note').fill('Roedd Dad yn aggressive.');
  await page.locator('record-lint [part=unchecked]', {hasText: 'not in English'}).waitFor();
  await page.waitForTimeout(600);
  assert.ok(sent.every((it) => !it.trim()));
});

test('right to left: the underline lies inside the line, at its end', async () => {
  const page = await open(chrome, `${host.url}/rtl`);
  await page.locator('#note').fill('אבא aggressive');
  await page.locator('#note').fill('אבא: He was aggressive.');
  await checked(page, 1);
  await page.waitForTimeout(100);
  const [box] = await boxes(page);
  const area = await page.locator('#note').boundingBox();
  assert.ok(box.right < area.x + area.width && box.left > area.x + area.width / 2, JSON.stringify({box, area}));
});

test('list mode draws nothing in the editor', async () => {
  const page = await open(chrome, `${host.url}/list`);
  await page.locator('#note').fill('Dad was aggressive.');
  await checked(page, 1);
  assert.deepEqual(await boxes(page), []);
  await page.locator('record-lint .item').click();
  await card(page).waitFor();
});

test('10,000 words: the last sentence is underlined where it stands', async () => {
  const page = await open(chrome, host.url);
  await page.locator('#note').fill(longNote(10_000));
  await checked(page, 3);
  await page.locator('record-lint .item').last().click();
  const area = await page.locator('#note').boundingBox();
  const seen = (await boxes(page)).filter((it) => it.top > area.y && it.bottom < area.y + area.height);
  assert.ok(seen.length >= 1);
  assert.equal(await page.evaluate(() => {
    const area = document.getElementById('note');
    return area.value.slice(area.selectionStart, area.selectionEnd);
  }), '', 'opening a card selects nothing');
});
