/**
 * Pictures for a host page: the chart by the SVG writer that the site's export uses, the stage by its own elements and
 * rules, and a PNG is either on a canvas. So the embed carries no screenshot library, fetches nothing, and works in a frame
 * without an origin.
 */
import { chartSvg } from '#panels/export/chartSvg.ts';
import type { Picture } from '#protocol/embedMessage.ts';
import { session } from '#store/session.ts';
import { stageDrawing } from './stageDrawing.ts';

/** Pixels of a PNG per pixel of the page. */
const SCALE = 2;

/** @returns null when that part is not shown, or nobody can see this frame */
export async function imageOf({ of, format }: Pick<Picture, 'of' | 'format'>): Promise<Picture | null> {
  const place = document.querySelector<HTMLElement>(of === 'stage' ? 'main' : '.price-picture');
  if (!place || place.offsetWidth === 0 || place.offsetHeight === 0) return null;
  const { svg, width, height } = of === 'stage' ? stageDrawing(place) : chartDrawing(place);
  const drawing = await addressed(new Blob([svg], { type: 'image/svg+xml' }));
  const data = format === 'svg' ? drawing : await addressed(await rasterised(drawing, width, height));
  return { of, format, width, height, data };
}

function chartDrawing(chart: HTMLElement): { readonly svg: string; readonly width: number; readonly height: number } {
  const { width, height } = chart.getBoundingClientRect();
  return { svg: chartSvg(chart, session.getState().world?.scenario.name ?? ''), width, height };
}

async function rasterised(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = svg;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * SCALE);
  canvas.height = Math.round(height * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser drew no picture'))), 'image/png');
  });
}

/** As a `data:` address. */
function addressed(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('the picture could not be read'));
    reader.readAsDataURL(blob);
  });
}
