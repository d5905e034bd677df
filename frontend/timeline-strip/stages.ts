import { UNKNOWN_DAY, type FactColumns } from './columns.ts';
import type { DayRange } from './scale.ts';

export interface Stage extends DayRange {
  readonly stage: string;
}

/** An agreement from its first known stage to its last. */
export interface Life extends DayRange {
  readonly stages: readonly Stage[];
}

/** The dated stages of agreements. An agreement of which one stage is known stands at its own date, as any fact. */
export class StageIndex {
  readonly #lives = new Map<number, Life>();

  constructor(columns: FactColumns) {
    const { fact, stage, start, end } = columns.stages;
    const known = new Map<number, Stage[]>();
    for (let i = 0; i < fact.length; i++) {
      const from = start[i]!;
      const to = end[i]!;
      if (from !== UNKNOWN_DAY && to !== UNKNOWN_DAY) {
        const list = known.get(fact[i]!) ?? [];
        list.push({ stage: stage[i] ?? '', from, to });
        known.set(fact[i]!, list);
      }
    }
    known.forEach((stages, of) => {
      if (stages.length > 1) {
        const sorted = stages.sort((a, b) => a.from - b.from);
        this.#lives.set(of, { from: sorted[0]!.from, to: Math.max(...sorted.map(({ to }) => to)), stages: sorted });
      }
    });
  }

  of(fact: number): Life | null {
    return this.#lives.get(fact) ?? null;
  }

  /** Agreements whose life reaches into a stretch of days. */
  overlapping(from: number, to: number): number[] {
    const found: number[] = [];
    this.#lives.forEach((life, fact) => {
      if (life.from <= to && life.to >= from) {
        found.push(fact);
      }
    });
    return found;
  }
}
