import en from './en.js';
import zh from './zh.js';

const languages = { en, zh };
let language = stored() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

function stored() {
  try {
    const kept = localStorage.getItem('xuqm.console.language');
    return kept in languages ? kept : null;
  } catch {
    return null; // storage is off
  }
}

export function current() {
  return language;
}

export function choose(other) {
  language = other;
  try {
    localStorage.setItem('xuqm.console.language', other);
  } catch {
    // It is chosen for as long as the page lives.
  }
}

/** A text of the language; {name} stands for a value. */
export function t(key, values = {}) {
  const text = languages[language][key];
  if (text === undefined) {
    throw new Error(`no text for ${key} in ${language}`);
  }
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
}

const locale = () => (language === 'zh' ? 'zh-CN' : 'en-GB');

export const number = (value) => new Intl.NumberFormat(locale()).format(value);

/** A time of day with its zone; the whole of it stands in the tooltip. */
export function time(millis, fine = false) {
  const element = document.createElement('time');
  const date = new Date(millis);
  element.dateTime = date.toISOString();
  element.title = date.toISOString();
  element.className = 'nowrap';
  element.textContent = new Intl.DateTimeFormat(locale(), {
    hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false, timeZoneName: 'short',
    ...(fine ? { fractionalSecondDigits: 3 } : {}),
  }).format(date);
  return element;
}

export function dateTime(millis) {
  return new Intl.DateTimeFormat(locale(), {
    dateStyle: 'medium', timeStyle: 'long', hour12: false,
  }).format(new Date(millis));
}
