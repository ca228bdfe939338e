// Faults, and what became of a call or a delivery, in the language of the page.
import { number, t } from './i18n.js';

/** What goes wrong with a request. */
export function faultWords(fault) {
  return t(`faults.is.${fault.kind}`, { status: fault.status, ms: number(fault.ms ?? 0), bytes: number(fault.bytes ?? 0) });
}

/** What goes wrong with a delivery. */
export function webhookFaultWords(fault) {
  return t(`webhooks.fault.${fault.kind}`, { seconds: number((fault.ms ?? 0) / 1000), bytes: number(fault.bytes ?? 0) });
}

/** Why a call or a delivery did not end well. */
export function troubleWords(trouble) {
  return t(`trouble.${trouble.kind}`, {
    ...Object.fromEntries(['ms', 'bytes', 'of', 'count'].map((name) => [name, number(trouble[name] ?? 0)])), status: trouble.status,
  });
}

function often(rule) {
  const which = rule.nth ? t('faults.often.nth', { count: number(rule.nth) })
    : rule.first ? t('faults.often.first', { count: number(rule.first) }) : t('faults.often.each');
  return rule.probability < 1 ? t('faults.often.chance', { which, percent: number(rule.probability * 100) }) : which;
}

/** A rule: which requests, how many of them, and what goes wrong with them. */
export function ruleWords(rule) {
  return t(rule.before ? 'faults.says.before' : 'faults.says.after',
    { scope: rule.scope === '*' ? t('faults.any') : rule.scope, often: often(rule), fault: faultWords(rule.fault) });
}
