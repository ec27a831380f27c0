/*
 * Applies what the reader has chosen, before the page is painted: the one script that is loaded ahead of it. Plain old JavaScript, because
 * it is served as it stands. The classes are those of settings.ts; anything else that may be stored is passed over.
 */
(function (root) {
  root.classList.add('js');
  try {
    var stored = localStorage.getItem('reader-settings') || '';
    stored.split(' ').forEach(function (choice) {
      if (/^(size-large|size-largest|contrast-high|theme-light|theme-dark)$/.test(choice)) {
        root.classList.add(choice);
      }
    });
  } catch {
    // Storage is refused: the settings of the system decide.
  }
})(document.documentElement);
