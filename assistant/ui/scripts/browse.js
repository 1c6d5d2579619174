// The list of records: asked for when it is shown, searched, put in order and turned.
let pressed = null;  // the button that was pressed, to be focused again in the new list
const again = () => trigger('input', {wish: wish()});
document.addEventListener('rapporteur-browse', again);
document.addEventListener('rapporteur-added', () => { if (wish()) again(); });
element.addEventListener('submit', event => {
  event.preventDefault();
  pressed = 'words';
  trigger('input', {wish: {words: new FormData(event.target).get('words')}});
});
element.addEventListener('click', event => {
  const button = event.target.closest('button[data-wish]');
  if (!button) return;
  pressed = button.dataset.column || button.dataset.step;
  trigger('input', {wish: JSON.parse(button.dataset.wish)});
});
new MutationObserver(() => {
  if (!pressed) return;
  const target = element.querySelector(`[data-column="${pressed}"], [data-step="${pressed}"]:not([disabled]), [name="${pressed}"]`);
  (target || element.querySelector('.pages button:not([disabled])'))?.focus({preventScroll: true});
  pressed = null;
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-now']});
