/** A link with its words. */
export interface Link {
  href: string;
  label: string;
  /** Language tag when the words are not in the language of the page. */
  lang?: string | null;
  /** True for the place where the reader is. */
  current?: boolean;
}
