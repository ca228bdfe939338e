// Conversations of one user, and a chat in which he writes: each message is a call of messages.send, with the answer below it.
import { accounts, done, get, groups, id, product } from './api.js';
import { answer, status } from './body.js';
import { field, fill, h, head, Rows, said, select, setText, suggest } from './dom.js';
import { number, t, time } from './i18n.js';
import { inTurn } from './turns.js';

const PAGE = 100;
let remembered = { as: 'user_001', with: '', type: 'SINGLE' };

const label = (name, key) => (name ? `${name} · ${key}` : key);
const initial = (text) => [...text][0]?.toUpperCase() ?? '?';

function summary(message) {
  if (!message) {
    return '';
  }
  if (message.status === 'REVOKED') {
    return t('chats.revoked');
  }
  return message.msgType === 'TEXT' ? message.content : `[${message.msgType}] ${message.content}`;
}

export default function mount(main, parameters, overview) {
  const chosen = { ...remembered };
  for (const name of ['as', 'with', 'type']) {
    if (parameters.has(name)) {
      chosen[name] = parameters.get(name);
    }
  }
  const as = h('input', { value: chosen.as, name: 'as' });
  const who = h('form', { onsubmit: (event) => { event.preventDefault(); switchTo(as.value.trim()); } },
    field(t('chats.as'), as), h('button', {}, t('chats.switch')), suggest(as, 'as-options', accounts));
  as.addEventListener('change', () => who.requestSubmit());

  const list = h('div', { class: 'list', role: 'group', 'aria-label': t('chats.list') });
  const chats = new Rows(list, (chat) => `${chat.chatType} ${chat.targetId}`, (chat) => {
    const on = chat.targetId === chosen.with && chat.chatType === chosen.type;
    const name = chat.name || chat.targetId;
    return h('button', {
      type: 'button', class: 'chat', 'aria-pressed': String(on),
      onclick: () => go({ with: chat.targetId, type: chat.chatType }),
    },
    h('span', { class: chat.chatType === 'GROUP' ? 'face group' : 'face', 'aria-hidden': 'true' }, initial(name)),
    h('div', {},
      h('div', { class: 'who' }, h('span', {}, name), h('span', {}, chat.last ? time(chat.last.createdAt) : '')),
      h('div', { class: 'last' }, summary(chat.last) || t('chats.nothing'))));
  });
  const other = h('input', { name: 'other', placeholder: 'user_002' });
  const type = select([['SINGLE', t('chats.single')], ['GROUP', t('chats.group')]], 'SINGLE');
  const start = h('form', { onsubmit: (event) => { event.preventDefault(); if (other.value.trim()) { go({ with: other.value.trim(), type: type.value }); } } },
    h('div', { class: 'two' }, field(t('chats.with'), other), field(t('chats.kind'), type)), h('button', {}, t('chats.open')),
    suggest(other, 'other-options', (text) => (type.value === 'GROUP' ? groups(text) : accounts(text))));

  const title = h('strong', {});
  const about = h('span', { class: 'muted mono' });
  const older = h('button', { type: 'button', class: 'small', onclick: loadOlder }, t('chats.older'));
  const log = h('div', { class: 'log', role: 'log', tabindex: '0', 'aria-label': t('chats.log') });
  const inner = new Rows(log, (message) => message.id, message);
  const text = h('textarea', { rows: '1', placeholder: t('chats.placeholder'), 'aria-label': t('chats.message') });
  const send = h('button', { class: 'main' }, t('chats.send'));
  const came = h('div', { class: 'came', 'aria-live': 'polite' });
  const trouble = said();
  const compose = h('form', { class: 'compose', onsubmit: submit }, h('div', { class: 'line' }, text, send), came, trouble.line);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      compose.requestSubmit();
    }
  });
  const talk = h('section', { class: 'talk', 'aria-label': t('chats.log') },
    h('div', { class: 'top' }, title, about, older), log, compose);
  const nobody = h('p', { class: 'empty' }, t('chats.choose'));
  fill(main, head(t('nav.chats'), t('chats.about')),
    h('div', { class: 'panel chats' }, h('div', { class: 'people' }, who, list, start), h('div', { class: 'talk' }, nobody, talk)));

  let shown = PAGE;
  let last = '';

  function switchTo(user) {
    if (user !== '' && user !== chosen.as) {
      go({ as: user, with: '' });
    }
  }

  function go(change) {
    Object.assign(chosen, change);
    remembered = { ...chosen };
    shown = PAGE;
    last = '';
    fill(came);
    trouble.ok('');
    history.replaceState(null, '', `#chats?${new URLSearchParams(chosen)}`);
    // Who looks at them decides how they look.
    chats.forget();
    inner.forget();
    refresh().catch(trouble.bad);
  }

  function message(item) {
    const own = item.fromId === chosen.as;
    const gone = item.status === 'REVOKED';
    return h('div', { class: own ? 'say own' : 'say' },
      h('div', { class: 'by' }, own ? null : h('span', {}, item.fromName || item.fromId), time(item.createdAt), h('span', { class: 'mono' }, item.id),
        item.msgType === 'TEXT' ? null : h('span', { class: 'tag' }, item.msgType),
        own && !gone ? h('button', { type: 'button', class: 'link', onclick: () => revoke(item) }, t('chats.revoke')) : null),
      h('div', { class: gone ? 'bubble gone' : 'bubble' }, gone ? t('chats.revoked') : item.content));
  }

  async function revoke(item) {
    try {
      await done(chosen.as, 'POST', `/api/im/messages/${id(item.id)}/revoke`);
      await refresh();
    } catch (error) {
      trouble.bad(error);
    }
  }

  async function submit(event) {
    event.preventDefault();
    if (text.value === '') {
      return;
    }
    send.disabled = true;
    trouble.ok('');
    try {
      const result = await product(chosen.as, 'POST', '/api/im/messages/send',
        { toId: chosen.with, chatType: chosen.type, msgType: 'TEXT', content: text.value });
      const well = result.status !== null && result.status < 400 && !result.trouble;
      if (well) {
        text.value = '';
      }
      fill(came, h('details', { open: !well }, h('summary', {}, t('chats.answer'), ' ', status(result.status, true), ' ', t('took', { ms: number(result.tookMs) })), answer(result)));
      await refresh();
      log.scrollTop = log.scrollHeight;
    } catch (error) {
      trouble.bad(error);
    }
    send.disabled = false;
    text.focus();
  }

  async function loadOlder() {
    shown = Math.min(shown + PAGE, 400);
    await refresh();
  }

  const refresh = inTurn(async () => {
    const listed = await get('conversations', { as: chosen.as });
    if (!chosen.with && listed.conversations.length > 0) {
      chosen.with = listed.conversations[0].targetId;
      chosen.type = listed.conversations[0].chatType;
    }
    chats.set(listed.conversations);
    nobody.hidden = Boolean(chosen.with);
    talk.hidden = !chosen.with;
    if (!chosen.with) {
      return;
    }
    try {
      const found = await get('messages', { as: chosen.as, with: chosen.with, chatType: chosen.type, limit: shown });
      const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < 60;
      setText(title, found.name || chosen.with);
      setText(about, `${label('', chosen.with)} · ${t('chats.total', { count: number(found.total) })}`);
      older.hidden = found.total <= found.messages.length || shown >= 400;
      inner.set(found.messages);
      const newest = found.messages.at(-1)?.id ?? '';
      if (newest !== last && (atEnd || last === '')) {
        log.scrollTop = log.scrollHeight;
      }
      last = newest;
      trouble.line.className === 'said bad' || trouble.ok('');
    } catch (error) {
      inner.set([]);
      setText(title, chosen.with);
      setText(about, '');
      trouble.bad(error);
    }
  });

  return { refresh };
}
