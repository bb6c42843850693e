import { initAll } from './govuk/govuk-frontend.min.js?v=5.14.0';

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('govuk-frontend-supported');
}
initAll();
