// The requests as they come, the newest first, and one of them in full.
import { get, post } from './api.js';
import { body, headers, status } from './body.js';
import { emptiness, fill, h, head, Rows, setText, table } from './dom.js';
import { faultWords } from './faultwords.js';
import { number, t, time } from './i18n.js';
import { inTurn } from './turns.js';

const SHOWN = 150;

export default function mount(main, parameters) {
  const filter = h('input', { type: 'search', placeholder: t('requests.filter'), 'aria-label': t('requests.filter') });
  const failed = h('input', { type: 'checkbox' });
  filter.addEventListener('input', anew);
  failed.addEventListener('change', anew);
  const tableBody = h('tbody');
  const rows = new Rows(tableBody, (row) => row.number, row);
  const none = emptiness(tableBody, t('requests.none'));
  const about = h('p', { class: 'note' });
  const detail = h('section', { class: 'panel', 'aria-label': t('requests.detail') }, h('p', { class: 'empty' }, t('requests.choose')));
  let chosen = Number(parameters.get('number') ?? 0);
  let revision = 0;
  let all = new Map();
  let shownState = '';

  fill(main, head(t('nav.requests'), t('requests.about'), filter, h('label', { class: 'check' }, failed, t('requests.failed')),
    h('button', { type: 'button', onclick: async () => { await post('requests/clear'); await anew(); } }, t('requests.clear'))),
  h('div', { class: 'wide' },
    h('section', { class: 'panel flush', 'aria-label': t('requests.list') },
      h('div', { class: 'scroll' }, table([t('requests.time'), t('requests.request'), t('requests.user'), t('requests.status')], tableBody)), none.line, h('div', { class: 'pad' }, about)),
    detail));

  function row(item) {
    return h('tr', { class: item.number === chosen ? 'pick on' : 'pick' },
      h('td', {}, time(item.at, true), h('div', { class: 'muted' }, item.ended ? t('ms', { ms: number(item.tookMs) }) : '')),
      h('td', {},
        h('button', { type: 'button', class: 'link', 'aria-label': t('requests.open', { number: item.number, operation: item.operation ?? item.path }), onclick: () => open(item.number) },
          item.operation ?? t('requests.unknown')),
        item.fault ? h('span', { class: 'tag warn' }, t('requests.fault')) : null,
        item.console ? h('span', { class: 'tag' }, t('requests.console')) : null,
        h('div', { class: 'mono' }, h('span', { class: 'verb' }, item.method), ` ${item.path}`)),
      h('td', { class: 'mono user' }, item.userId ?? ''),
      h('td', {}, status(item.status, item.ended)));
  }

  async function open(number) {
    chosen = number;
    rows.known.forEach((known) => { known.node.className = 'pick'; });
    const known = rows.known.get(number);
    if (known) {
      known.node.className = 'pick on';
    }
    history.replaceState(null, '', `#requests?number=${number}`);
    shownState = '';
    await show();
    detail.scrollIntoView({ block: 'nearest' });
  }

  async function show() {
    if (!chosen) {
      return;
    }
    let item;
    try {
      item = await get(`requests/${chosen}`);
    } catch (error) {
      fill(detail, h('p', { class: 'empty' }, error.message));
      return;
    }
    const state = JSON.stringify(item);
    if (state === shownState) {
      return;
    }
    shownState = state;
    const query = item.query ? `?${item.query}` : '';
    fill(detail,
      h('div', { class: 'title' }, h('h2', {}, `#${item.number} ${item.operation ?? t('requests.unknown')}`), status(item.status, item.ended)),
      h('p', { class: 'mono' }, h('span', { class: 'verb' }, item.method), ` ${item.path}${query}`),
      h('dl', { class: 'facts' },
        h('dt', {}, t('requests.time')), h('dd', {}, time(item.at, true)),
        h('dt', {}, t('requests.user')), h('dd', {}, item.userId ?? '–'),
        h('dt', {}, t('requests.done')), h('dd', {}, item.succeeded ? t('requests.succeeded') : item.executed ? t('requests.refused') : t('requests.notExecuted')),
        item.fault ? [h('dt', {}, t('requests.fault')), h('dd', {}, faultWords(item.fault))] : []),
      item.nearest ? nearest(item.nearest) : null,
      h('h3', {}, t('requests.body')), body(item.body, `requests/${item.number}/body`), headers(item.headers),
      h('h3', {}, t('requests.answer')),
      item.answer ? [body(item.answer.body, `requests/${item.number}/answer`), headers(item.answer.headers)] : h('p', { class: 'note' }, t('requests.noAnswer')),
      h('details', {}, h('summary', {}, t('requests.curl')), h('pre', { tabindex: '0' }, item.curl)),
      h('p', { class: 'note' }, h('a', { href: `#calls?${new URLSearchParams({ number: item.number })}` }, t('requests.again'))));
  }

  function nearest(found) {
    const words = found.path ? t('requests.nearest', { operation: found.operation, call: `${found.method} ${found.path}` })
      : t('requests.compared', { number: found.request });
    // Of a path its parts are compared, of a body what kind each field is of.
    const said = (value) => ((value ?? null) === null ? '–' : found.path ? value : t(`requests.kind.${value}`));
    const differences = h('tbody', {}, found.differences.map((difference) => h('tr', {},
      h('td', { class: 'mono' }, difference.part), h('td', { class: 'mono' }, said(difference.expected)), h('td', { class: 'mono' }, said(difference.found)))));
    return h('div', {}, h('h3', {}, t('requests.help')), h('p', {}, words),
      found.differences.length ? table([t('requests.part'), t('requests.expected'), t('requests.found')], differences) : null);
  }

  async function anew() {
    revision = 0;
    all = new Map();
    await refresh();
  }

  const refresh = inTurn(async () => {
    const text = filter.value.trim();
    const operations = text.includes('.') ? { operation: text } : { user: text };
    const answer = await get('requests', { after: revision, limit: SHOWN, failed: failed.checked || null, ...operations });
    if (answer.kept === 0) {
      all = new Map();
    }
    revision = answer.revision;
    answer.requests.forEach((item) => all.set(item.number, item));
    const newest = [...all.values()].sort((one, other) => other.number - one.number).slice(0, SHOWN);
    all = new Map(newest.map((item) => [item.number, item]));
    rows.set(newest);
    none.look();
    setText(about, answer.forgotten > 0 ? t('requests.forgotten', { kept: number(answer.kept), forgotten: number(answer.forgotten) })
      : answer.kept > newest.length ? t('requests.newest', { shown: newest.length, kept: number(answer.kept) }) : '');
    await show();
  });

  return { refresh };
}
