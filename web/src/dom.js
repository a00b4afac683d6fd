/** An element with properties, attributes in kebab case or of one word, and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else if (name === 'class') element.className = value;
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((it) => it !== null && it !== undefined));
  return element;
}

/** A button that submits nothing. */
export function button(label, press, properties = {}) {
  return make('button', {type: 'button', onclick: press, ...properties}, label);
}
