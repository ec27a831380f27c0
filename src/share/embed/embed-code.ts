import { escapeHtml } from '../escape-html.ts';
import { type EmbedWidth, embedWidths } from './embed-height.ts';

/** What the code to paste is made from. */
export interface EmbedCodeInput {
  /** Address of the embed, absolute. */
  src: string;
  /** What the frame shows: its title, and the words of the link below it. */
  title: string;
  /** Language tag of the title. */
  lang: string;
  /** Height of the embed in CSS pixels at each width. */
  heights: Readonly<Record<EmbedWidth, number>>;
  /** The page that the embed is taken from, absolute. */
  page: string;
  /** What must be said beside the link, such as that the English is unofficial. */
  note: string | null;
  /** Address of the optional script, absolute. */
  script: string;
}

/** Code to paste into a page of another site; all show the same embed with a link to the portal below it. */
export interface EmbedCodes {
  /**
   * For most pages: no script, and the height follows the width of the column, from that of a phone to that of a wide page. It needs a site
   * that keeps `style` attributes.
   */
  fitting: string;
  /** For columns of one width, and for sites that take away `style` attributes: a frame of the height that this width needs. */
  fixed: Record<EmbedWidth, string>;
  /** For sites that allow a script of the portal, however strict their policy: attributes only, and the script sets the exact height. */
  scripted: string;
}

/** Writes the code to paste. */
export function formatEmbedCodes(input: EmbedCodeInput): EmbedCodes {
  const { heights, script } = input;
  const link = formatLink(input);
  const fixed = (width: EmbedWidth): string =>
    [formatFixedFrame(input, { width: '100%', height: heights[width] }), link].join('\n');
  return {
    fitting: [formatFittingFrame(input), link].join('\n'),
    fixed: { 320: fixed(320), 500: fixed(500), 800: fixed(800) },
    scripted: [
      formatFrame(input, { width: '100%', height: heights[320] }),
      link,
      `<script src="${escapeHtml(script)}" async></script>`,
    ].join('\n'),
  };
}

/** A frame of one size, without a link below it. */
export function formatFixedFrame(input: FrameInput, size: Size): string {
  return formatFrame(input, { ...size, style: 'border:0;max-width:100%' });
}

type FrameInput = Pick<EmbedCodeInput, 'src' | 'title' | 'lang'>;

/** Size of a frame in CSS pixels. */
interface Size {
  width: number | '100%';
  height: number;
}

function formatFrame({ src, title, lang }: FrameInput, size: Size & { style?: string }): string {
  const attributes = { src, title, lang, width: size.width, height: size.height, loading: 'lazy' };
  return `<iframe ${formatAttributes(size.style === undefined ? attributes : { ...attributes, style: size.style })}></iframe>`;
}

/**
 * A frame in a box whose padding makes room for it: percentages there are of the width of the column. The room is what straight lines between
 * the heights give, and never less than that of the widest; text needs less than the lines in between, so nothing scrolls.
 *
 * What a site takes away costs little: without `max()` the box has the height of the widest, without any style the frame that of the narrowest.
 */
function formatFittingFrame(input: EmbedCodeInput): string {
  const { 320: narrow, 800: wide } = input.heights;
  const lines = embedWidths
    .slice(1)
    .map((width, index) => formatLine(input, embedWidths[index] ?? width, width));
  const room = `padding-bottom:${wide}px;padding-bottom:max(${[`${wide}px`, ...lines].join(',')})`;
  const style = 'position:absolute;top:0;left:0;width:100%;height:100%;border:0';
  return `<div style="position:relative;${room}">${formatFrame(input, { width: '100%', height: narrow, style })}</div>`;
}

/** Added between the widths, in pixels: text grows by whole lines, so that a straight line may be short of one and a half. */
const slack = 48;

/** The line through the heights at two widths, as a length: `calc(1432px - 129.2%)`. */
function formatLine({ heights }: EmbedCodeInput, from: EmbedWidth, to: EmbedWidth): string {
  const slope = Math.max(0, (heights[from] - heights[to]) / (to - from));
  return `calc(${Math.ceil(heights[from] + slope * from + slack)}px - ${(slope * 100).toFixed(1)}%)`;
}

function formatLink({ page, title, lang, note }: EmbedCodeInput): string {
  const link = `<a href="${escapeHtml(page)}">${escapeHtml(title)}</a>`;
  return `<p lang="${lang}">${note === null ? link : `${link}<br>${escapeHtml(note)}`}</p>`;
}

function formatAttributes(attributes: Readonly<Record<string, string | number>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ');
}
