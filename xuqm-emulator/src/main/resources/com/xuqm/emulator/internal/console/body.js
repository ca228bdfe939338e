// Bodies and answers, as they came, but for the secrets that were masked.
import { href } from './api.js';
import { h } from './dom.js';
import { troubleWords } from './faultwords.js';
import { number, t } from './i18n.js';

/** Writes JSON in lines without reading its values, so that no number loses a digit. Anything else stays as it is. */
export function lines(text) {
  const start = text.trimStart()[0];
  if (start !== '{' && start !== '[') {
    return text;
  }
  let depth = 0;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '"') {
      let end = i + 1;
      while (end < text.length && text[end] !== '"') {
        end += text[end] === '\\' ? 2 : 1;
      }
      out += text.slice(i, end + 1);
      i = end;
    } else if (c === '{' || c === '[') {
      const rest = text.slice(i + 1).match(/^\s*[}\]]/);
      if (rest) {
        out += c + rest[0].trim();
        i += rest[0].length;
      } else {
        out += `${c}\n${'  '.repeat(++depth)}`;
      }
    } else if (c === '}' || c === ']') {
      depth = Math.max(0, depth - 1);
      out += `\n${'  '.repeat(depth)}${c}`;
    } else if (c === ',') {
      out += `,\n${'  '.repeat(depth)}`;
    } else if (c === ':') {
      out += ': ';
    } else if (!/\s/.test(c)) {
      out += c;
    }
  }
  return out;
}

/** What can be shown of a body, and where to get all of it. */
export function body(content, path) {
  const whole = path ? h('a', { href: href(path), download: true }, t('download')) : null;
  if (content.kind === 'MISSING') {
    return h('p', { class: 'note' }, content.bytes < 0 ? t('bodyMissing') : t('bodyMissingOf', { bytes: number(content.bytes) }));
  }
  if (content.kind === 'BINARY') {
    return h('p', { class: 'note' }, t('bodyBinary', { bytes: number(content.bytes) }), ' ', whole);
  }
  if (content.bytes === 0) {
    return h('p', { class: 'note' }, t('bodyNone'));
  }
  return h('div', {}, h('pre', { tabindex: '0' }, content.whole ? lines(content.text) : content.text),
    content.whole ? null : h('p', { class: 'note' }, t('bodyPart', { bytes: number(content.bytes) }), ' ', whole));
}

export function headers(values) {
  return h('details', {}, h('summary', {}, t('headers')),
    h('pre', { tabindex: '0' }, Object.entries(values).map(([name, value]) => `${name}: ${value}`).join('\n')));
}

export function status(code, cut) {
  const kind = code === 0 || code === null ? (cut ? 'bad' : '') : code < 400 ? 'good' : code < 500 ? 'warn' : 'bad';
  return h('span', { class: `tag ${kind}` }, code ? String(code) : cut ? t('cut') : t('pending'));
}

/** What the product answered to a call of the page. */
export function answer(result) {
  return h('div', {},
    h('p', {}, status(result.status, true), ' ', h('span', { class: 'muted' }, t('took', { ms: number(result.tookMs) })),
      result.trouble ? h('span', { class: 'said bad' }, ` ${troubleWords(result.trouble)}`) : null),
    result.text === null
      ? h('p', { class: 'note' }, t('bodyBinary', { bytes: number(result.bytes) }))
      : result.text === '' ? h('p', { class: 'note' }, t('bodyNone')) : h('pre', { tabindex: '0' }, lines(result.text)),
    Object.keys(result.headers).length ? headers(result.headers) : null);
}
