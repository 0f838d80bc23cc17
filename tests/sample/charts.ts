/* Charts for the sample archive's stories, drawn from the figures and dates that the stories give. */
import { addDays, differenceInCalendarDays, getISODay } from 'date-fns';
import { utc } from '@date-fns/utc';
import { colors, element, graphic, size, text } from './svg.ts';

/** Two parts of a whole, in percent, the larger first: bars on one line, so that the half can be seen. */
export function drawShares(title: string, shares: [share: number, label: string][]): string {
  const top = 430;
  const height = 330;
  const starts = shares.map((_, index) => shares.slice(0, index).reduce((sum, [share]) => sum + share, 0));
  const wide = size.width - 2 * edge;
  const bars = shares.map(([share, label], index) => {
    const x = edge + ((starts[index] ?? 0) / 100) * wide;
    const width = (share / 100) * wide;
    const isFirst = index === 0;
    const at = isFirst ? x + 40 : x + width - 40;
    const anchor = isFirst ? 'start' : 'end';
    return [
      element('rect', { x, y: top, width, height, fill: isFirst ? colors.link : colors.tint }),
      text({
        at: [at, top + 210],
        lines: `${share}%`,
        as: isFirst ? 'inverseFigure' : 'figure',
        anchor,
      }),
      text({ at: [isFirst ? x : x + width, top - 34], lines: label, as: 'place', anchor }),
    ];
  });
  const half = size.width / 2;
  return chart(title, [
    ...bars.flat(),
    element('path', {
      d: `M${half} ${top}v${height}`,
      stroke: colors.paper,
      'stroke-width': 4,
      'stroke-dasharray': '15 10',
    }),
    element('path', { d: `M${half} ${top + height}v30`, stroke: colors.ink, 'stroke-width': 4 }),
    text({ at: [half, top + height + 80], lines: 'One half', as: 'detail', anchor: 'middle' }),
  ]);
}

/** A number as dots, `each` a dot; the first `marked` of them filled. */
export function drawDots(
  title: string,
  dots: { total: number; marked: number; each: string; markedAs: string; columns: number },
): string {
  const wide = size.width - 2 * edge;
  const step = wide / dots.columns;
  const top = 330;
  const circles = Array.from({ length: dots.total }, (_, index) => {
    const isMarked = index < dots.marked;
    return element('circle', {
      cx: edge + (index % dots.columns) * step + step / 2,
      cy: top + Math.floor(index / dots.columns) * step,
      r: step * 0.36,
      fill: isMarked ? colors.link : colors.tint,
    });
  });
  const below = top + Math.ceil(dots.total / dots.columns) * step + 46;
  return chart(title, [
    ...circles,
    ...[
      { label: dots.each, fill: colors.tint, x: edge },
      { label: dots.markedAs, fill: colors.link, x: size.width / 2 },
    ].map(
      ({ label, fill, x }) =>
        element('circle', { cx: x + 22, cy: below - 14, r: 22, fill }) +
        text({ at: [x + 62, below], lines: label, as: 'detail' }),
    ),
  ]);
}

/** A life as a row of years, some of them filled. */
export function drawLife(
  title: string,
  life: {
    years: number;
    from: number;
    to: number;
    marked: string;
    points: [year: number, lines: string[]][];
  },
): string {
  const wide = size.width - 2 * edge;
  const step = wide / life.years;
  const top = 450;
  const height = 250;
  const years = Array.from({ length: life.years }, (_, year) =>
    element('rect', {
      x: edge + year * step + 1.5,
      y: top,
      width: step - 3,
      height,
      fill: year >= life.from && year < life.to ? colors.link : colors.tint,
    }),
  );
  return chart(title, [
    ...years,
    text({
      at: [edge + ((life.from + life.to) / 2) * step, top - 34],
      lines: life.marked,
      as: 'event',
      anchor: 'middle',
    }),
    ...life.points.map(([year, lines]) => {
      const x = edge + year * step;
      const anchor = year === 0 ? 'start' : 'end';
      return (
        element('path', {
          d: `M${x} ${top + height}v30`,
          stroke: colors.ink,
          'stroke-width': 4,
        }) + text({ at: [x, top + height + 86], lines, as: 'detail', anchor })
      );
    }),
  ]);
}

/** The weeks around a span of days, the days of the span filled and the last of them named. `from` and `to` are days, both within. */
export function drawDays(title: string, span: { from: string; to: string; last: string }): string {
  const [from, to] = [span.from, span.to].map((day) => new Date(`${day}T00:00Z`)) as [Date, Date];
  const first = addDays(from, 1 - getISODay(from, { in: utc }), { in: utc });
  const weeks = Math.ceil((differenceInCalendarDays(to, first, { in: utc }) + 1) / 7);
  const left = 290;
  const step = (size.width - edge - left) / 7;
  const height = 165;
  const top = 390;
  const cells = Array.from({ length: weeks * 7 }, (_, index) => {
    const day = addDays(first, index, { in: utc });
    const x = left + (index % 7) * step;
    const y = top + Math.floor(index / 7) * (height + 12);
    const isWithin = day >= from && day <= to;
    const isLast = day.getTime() === to.getTime();
    const fill = isLast ? colors.link : isWithin ? colors.tint : 'none';
    const number = String(day.getUTCDate());
    return (
      element('rect', {
        x: x + 6,
        y,
        width: step - 12,
        height,
        fill,
        stroke: isWithin ? fill : colors.rule,
        'stroke-width': 2,
      }) +
      text({ at: [x + 20, y + 62], lines: number, as: isLast ? 'inverse' : isWithin ? 'place' : 'detail' }) +
      (isLast ? text({ at: [x + 18, y + 124], lines: span.last, as: 'inverseDetail' }) : '')
    );
  });
  const months = Array.from({ length: weeks }, (_, week) => {
    const day = addDays(first, week ? week * 7 + 6 : 0, { in: utc });
    const isNew = week === 0 || day.getUTCDate() <= 7;
    const y = top + week * (height + 12) + 62;
    return isNew ? text({ at: [edge, y], lines: month.format(day), as: 'place' }) : '';
  });
  const heads = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((name, index) =>
    text({ at: [left + index * step + 20, top - 26], lines: name, as: 'detail' }),
  );
  return chart(title, [...heads, ...months, ...cells]);
}

/** Events beside a scale of years: each joined to its place there, so that near ones can be read and far ones are seen to be far. */
export function drawTimeline(title: string, line: { from: number; to: number; events: Event[] }): string {
  const top = 310;
  const bottom = 960;
  const axis = 260;
  const left = 420;
  const step = (bottom - top) / (line.events.length - 1);
  const yOf = (year: number): number => top + ((year - line.from) / (line.to - line.from)) * (bottom - top);
  const years = Array.from({ length: line.to - line.from + 1 }, (_, index) => line.from + index);
  const ticks = years.map((year, index) => {
    const isNamed = index % 3 === 0;
    const tick = { stroke: colors.line, 'stroke-width': 3 };
    return (
      element('path', { d: `M${axis - (isNamed ? 24 : 12)} ${yOf(year)}H${axis}`, ...tick }) +
      (isNamed
        ? text({ at: [axis - 44, yOf(year) + 16], lines: String(year), as: 'detail', anchor: 'end' })
        : '')
    );
  });
  const events = line.events.map(({ date, label, isBreak }, index) => {
    const y = yOf(yearsOf(date));
    const row = top + index * step;
    return [
      element('path', {
        d: `M${axis} ${y}L${left - 60} ${row}H${left - 24}`,
        fill: 'none',
        stroke: colors.line,
        'stroke-width': 3,
      }),
      element('circle', {
        cx: axis,
        cy: y,
        r: 13,
        fill: isBreak ? colors.paper : colors.link,
        stroke: colors.link,
        'stroke-width': 5,
      }),
      text({ at: [left, row + 18], lines: day.format(new Date(date)), as: 'detail' }),
      text({ at: [left + 312, row + 18], lines: label, as: isBreak ? 'event' : 'place' }),
    ];
  });
  return chart(title, [
    element('path', { d: `M${axis} ${top}V${bottom}`, stroke: colors.line, 'stroke-width': 3 }),
    ...ticks,
    ...events.flat(),
  ]);
}

const edge = 96;
const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' });

function chart(title: string, parts: string[]): string {
  return graphic(colors.paper, [text({ at: [edge, 190], lines: title, as: 'title' }), ...parts]);
}

/** A day as a number of years: `2015-07-02` is about 2015.5. */
function yearsOf(date: string): number {
  const year = Number(date.slice(0, 4));
  const start = new Date(`${year}-01-01`);
  return year + differenceInCalendarDays(new Date(date), start, { in: utc }) / 365.25;
}

interface Event {
  date: string;
  label: string;
  /** What ended something, drawn as a ring. */
  isBreak?: boolean;
}
