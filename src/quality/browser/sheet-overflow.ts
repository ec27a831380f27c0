/** What stands out of the margins of a sheet or is cut off, in words, for all sheets of a page; runs in the page. */
export function findOverflow(): string[] {
  const sheets = Array.from(document.querySelectorAll<HTMLElement>('.sheet'));
  if (sheets.length === 0) return ['has no sheet.'];
  return sheets.flatMap((sheet) => {
    const found: string[] = [];
    const edge = sheet.getBoundingClientRect();
    const { paddingRight, paddingBottom } = getComputedStyle(sheet);
    const [right, bottom] = [edge.right - parseFloat(paddingRight), edge.bottom - parseFloat(paddingBottom)];
    for (const element of Array.from(sheet.querySelectorAll('p, h1, h2, span, svg, li'))) {
      const box = element.getBoundingClientRect();
      // The quiet zone of a code is white and reaches into the margin on purpose.
      const allowed = element instanceof SVGElement ? 24 : 1;
      if (
        box.right > right + allowed ||
        box.bottom > bottom + 1 ||
        box.left < edge.left ||
        box.top < edge.top
      ) {
        found.push(`reaches out of its margins: ${element.textContent.slice(0, 40)}`);
      }
    }
    const foot = sheet.querySelector('.foot');
    const above = foot?.previousElementSibling?.getBoundingClientRect().bottom ?? 0;
    if ((foot?.getBoundingClientRect().top ?? 0) < above - 1) found.push('has text under its foot.');
    if (sheet.scrollHeight > sheet.clientHeight || sheet.scrollWidth > sheet.clientWidth)
      found.push('is cut off.');
    return found.map((what) => `${sheet.ariaLabel ?? ''} ${what}`.trim());
  });
}
