/**
 * Shows the button that hands the page to the system's share sheet, where there is one: the title of the page, the words that the button
 * carries, the permanent address.
 */
export function startSharing(root: Document): void {
  const button = root.querySelector<HTMLButtonElement>('button[data-share]');
  if (button === null || !('share' in navigator)) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    const url = root.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
    // Rejected when the reader thinks better of it.
    navigator.share({ title: root.title, text: button.dataset['share'], url }).catch(() => undefined);
  });
}
