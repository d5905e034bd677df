// Runs before the first paint: the remembered choice, else what the system says.
(function () {
  var system = window.matchMedia('(prefers-color-scheme: dark)');
  function apply() {
    var choice = 'system';
    try {
      choice = window.localStorage.getItem('entente-theme') || 'system';
    } catch (blocked) {
      // Without storage the system decides.
    }
    var dark = choice === 'dark' || (choice !== 'light' && system.matches);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    document.documentElement.dataset.themeChoice = choice;
  }
  apply();
  system.addEventListener('change', apply);
  window.addEventListener('entente-theme', apply);
})();
