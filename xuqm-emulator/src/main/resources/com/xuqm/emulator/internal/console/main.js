import { get } from './api.js';
import { fill, h, setText } from './dom.js';
import { choose, current, dateTime, number, t } from './i18n.js';
import calls from './calls.js';
import chats from './chats.js';
import faults from './faults.js';
import { ruleWords } from './faultwords.js';
import people from './people.js';
import pushes from './pushes.js';
import realtime from './realtime.js';
import requests from './requests.js';
import state from './state.js';
import webhooks from './webhooks.js';

const VISIBLE_MS = 500;
const HIDDEN_MS = 3000;
const LOST_MS = 1000;

const views = { chats, people, requests, calls, faults, webhooks, pushes, realtime, state };
const nav = document.getElementById('nav');
const main = document.getElementById('main');
const banner = document.getElementById('banner');
const foot = document.getElementById('foot');

let overview = null;
let known = '';
let view = null;
let shown = '';

function place() {
  const [name, query = ''] = location.hash.slice(1).split('?');
  return { name: name in views ? name : 'chats', parameters: new URLSearchParams(query) };
}

function count(name) {
  const counts = overview?.counts;
  switch (counts && name) {
    case 'chats': return counts.messages;
    case 'people': return counts.accounts;
    case 'requests': return counts.requests;
    case 'faults': return overview.faults.length + overview.webhookFaults;
    case 'webhooks': return counts.webhookPosts;
    case 'pushes': return counts.pushes;
    case 'realtime': return counts.connections;
    default: return null;
  }
}

/** The links stay what they are while their numbers change: whoever is about to use one does not lose it. */
function makeNav() {
  fill(nav, Object.keys(views).map((name) =>
    h('a', { href: `#${name}` }, t(`nav.${name}`), h('span', { class: name === 'faults' ? 'count alarm' : 'count' }))));
}

function showNav() {
  const here = place().name;
  Object.keys(views).forEach((name, i) => {
    const link = nav.children[i];
    if (name === here) {
      link.setAttribute('aria-current', 'page');
    } else {
      link.removeAttribute('aria-current');
    }
    const value = count(name);
    setText(link.lastChild, value ? number(value) : '');
  });
}

function makeFoot() {
  const other = current() === 'en' ? 'zh' : 'en';
  fill(foot, h('dl', {},
    h('div', {}, h('dt', {}, t('address')), h('dd', { class: 'mono' }, overview.baseUrl)),
    h('div', {}, h('dt', {}, t('appKey')), h('dd', { class: 'mono' }, overview.appKey)),
    h('div', {}, h('dt', { id: 'clock-name' }), h('dd', { id: 'clock' }))),
  h('button', {
    type: 'button', class: 'small', lang: other, id: 'language',
    onclick: () => { choose(other); frame(); document.getElementById('language').focus(); },
  }, t('otherLanguage')));
}

function showClock() {
  setText(document.getElementById('clock-name'), overview.skewMs === 0 ? t('clock') : t('clockMoved'));
  setText(document.getElementById('clock'), dateTime(overview.now));
}

function showBanner(lost) {
  banner.className = lost ? 'lost' : '';
  if (lost) {
    fill(banner, t('lost'));
    return;
  }
  const words = overview.faults.map((fault) => t('faults.banner', { fault: ruleWords(fault), fired: t('fired', { count: number(fault.fired) }) }));
  if (overview.webhookFaults > 0) {
    words.push(t('webhookFaultsWait', { count: overview.webhookFaults }));
  }
  if (overview.disguise) {
    words.push(t('disguised', { names: overview.disguise }));
  }
  fill(banner, words.length === 0 ? [] : [h('span', {}, t('atWork')), h('ul', {}, words.map((text) => h('li', {}, text)))]);
}

/** All of it anew: another place, or another language. */
function frame() {
  document.documentElement.lang = current() === 'zh' ? 'zh-CN' : 'en';
  setText(document.getElementById('skip'), t('skip'));
  setText(document.getElementById('brand-sub'), t('emulator'));
  nav.setAttribute('aria-label', t('sections'));
  const { name, parameters } = place();
  document.title = `${t(`nav.${name}`)} · Xuqm`;
  shown = '';
  view = views[name](main, parameters, overview);
  makeNav();
  makeFoot();
  showClock();
  showShown();
  refresh();
}

function showShown() {
  const now = JSON.stringify([overview.faults, overview.webhookFaults, overview.disguise, overview.counts, current(), location.hash]);
  if (now !== shown) {
    shown = now;
    showNav();
    showBanner(false);
  }
}

function refresh() {
  view.refresh(overview).catch((error) => console.info(error.message)); // what is shown was deleted; the next look finds out
}

async function look() {
  let wait = document.hidden ? HIDDEN_MS : VISIBLE_MS;
  try {
    const next = await get('overview');
    const { now, ...rest } = next;
    const state = JSON.stringify(rest);
    const first = overview === null;
    const afterReset = !first && overview.resets !== next.resets;
    const wasLost = banner.className === 'lost';
    overview = next;
    if (first || afterReset) {
      frame();
    } else {
      showClock();
      if (state !== known || wasLost) {
        shown = wasLost ? '' : shown;
        showShown();
        refresh();
      }
    }
    known = state;
  } catch {
    if (overview !== null) {
      showBanner(true);
    }
    wait = LOST_MS;
  }
  setTimeout(look, wait);
}

window.addEventListener('hashchange', () => {
  if (overview !== null && location.hash !== '#main') {
    frame();
  }
});
document.addEventListener('visibilitychange', () => overview !== null && refresh());
look();
