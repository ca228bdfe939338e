// Elements without markup: whatever people wrote becomes text, never HTML.
import { t } from './i18n.js';

export function h(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (value === true) {
      element.setAttribute(key, '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value);
    }
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
}

export function setText(element, text) {
  const wanted = text ?? '';
  if (element.textContent !== wanted) {
    element.textContent = wanted;
  }
}

/** Keeps the children of an element in step with a list, and leaves alone what did not change: nothing flickers or loses the focus. */
export class Rows {
  constructor(parent, key, make) {
    this.parent = parent;
    this.key = key;
    this.make = make;
    this.known = new Map();
  }

  /** Makes all of them anew the next time. */
  forget() {
    this.known.forEach((row) => { row.state = ''; });
  }

  set(items) {
    const seen = new Set();
    let before = this.parent.firstChild;
    for (const item of items) {
      const key = this.key(item);
      const state = JSON.stringify(item);
      seen.add(key);
      let row = this.known.get(key);
      if (!row || row.state !== state) {
        const node = this.make(item);
        if (row) {
          if (row.node === before) {
            before = node;
          }
          row.node.replaceWith(node);
        }
        row = { node, state };
        this.known.set(key, row);
      }
      if (row.node === before) {
        before = before.nextSibling;
      } else {
        this.parent.insertBefore(row.node, before);
      }
    }
    for (const [key, row] of this.known) {
      if (!seen.has(key)) {
        row.node.remove();
        this.known.delete(key);
      }
    }
  }
}

export function field(label, control, hint) {
  return h('label', {}, label, control, hint ? h('span', { class: 'muted' }, hint) : null);
}

export function select(options, value) {
  const element = h('select', {}, options.map(([key, text]) => h('option', { value: key }, text)));
  if (value !== undefined) {
    element.value = value;
  }
  return element;
}

/** A line that says how something went. */
export function said() {
  const line = h('p', { class: 'said', role: 'status' });
  return {
    line,
    ok(text) { line.className = 'said'; setText(line, text); },
    bad(error) { line.className = 'said bad'; setText(line, error instanceof Error ? error.message : String(error)); },
  };
}

/** A form whose submission is one deed, with its outcome said below it. */
export function form(properties, children, deed) {
  const outcome = said();
  return h('form', {
    ...properties,
    onsubmit: async (event) => {
      event.preventDefault();
      try {
        outcome.ok((await deed(event)) ?? t('done'));
      } catch (error) {
        outcome.bad(error);
      }
    },
  }, children, outcome.line);
}

export function head(title, about, ...right) {
  return h('div', { class: 'head' }, h('div', {}, h('h1', {}, title), h('p', {}, about)), right.length ? h('div', { class: 'row' }, right) : null);
}

export function table(headings, body) {
  return h('table', {}, h('thead', {}, h('tr', {}, headings.map((text) => h('th', { scope: 'col' }, text)))), body);
}

/** Says so where a table has no rows. */
export function emptiness(body, text) {
  const line = h('p', { class: 'empty' }, text);
  return { line, look() { line.hidden = body.childElementCount > 0; } };
}

export function confirm(question, yes) {
  return new Promise((resolve) => {
    const box = h('dialog', { 'aria-label': question },
      h('p', {}, question),
      h('div', { class: 'row' },
        h('button', { type: 'button', onclick: () => box.close('no') }, t('cancel')),
        h('button', { type: 'button', class: 'danger', onclick: () => box.close('yes') }, yes)));
    box.addEventListener('close', () => {
      box.remove();
      resolve(box.returnValue === 'yes');
    });
    document.body.append(box);
    box.showModal();
  });
}

/** Something to choose from that may be long: what is typed is looked for on the server. */
export function suggest(input, id, look) {
  const options = h('datalist', { id });
  input.setAttribute('list', id);
  input.setAttribute('autocomplete', 'off');
  let asked = null;
  const fetchOptions = async () => {
    const text = input.value.trim();
    if (text === asked) {
      return;
    }
    asked = text;
    const found = await look(text);
    if (asked === text) {
      fill(options, found.map(([value, label]) => h('option', { value, label: label || value })));
    }
  };
  input.addEventListener('input', fetchOptions);
  input.addEventListener('focus', fetchOptions);
  return options;
}
