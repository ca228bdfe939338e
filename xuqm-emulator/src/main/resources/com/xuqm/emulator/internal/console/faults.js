// Faults, switched on and off.
import { get, post, remove } from './api.js';
import { emptiness, field, fill, form, h, head, Rows, select, suggest, table } from './dom.js';
import { ruleWords } from './faultwords.js';
import { number, t } from './i18n.js';
import { inTurn } from './turns.js';

const KINDS = ['status', 'rateLimited', 'html', 'delay', 'stall', 'stallInBody', 'reset', 'close', 'closeAfterAnswer', 'truncate', 'malformed', 'empty', 'oversize', 'answer', 'raw'];
const NEEDS = { status: ['status'], html: ['status'], rateLimited: ['ms'], delay: ['ms'], oversize: ['bytes'], answer: ['status', 'contentType', 'body'], raw: ['body'] };
const AFTERWARDS = ['stallInBody', 'closeAfterAnswer', 'truncate', 'malformed', 'empty'];
const USUAL = { status: '503', html: '502', answer: '200' };

export default function mount(main) {
  let operations = [];
  const operation = h('input', { placeholder: t('faults.any') });
  const kind = select(KINDS.map((name) => [name, t(`faults.kind.${name}`)]), 'status');
  const values = {
    status: h('input', { type: 'number', min: '200', max: '599', value: '503' }),
    ms: h('input', { type: 'number', min: '0', value: '1000' }),
    bytes: h('input', { type: 'number', min: '128', value: '10000000' }),
    contentType: h('input', { value: 'application/json' }),
    body: h('textarea', { class: 'mono', rows: '3' }),
  };
  const fields = Object.fromEntries(Object.entries(values).map(([name, control]) => [name, field(t(`faults.${name}`), control)]));
  const when = select([['before', t('faults.before')], ['after', t('faults.after')]], 'before');
  const times = select([['all', t('faults.all')], ['first', t('faults.first')], ['nth', t('faults.nth')], ['percent', t('faults.percent')]], 'all');
  const count = h('input', { type: 'number', min: '1', value: '1' });
  const countField = field(t('faults.count'), count);
  const seed = h('input', { type: 'number', placeholder: '42' });
  const seedField = field(t('faults.seed'), seed);

  function adapt() {
    const needed = NEEDS[kind.value] ?? [];
    Object.entries(fields).forEach(([name, element]) => { element.hidden = !needed.includes(name); });
    values.status.value = USUAL[kind.value] ?? values.status.value;
    when.value = AFTERWARDS.includes(kind.value) ? 'after' : 'before';
    countField.hidden = times.value === 'all';
    seedField.hidden = times.value !== 'percent';
  }
  kind.addEventListener('change', adapt);
  times.addEventListener('change', () => {
    count.value = times.value === 'percent' ? '50' : '1';
    adapt();
  });
  adapt();

  const add = form({ class: 'fields' }, [
    h('div', { class: 'two' }, field(t('faults.operation'), operation), field(t('faults.kindOf'), kind)),
    suggest(operation, 'fault-operations', async (typed) =>
      operations.filter((item) => item.operation.includes(typed)).map((item) => [item.operation, `${item.method} ${item.path}`])),
    h('div', { class: 'two' }, Object.values(fields)),
    h('div', { class: 'two' }, field(t('faults.when'), when), field(t('faults.times'), times)),
    h('div', { class: 'two' }, countField, seedField),
    h('div', {}, h('button', { class: 'main' }, t('faults.on'))),
  ], async () => {
    const scope = operation.value.trim();
    const rule = { kind: kind.value, before: when.value === 'before' };
    if (scope) {
      rule[scope.includes('/') ? 'path' : 'operation'] = scope;
    }
    (NEEDS[kind.value] ?? []).forEach((name) => {
      rule[name] = ['contentType', 'body'].includes(name) ? values[name].value : Number(values[name].value);
    });
    if (times.value !== 'all') {
      rule[times.value] = Number(count.value);
    }
    if (times.value === 'percent' && seed.value !== '') {
      rule.seed = Number(seed.value);
    }
    await post('faults', rule);
    await refresh();
  });

  const tableBody = h('tbody');
  const rows = new Rows(tableBody, (rule) => rule.number, (rule) => h('tr', {},
    h('td', {}, ruleWords(rule)), h('td', { class: 'num' }, number(rule.fired)),
    h('td', { class: 'act' }, h('button', {
      type: 'button', class: 'small', 'aria-label': t('faults.offOf', { fault: ruleWords(rule) }),
      onclick: async () => { await remove(`faults/${rule.number}`); await refresh(); },
    }, t('faults.off')))));
  const none = emptiness(tableBody, t('faults.none'));
  const stalled = h('p', { class: 'note', 'aria-live': 'polite' });
  const release = h('button', { type: 'button', class: 'small', onclick: async () => { await post('faults/release'); await refresh(); } }, t('faults.release'));

  fill(main, head(t('nav.faults'), t('faults.about'),
    h('button', { type: 'button', onclick: async () => { await remove('faults'); await remove('webhook-faults'); await refresh(); } }, t('faults.allOff'))),
  h('div', { class: 'split' },
    h('section', { class: 'panel', 'aria-label': t('faults.add') }, h('h2', {}, t('faults.add')), add),
    h('section', { class: 'panel flush', 'aria-label': t('faults.active') },
      h('div', { class: 'title' }, h('h2', { class: 'pad' }, t('faults.active'))),
      table([t('faults.rule'), t('faults.fired'), t('action')], tableBody), none.line, h('div', { class: 'pad row' }, stalled, release))));

  const refresh = inTurn(async () => {
    if (operations.length === 0) {
      operations = (await get('operations')).operations;
    }
    const answer = await get('faults');
    rows.set(answer.faults);
    none.look();
    stalled.textContent = answer.stalled ? t('faults.stalled', { count: answer.stalled }) : '';
    release.hidden = answer.stalled === 0;
  });

  return { refresh };
}
