/**
 * A picture of a part of the page as PNG, drawn by a library that is loaded when somebody asks for one. Sends nothing
 * anywhere: what it needs is on the page.
 */
import { domToBlob } from 'modern-screenshot';
import { paper } from './paper.ts';

/** Pixels of the picture per pixel of the page. */
const SCALE = 2;

export function pngOf(element: HTMLElement): Promise<Blob> {
  return domToBlob(element, {
    type: 'image/png',
    scale: SCALE,
    backgroundColor: paper(),
    // A field to type in says nothing that the picture does not.
    filter: (node) => !(node instanceof Element && node.matches('.price-twin')),
    // System fonts: nothing to fetch.
    font: false,
  });
}
