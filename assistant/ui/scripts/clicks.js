// What a click or a key does in the page's own HTML. It runs once for each of them when it is loaded; `element` and `trigger` are
// Gradio's. Nothing of a record is read here: an element says by its attributes what it opens, and the server decides.
const plain = event => event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
const pane = () => document.querySelector('#reader .reader');
const parsed = text => text ? JSON.parse(text) : null;
// What of the list of records is shown; null while the questions are.
const wish = () => document.body.dataset.view === 'records' ? parsed(document.querySelector('#browse .browse')?.dataset.now) || {} : null;

// Does something when no answer is growing; one that is growing is stopped, or waited for.
const whenIdle = (then, stop) => {
  const button = document.querySelector('#stop');
  if (button.disabled) return then();
  if (stop) button.click();
  setTimeout(() => whenIdle(then, false), 150);
};

element.addEventListener('click', event => {
  const opener = event.target.closest('[data-open]:is(a, button)');
  if (opener && plain(event)) {
    event.preventDefault();
    if (!opener.closest('#reader')) document.querySelector('#reader').opener = opener.dataset.open;
    document.dispatchEvent(new CustomEvent('rapporteur-open', {detail: opener}));
    trigger('select', {place: JSON.parse(opener.dataset.open)});
    return;
  }
  const act = event.target.closest('[data-act]');
  if (!act) return;
  const {act: name, turn = 0, named, example} = act.dataset;
  if (name === 'clear' && pane()) pane().hidden = true;
  if (name === 'edit') document.querySelector('#question textarea').focus();
  document.dispatchEvent(new CustomEvent('rapporteur-act', {detail: act}));
  trigger(name, {turn: Number(turn), named: parsed(named), name: act.dataset.name || '', question: example === undefined ? '' : act.textContent, wish: wish(),
    title: document.querySelector('#kept .conversation[aria-current]')?.textContent || ''});
});
