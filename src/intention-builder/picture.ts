/** The card as a picture, drawn here: no service sees it, and no font is loaded for it. */
import type {CardFace} from './face.ts';

type Direction = 'ltr' | 'rtl';

/** The widget's own colors and type. Colors are CSS colors. */
export interface Look {
  /** font families */
  readonly font: string;
  readonly paper: string;
  /** the window's light; none where the widget shows none */
  readonly light: string | undefined;
  readonly ink: string;
  readonly soft: string;
  readonly accent: string;
  readonly line: string;
  readonly dir: Direction;
}

/** In pixels, as is all here. */
const width = 1600;
const usualHeight = 1067;
/** The most that a phone's browser draws without running out of memory. */
const mostHeight = 8000;
const edge = 112;
const gap = 64;
const small = 36;
const labelWidth = 300;
/** The sentence has the first of these sizes in which it stands in its room; else the last, and the room grows. */
const sizes = [92, 76, 64, 52, 44];
const sentenceRoom = 500;
/** More of a text than ever fits is not measured. */
const mostCharacters = 20_000;
/** of the word, and of what helps */
const mostLines = 40;

/** Reads a card's look from one that is shown. */
export function readLook(card: Element, dir: Direction): Look {
  const styleOf = (selector: string) => getComputedStyle(card.querySelector(selector) ?? card);
  const {fontFamily, backgroundColor, color, borderTopColor} = getComputedStyle(card);
  const light = styleOf('.window');
  return {
    font: fontFamily,
    paper: backgroundColor,
    light: light.display === 'none' ? undefined : light.color,
    ink: color,
    soft: styleOf('.soft, dt').color,
    accent: styleOf('.anchor').color,
    line: borderTopColor,
    dir,
  };
}

/**
 * Draws a card: 1600 px wide, as high as it needs, up to 8000 px. What does not fit ends in "…".
 *
 * @param labels what stands before the word and before what helps
 * @throws where the browser draws nothing
 */
export function drawPicture(
  {date = '', sentence, word = '', hard = ''}: CardFace,
  labels: {readonly word: string; readonly hard: string},
  {font, paper, light, ink, soft, accent, line, dir}: Look,
): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser draws no pictures');
  const wide = width - 2 * edge;

  /** Finds a text's lines, and how they are written: from a height on, between two sides. */
  const lay = (text: string, size: number, color: string, room: number, most: number, own = dir, weight = 400) => {
    const style = {font: `${weight} ${size}px ${font}`, fillStyle: color, direction: own, textBaseline: 'middle'};
    Object.assign(context, style);
    const lines = wrap(text.slice(0, mostCharacters), (part) => context.measureText(part).width <= room, most);
    const step = size * 1.3;
    return {
      lines,
      height: lines.length * step,
      write(top: number, left = edge, right = width - edge) {
        Object.assign(context, style);
        const start = own === 'rtl' ? right : left;
        lines.forEach((part, i) => context.fillText(part, start, top + (i + 0.5) * step));
      },
    };
  };

  const dated = lay(date, small, soft, wide, 2);
  const rows = [
    {label: labels.word, said: word, color: accent, weight: 600},
    {label: labels.hard, said: hard, color: ink, weight: 400},
  ]
    .filter(({said}) => said)
    .map(({label, said, color, weight}) => ({
      label: lay(label, small, soft, labelWidth - gap / 2, 4),
      value: lay(said, small, color, wide - labelWidth, mostLines, directionOf(said), weight),
    }));
  const heightOf = ({label, value}: (typeof rows)[0]) => Math.max(label.height, value.height) + 8;
  const foot = rows.reduce((sum, row) => sum + heightOf(row), rows.length && gap / 2);
  const above = edge + (dated.height && dated.height + gap);
  const around = above + (foot && foot + gap) + edge;

  const lines = (size: number, height: number, more = 0, room = wide) =>
    lay(sentence, size, ink, room, Math.floor(height / (size * 1.3)) + more, directionOf(sentence));
  const size = sizes.find((size) => lines(size, sentenceRoom, 1).height <= sentenceRoom);
  let main = lines(size ?? 44, mostHeight - around);
  // The lines are as even as they can be, without one more and without parting a word.
  for (let room = wide; size && room > size; room *= 0.95) {
    const even = lines(size, main.height, 1, room);
    if (even.height > main.height || even.lines.join(' ') !== main.lines.join(' ')) break;
    main = even;
  }

  // Its size empties a canvas, so it comes before the first stroke.
  canvas.width = width;
  canvas.height = Math.min(mostHeight, Math.max(usualHeight, around + main.height));
  context.fillStyle = paper;
  context.fillRect(0, 0, width, canvas.height);
  if (light) shine(context, light, dir);
  dated.write(edge);
  main.write(above + (canvas.height - around - main.height) / 2);
  let y = canvas.height - edge - foot;
  context.fillStyle = line;
  if (foot) context.fillRect(edge, y, wide, 2);
  y += gap / 2;
  for (const row of rows) {
    row.label.write(y);
    if (dir === 'rtl') row.value.write(y, edge, width - edge - labelWidth);
    else row.value.write(y, edge + labelWidth);
    y += heightOf(row);
  }
  return canvas;
}

/** A canvas as a PNG file. */
export function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser made no file of the picture'))));
  });
}

/** The direction of a text: that of its first letter. */
function directionOf(text: string): Direction {
  const rightToLeft =
    /^\P{L}*(?=\p{L})[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
  return rightToLeft.test(text) ? 'rtl' : 'ltr';
}

/** The window's light, as the card has it. */
function shine(context: CanvasRenderingContext2D, light: string, dir: Direction): void {
  const [w, h] = [width * 0.66, context.canvas.height * 1.12];
  const side = dir === 'rtl' ? -1 : 1;
  context.setTransform(side, 0, side * Math.tan((-16 * Math.PI) / 180), 1, width / 2 + side * width * 0.21, h / 2.24);
  const fade = context.createLinearGradient(-w / 2, 0, w / 2, 0);
  fade.addColorStop(0.02, `oklch(from ${light} l c h / 0)`);
  fade.addColorStop(0.55, light);
  context.fillStyle = fade;
  for (const x of [-w / 2, w * 0.03]) {
    for (const y of [-h / 2, h * 0.024]) context.fillRect(x, y, w * 0.47, h * 0.476);
  }
  context.resetTransform();
}

/** What a text is made of. In the language of the browser: where words end is known by their script. */
function segmentsOf(text: string, granularity: 'word' | 'grapheme'): Intl.SegmentData[] {
  return [...new Intl.Segmenter(undefined, {granularity}).segment(text)];
}

/** What stays together on a line: words with what follows them, also where a language puts no spaces between words. */
function atomsOf(text: string): string[] {
  const atoms: string[] = [];
  let open = true;
  let word = false;
  for (const {segment, isWordLike = false} of segmentsOf(text, 'word')) {
    if (open || (word && isWordLike)) atoms.push(segment);
    else atoms[atoms.length - 1] += segment;
    open = /[\s、。，！？；：]$/.test(segment);
    word = isWordLike;
  }
  return atoms;
}

/** Breaks a text into lines, at most so many: then the last one says by "…" that there was more. */
function wrap(text: string, fits: (line: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const end = () => {
    lines.push(line.trim());
    line = '';
  };
  const add = (piece: string, whole = false): void => {
    if (lines.length > most) return;
    if (fits((line + piece).trimEnd()) || (whole && !line)) line += piece;
    else if (line) {
      end();
      add(piece, whole);
    } else for (const {segment} of segmentsOf(piece, 'grapheme')) add(segment, true);
  };
  for (const paragraph of text.trim() && text.trim().split('\n')) {
    for (const atom of atomsOf(paragraph)) add(atom);
    end();
  }
  if (lines.length <= most) return lines;
  const last = segmentsOf(lines[most - 1] ?? '', 'grapheme').map(({segment}) => segment);
  while (last.length && !fits(`${last.join('')}…`)) last.pop();
  return [...lines.slice(0, most - 1), `${last.join('')}…`];
}
