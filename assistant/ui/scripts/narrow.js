// The form of conditions: what it holds is sent when a field is left or Enter pressed.
const send = () => trigger('input', {values: Object.fromEntries(new FormData(element.querySelector('form'))), wish: wish()});
element.addEventListener('change', send);
element.addEventListener('submit', event => { event.preventDefault(); send(); });
// A condition that is removed by its own button leaves its field as well.
document.addEventListener('rapporteur-act', event => {
  const {act, name} = event.detail.dataset, form = element.querySelector('form');
  if (act !== 'delete' || name === undefined || !form) return;
  for (const field of form.elements) if (!name || field.name === name) field.value = '';
  element.querySelector('summary').focus();
});
