// Connections that are open, and the frames that passed.
import { get, post } from './api.js';
import { emptiness, fill, h, head, Rows, table } from './dom.js';
import { number, t, time } from './i18n.js';
import { inTurn } from './turns.js';

export default function mount(main, parameters, overview) {
  const openBody = h('tbody');
  const connections = new Rows(openBody, (item) => item.id, (item) => h('tr', {},
    h('td', { class: 'num' }, number(item.id)), h('td', { class: 'mono' }, item.userId ?? t('realtime.nobody')),
    h('td', { class: 'mono' }, item.destinations.join(', ') || '–'),
    h('td', { class: 'act' }, h('button', {
      type: 'button', class: 'small', 'aria-label': t('realtime.cutOf', { id: item.id }), onclick: async () => { await post(`connections/${item.id}/cut`).catch(() => {}); await refresh(); },
    }, t('realtime.cut')))));
  const noConnections = emptiness(openBody, t('realtime.none'));

  const frameBody = h('tbody');
  const frames = new Rows(frameBody, (frame) => frame.sequence, (frame) => h('tr', {},
    h('td', {}, time(frame.at, true)),
    h('td', {}, h('span', { class: 'tag' }, frame.direction === 'RECEIVED' ? t('realtime.received') : t('realtime.sent'))),
    h('td', {}, h('strong', { class: 'mono' }, frame.command), h('div', { class: 'muted mono' }, `${frame.connection} · ${frame.userId ?? ''}`)),
    h('td', {}, h('div', { class: 'muted mono' }, frame.headers.destination ?? ''), h('div', { class: 'mono' }, frame.body.slice(0, 300)))));
  const noFrames = emptiness(frameBody, t('realtime.noFrames'));

  fill(main, head(t('nav.realtime'), t('realtime.about', { url: overview.realtimeUrl })),
    h('section', { class: 'panel flush', 'aria-label': t('realtime.connections') }, h('div', { class: 'scroll' }, table([t('realtime.number'), t('requests.user'), t('realtime.subscriptions'), t('action')], openBody)), noConnections.line),
    h('section', { class: 'panel flush', 'aria-label': t('realtime.frames') }, h('div', { class: 'scroll' }, table([t('requests.time'), t('realtime.way'), t('realtime.frame'), t('realtime.what')], frameBody)), noFrames.line));

  const refresh = inTurn(async () => {
    const answer = await get('connections', { limit: 100 });
    connections.set(answer.connections);
    frames.set(answer.frames.reverse());
    noConnections.look();
    noFrames.look();
  });

  return { refresh };
}
