/* The graphics of the sample archive: for which story, in which file beside it, and what is drawn. Figures and dates are those of the stories. */
import { drawDays, drawDots, drawLife, drawShares, drawTimeline } from './charts.ts';
import { drawMap } from './map.ts';

export const graphics: { story: string; file: string; draw: () => string }[] = [
  {
    story: '2004/12/26/tsunami-across-the-indian-ocean',
    file: 'indian-ocean.png',
    draw: () =>
      drawMap({
        center: [87.5, 8.5],
        across: 4300,
        scale: 1000,
        globe: 'bottom left',
        bar: 'bottom left',
        about: ['Indonesia', 'Sri Lanka', 'India', 'Thailand'],
        places: [
          { at: [95.98, 3.3], kind: 'epicenter', lines: ['Epicenter'], side: 'left' },
          { at: [95.32, 5.55], kind: 'town', lines: ['Banda Aceh'], side: 'above' },
        ],
        names: [
          { at: [78.5, 17.5], lines: 'INDIA', as: 'country' },
          { at: [79, 4.6], lines: ['SRI', 'LANKA'], as: 'country' },
          { at: [101.2, 15.5], lines: 'THAILAND', as: 'country' },
          { at: [101.5, -1.5], lines: 'INDONESIA', as: 'country' },
          { at: [88, 13.5], lines: ['Bay of', 'Bengal'], as: 'sea' },
          { at: [83.5, -1], lines: 'Indian Ocean', as: 'sea' },
        ],
      }),
  },
  {
    story: '2010/01/12/quake-in-haiti',
    file: 'haiti.png',
    draw: () =>
      drawMap({
        center: [-71.9, 18.95],
        across: 560,
        scale: 100,
        globe: 'top right',
        bar: 'bottom right',
        about: ['Haiti'],
        places: [
          { at: [-72.57, 18.44], kind: 'epicenter', lines: ['Epicenter'], side: 'below' },
          { at: [-72.34, 18.54], kind: 'town', lines: ['Port-au-Prince'], side: 'right' },
        ],
        names: [
          { at: [-72.4, 19.3], lines: 'HAITI', as: 'country' },
          { at: [-70.6, 18.9], lines: ['DOMINICAN', 'REPUBLIC'], as: 'country' },
          { at: [-73.5, 17.55], lines: 'Caribbean Sea', as: 'sea' },
          { at: [-73.2, 20.4], lines: 'Atlantic Ocean', as: 'sea' },
        ],
      }),
  },
  {
    story: '2011/03/11/quake-and-tsunami-in-japan',
    file: 'north-east-japan.png',
    draw: () =>
      drawMap({
        center: [140.6, 37.4],
        across: 900,
        scale: 200,
        globe: 'bottom right',
        bar: 'bottom left',
        about: ['Japan'],
        places: [
          { at: [142.37, 38.3], kind: 'epicenter', lines: ['Epicenter'], side: 'right' },
          { at: [140.87, 38.27], kind: 'town', lines: ['Sendai'], side: 'left' },
          { at: [141.03, 37.42], kind: 'scene', lines: ['Fukushima Daiichi'], side: 'right' },
          { at: [139.69, 35.69], kind: 'town', lines: ['Tokyo'], side: 'left' },
        ],
        names: [
          { at: [138.4, 36.8], lines: 'JAPAN', as: 'country' },
          { at: [137.2, 39.3], lines: 'Sea of Japan', as: 'sea' },
          { at: [143.2, 36.35], lines: 'Pacific Ocean', as: 'sea' },
        ],
      }),
  },
  {
    story: '2023/02/06/quakes-in-turkey-and-syria',
    file: 'turkey-and-syria.png',
    draw: () =>
      drawMap({
        center: [37.95, 37.3],
        across: 640,
        scale: 100,
        globe: 'top right',
        bar: 'bottom right',
        about: ['Turkey', 'Syria'],
        places: [
          { at: [37.01, 37.23], kind: 'epicenter', lines: ['7.8 at 04:17'], side: 'left' },
          { at: [37.2, 38.01], kind: 'epicenter', lines: ['7.5 at 13:24'], side: 'left' },
          { at: [37.38, 37.07], kind: 'town', lines: ['Gaziantep'], side: 'right' },
          { at: [37.16, 36.2], kind: 'town', lines: ['Aleppo'], side: 'right' },
        ],
        names: [
          { at: [39.3, 38.4], lines: 'TURKEY', as: 'country' },
          { at: [39.3, 36.1], lines: 'SYRIA', as: 'country' },
          { at: [35.16, 36.05], lines: ['Mediterranean', 'Sea'], as: 'sea' },
        ],
      }),
  },
  {
    story: '2024/05/20/raisi-found-dead',
    file: 'east-azerbaijan.png',
    draw: () =>
      drawMap({
        center: [48.3, 38.05],
        across: 1000,
        scale: 200,
        globe: 'bottom left',
        bar: 'top right',
        about: ['Iran'],
        places: [
          { at: [46.29, 38.08], kind: 'town', lines: ['Tabriz'], side: 'below' },
          { at: [51.39, 35.69], kind: 'town', lines: ['Tehran'], side: 'left' },
          { at: [49.87, 40.4], kind: 'town', lines: ['Baku'], side: 'right' },
        ],
        names: [
          { at: [46.6, 38.45], lines: ['East Azerbaijan'], as: 'region' },
          { at: [48.3, 36.3], lines: 'IRAN', as: 'country' },
          { at: [47.4, 40.5], lines: 'AZERBAIJAN', as: 'country' },
          { at: [44.8, 40.3], lines: 'ARMENIA', as: 'country' },
          { at: [51, 38.3], lines: 'Caspian Sea', as: 'sea' },
        ],
      }),
  },
  {
    story: '1997/07/01/hong-kong-handed-to-china',
    file: 'hong-kong.png',
    draw: () =>
      drawMap({
        center: [114.1, 22.45],
        across: 190,
        scale: 50,
        globe: 'top left',
        bar: 'bottom left',
        about: ['Hong Kong'],
        places: [],
        names: [
          { at: [114.4, 22.9], lines: 'CHINA', as: 'country' },
          { at: [114.62, 22.3], lines: 'HONG KONG', as: 'country' },
          { at: [114.5, 21.95], lines: 'South China Sea', as: 'sea' },
        ],
      }),
  },
  {
    story: '2023/03/10/iran-and-saudi-arabia-agree',
    file: 'iran-and-saudi-arabia.png',
    draw: () =>
      drawMap({
        center: [53.2, 27.4],
        across: 3900,
        scale: 1000,
        globe: 'top right',
        bar: 'bottom right',
        about: ['Iran', 'Saudi Arabia'],
        beside: ['Iraq', 'Oman'],
        places: [
          { at: [51.39, 35.69], kind: 'town', lines: ['Tehran'], side: 'right' },
          { at: [46.72, 24.69], kind: 'town', lines: ['Riyadh'], side: 'below' },
          { at: [44.37, 33.31], kind: 'town', lines: ['Baghdad'], side: 'above' },
          { at: [58.41, 23.59], kind: 'town', lines: ['Muscat'], side: 'right' },
        ],
        names: [
          { at: [54.5, 31.5], lines: 'IRAN', as: 'country' },
          { at: [44.5, 21.5], lines: ['SAUDI', 'ARABIA'], as: 'country' },
          { at: [42.5, 31.5], lines: 'IRAQ', as: 'country' },
          { at: [57.3, 21], lines: 'OMAN', as: 'country' },
          { at: [63, 19], lines: 'Arabian Sea', as: 'sea' },
        ],
      }),
  },
  {
    story: '2022/09/08/elizabeth-dies-at-balmoral',
    file: 'balmoral.png',
    draw: () =>
      drawMap({
        center: [-3.6, 56.2],
        across: 1000,
        scale: 200,
        globe: 'top right',
        bar: 'bottom right',
        about: ['United Kingdom'],
        places: [
          { at: [-3.23, 57.04], kind: 'scene', lines: ['Balmoral'], side: 'right' },
          { at: [-3.19, 55.95], kind: 'town', lines: ['Edinburgh'], side: 'right' },
        ],
        names: [
          { at: [-4.1, 56.45], lines: 'SCOTLAND', as: 'country' },
          { at: [-1.9, 54.4], lines: 'ENGLAND', as: 'country' },
          { at: [1.6, 56.6], lines: 'North Sea', as: 'sea' },
        ],
      }),
  },
  {
    story: '2016/06/24/britain-votes-to-leave',
    file: 'result.png',
    draw: () =>
      drawShares('Leave won by 3.8 points', [
        [51.9, 'To leave'],
        [48.1, 'To remain'],
      ]),
  },
  {
    story: '2020/03/11/covid-called-a-pandemic',
    file: 'cases.png',
    draw: () =>
      drawDots('118,000 cases in 114 countries', {
        total: 118,
        marked: 4,
        columns: 18,
        each: 'A dot is 1,000 cases',
        markedAs: '4,291 people have died',
      }),
  },
  {
    story: '2013/12/05/mandela-dies-at-95',
    file: 'years.png',
    draw: () =>
      drawLife('27 of 95 years in prison', {
        years: 95,
        from: 44,
        to: 71,
        marked: '27 years',
        points: [
          [0, ['Born in', 'July 1918']],
          [71, ['Free in', 'February 1990']],
          [95, ['Died in', 'December 2013']],
        ],
      }),
  },
  {
    story: '2011/02/11/mubarak-resigns',
    file: 'eighteen-days.png',
    draw: () =>
      drawDays('Eighteen days of protest', { from: '2011-01-25', to: '2011-02-11', last: 'Resigns' }),
  },
  {
    story: '2025/04/19/second-round-in-rome',
    file: 'talks.png',
    draw: () =>
      drawTimeline('From Geneva to Rome', {
        from: 2013,
        to: 2026,
        events: [
          { date: '2013-11-24', label: 'Geneva: interim deal' },
          { date: '2015-04-02', label: 'Lausanne: outline of a deal' },
          { date: '2015-07-14', label: 'Vienna: nuclear deal' },
          { date: '2018-05-08', label: 'The United States leaves', isBreak: true },
          { date: '2025-04-12', label: 'Muscat: first round' },
          { date: '2025-04-19', label: 'Rome: second round' },
        ],
      }),
  },
];
