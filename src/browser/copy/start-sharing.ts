/**
 * Shows the button that hands the page to the system's share sheet, where there is one: the title of the page, the words that the button
 * carries, the permanent address.
 */
export function startSharing(root: Document): void {
  const button = root.querySelector<HTMLButtonElement>('button[data-share]');
  const canonical = root.querySelector<HTMLLinkElement>('link[rel=canonical]');
  if (button === null || canonical === null || !('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const shared = { title: root.title, text: button.dataset['share'], url: canonical.href };
    // Rejected when the reader thinks better of it.
    navigator.share(shared).catch(() => undefined);
  });
}
