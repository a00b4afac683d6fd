// Types a note in the guide's page and looks whether the underline lies under the word.
import assert from 'node:assert/strict';
import {boxes, browser, checked, open} from '../../../web/test/site.mjs';

const chrome = await browser();
try {
  const page = await open(chrome, process.argv[2]);
  await page.locator('#note').pressSequentially('Dad was aggressive on the phone.');
  await checked(page, 1);
  const expected = await page.evaluate(() => {
    const area = document.getElementById('note');
    const style = getComputedStyle(area);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = style.font;
    const edge = parseFloat(style.borderLeftWidth) + parseFloat(style.paddingLeft);
    const left = area.getBoundingClientRect().left + edge + pen.measureText('Dad was ').width;
    return {left, width: pen.measureText('aggressive').width};
  });
  const marks = await boxes(page);
  assert.equal(marks.length, 1);
  assert.ok(Math.abs(marks[0].left - expected.left) < 2, `left ${marks[0].left}, not ${expected.left}`);
  assert.ok(Math.abs(marks[0].width - expected.width) < 2, `width ${marks[0].width}, not ${expected.width}`);
  await page.keyboard.press('F8');
  const card = page.locator('record-lint .card');
  await card.waitFor();
  assert.match(await card.innerText(), /label/);
  assert.deepEqual(page.violations, []);
  if (process.argv[3]) await page.screenshot({path: process.argv[3]});
} finally {
  await chrome.close();
}
