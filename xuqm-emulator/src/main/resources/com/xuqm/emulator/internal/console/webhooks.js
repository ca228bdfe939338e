// Webhooks, and what was delivered to them: body, signature, answer, and once more.
import { done, get, id, post } from './api.js';
import { headers, lines, status } from './body.js';
import { emptiness, field, fill, form, h, head, Rows, said, select, table } from './dom.js';
import { troubleWords, webhookFaultWords } from './faultwords.js';
import { number, t, time } from './i18n.js';
import { inTurn } from './turns.js';

const FAULTS = [
  { kind: 'forged' }, { kind: 'tampered' }, { kind: 'replayed' }, { kind: 'answerLost' }, { kind: 'backdated', ms: 600_000 }, { kind: 'delayed', ms: 5_000 },
];
const ROUTE = '/api/im/admin/webhooks';

function secret() {
  return `whs_${[...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, '0')).join('')}`;
}

export default function mount(main) {
  const outcome = said();
  let chosen = '';
  let shownState = '';

  async function deed(work) {
    try {
      await work();
      outcome.ok(t('done'));
      await refresh();
    } catch (error) {
      outcome.bad(error);
    }
  }

  const hookBody = h('tbody');
  const hooks = new Rows(hookBody, (hook) => hook.id, (hook) => h('tr', {},
    h('td', {}, h('span', { class: 'mono' }, hook.url), h('div', { class: 'muted' }, hook.events.length ? hook.events.join(', ') : t('webhooks.allEvents'))),
    h('td', {}, hook.enabled ? h('span', { class: 'tag good' }, t('on')) : h('span', { class: 'tag' }, t('off'))),
    h('td', { class: 'act' },
      h('button', {
        type: 'button', class: 'small', 'aria-label': `${hook.enabled ? t('webhooks.disable') : t('webhooks.enable')}: ${hook.id}`,
        onclick: () => deed(() => done(null, 'PUT', `${ROUTE}/${id(hook.id)}`, { enabled: !hook.enabled })),
      }, hook.enabled ? t('webhooks.disable') : t('webhooks.enable')),
      h('button', {
        type: 'button', class: 'small danger', 'aria-label': `${t('webhooks.delete')}: ${hook.id}`,
        onclick: () => deed(() => done(null, 'DELETE', `${ROUTE}/${id(hook.id)}`)),
      }, t('webhooks.delete')))));
  const noHooks = emptiness(hookBody, t('webhooks.none'));

  const url = h('input', { type: 'url', required: true, placeholder: 'http://127.0.0.1:8080/webhook', class: 'mono' });
  const events = h('input', { placeholder: 'message.sent, push.sent', class: 'mono' });
  const key = h('input', { value: secret(), required: true, class: 'mono', autocomplete: 'off' });
  const add = form({ class: 'fields' }, [
    field(t('webhooks.url'), url), field(t('webhooks.events'), events, t('webhooks.eventsHint')), field(t('webhooks.secret'), key, t('webhooks.secretHint')),
    h('div', {}, h('button', { class: 'main' }, t('webhooks.add'))),
  ], async () => {
    await done(null, 'POST', ROUTE, { url: url.value.trim(), events: events.value.split(/[,\s]+/).filter(Boolean), secret: key.value, enabled: true });
    await refresh();
  });

  const fault = select(FAULTS.map((one) => [one.kind, webhookFaultWords(one)]), 'forged');
  const attempts = h('input', { type: 'number', min: '1', max: '1000', value: '1' });
  const spoil = form({ class: 'fields' }, [
    h('div', { class: 'two' }, field(t('webhooks.faultKind'), fault), field(t('webhooks.attempts'), attempts)), h('div', {}, h('button', {}, t('webhooks.spoil'))),
  ], async () => {
    await post('webhook-faults', { ...FAULTS.find((one) => one.kind === fault.value), attempts: Number(attempts.value) });
  });

  const deliveryBody = h('tbody');
  const deliveries = new Rows(deliveryBody, (delivery) => delivery.id, (delivery) => h('tr', { class: delivery.id === chosen ? 'pick on' : 'pick' },
    h('td', {}, time(delivery.createdAt)),
    h('td', {}, h('button', {
      type: 'button', class: 'link', 'aria-label': t('webhooks.open', { event: delivery.event, id: delivery.id }), onclick: () => open(delivery.id),
    }, delivery.event), h('div', { class: 'muted mono' }, `${delivery.webhookId} · ${delivery.callbackId}`)),
    h('td', {}, h('span', { class: `tag ${{ SUCCESS: 'good', FAILED: 'bad' }[delivery.status] ?? 'warn'}` }, t(`webhooks.status.${delivery.status}`)),
      h('div', { class: 'muted' }, delivery.trouble ? troubleWords(delivery.trouble) : '')),
    h('td', { class: 'num' }, number(delivery.attempts))));
  const noDeliveries = emptiness(deliveryBody, t('webhooks.noDeliveries'));
  const detail = h('section', { class: 'panel', 'aria-label': t('webhooks.detail'), hidden: true });

  fill(main, head(t('nav.webhooks'), t('webhooks.about')), outcome.line,
    h('div', { class: 'wide' },
      h('div', { class: 'fields' },
        h('section', { class: 'panel flush', 'aria-label': t('webhooks.list') }, h('div', { class: 'scroll' }, table([t('webhooks.hook'), t('webhooks.state'), t('action')], hookBody)), noHooks.line),
        h('section', { class: 'panel flush', 'aria-label': t('webhooks.deliveries') },
          h('div', { class: 'scroll' }, table([t('requests.time'), t('webhooks.event'), t('webhooks.result'), t('webhooks.tries')], deliveryBody)), noDeliveries.line)),
      h('div', { class: 'fields' }, detail,
        h('section', { class: 'panel', 'aria-label': t('webhooks.new') }, h('h2', {}, t('webhooks.new')), add),
        h('section', { class: 'panel', 'aria-label': t('webhooks.faults') }, h('h2', {}, t('webhooks.faults')), spoil))));

  async function open(which) {
    chosen = which;
    shownState = '';
    deliveries.forget();
    await refresh();
  }

  async function show() {
    if (!chosen) {
      return;
    }
    const delivery = await get(`deliveries/${id(chosen)}`);
    const state = JSON.stringify(delivery);
    if (state === shownState) {
      return;
    }
    shownState = state;
    detail.hidden = false;
    fill(detail, h('div', { class: 'title' }, h('h2', {}, `${delivery.event} → ${delivery.webhookId}`),
      h('button', { type: 'button', class: 'small', onclick: () => deed(() => post(`deliveries/${id(chosen)}/redeliver`)) }, t('webhooks.again'))),
    delivery.posts.length === 0 ? h('p', { class: 'note' }, delivery.trouble ? troubleWords(delivery.trouble) : t('webhooks.noPost')) : null,
    delivery.posts.slice(-5).reverse().map((made) => h('div', {},
      h('h3', {}, t('webhooks.attempt', { number: made.attempt }), ' · ', time(made.at, true)),
      h('p', {}, status(made.status, true), h('span', { class: `tag ${made.verdict === 'GOOD' ? 'good' : 'bad'}` }, t(`webhooks.verdict.${made.verdict}`)),
        ' ', h('span', { class: 'muted' }, t('took', { ms: number(made.tookMs) })), made.trouble ? h('span', { class: 'said bad' }, ` ${troubleWords(made.trouble)}`) : null),
      made.fault ? h('p', { class: 'note' }, t('webhooks.had', { fault: webhookFaultWords(made.fault) })) : null,
      h('pre', { tabindex: '0' }, lines(made.body)), headers(made.headers),
      h('details', {}, h('summary', {}, t('webhooks.answer')), h('pre', { tabindex: '0' }, made.answer || t('bodyNone'))))));
  }

  const refresh = inTurn(async () => {
    const answer = await get('webhooks', { limit: 100 });
    hooks.set(answer.webhooks);
    deliveries.set(answer.deliveries);
    noHooks.look();
    noDeliveries.look();
    await show();
  });

  return { refresh };
}
