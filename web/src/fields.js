const SUBJECT = {
  age: 'age',
  ethnicity: 'ethnicity',
  culture: 'culture',
  religion: 'religion',
  language: 'firstLanguage',
  'lived-experience': 'livedExperience',
};

/** The controls of a form that say something of the record: those with `data-recordlint`. */
export function fieldsOf(form) {
  return form ? [...form.querySelectorAll('[data-recordlint]')] : [];
}

/** The control in which an aspect belongs, or undefined. */
export function fieldOf(form, aspect) {
  return fieldsOf(form).find((it) => it.dataset.recordlint === aspect && it.getClientRects().length);
}

/** What the controls that can be seen say, as a part of a record. */
export function recordOf(form) {
  const record = {};
  const subject = {};
  for (const field of fieldsOf(form)) {
    const value = String(field.value ?? '').trim();
    if (!value || !field.getClientRects().length) continue;
    if (field.dataset.recordlint === 'type') record.type = value;
    const name = SUBJECT[field.dataset.recordlint];
    if (name === 'age' && !/^\d{1,3}$/.test(value)) continue;
    if (name) subject[name] = name === 'age' ? Number(value) : value;
  }
  if (Object.keys(subject).length) record.subject = subject;
  return record;
}
