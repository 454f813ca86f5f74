/**
 * The stage as an SVG that a canvas can draw: a copy of its elements with this page's own rules, as they hold at this size
 * and in this theme. For pixels only: other programs than browsers do not draw HTML in an SVG. A library would copy every
 * computed style; a page in one file has its rules at hand.
 */
import { paper } from '#panels/export/paper.ts';

/** Pixels of paper around the stage. */
const MARGIN = 12;

interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function stageDrawing(stage: HTMLElement): Drawing {
  const { width: inner, height: tall } = stage.getBoundingClientRect();
  const [width, height] = [inner + 2 * MARGIN, tall + 2 * MARGIN];
  const copy = stage.cloneNode(true) as HTMLElement;
  // What lies over the stage on the screen stands at its end on paper; a field to type in says nothing more.
  copy.querySelector<HTMLElement>('.stage-foot')?.style.setProperty('position', 'static');
  for (const field of copy.querySelectorAll('.price-twin')) field.remove();
  // What was chosen is no attribute, and is not copied.
  const chosen = stage.querySelectorAll('select');
  for (const [at, select] of copy.querySelectorAll('select').entries())
    select.options[chosen[at]?.selectedIndex ?? 0]?.setAttribute('selected', '');
  const place = document.createElement('div');
  place.id = 'root';
  place.append(copy);
  const body = document.createElement('body');
  body.style.cssText = `margin:0;padding:${MARGIN}px`;
  body.append(place);
  const rules = [...document.styleSheets].map(({ cssRules }) => rulesNow(cssRules)).join('');
  const { className, dataset, lang } = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  // Written as text: an element for the rules would be an inline style to this page's own policy.
  const root = new XMLSerializer()
    .serializeToString(
      rootOf({ width, height, lang, class: className, 'data-theme': dataset.theme ?? (dark ? 'dark' : 'light') }),
    )
    .replace(/\/>$/, '>');
  const html = new XMLSerializer().serializeToString(body);
  const svg = `${root}<style>${escaped(rules)}*{scrollbar-width:none}</style>
<rect width="100%" height="100%" fill="${paper()}" /><foreignObject width="100%" height="100%">${html}</foreignObject></svg>`;
  return { svg, width, height };
}

/** An `<svg>` with nothing in it. */
function rootOf(attributes: Readonly<Record<string, string | number>>): Element {
  const root = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, String(value));
  return root;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Conditions on the window are decided here: a picture has another window. */
function rulesNow(rules: CSSRuleList): string {
  return [...rules]
    .map((rule) => {
      if (!(rule instanceof CSSMediaRule)) return rule.cssText;
      return matchMedia(rule.conditionText).matches ? rulesNow(rule.cssRules) : '';
    })
    .join('\n')
    .replaceAll(/([\d.]+)[dsl]?vh\b/g, (_, part: string) => `${(Number(part) * innerHeight) / 100}px`);
}
