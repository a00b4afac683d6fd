// Run by benchmarks/keystroke, which starts the service.
import {readFile, readdir} from 'node:fs/promises';
import {cpus, loadavg} from 'node:os';
import {Driver, EDITORS, pages} from '../web/test/editors.mjs';
import {browser, open, site} from '../web/test/site.mjs';

const DELAY = 300;
const WARM = 15;
const WORDS = 2000;
const [runs = '3', rounds = '100', ...chosen] = process.argv.slice(2);
const names = chosen.length ? chosen : Object.keys(EDITORS);

/** About so many words of invented notes in which nothing is flagged, each note a paragraph. */
async function quietNote() {
  const folder = new URL('../corpus/gold/develop/', import.meta.url);
  const paragraphs = [];
  let words = 0;
  for (const file of (await readdir(folder)).filter((it) => it.endsWith('.jsonl')).sort()) {
    for (const line of (await readFile(new URL(file, folder), 'utf8')).split('\n').filter(Boolean)) {
      const text = JSON.parse(line).text?.replace(/\s+/g, ' ').trim();
      if (!text) continue;
      const body = JSON.stringify({record: {id: 'n', type: 'case-note', text: [...paragraphs, text].join('\n')}});
      const answer = await fetch(`${process.env.RECORDLINT_URL}/api/v1/lint`,
        {method: 'POST', headers: {'Content-Type': 'application/json'}, body});
      if (!answer.ok) throw new Error(`the service answered ${answer.status}`);
      if ((await answer.json()).results[0].findings.length) continue;
      paragraphs.push(text);
      words += text.split(' ').length;
      if (words >= WORDS) return {text: paragraphs.join('\n'), words};
    }
  }
  throw new Error('the notes for developing have too few quiet ones');
}

// In the page: what is drawn, and how long it takes from the next keystroke until something is painted.
function instruments({marks, frame}) {
  const element = document.querySelector('record-lint');
  const view = frame ? document.querySelector(frame).contentWindow : window;
  window.drawn = () => {
    if (marks === 'boxes') return element.shadowRoot.querySelectorAll('.box').length;
    if (marks) return document.querySelectorAll(marks).length;
    return ['error', 'warning', 'note'].reduce((n, it) => n + (view.CSS.highlights.get(`recordlint-${it}`)?.size ?? 0), 0);
  };
  window.arm = () => {
    window.painted = new Promise((done) => {
      view.addEventListener('keydown', (event) => {
        const pressed = event.timeStamp + view.performance.timeOrigin - performance.timeOrigin;
        performance.clearResourceTimings();
        const look = () => {
          if (!window.drawn()) return requestAnimationFrame(look);
          // A message that is sent in a frame comes after the frame was painted.
          const {port1, port2} = new MessageChannel();
          port1.onmessage = () => {
            const {startTime: asked, responseEnd: answered} =
              performance.getEntriesByType('resource').findLast((it) => it.name.endsWith('/lint'));
            const now = performance.now();
            done({whole: now - pressed, before: asked - pressed, request: answered - asked, after: now - answered});
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      }, {once: true, capture: true});
    });
  };
}

async function measure(page, editor, note) {
  const it = await new Driver(page, editor).ready();
  await page.evaluate(instruments, editor);
  const times = [];
  for (let i = 0; i < Number(rounds) + WARM; i++) {
    await it.put(note);
    await page.waitForFunction(() => {
      const lint = document.querySelector('record-lint');
      return lint.result && !lint.findings.length && !window.drawn();
    });
    await it.editable.focus();
    await page.keyboard.press('Control+Home');
    // Never the same text twice.
    await page.keyboard.insertText(`Day ${i}. He was aggressive`);
    await page.evaluate(() => window.arm());
    await page.keyboard.press('.');
    times.push(await page.evaluate(() => window.painted));
  }
  return times.slice(WARM);
}

function figure(times, part) {
  const sorted = [...times].sort((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * part) - 1].toFixed(0);
}

const note = await quietNote();
const host = await site(await pages(), {
  csp: "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data: blob:",
});
const chrome = await browser();
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0].model}), Chromium ${chrome.version()}, a note of ${note.words} words, n = ${rounds}`);
console.log('milliseconds from the keystroke to the painted underline, beyond the delay of 300; then what its parts take, p50');
console.log('run,editor,p50,p95,most,timer,request,drawing,load');
for (let run = 1; run <= Number(runs); run++) {
  for (const name of names) {
    const page = await open(chrome, `${host.url}/${encodeURIComponent(name)}`);
    const times = await measure(page, EDITORS[name], note.text);
    const [p50, p95, most] = [0.5, 0.95, 1].map((part) => figure(times.map((it) => it.whole - DELAY), part));
    // What the parts take as a rule: the timer and the reading of the note, the request, the painting.
    const parts = [(it) => it.before - DELAY, (it) => it.request, (it) => it.after].map((it) => figure(times.map(it), 0.5));
    console.log([run, name, p50, p95, most, ...parts, loadavg()[0].toFixed(1)].join(','));
    await page.context().close();
  }
}
await chrome.close();
host.close();
