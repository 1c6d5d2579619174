// The form of conditions: what it holds is sent when a field is left or Enter pressed.
const send = () => trigger('input', {values: Object.fromEntries(new FormData(element.querySelector('form'))), wish: wish()});
element.addEventListener('change', send);
element.addEventListener('submit', event => { event.preventDefault(); send(); });
// Drawn anew, the form stays as it was unfolded.
let unfolded = false;
element.addEventListener('toggle', event => { unfolded = event.target.open; }, true);
new MutationObserver(() => {
  const form = element.querySelector('details');
  if (form && unfolded && !form.open) form.open = true;
}).observe(element, {childList: true});
// A condition that is removed by its own button leaves its field as well.
document.addEventListener('rapporteur-act', event => {
  const {act, name} = event.detail.dataset, form = element.querySelector('form');
  if (act !== 'delete' || name === undefined || !form) return;
  for (const field of form.elements) if (!name || field.name === name) field.value = '';
  element.querySelector('summary').focus();
});
