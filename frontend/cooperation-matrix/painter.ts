import { number } from '../shared/messages.ts';
import { shadeOf, type Colours } from './colours.ts';
import { extent, type Grid, type Place } from './grid.ts';
import { shade, type Scale } from './scale.ts';
import { total } from './matrix-model.ts';
import type { DrawnCell, Drawing } from './scene.ts';
import { signed } from './texts.ts';

/** What is drawn besides the drawing itself. */
export interface Look {
  readonly grid: Grid;
  readonly scroll: { readonly left: number; readonly top: number };
  readonly scale: Scale;
  readonly colours: Colours;
  /** The cell pointed at or under the cursor. */
  readonly at: Place | null;
  /** Whether the cursor is to be seen as such. */
  readonly focused: boolean;
  /** Whether a line parts the rows of different regions. */
  readonly regions: boolean;
}

/** Gives a canvas the size it is seen at, in the screen's own pixels. */
export function fitted(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, width: number, height: number): void {
  const ratio = devicePixelRatio;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
}

/** Draws what of the matrix is in the window; the cost is that of the cells seen. */
export function paint(context: CanvasRenderingContext2D, drawing: Drawing, look: Look): void {
  const { grid, scroll, colours } = look;
  const whole = extent(grid);
  const right = Math.min(grid.width, whole.width - scroll.left);
  const bottom = Math.min(grid.height, whole.height - scroll.top);
  context.clearRect(0, 0, grid.width, grid.height);
  context.save();
  context.beginPath();
  context.rect(grid.side, grid.head, Math.max(0, right - grid.side), Math.max(0, bottom - grid.head));
  context.clip();
  context.fillStyle = colours.sunken;
  context.fillRect(grid.side, grid.head, grid.width, grid.height);
  drawing.cells.forEach((cell) => {
    paintCell(context, cell, cell.a, cell.b, look);
    paintCell(context, cell, cell.b, cell.a, look);
  });
  paintDiagonal(context, drawing, look);
  paintLines(context, drawing, look);
  paintCursor(context, look);
  context.restore();
  paintNames(context, drawing, look);
}

function paintCell(context: CanvasRenderingContext2D, cell: DrawnCell, row: number, column: number, look: Look): void {
  const { grid, scroll, colours } = look;
  const x = grid.side + column * grid.cell - scroll.left;
  const y = grid.head + row * grid.cell - scroll.top;
  if (x > grid.width || y > grid.height || x + grid.cell < grid.side || y + grid.cell < grid.head) {
    return;
  }
  const side = grid.cell - 1;
  context.globalAlpha = cell.alpha;
  if (cell.value !== null) {
    const colour = shadeOf(colours, shade(look.scale, cell.value));
    context.fillStyle = colour.fill;
    context.fillRect(x + 1, y + 1, side, side);
    if (grid.cell >= 22) {
      context.fillStyle = colour.ink;
      context.font = `10.5px ${colours.font}`;
      context.textAlign = 'center';
      context.textBaseline = 'middle';
      context.fillText(short(cell.value, look.scale), x + 1 + side / 2, y + 1.5 + side / 2, side - 2);
    }
  } else if (cell.mark === 'actual') {
    context.fillStyle = colours.muted;
    context.beginPath();
    context.arc(x + 1 + side / 2, y + 1 + side / 2, 1.5, 0, 2 * Math.PI);
    context.fill();
  }
  if (cell.mark !== 'actual') {
    context.lineWidth = 1.25;
    context.strokeStyle = cell.mark === 'planned' ? colours.planned : colours.denied;
    context.setLineDash(cell.mark === 'planned' ? [2.5, 2] : []);
    context.beginPath();
    if (cell.mark === 'planned') {
      context.rect(x + 2.5, y + 2.5, side - 3, side - 3);
    } else {
      context.moveTo(x + 3, y + side - 1);
      context.lineTo(x + side - 1, y + 3);
    }
    context.stroke();
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

/** A value in as little room as a cell has. */
function short(value: number, scale: Scale): string {
  if (scale.measure === 'tone') {
    return signed(Math.round(value * 10) / 10);
  }
  return value >= 1000 ? `${Math.round(value / 1000)}k` : String(Math.round(value));
}

function paintDiagonal(context: CanvasRenderingContext2D, drawing: Drawing, look: Look): void {
  const { grid, scroll, colours } = look;
  context.fillStyle = colours.surface;
  for (const row of drawing.rows) {
    context.fillRect(grid.side + row.at * grid.cell - scroll.left + 1, grid.head + row.at * grid.cell - scroll.top + 1, grid.cell - 1, grid.cell - 1);
  }
}

function paintLines(context: CanvasRenderingContext2D, drawing: Drawing, look: Look): void {
  const { grid, scroll, colours } = look;
  const end = grid.rows * grid.cell;
  const line = (at: number, colour: string): void => {
    context.fillStyle = colour;
    context.fillRect(Math.round(grid.side + at * grid.cell - scroll.left), grid.head - scroll.top, 1, end);
    context.fillRect(grid.side - scroll.left, Math.round(grid.head + at * grid.cell - scroll.top), end, 1);
  };
  for (let at = 0; at <= grid.rows; at++) {
    line(at, colours.surface);
  }
  if (look.regions) {
    drawing.rows.forEach((row, at) => {
      if (at > 0 && row.party.region !== drawing.rows[at - 1]?.party.region) {
        line(at, colours.planned);
      }
    });
  }
}

function paintCursor(context: CanvasRenderingContext2D, look: Look): void {
  const { grid, scroll, colours, at } = look;
  if (at === null) {
    return;
  }
  const x = grid.side + at.column * grid.cell - scroll.left;
  const y = grid.head + at.row * grid.cell - scroll.top;
  context.strokeStyle = look.focused ? colours.accent : colours.text;
  context.lineWidth = look.focused ? 2.5 : 1.5;
  context.strokeRect(x + 0.5, y + 0.5, grid.cell, grid.cell);
}

function paintNames(context: CanvasRenderingContext2D, drawing: Drawing, look: Look): void {
  const { grid, scroll, colours, at } = look;
  const size = Math.max(10, Math.min(12.5, grid.cell - 1.5));
  context.textBaseline = 'middle';
  drawing.rows.forEach((row) => {
    const middle = (row.at + 0.5) * grid.cell;
    const marked = at !== null && (Math.round(row.at) === at.row || Math.round(row.at) === at.column);
    const name = row.party.name;
    context.globalAlpha = row.alpha;
    const y = grid.head + middle - scroll.top;
    if (y > grid.head - 2 && y < grid.height + grid.cell) {
      const count = number(total(row.party.tally));
      context.font = `${size - 1.5}px ${colours.font}`;
      context.textAlign = 'right';
      context.fillStyle = colours.muted;
      context.fillText(count, grid.side - 6, y);
      const room = grid.side - 16 - context.measureText(count).width;
      context.font = `${marked && at?.row === Math.round(row.at) ? '600 ' : ''}${size}px ${colours.font}`;
      context.fillStyle = colours.text;
      context.textAlign = 'left';
      context.fillText(shortened(context, name, room), 4, y);
    }
    const x = grid.side + middle - scroll.left;
    if (x > grid.side - 2 && x < grid.width + grid.cell) {
      context.save();
      context.translate(x, grid.head - 6);
      context.rotate(-Math.PI / 2);
      context.font = `${marked && at?.column === Math.round(row.at) ? '600 ' : ''}${size}px ${colours.font}`;
      context.fillStyle = colours.text;
      context.textAlign = 'left';
      context.fillText(shortened(context, name, grid.head - 12), 0, 0);
      context.restore();
    }
  });
  context.globalAlpha = 1;
}

/** A text that ends in … where it has no room. */
function shortened(context: CanvasRenderingContext2D, text: string, room: number): string {
  if (context.measureText(text).width <= room) {
    return text;
  }
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (context.measureText(`${text.slice(0, middle).trimEnd()}…`).width <= room) {
      low = middle;
    } else {
      high = middle - 1;
    }
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
