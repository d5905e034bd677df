import { locale, number } from '../shared/messages.ts';
import { UNKNOWN_DAY, isUndated, type FactColumns } from './columns.ts';
import { DateWords } from './date-words.ts';
import { binStart, type Level } from './days.ts';
import type { Target } from './hits.ts';
import { countsOf } from './lane-bins.ts';
import type { LaneKey } from './lanes.ts';
import type { Scene, TimelineModel } from './layout.ts';
import { sentence, texts } from './texts.ts';
import type { Labels } from './view.ts';

/** The words for what a timeline shows. */
export class TimelineLabels implements Labels {
  readonly undated = texts.undatedBand;
  readonly all = texts.all;
  readonly dates = new DateWords(locale(), texts);
  readonly #columns: FactColumns;

  constructor(columns: FactColumns) {
    this.#columns = columns;
  }

  lane(key: LaneKey): string {
    switch (key.of) {
      case 'all':
        return texts.all;
      case 'sector':
        return texts.sectors[key.sector] ?? sentence(key.sector);
      case 'no-sector':
        return texts.noSector;
      case 'kind':
        return texts.kinds[key.kind] ?? sentence(key.kind);
      case 'entity':
        return this.#name(key.entity);
      case 'pair':
        return texts.pair(this.#name(key.a), this.#name(key.b));
      case 'nobody':
        return texts.nobody;
      case 'others':
        return texts.others(number(key.lanes));
    }
  }

  #name(entity: number): string {
    return this.#columns.entities[entity]?.name ?? '';
  }

  fact(fact: number): string {
    const title = this.#columns.title(fact);
    return title === '' ? sentence(this.#columns.types[this.#columns.type[fact] ?? 0] ?? '') : title;
  }

  tick(day: number, level: Level, first: boolean): string {
    return this.dates.tick(day, level, first);
  }

  stage(stage: string): string {
    return texts.stages[stage] ?? sentence(stage);
  }

  number(value: number): string {
    return number(value);
  }

  barScale(facts: number): string {
    return texts.barScale(number(facts));
  }

  /** When a fact is, as vague as it is known. */
  when(fact: number): string {
    const { start: starts, end: ends } = this.#columns;
    const start = starts[fact]!;
    const end = ends[fact]!;
    if (isUndated(this.#columns, fact)) {
      return this.dates.undated(this.#columns.edtf(fact));
    }
    if (start === UNKNOWN_DAY) {
      return texts.onOrBefore(this.dates.day(end));
    }
    return end === UNKNOWN_DAY ? texts.orLater(this.dates.day(start)) : this.dates.range(start, end);
  }

  /** What is told of a fact beside its title and date. */
  marks(fact: number): string[] {
    const { modality, polarity, origins } = this.#columns;
    const status = this.#columns.status(fact);
    const real = modality[fact] ?? 0;
    return [
      ...(status === '' ? [] : [this.stage(status)]),
      ...(real >= 1 && real <= 3 ? [texts.stagePlanned] : []),
      ...(polarity[fact] === 1 ? [texts.stageDenied] : []),
      texts.origins(origins[fact] ?? 0, number(origins[fact] ?? 0))
    ];
  }

  /** What a person hears, or reads beside the pointer. */
  describe(target: Target, model: TimelineModel, scene: Scene): string {
    const lane = this.lane(model.index.lanes.keys[target.lane]!);
    switch (target.on) {
      case 'item':
        return [this.fact(target.fact), this.when(target.fact), ...this.marks(target.fact), ...this.#life(target.fact, model)].join(' · ');
      case 'undated': {
        const count = model.index.lanes.undated[target.lane] ?? 0;
        return `${texts.binTitle(lane, texts.undatedBand)}: ${texts.facts(count, number(count))}`;
      }
      case 'bin': {
        const { level } = scene.bins;
        const from = binStart(level, target.bin);
        const to = binStart(level, target.bin + 1) - 1;
        const { within } = countsOf(scene.bins, target.lane, target.bin);
        const sure = within[0] + within[1] + within[2];
        const reaching = this.reaching(model, target.lane, from, to, sure);
        const counts = reaching === 0 ? texts.binSure(number(sure)) : texts.binCounts(number(sure), number(reaching));
        const parts = [...(within[1] > 0 ? [`${texts.stagePlanned} ${number(within[1])}`] : []), ...(within[2] > 0 ? [`${texts.stageDenied} ${number(within[2])}`] : [])];
        return `${texts.binTitle(lane, this.dates.range(from, to))}: ${[counts, ...parts].join(' · ')}`;
      }
    }
  }

  /** How many facts may lie in a unit besides those that do; their number is found by looking at each. */
  reaching(model: TimelineModel, lane: number, from: number, to: number, sure: number): number {
    return model.index.countOverlapping(lane, from, to) - sure;
  }

  #life(fact: number, model: TimelineModel): string[] {
    return (model.stages.of(fact)?.stages ?? []).map(({ stage, from, to }) => `${this.stage(stage)} ${this.dates.range(from, to)}`);
  }
}
