// The clock, data to begin with, and the way back to the first state.
import { get, href, post } from './api.js';
import { confirm, field, fill, form, h, head, said, setText } from './dom.js';
import { dateTime, number, t } from './i18n.js';
import { inTurn } from './turns.js';

const MOVES = [['minute', 60_000], ['hour', 3_600_000], ['day', 86_400_000], ['week', 604_800_000]];
const EXAMPLE = {
  accounts: [{ userId: 'shop', nickname: 'Corner shop' }, { userId: 'xiaoli', nickname: '小丽' }],
  groups: [{ groupId: 'orders', name: 'Orders', ownerId: 'shop', memberIds: ['xiaoli', 'user_001'] }],
  messages: [
    { fromId: 'xiaoli', toId: 'shop', content: '你好，请问今天营业吗？' },
    { fromId: 'shop', toId: 'xiaoli', content: 'Yes, until eight this evening.' },
    { fromId: 'shop', toId: 'orders', chatType: 'GROUP', content: 'Order 1042 is ready.' },
  ],
};

export default function mount(main, parameters, overview) {
  const now = h('p', {});
  const outcome = said();
  const move = (ms) => deed(() => post('clock', { advanceMs: ms }));
  const by = h('input', { type: 'number', value: '90', required: true });
  const moves = form({ class: 'row' }, [field(t('state.by'), by), h('button', {}, t('state.move'))], () => post('clock', { advanceMs: Number(by.value) * 1000 }).then(() => t('done')));

  async function deed(work) {
    try {
      await work();
      outcome.ok(t('done'));
    } catch (error) {
      outcome.bad(error);
    }
  }

  const seed = h('textarea', { class: 'mono', rows: '10', spellcheck: 'false' });
  const plant = form({ class: 'fields' }, [
    field(t('state.seed'), seed),
    h('div', { class: 'row' }, h('button', { class: 'main' }, t('state.plant')),
      h('button', { type: 'button', onclick: () => { seed.value = JSON.stringify(EXAMPLE, null, 2); seed.focus(); } }, t('state.example')),
      h('a', { href: href('seed'), download: 'seed.json' }, t('state.export'))),
  ], async () => {
    let data;
    try {
      data = JSON.parse(seed.value);
    } catch (error) {
      throw new Error(t('state.noJson', { why: error.message }));
    }
    const made = await post('seed', data);
    return t('state.planted', { accounts: number(made.accounts), groups: number(made.groups), messages: number(made.messages) });
  });

  const crowd = h('input', { type: 'number', min: '1', max: '100000', value: '1000', required: true });
  const prefix = h('input', { value: 'load_', required: true });
  const many = form({ class: 'row' }, [field(t('state.crowd'), crowd), field(t('state.prefix'), prefix), h('button', {}, t('state.crowdMake'))], async () => {
    const accounts = Array.from({ length: Number(crowd.value) }, (_, i) => ({ userId: `${prefix.value}${String(i + 1).padStart(6, '0')}` }));
    const made = await post('seed', { accounts });
    return t('state.planted', { accounts: number(made.accounts), groups: 0, messages: 0 });
  });

  fill(main, head(t('nav.state'), t('state.about')), outcome.line,
    h('div', { class: 'split' },
      h('div', { class: 'fields' },
        h('section', { class: 'panel', 'aria-label': t('state.clock') }, h('h2', {}, t('state.clock')), now,
          h('div', { class: 'row' }, MOVES.map(([name, ms]) => h('button', { type: 'button', onclick: () => move(ms) }, t(`state.${name}`))),
            h('button', { type: 'button', onclick: () => deed(() => post('clock', { skewMs: 0 })) }, t('state.right'))),
          h('p', { class: 'note' }, t('state.clockNote')), moves),
        h('section', { class: 'panel', 'aria-label': t('state.reset') }, h('h2', {}, t('state.reset')), h('p', {}, t('state.resetNote')),
          h('button', {
            type: 'button', class: 'danger',
            onclick: async () => {
              if (await confirm(t('state.sure'), t('state.doReset'))) {
                await deed(() => post('reset'));
              }
            },
          }, t('state.doReset')))),
      h('div', { class: 'fields' },
        h('section', { class: 'panel', 'aria-label': t('state.data') }, h('h2', {}, t('state.data')), plant),
        h('section', { class: 'panel', 'aria-label': t('state.load') }, h('h2', {}, t('state.load')), many))));

  const refresh = inTurn(async (fresh) => {
    const latest = await get('overview');
    setText(now, latest.skewMs === 0 ? t('state.isRight', { now: dateTime(latest.now) })
      : t('state.isMoved', { now: dateTime(latest.now), seconds: number(latest.skewMs / 1000) }));
  });

  return { refresh };
}
