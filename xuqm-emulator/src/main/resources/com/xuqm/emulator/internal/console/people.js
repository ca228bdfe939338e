// Accounts and groups.
import { get, id, post } from './api.js';
import { emptiness, field, fill, form, h, head, Rows, said, table } from './dom.js';
import { number, t } from './i18n.js';
import { inTurn } from './turns.js';

export default function mount(main) {
  const search = h('input', { type: 'search', placeholder: t('people.search'), 'aria-label': t('people.search') });
  search.addEventListener('input', () => refresh());
  const outcome = said();

  const accountBody = h('tbody');
  const accounts = new Rows(accountBody, (account) => account.userId, (account) => h('tr', {},
    h('td', {}, h('a', { href: `#chats?${new URLSearchParams({ as: account.userId, with: '' })}` }, account.nickname || account.userId),
      h('div', { class: 'muted mono' }, account.userId)),
    h('td', {}, account.admin ? h('span', { class: 'tag' }, t('people.admin')) : null,
      account.online ? h('span', { class: 'tag good' }, t('people.online')) : h('span', { class: 'tag' }, t('people.offline'))),
    h('td', { class: 'num' }, number(account.devices)),
    h('td', { class: 'act' }, h('button', {
      type: 'button', class: 'small', 'aria-label': t('people.kickOf', { user: account.userId }), onclick: () => deed(() => post(`accounts/${id(account.userId)}/kick`)),
    }, t('people.kick')))));
  const noAccounts = emptiness(accountBody, t('people.none'));
  const accountCount = h('span', { class: 'muted' });

  const groupBody = h('tbody');
  let open = '';
  const groups = new Rows(groupBody, (group) => group.groupId, (group) => h('tr', {},
    h('td', {}, h('button', { type: 'button', class: 'link', onclick: () => { open = group.groupId; refresh(); } }, group.name),
      h('div', { class: 'muted mono' }, group.groupId)),
    h('td', { class: 'mono' }, group.ownerId),
    h('td', { class: 'num' }, number(group.members))));
  const noGroups = emptiness(groupBody, t('people.none'));
  const groupCount = h('span', { class: 'muted' });
  const members = h('div', { 'aria-live': 'polite' });

  async function deed(work) {
    try {
      await work();
      outcome.ok(t('done'));
      await refresh();
    } catch (error) {
      outcome.bad(error);
    }
  }

  const userId = h('input', { required: true, name: 'userId' });
  const nickname = h('input', { name: 'nickname' });
  const addAccount = form({ class: 'fields' }, [field(t('people.userId'), userId), field(t('people.nickname'), nickname), h('div', {}, h('button', {}, t('people.add')))],
    async () => {
      await post('seed', { accounts: [{ userId: userId.value.trim(), nickname: nickname.value.trim() || null }] });
      userId.value = '';
      nickname.value = '';
      await refresh();
    });
  const groupId = h('input', { required: true, name: 'groupId' });
  const groupName = h('input', { name: 'groupName' });
  const memberIds = h('input', { name: 'memberIds', placeholder: 'user_001, user_002' });
  const addGroup = form({ class: 'fields' },
    [field(t('people.groupId'), groupId), field(t('people.groupName'), groupName), field(t('people.members'), memberIds), h('div', {}, h('button', {}, t('people.add')))],
    async () => {
      const ids = memberIds.value.split(/[,\s]+/).filter(Boolean);
      await post('seed', { groups: [{ groupId: groupId.value.trim(), name: groupName.value.trim() || groupId.value.trim(), memberIds: ids }] });
      groupId.value = '';
      await refresh();
    });

  fill(main, head(t('nav.people'), t('people.about'), h('div', { class: 'row' }, search)), outcome.line,
    h('div', { class: 'split' },
      h('div', { class: 'fields' },
        h('section', { class: 'panel flush', 'aria-label': t('people.accounts') },
          h('div', { class: 'title' }, h('h2', { class: 'pad' }, t('people.accounts'), ' '), accountCount),
          h('div', { class: 'scroll' }, table([t('people.account'), t('people.state'), t('people.devices'), t('action')], accountBody)), noAccounts.line),
        h('section', { class: 'panel' }, h('h2', {}, t('people.addAccount')), addAccount)),
      h('div', { class: 'fields' },
        h('section', { class: 'panel flush', 'aria-label': t('people.groups') },
          h('div', { class: 'title' }, h('h2', { class: 'pad' }, t('people.groups'), ' '), groupCount),
          h('div', { class: 'scroll' }, table([t('people.group'), t('people.owner'), t('people.memberCount')], groupBody)), noGroups.line),
        members,
        h('section', { class: 'panel' }, h('h2', {}, t('people.addGroup')), addGroup))));

  async function showMembers() {
    if (!open) {
      return;
    }
    const group = await get(`groups/${id(open)}`, { limit: 100 });
    fill(members, h('section', { class: 'panel', 'aria-label': group.name }, h('h2', {}, t('people.membersOf', { group: group.name, count: number(group.members) })),
      h('p', { class: 'mono' }, group.shown.map((member) => `${member.userId}${member.role === 'MEMBER' ? '' : ` (${member.role})`}`).join(', ')),
      group.members > group.shown.length ? h('p', { class: 'note' }, t('people.firstOf', { shown: group.shown.length })) : null));
  }

  const refresh = inTurn(async () => {
    const [a, g] = await Promise.all([get('accounts', { search: search.value, limit: 100 }), get('groups', { search: search.value, limit: 100 })]);
    accounts.set(a.accounts);
    groups.set(g.groups);
    accountCount.textContent = t('shownOf', { shown: number(a.accounts.length), total: number(a.total) });
    groupCount.textContent = t('shownOf', { shown: number(g.groups.length), total: number(g.total) });
    noAccounts.look();
    noGroups.look();
    await showMembers();
  });

  return { refresh };
}
