// How long alex takes for a note of about 400 words, in a process that has warmed up.
import {readFileSync} from 'node:fs'
import {text} from 'alex'

const notes = readFileSync(process.argv[2], 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)
const joined = notes.join('\n\n').split(/(?<=\s)/)
const words = []
for (let i = 0; i + 400 <= joined.length; i += 400) words.push(joined.slice(i, i + 400).join(''))

for (let i = 0; i < 100; i++) text(words[i % words.length])
const times = []
for (let i = 0; i < 300; i++) {
  const before = process.hrtime.bigint()
  text(words[i % words.length])
  times.push(Number(process.hrtime.bigint() - before) / 1e6)
}
times.sort((a, b) => a - b)
const at = (share) => times[Math.floor(times.length * share)].toFixed(3)
console.log(`One note of 400 words, warm: alex median ${at(0.5)} ms, p99 ${at(0.99)} ms.`)
