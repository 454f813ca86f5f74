/**
 * A chart as an SVG file that stands by itself: its marks with the styles they have on the page, and the words that lie
 * over them as text. Only shapes and text are written, never markup of the page's.
 */
import { paper } from './paper.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** What a mark may take from the page's style sheet. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

interface Place {
  readonly left: number;
  readonly top: number;
}

const make = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};

/** @param chart as it is laid out now */
export function chartSvg(chart: HTMLElement, title: string): string {
  const { left, top, width, height } = chart.getBoundingClientRect();
  const root = make('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  const name = make('title', {});
  name.textContent = title;
  root.append(name, make('rect', { width, height, fill: paper() }));
  draw(chart, root, { left, top });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(root)}\n`;
}

function draw(element: Element, into: SVGElement, from: Place): void {
  const style = getComputedStyle(element);
  if (style.visibility === 'hidden' || style.display === 'none' || Number(style.opacity) === 0) return;
  const rect = element.getBoundingClientRect();
  if (element instanceof SVGSVGElement) {
    const group = make('g', { transform: `translate(${rect.left - from.left} ${rect.top - from.top})` });
    for (const child of element.children) group.append(styled(child));
    into.append(group);
    return;
  }
  // Words for the ear are not in the picture.
  if (style.clipPath !== 'none' && rect.width <= 1) return;
  if (!/^rgba\(.*, 0\)$|^transparent$/.test(style.backgroundColor))
    into.append(
      make('rect', {
        x: rect.left - from.left,
        y: rect.top - from.top,
        width: rect.width,
        height: rect.height,
        rx: Math.min(Number.parseFloat(style.borderRadius) || 0, rect.height / 2),
        fill: style.backgroundColor,
      }),
    );
  for (const child of element.childNodes) {
    if (child instanceof Element) draw(child, into, from);
    else if (child instanceof Text && child.data.trim() !== '') write(child, style, into, from);
  }
}

/** The words where their line stands; a line that wraps is written where it begins. */
function write(words: Text, style: CSSStyleDeclaration, into: SVGElement, from: Place): void {
  const range = document.createRange();
  range.selectNodeContents(words);
  const [line] = range.getClientRects();
  if (!line) return;
  const text = make('text', {
    x: line.left - from.left,
    y: line.top - from.top + line.height / 2,
    fill: style.color,
    'dominant-baseline': 'central',
    'font-family': style.fontFamily,
    'font-size': style.fontSize,
    'font-weight': style.fontWeight,
  });
  // Not as a style: the page's own policy forbids written ones.
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  text.textContent = words.data.replaceAll(/\s+/g, ' ');
  into.append(text);
}

function styled(mark: Element): Element {
  const copy = mark.cloneNode(false) as Element;
  for (const name of ['class', 'style', 'tabindex']) copy.removeAttribute(name);
  const style = getComputedStyle(mark);
  if (style.display === 'none') copy.setAttribute('display', 'none');
  for (const name of STYLES) copy.setAttribute(name, style.getPropertyValue(name));
  for (const child of mark.childNodes) {
    if (child instanceof Element) copy.append(styled(child));
    else if (child instanceof Text) copy.append(child.data);
  }
  return copy;
}
