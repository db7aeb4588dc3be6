/** The card as a picture, drawn here: no service sees it, and no font is loaded for it. */
import type { CardFace } from './face.js';
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
/** Reads a card's look from one that is shown. */
export declare function readLook(card: Element, dir: Direction): Look;
/**
 * Draws a card: 1600 px wide, as high as it needs, up to 8000 px. What does not fit ends in "…".
 *
 * @param labels what stands before the word and before what helps
 * @throws where the browser draws nothing
 */
export declare function drawPicture({ date, sentence, word, hard }: CardFace, labels: {
    readonly word: string;
    readonly hard: string;
}, { font, paper, light, ink, soft, accent, line, dir }: Look): HTMLCanvasElement;
/** A canvas as a PNG file. */
export declare function pngOf(canvas: HTMLCanvasElement): Promise<Blob>;
export {};
