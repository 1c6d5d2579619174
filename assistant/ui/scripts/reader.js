// The source pane: what is looked at, what stays in sight when text is added, and where the focus goes.
const root = document.querySelector('#reader');
let held = null;    // the paragraph that stays where it is while text is added around it
let step = null;    // the button that was pressed, to be focused again in the new pane
let was = null;     // what is shown; null while nothing is
let tree = false;   // whether the sections are unfolded
const into = (column, target) => {
  if (target) column.scrollTop += target.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 4;
};
const look = shown => shown.querySelectorAll('.column').forEach(column => {
  if (column.matches('.picture')) {
    const page = column.querySelector('img');
    column.scrollTop = page && column.dataset.mark ? page.offsetTop + column.dataset.mark * page.clientHeight - column.clientHeight / 4 : 0;
    return;
  }
  const at = !column.matches('.other') && shown.dataset.look;
  const whole = [...column.querySelectorAll('[data-at]')];
  into(column, at ? whole.filter(p => Number(p.dataset.at) <= Number(at)).pop() : column.querySelector('mark'));
});
document.addEventListener('rapporteur-open', event => {
  const opener = event.detail, shown = pane();
  step = opener.closest('#reader') ? opener.dataset.step || null : null;
  const column = shown && shown.querySelector('.column');
  const top = column && column.getBoundingClientRect().top;
  const seen = column && [...column.querySelectorAll('[data-at]')].find(p => p.getBoundingClientRect().bottom > top);
  held = seen && opener.matches('.more, .version, .leaf')
    ? {at: Number(seen.dataset.at), top: seen.getBoundingClientRect().top - top} : null;
  tree = Boolean(shown && shown.querySelector('.tree[open]') && opener.closest('#reader'));
  if (shown && opener.dataset.open === shown.dataset.open) look(shown);
  if (opener.matches('.leaf')) opener.setAttribute('aria-busy', 'true');  // a page takes a moment to be drawn
});
// A source that stays open while another question is answered says that it is an earlier answer's: it stands where the new sources would.
const aged = () => {
  const note = pane()?.querySelector('.earlier'), last = document.querySelector('#chat .turn:last-child');
  if (note) note.hidden = !(Number(last?.dataset.number) > parsed(pane().dataset.open).turn);
};
new MutationObserver(aged).observe(document.querySelector('#chat') || document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-number']});
new MutationObserver(() => {
  aged();
  const shown = pane(), now = shown ? shown.dataset.open || '' : null;
  // Gradio changes the pane that is there into the next one: what it shows tells them apart, not the element.
  if (now === was) return;
  const before = was !== null;
  was = now;
  if (!shown) {
    if (root.opener) [...document.querySelectorAll('a[data-open], button[data-open]')].find(e => e.dataset.open === root.opener)?.focus();
    return;
  }
  if (tree) shown.querySelector('.tree')?.setAttribute('open', '');
  shown.querySelectorAll('[aria-busy]').forEach(e => e.removeAttribute('aria-busy'));
  sized();
  look(shown);
  const column = shown.querySelector('.column');
  const same = held && [...column.querySelectorAll('[data-at]')].filter(p => Number(p.dataset.at) <= held.at).pop();
  if (same) column.scrollTop += same.getBoundingClientRect().top - column.getBoundingClientRect().top - held.top;
  if (same || shown.dataset.look) follow(column);
  held = null;
  const pressed = step && [...shown.querySelectorAll('[data-step]')].find(e => e.dataset.step === step);
  const again = pressed?.disabled ? pressed.parentElement.querySelector('[data-step]:not([disabled])') : pressed;
  if (before && again) again.focus({preventScroll: true});
  else shown.focus({preventScroll: true});
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-open']});
// The text goes on where the reader comes to the end of what is shown.
let asked = null;
element.addEventListener('scroll', event => {
  const column = event.target;
  if (!column.matches?.('.column:first-child') || asked === was) return;
  const near = column.scrollHeight - column.scrollTop - column.clientHeight < 300 ? 'later' : column.scrollTop < 100 ? 'earlier' : null;
  const more = near && column.querySelector(`.more[data-step="${near}"]`);
  if (more) { asked = was; more.click(); }
}, true);
document.addEventListener('keydown', event => {
  if (!pane() || event.defaultPrevented) return;
  if (event.key === 'Escape') { pane().hidden = true; trigger('clear', {}); return; }
  // By the place of the key too: on a Russian or Arabic keyboard it bears another letter.
  const to = event.ctrlKey || event.metaKey || event.altKey ? undefined : {n: 'next', p: 'previous'}[event.key] || {KeyN: 'next', KeyP: 'previous'}[event.code];
  if (to && root.contains(document.activeElement)) pane().querySelector(`[data-step="${to}"]:not([disabled])`)?.click();
});
