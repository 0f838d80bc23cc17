/* SVG for the sample archive's graphics: the size of all of them, the site's colors, and text as a wire service sets it in its maps and charts. */

/** Of each graphic, in pixels: 3 to 2, as most news pictures are. */
export const size = { width: 1600, height: 1067 };

/** The site's colors (`src/styles/base.css`), and those of land and sea. */
export const colors = {
  paper: '#fbfaf7',
  ink: '#1c1b19',
  quiet: '#615d55',
  rule: '#d9d4c9',
  line: '#8f887b',
  link: '#7a2318',
  tint: '#e6c9c1',
  faint: '#f1e1da',
  sea: '#dfe6e8',
  seaText: '#56676e',
  land: '#f4f0e7',
  border: '#b5ad9f',
};

/** How a text is set. Sizes are in pixels of a graphic; on a phone a fifth of that. */
const styles = {
  title: { family: 'serif', size: 84, weight: 700, color: colors.ink },
  place: { family: 'sans', size: 54, weight: 700, color: colors.ink },
  country: { family: 'sans', size: 48, weight: 400, color: colors.quiet, spacing: 5 },
  sea: { family: 'serif', size: 48, weight: 400, color: colors.seaText, italic: true },
  region: { family: 'serif', size: 56, weight: 400, color: colors.ink, italic: true },
  event: { family: 'sans', size: 54, weight: 700, color: colors.link },
  detail: { family: 'sans', size: 46, weight: 400, color: colors.quiet },
  inverse: { family: 'sans', size: 54, weight: 700, color: colors.paper },
  inverseDetail: { family: 'sans', size: 36, weight: 400, color: colors.paper },
  figure: { family: 'serif', size: 132, weight: 700, color: colors.ink },
  inverseFigure: { family: 'serif', size: 132, weight: 700, color: colors.paper },
} satisfies Record<string, TextStyle>;

/** What is at hand where a graphic is rendered decides; the first of each is metrically Arial and Times New Roman. */
const families = {
  sans: "'Liberation Sans', Arial, Helvetica, sans-serif",
  serif: "'Liberation Serif', 'Times New Roman', Times, serif",
};

/** One text, its lines below each other; `at` is on the baseline of the first. `halo` is a color around the letters that keeps lines off them. */
export function text({ at, lines, as, anchor = 'start', halo }: Text): string {
  const { family, size: px, weight, color, ...more }: TextStyle = styles[as];
  const spans = [lines]
    .flat()
    .map(
      (line, index) => `<tspan x="${at[0]}" dy="${index ? Math.round(px * 1.2) : 0}">${escape(line)}</tspan>`,
    );
  const attributes = {
    x: at[0],
    y: at[1],
    'font-family': families[family],
    'font-size': px,
    'font-weight': weight,
    'text-anchor': anchor,
    fill: color,
    ...(more.italic && { 'font-style': 'italic' }),
    ...(more.spacing && { 'letter-spacing': more.spacing }),
    ...(halo && { stroke: halo, 'stroke-width': 10, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }),
  };
  return element('text', attributes, spans.join(''));
}

/** An element, its numbers rounded to a tenth of a pixel. */
export function element(name: string, attributes: Record<string, string | number>, inside = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escape(value)}"`,
  );
  return `<${name}${written.join('')}${inside ? `>${inside}</${name}>` : '/>'}`;
}

/** A whole graphic on `background`. */
export function graphic(background: string, parts: string[]): string {
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, viewBox: `0 0 ${size.width} ${size.height}` },
    element('rect', { ...size, fill: background }) + parts.join('\n'),
  );
}

/** A text as XML has it, in elements and in attributes. */
export function escape(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export type Point = [x: number, y: number];

export interface Text {
  at: Point;
  lines: string | string[];
  as: keyof typeof styles;
  anchor?: 'start' | 'middle' | 'end';
  halo?: string;
}

interface TextStyle {
  family: 'sans' | 'serif';
  size: number;
  weight: number;
  color: string;
  italic?: boolean;
  spacing?: number;
}
