// Any operation of the product, called as anybody.
import { accounts, get, product } from './api.js';
import { answer } from './body.js';
import { field, fill, h, head, said, select, suggest } from './dom.js';
import { t } from './i18n.js';
import { inTurn } from './turns.js';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];
let kept = { operation: '', as: 'administrator', method: 'POST', path: '/api/im/messages/send', body: '{"toId":"user_002","chatType":"SINGLE","msgType":"TEXT","content":"Hello"}' };

export default function mount(main, parameters, overview) {
  let operations = [];
  const operation = h('input', { value: kept.operation, placeholder: 'messages.send' });
  const as = h('input', { value: kept.as === 'administrator' ? overview.adminUser : kept.as });
  const method = select(METHODS.map((name) => [name, name]), kept.method);
  const path = h('input', { value: kept.path, required: true, class: 'mono' });
  const text = h('textarea', { class: 'mono', rows: '8', spellcheck: 'false' });
  text.value = kept.body;
  const outcome = said();
  const came = h('div', { 'aria-live': 'polite' }, h('p', { class: 'empty' }, t('calls.nothing')));
  const auth = h('p', { class: 'note' });

  const options = suggest(operation, 'operation-options', async (typed) =>
    operations.filter((item) => item.operation.includes(typed)).map((item) => [item.operation, `${item.method} ${item.path}`]));
  operation.addEventListener('change', () => {
    const found = operations.find((item) => item.operation === operation.value.trim());
    if (found) {
      method.value = found.method;
      path.value = found.path;
      auth.textContent = t('calls.auth', { auth: found.auth });
      if (found.method === 'GET' || found.method === 'DELETE') {
        text.value = '';
      }
    }
  });

  fill(main, head(t('nav.calls'), t('calls.about')),
    h('div', { class: 'split' },
      h('section', { class: 'panel', 'aria-label': t('calls.request') }, h('h2', {}, t('calls.request')),
        h('form', { class: 'fields', onsubmit: submit },
          h('div', { class: 'two' }, field(t('calls.operation'), operation), field(t('calls.as'), as)), options, suggest(as, 'call-as-options', accounts),
          h('div', { class: 'two' }, field(t('calls.method'), method), field(t('calls.path'), path)),
          field(t('calls.body'), text), auth,
          h('div', {}, h('button', { class: 'main' }, t('calls.send'))), outcome.line)),
      h('section', { class: 'panel', 'aria-label': t('calls.answer') }, h('h2', {}, t('calls.answer')), came)));

  async function submit(event) {
    event.preventDefault();
    kept = { operation: operation.value, as: as.value, method: method.value, path: path.value, body: text.value };
    outcome.ok('');
    try {
      fill(came, answer(await product(as.value.trim() || null, method.value, path.value.trim(), text.value === '' ? undefined : text.value)));
    } catch (error) {
      outcome.bad(error);
    }
  }

  /** What was recorded, to be changed and sent again; its secrets are not in it. */
  async function take(number) {
    const item = await get(`requests/${number}`);
    method.value = item.method;
    path.value = item.path + (item.query ? `?${item.query}` : '');
    text.value = item.body.kind === 'TEXT' ? item.body.text : '';
    operation.value = item.operation ?? '';
    as.value = item.userId ?? overview.adminUser;
    if (item.body.text?.includes('***') || path.value.includes('***')) {
      outcome.ok(t('calls.masked'));
    }
  }

  const refresh = inTurn(async () => {
    if (operations.length === 0) {
      operations = (await get('operations')).operations;
      if (parameters.has('number')) {
        await take(parameters.get('number'));
      }
    }
  });

  return { refresh };
}
