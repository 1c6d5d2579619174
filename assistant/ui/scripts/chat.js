// Keeps the newest question at the top while its answer grows below it.
const box = element.closest('#chat');
new MutationObserver(() => {
  const last = element.querySelector('.turn:last-child');
  box.scrollTop += last ? last.getBoundingClientRect().top - box.getBoundingClientRect().top - 12 : 0;
}).observe(element, {childList: true, characterData: true, subtree: true});
// What the reader says of an answer is noted on the server and shown here: the conversation is drawn anew while others are growing.
const said = new Map();
element.addEventListener('click', event => {
  const button = event.target.closest('[data-act=like]');
  if (button) { said.set(button.dataset.key, button.dataset.name); marked(); }
});
const marked = () => element.querySelectorAll('[data-act=like]').forEach(b => {
  const pressed = String(said.get(b.dataset.key) === b.dataset.name);
  if (b.getAttribute('aria-pressed') !== pressed) b.setAttribute('aria-pressed', pressed);
});
// Another conversation than before: the list says which one is open.
let open = null;
new MutationObserver(() => {
  marked();
  const key = element.querySelector('[role=log]')?.dataset.key;
  if (key === open) return;
  open = key;
  document.dispatchEvent(new CustomEvent('rapporteur-kept'));
}).observe(element, {childList: true, subtree: true, attributes: true, attributeFilter: ['data-key', 'aria-pressed']});
