// Runs alex on texts (JSON Lines of id and text) and writes where it found something.
// usage: node alex.mjs texts.jsonl hash date version
import {readFileSync} from 'node:fs'
import {text} from 'alex'

const [texts, hash, date, version] = process.argv.slice(2)
const out = [`# alex ${version}, run ${date}`, `# texts ${hash}`]
for (const line of readFileSync(texts, 'utf8').split('\n').filter(Boolean)) {
  const record = JSON.parse(line)
  for (const message of text(record.text).messages) {
    const place = message.place ?? message.position
    if (place?.start) out.push([record.id, place.start.offset, place.end.offset, '-'].join('\t'))
  }
}
console.log(out.join('\n'))
