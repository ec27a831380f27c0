import { brotliCompressSync, constants } from 'node:zlib';

/** Compresses text as a host does that compresses its files once: brotli at its best level. */
export function compress(plain: Buffer): Buffer {
  return brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
}
