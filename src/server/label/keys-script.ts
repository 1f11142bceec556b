/**
 * The script of the page, served at an address of its own: one key for each control that names one in `data-key`. The page
 * works without it. Keys can be switched off (WCAG 2.1.4), and stay silent where something is typed.
 */
export const KEYS_SCRIPT = `'use strict';
(() => {
  const root = document.documentElement;
  const toggle = document.querySelector('#keys-on');
  let kept = null;
  try { kept = localStorage.getItem('klartext-keys'); } catch {}
  const set = (on) => {
    root.dataset.keys = on ? 'on' : 'off';
    try { localStorage.setItem('klartext-keys', on ? 'on' : 'off'); } catch {}
  };
  set(kept !== 'off');
  if (toggle) {
    toggle.closest('[hidden]').hidden = false;
    toggle.checked = root.dataset.keys === 'on';
    toggle.addEventListener('change', () => set(toggle.checked));
  }
  const isTyping = (target) => target.matches('select, textarea, input:not([type=radio]):not([type=checkbox])');
  document.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(target instanceof Element) || root.dataset.keys !== 'on' || isTyping(target)) return;
    if (key === 'Enter' && target.matches('a, button, summary')) return;
    const control = [...document.querySelectorAll('[data-key]')].find((one) => one.dataset.key === key);
    if (!control || control.disabled) return;
    event.preventDefault();
    if (control.matches('details')) {
      control.open = !control.open;
      control.querySelector('summary').focus();
    } else if (control.matches('select')) control.focus();
    else {
      control.focus();
      control.click();
    }
  });
})();
`;
