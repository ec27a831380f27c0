/*
 * Tells the page around an embed how tall its content is, whenever that changes, and when it asks. Plain old JavaScript, because it is served
 * as it stands. The height is no secret, and the portal cannot know on whose page it is shown: any parent may hear it.
 */
(function (root) {
  if (parent === window) return;
  function report() {
    parent.postMessage({ embedHeight: Math.ceil(root.getBoundingClientRect().height) }, '*');
  }
  addEventListener('message', function (event) {
    if (event.source === parent && event.data === 'embedHeight') report();
  });
  addEventListener('load', report);
  if (window.ResizeObserver) new ResizeObserver(report).observe(root);
  else addEventListener('resize', report);
})(document.documentElement);
