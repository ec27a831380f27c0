/**
 * Fills values into a text that was handed to the browser: `{count}` is one. (Texts that are finished in the build have two braces and are
 * filled in by the translator.) What has no value stays as it is.
 */
export function fillIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(values, name) ? values[name] : undefined;
    return value === undefined ? whole : String(value);
  });
}
