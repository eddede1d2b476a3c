// The report of the reading in force, as one file: made by the engine, saved or opened (and printed) by the reader.

import { byId, el, fill } from './dom.js';
import { say } from './banner.js';
import { state } from './state.js';
import { call } from './wire.js';
import { words } from './words.js';

/** Asks with how much text; says which reading it will show. */
export function openReport() {
  const sheet = byId('sheet');
  const choice = (value, text, checked) => {
    const input = el('input', { type: 'radio', name: 'texts', value });
    input.checked = checked;
    return el('label', {}, input, text);
  };
  const off = state.off.map(words.member);
  const link = el('p', { role: 'status' });
  const make = el('button', { type: 'submit' }, words.makeReport);
  const form = el('form', { onsubmit: async event => {
    event.preventDefault();
    make.disabled = true;
    fill(link, words.makingReport);
    try {
      const whole = new FormData(form).get('texts') === 'whole';
      const { path, name, bytes } = await call('/ask/report', { after: state.off, whole });
      fill(link, el('a', { href: path, download: name, class: 'saved' }, words.saveReport(name, bytes)), ' · ',
        el('a', { href: path, target: '_blank', rel: 'noopener' }, words.openReport));
      link.querySelector('a').focus();
      say(words.reportMade);
    } catch (e) {
      fill(link, words.failed + e.message);
    } finally {
      make.disabled = false;
    }
  } },
  el('fieldset', {}, el('legend', { class: 'said' }, words.reportTexts), choice('whole', words.reportWhole, true), choice('quotations', words.reportQuotations, false)),
  el('p', { class: 'acts' }, make, el('button', { type: 'button', onclick: () => sheet.close() }, words.close)),
  link);
  fill(sheet,
    el('h2', {}, words.report),
    el('p', {}, words.reportHow),
    el('p', {}, off.length ? words.reportReading(off) : words.reportBelieved),
    form,
    el('p', { class: 'about' }, words.printHow, ' ', el('button', { type: 'button', class: 'link', onclick: () => { sheet.close(); print(); } }, words.printScreen)));
  sheet.showModal();
}
