/** The figures of the ledger, as ledger.json holds them. */
export interface LedgerData {
  readonly notes: readonly string[];
  readonly indicators: readonly IndicatorLine[];
  readonly platforms: readonly PlatformLine[];
  readonly projects: readonly ProjectLine[];
  readonly peers: {
    readonly indicators: readonly PeerIndicator[];
    readonly members: readonly PeerLine[];
  };
  readonly goals: readonly GoalLine[];
  readonly texts: readonly {
    readonly section: string;
    readonly kind: string;
    readonly text: string;
  }[];
}

export interface IndicatorLine {
  readonly section: string;
  readonly name: string;
  readonly unit: string;
  readonly previous?: number;
  readonly current?: number | string;
  /** Typed where there are no levels to compute it from. */
  readonly growth?: number | string;
  readonly target?: number;
  /** Where the target is set more coarsely than the figure is counted. */
  readonly targetDecimals?: number;
  readonly setBy?: string;
  readonly rank?: number;
  readonly growthRank?: number;
  readonly status?: string;
  readonly remark?: string;
  readonly decimals?: number;
  /** 其中 of the row above. */
  readonly part?: boolean;
}

export interface PlatformLine {
  readonly name: string;
  readonly level?: string;
  readonly stock?: number;
  readonly added?: number;
  readonly unit: string;
  readonly part?: boolean;
}

export interface ProjectLine {
  readonly name: string;
  readonly level?: string;
  readonly amount: number | string;
  readonly unit: string;
  readonly part?: boolean;
}

export interface PeerIndicator {
  readonly name: string;
  readonly unit: string;
  readonly decimals?: number;
  /** The province's own rate, where members cannot be added up. */
  readonly mean?: number;
}

export interface PeerLine {
  readonly group: string;
  readonly name: string;
  readonly own?: boolean;
  readonly values: readonly number[];
}

export interface GoalLine {
  readonly name: string;
  readonly unit: string;
  readonly goal: number;
  readonly decimals?: number;
  readonly qualifier?: string;
  readonly tier?: string;
}
