/**
 * Keeps the address in step with what is typed. The answer to the last letters may arrive
 * after a result was opened: then the address belongs to the other page and stays.
 */
class SearchAddress extends HTMLElement {
  set address(value: string) {
    if (value !== '' && window.location.pathname.endsWith('/search')) {
      window.history.replaceState(window.history.state, '', value);
    }
  }
}

customElements.define('search-address', SearchAddress);
