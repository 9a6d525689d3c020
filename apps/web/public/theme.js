// Before the first paint: the theme that was chosen here, else the system's.
(function () {
  try {
    var theme = localStorage.getItem('openv0:theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // No storage, no choice to remember.
  }
})();
