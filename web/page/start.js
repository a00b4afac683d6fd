import './record-lint.js';
import {samples} from './samples.js';

const form = document.getElementById('note-form');
const checker = document.querySelector('record-lint');
const control = (name) => form.elements.namedItem(name);
const asked = document.getElementById('asked');

function shape() {
  asked.hidden = control('type').value !== 'referral';
}

function fill(sample) {
  for (const name of ['ethnicity', 'culture', 'religion', 'language', 'lived-experience']) {
    control(name).value = sample.fields?.[name] ?? '';
  }
  control('type').value = sample.type;
  control('age').value = sample.age;
  control('text').value = sample.text;
  shape();
  checker.refresh();
}

const row = document.getElementById('samples');
for (const sample of samples) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'quiet';
  button.textContent = sample.name;
  button.addEventListener('click', () => fill(sample));
  row.append(button);
}
row.hidden = false;
checker.hidden = false;
document.getElementById('check').hidden = true;
document.getElementById('answer').replaceChildren();
control('type').addEventListener('change', shape);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  checker.refresh();
});
if (control('text').value) shape();
else fill(samples[0]);
