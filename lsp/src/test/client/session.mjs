// A session with Microsoft's client libraries, as VS Code has them, over the streams of a process:
//   node session.mjs COMMAND ARGUMENT...
// The command is the language server. Exit status 0 if all was as expected.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');
const lsp = require('vscode-languageserver-protocol');

const [command, ...args] = process.argv.slice(2);
const server = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
let errors = '';
server.stderr.on('data', (data) => (errors += data));
const ended = new Promise((resolve) => server.on('exit', resolve));
const late = setTimeout(() => fail(new Error('no end within two minutes')), 120_000);

const connection = rpc.createMessageConnection(
  new rpc.StreamMessageReader(server.stdout),
  new rpc.StreamMessageWriter(server.stdin),
);

const folder = mkdtempSync(join(tmpdir(), 'recordlint-lsp-'));
const uri = (name) => pathToFileURL(join(folder, name)).href;
const waiting = new Map();
const messages = [];
connection.onNotification(lsp.PublishDiagnosticsNotification.type, (params) => {
  const take = waiting.get(params.uri);
  if (take && (params.version === undefined || params.version === take.version)) {
    waiting.delete(params.uri);
    take.resolve(params.diagnostics);
  }
});
const published = (name, version) =>
  new Promise((resolve) => waiting.set(uri(name), { version, resolve }));
connection.onNotification(lsp.ShowMessageNotification.type, (params) => messages.push(params));
connection.onNotification(lsp.LogMessageNotification.type, (params) => messages.push(params));
connection.onRequest(lsp.ConfigurationRequest.type, ({ items }) =>
  items.map(({ section }) =>
    section === 'recordlint' ? { recordTypes: { '**/referral*': 'referral' } } : null,
  ),
);
connection.onRequest(lsp.RegistrationRequest.type, () => null);
connection.listen();

function fail(error) {
  console.error(error.stack ?? error);
  console.error(errors);
  server.kill();
  process.exit(1);
}

function open(name, languageId, text) {
  const diagnostics = published(name, 1);
  connection.sendNotification(lsp.DidOpenTextDocumentNotification.type, {
    textDocument: { uri: uri(name), languageId, version: 1, text },
  });
  return diagnostics;
}

const document = (name) => ({ textDocument: { uri: uri(name) } });

async function session() {
  const greeting = await connection.sendRequest(lsp.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'notes' }],
    capabilities: {
      general: { positionEncodings: ['utf-16'] },
      workspace: {
        configuration: true,
        workspaceEdit: { documentChanges: true },
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
      textDocument: {
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
      },
    },
  });
  assert.equal(greeting.capabilities.positionEncoding, 'utf-16');
  assert.equal(greeting.capabilities.textDocumentSync.change, lsp.TextDocumentSyncKind.Incremental);
  connection.sendNotification(lsp.InitializedNotification.type, {});

  const text = 'Visit.\r\n\u{1F642} Parents are an inter-racial couple.\r\n';
  const [found, ...others] = await open('note.txt', 'plaintext', text);
  assert.equal(others.length, 0);
  assert.equal(found.range.start.line, 1);
  assert.equal(found.range.start.character, '\u{1F642} Parents are an '.length);
  assert.equal(found.severity, lsp.DiagnosticSeverity.Warning);
  assert.match(found.code, /^race-terminology\//);
  console.log('underlined after an emoji and CRLF');

  const hover = await connection.sendRequest(lsp.HoverRequest.type, {
    ...document('note.txt'),
    position: found.range.start,
  });
  assert.equal(hover.contents.kind, 'markdown');
  assert.match(hover.contents.value, /Instead: .*Source: /s);
  console.log('explained');

  const actions = await connection.sendRequest(lsp.CodeActionRequest.type, {
    ...document('note.txt'),
    range: found.range,
    context: { diagnostics: [found] },
  });
  const wording = actions.find((action) => action.edit);
  const [change] = wording.edit.documentChanges;
  assert.equal(change.textDocument.version, 1);
  assert.deepEqual(change.edits[0].range, found.range);
  assert.ok(actions.some((action) => action.title.startsWith('Ask: ') && !action.edit));
  console.log('offered a wording and a question');

  const after = published('note.txt', 2);
  connection.sendNotification(lsp.DidChangeTextDocumentNotification.type, {
    textDocument: { uri: uri('note.txt'), version: 2 },
    contentChanges: [{ range: found.range, text: change.edits[0].newText }],
  });
  assert.deepEqual(await after, []);
  console.log('the wording settles it');

  const missing = await open('referral.md', 'markdown', 'Referral. School worry about Amy, 9.\n');
  assert.ok(missing.some((one) => one.code.startsWith('referral-completeness/')));
  console.log('the configuration makes it a referral');

  const header =
    'id: own\ntitle: Own\nversion: "1"\nowner: us\njurisdiction: England\nlicence: none\n' +
    'contact: us\nsources: [{id: A, title: T, publisher: us, status: verified}]\n';
  writeFileSync(join(folder, 'pack.yaml'), header);
  const rule = 'title: A\ncategory: practise\nphrases: [gribble]\nunless: [neg]\n';
  const problems = await open('rule.yaml', 'yaml', rule);
  const wrong = problems.find((one) => one.message.includes('unknown category'));
  assert.deepEqual(wrong.range.start, { line: 1, character: 10 });
  const names = await connection.sendRequest(lsp.CompletionRequest.type, {
    ...document('rule.yaml'),
    position: { line: 3, character: 12 },
  });
  assert.ok(names.some((item) => item.label === 'negated'));
  console.log('checked and completed a rule');

  await connection.sendRequest(lsp.ShutdownRequest.type);
  connection.sendNotification(lsp.ExitNotification.type);
  assert.equal(await ended, 0);
  assert.deepEqual(messages, []);
  assert.equal(errors, '');
  console.log('left in order, without a message or a log');
}

connection.onClose(() => {});
session().then(() => {
  clearTimeout(late);
  process.exit(0);
}, fail);
