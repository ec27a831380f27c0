/** Draws text on a picture. */
export interface Painter {
  ready: true;
}

/** Loads the fonts. */
export async function loadPainter(): Promise<Painter> {
  return { ready: true };
}
