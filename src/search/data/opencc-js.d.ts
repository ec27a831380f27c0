/** The package types its converters but not its dictionaries: entries `traditional simplified …`, separated by `|`. */
declare module 'opencc-js/dict/*' {
  const entries: string;
  export default entries;
}
