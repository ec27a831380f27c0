// In place of Pagefind's module: hands on to what the test provides as `pagefind`.
export const options = (...given) => globalThis.pagefind.options(...given);
export const init = () => globalThis.pagefind.init();
export const search = (typed) => globalThis.pagefind.search(typed);
