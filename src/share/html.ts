import { escapeHtml } from './escape-html.ts';

/**
 * HTML that is safe to print: every value put into it was escaped, or is such HTML itself. Only `html` makes it, so a string from
 * the content can never pass for it.
 */
export class Html {
  readonly #text: string;

  private constructor(text: string) {
    this.#text = text;
  }

  /** The one door: the pieces are written in the code, the values come from anywhere. */
  static join(pieces: readonly string[], values: readonly HtmlValue[]): Html {
    return new Html(pieces.map((piece, index) => piece + write(values[index])).join(''));
  }

  toString(): string {
    return this.#text;
  }
}

/** What a template takes. `null`, `undefined` and `false` print nothing, so that parts can be left out. */
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

/**
 * Tagged template for HTML: html`<p lang="${lang}">${text}</p>`. Values are escaped for text and for attributes in double quotes;
 * lists are joined. It does not know of scripts, styles and addresses that run something: templates have none.
 */
export function html(pieces: TemplateStringsArray, ...values: HtmlValue[]): Html {
  return Html.join(pieces, values);
}

function write(value: HtmlValue): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(write).join('');
  return escapeHtml(String(value));
}
