// The API below this page, and nothing else: no address leads away from here.
import { troubleWords } from './faultwords.js';
import { t } from './i18n.js';

const base = new URL('api/', new URL('.', document.baseURI.split('#')[0]));

async function call(method, path, body) {
  const options = { method, cache: 'no-store', headers: { 'X-Xuqm-Console': '1' } };
  if (body !== undefined) {
    options.headers['Content-Type'] = 'application/json';
    options.body = JSON.stringify(body);
  }
  const response = await fetch(new URL(path, base), options).catch(() => { throw new Error(t('lost')); });
  const answer = await response.json();
  if (!response.ok) {
    throw new Error(answer.error ?? `HTTP ${response.status}`);
  }
  return answer;
}

const query = (parameters = {}) => {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== '');
  return given.length ? `?${new URLSearchParams(given)}` : '';
};

export const get = (path, parameters) => call('GET', path + query(parameters));
export const post = (path, body) => call('POST', path, body);
export const remove = (path) => call('DELETE', path);
export const href = (path) => new URL(path, base).href;
export const id = (text) => encodeURIComponent(text);

/** Calls the product itself as somebody; what it answers is shown, whatever it is. */
export const product = (as, method, path, body) => post('calls', { as, method, path, body });

/** The same where anything but a success is a failure. */
export async function done(as, method, path, body) {
  const answer = await product(as, method, path, body);
  if (answer.status === null || answer.status >= 400) {
    let words = answer.trouble ? troubleWords(answer.trouble) : answer.text ?? '';
    try {
      words = JSON.parse(answer.text).message ?? words;
    } catch {
      // It is shown as it came.
    }
    throw new Error(`${answer.status ?? ''} ${words}`.trim());
  }
  return answer;
}

export const accounts = async (search) =>
  (await get('accounts', { search, limit: 50 })).accounts.map((account) => [account.userId, account.nickname ?? '']);
export const groups = async (search) =>
  (await get('groups', { search, limit: 50 })).groups.map((group) => [group.groupId, group.name]);
