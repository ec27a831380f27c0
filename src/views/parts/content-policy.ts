/** What a page needs beyond what every page may do. */
export interface PolicyNeeds {
  /** True where the page shows pages of this site in frames. */
  frames?: boolean | undefined;
}

/**
 * The content security policy of the portal's pages, for a meta element. It begins from nothing and allows this site alone; no code may
 * stand in a page, and none may write markup. Who may frame a page cannot be said in a meta element: that is for the server's headers.
 */
export function buildContentPolicy({ frames = false }: PolicyNeeds = {}): string {
  return join([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...(frames ? ["frame-src 'self'"] : []),
    "img-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
}

/** The policy of an embed: one style sheet, one script and the icon; it asks the network for nothing and has no form. */
export function buildEmbedPolicy(): string {
  return join([
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "img-src 'self'",
    "style-src 'self'",
    "script-src 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
}

const join = (directives: readonly string[]): string => directives.join('; ');
