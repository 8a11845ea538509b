import type { Point, Series } from "../engine/series";

/** A picture as shapes, in units of its own; whoever shows it gives them colours. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly line: readonly Dot[];
  readonly texts: readonly Label[];
  /** Where zero is, across or down. */
  readonly axis: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isOwn: boolean;
}

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly isOwn: boolean;
}

export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: "start" | "middle" | "end";
  readonly isOwn: boolean;
}

const WIDTH = 300;
const ROW = 20;
/** So much of the width is for names, and so much for figures. */
const NAMES = 92;
const FIGURES = 62;
/** More peers than this are not seen at once: the first ones, and the subject with its neighbours. */
const MOST_PEERS = 12;

type PrintValue = (value: number) => string;

/** Peers from the highest to the lowest, a bar each, the subject marked. The bars are as long as their figures, from zero on. */
export function drawPeers({ peers }: Pick<Series, "peers">, print: PrintValue): Picture {
  // Those that show the same share a place.
  const places = peers.map(({ value }) => print(value));
  const placeOf = (peer: Point) => places.indexOf(print(peer.value)) + 1;
  const shown = nearOwn(peers);
  const [least, most] = extent(shown);
  const room = WIDTH - NAMES - FIGURES;
  const at = (value: number) => NAMES + ((value - least) / (most - least)) * room;
  const height = shown.length * ROW;
  return {
    width: WIDTH,
    height,
    bars: shown.map(({ value, isOwn }, index) => ({
      x: Math.min(at(0), at(value)),
      y: index * ROW + 4,
      width: Math.max(Math.abs(at(value) - at(0)), 1),
      height: ROW - 8,
      isOwn,
    })),
    line: [],
    texts: shown.flatMap((peer, index) => {
      const y = index * ROW + ROW / 2 + 4;
      const { label, value, isOwn } = peer;
      const name = `${placeOf(peer)} ${shortened(label, 6)}`;
      return [
        { x: NAMES - 6, y, text: name, anchor: "end" as const, isOwn },
        { x: WIDTH, y, text: print(value), anchor: "end" as const, isOwn },
      ];
    }),
    axis: { x1: at(0), y1: 0, x2: at(0), y2: height },
  };
}

const TOP = 22;
const BOTTOM = 24;
const TREND_HEIGHT = 130;

/** A figure over time: a line from dot to dot, each with its value above and its time below. */
export function drawTrend({ trend }: Pick<Series, "trend">, print: PrintValue): Picture {
  const values = trend.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = most - least || Math.abs(most) || 1;
  const step = trend.length > 1 ? (WIDTH - 60) / (trend.length - 1) : 0;
  const room = TREND_HEIGHT - TOP - BOTTOM;
  const dots = trend.map(({ value, isOwn }, index) => ({
    x: 30 + index * step,
    y: TOP + room - ((value - least) / spread) * room,
    isOwn,
  }));
  // Labels that would run into each other are left out, never those of the ends and of the figure asked for.
  const every = Math.max(1, Math.ceil(trend.length / 5));
  const isTold = (index: number) =>
    index === 0 || index === trend.length - 1 || trend[index]?.isOwn || index % every === 0;
  return {
    width: WIDTH,
    height: TREND_HEIGHT,
    bars: [],
    line: dots,
    texts: trend.flatMap(({ label, value, isOwn }, index) => {
      const { x = 0, y = 0 } = dots[index] ?? {};
      if (!isTold(index)) return [];
      const common = { x, anchor: "middle" as const, isOwn };
      return [
        { ...common, y: y - 8, text: print(value) },
        { ...common, y: TREND_HEIGHT - 6, text: label },
      ];
    }),
    axis: { x1: 8, y1: TREND_HEIGHT - BOTTOM + 4, x2: WIDTH - 8, y2: TREND_HEIGHT - BOTTOM + 4 },
  };
}

/** The scale of bars: it always holds zero. */
function extent(points: readonly Point[]): readonly [number, number] {
  const values = points.map(({ value }) => value);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  return least === most ? [0, 1] : [least, most];
}

function nearOwn(peers: readonly Point[]): readonly Point[] {
  if (peers.length <= MOST_PEERS) return peers;
  const own = peers.findIndex(({ isOwn }) => isOwn);
  const kept = new Set<number>();
  for (let index = own - 2; index <= own + 2; index += 1) kept.add(index);
  for (let index = 0; kept.size < MOST_PEERS && index < peers.length; index += 1) kept.add(index);
  return peers.filter((_, index) => kept.has(index));
}

function shortened(text: string, most: number): string {
  const signs = [...text];
  return signs.length > most ? `${signs.slice(0, most - 1).join("")}…` : text;
}
