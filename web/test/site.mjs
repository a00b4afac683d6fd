// A host's site: pages under a strict Content-Security-Policy, with the service behind /api.
import {readFile} from 'node:fs/promises';
import {Agent, createServer, request as call} from 'node:http';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';

const SERVICE = process.env.RECORDLINT_URL ?? 'http://127.0.0.1:8095';
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';" +
  " base-uri 'none'; frame-ancestors 'none'";
const TYPES = {js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8'};

/** Serves `/src/*` as it is and what is given; everything under /api goes to the service. */
export async function site(files, {csp = CSP} = {}) {
  const server = createServer(async (request, response) => {
    try {
      const path = new URL(request.url, 'http://host').pathname;
      if (path.startsWith('/api/')) return forward(path, request, response);
      const body = files[path] ?? (path.startsWith('/src/')
        ? await readFile(fileURLToPath(new URL(`..${path}`, import.meta.url)))
        : null);
      if (body === null) return response.writeHead(404).end();
      const type = TYPES[path.split('.').pop()] ?? TYPES.html;
      response.writeHead(200, {'Content-Type': type, 'Content-Security-Policy': csp}).end(body);
    } catch {
      response.writeHead(500).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {url: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}

const agent = new Agent({keepAlive: true});

function forward(path, request, response) {
  const {method, headers: {'content-length': length = 0}} = request;
  const headers = {'Content-Type': 'application/json', 'Content-Length': length};
  const to = call(SERVICE + path, {agent, method, headers}, (answer) => {
    response.writeHead(answer.statusCode, {'Content-Type': 'application/json'});
    answer.pipe(response);
  });
  to.on('error', () => response.destroy());
  request.pipe(to);
}

export async function browser() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}

/** A page on which nothing may break the policy or throw; `violations` holds what did. */
export async function open(chrome, url, settings = {}) {
  const context = await chrome.newContext({viewport: {width: 1200, height: 850}, ...settings});
  const page = await context.newPage();
  page.violations = [];
  page.on('console', (it) => {
    if (/Content Security Policy/i.test(it.text())) page.violations.push(it.text());
  });
  page.on('pageerror', (it) => page.violations.push(String(it)));
  page.setDefaultTimeout(15000);
  await page.goto(url);
  return page;
}

/** Waits until the element has an answer for the text as it is now. */
export async function checked(page, count) {
  await page.waitForFunction(
    (n) => {
      const element = document.querySelector('record-lint');
      return element.result && (n === undefined || element.findings.length === n);
    },
    count,
  );
}

/** The words that are underlined, in the order of the text, wherever the marks come from. */
export function underlined(page) {
  return page.evaluate(() => {
    const names = ['error', 'warning', 'note'];
    const ranges = names.flatMap((name) => [...(CSS.highlights.get(`recordlint-${name}`) ?? [])]);
    return ranges
      .sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other))
      .map(String);
  });
}

/** The boxes drawn over a textarea, in viewport coordinates. */
export function boxes(page) {
  return page.evaluate(() =>
    [...document.querySelector('record-lint').shadowRoot.querySelectorAll('.box')]
      .map((box) => box.getBoundingClientRect().toJSON()));
}

/** An invented note of about so many words, with a few passages to find. */
export function longNote(words) {
  const plain =
    'Mum made toast while we talked about school and he showed me the den he had built with his sister in the garden. ';
  let note = 'Home visit. He was aggressive at school. ';
  while (note.split(' ').length < words) note += plain;
  return `${note.trimEnd()}\nHe absconded on Friday. 😀 Mum is hard to engage.`;
}
