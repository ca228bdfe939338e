// Pushes, and devices to push to.
import { accounts, done, get } from './api.js';
import { emptiness, field, fill, form, h, head, Rows, select, suggest, table } from './dom.js';
import { number, t } from './i18n.js';
import { inTurn } from './turns.js';

const VENDORS = ['HUAWEI', 'XIAOMI', 'OPPO', 'VIVO', 'HONOR', 'APNS', 'FCM'];

export default function mount(main) {
  const tableBody = h('tbody');
  const rows = new Rows(tableBody, (push) => push.pushId, (push) => h('tr', {},
    h('td', { class: 'mono' }, push.pushId), h('td', { class: 'mono' }, push.userId),
    h('td', {}, h('strong', {}, push.title), h('div', {}, push.body), push.payload === '{}' ? null : h('div', { class: 'muted mono' }, push.payload)),
    h('td', { class: 'num' }, number(push.devices))));
  const none = emptiness(tableBody, t('pushes.none'));

  const to = h('input', { required: true, value: 'user_002' });
  const title = h('input', { required: true });
  const text = h('input', { required: true });
  const send = form({ class: 'fields' }, [
    field(t('pushes.user'), to), suggest(to, 'push-users', accounts), field(t('pushes.title'), title), field(t('pushes.body'), text), h('div', {}, h('button', { class: 'main' }, t('pushes.send'))),
  ], async () => {
    await done(null, 'POST', '/api/push/send', { userId: to.value.trim(), title: title.value, body: text.value });
    await refresh();
  });

  const owner = h('input', { required: true, value: 'user_002' });
  const device = h('input', { required: true, value: 'phone_1' });
  const vendor = select(VENDORS.map((name) => [name, name]), 'HUAWEI');
  const register = form({ class: 'fields' }, [
    field(t('pushes.user'), owner), suggest(owner, 'device-users', accounts), h('div', { class: 'two' }, field(t('pushes.device'), device), field(t('pushes.vendor'), vendor)),
    h('div', {}, h('button', {}, t('pushes.register'))),
  ], async () => {
    const who = owner.value.trim();
    await done(who, 'POST', '/api/push/register', { userId: who, deviceId: device.value.trim(), vendor: vendor.value, token: `console-${device.value.trim()}` });
  });

  fill(main, head(t('nav.pushes'), t('pushes.about')),
    h('div', { class: 'wide' },
      h('section', { class: 'panel flush', 'aria-label': t('nav.pushes') }, h('div', { class: 'scroll' }, table([t('pushes.id'), t('pushes.user'), t('pushes.what'), t('pushes.devices')], tableBody)), none.line),
      h('div', { class: 'fields' },
        h('section', { class: 'panel', 'aria-label': t('pushes.new') }, h('h2', {}, t('pushes.new')), send),
        h('section', { class: 'panel', 'aria-label': t('pushes.newDevice') }, h('h2', {}, t('pushes.newDevice')), register))));

  const refresh = inTurn(async () => {
    rows.set((await get('pushes', { limit: 100 })).pushes);
    none.look();
  });

  return { refresh };
}
