import { ask, send } from '../shared/ask.ts';
import { downloadAddress, fileName, type Format, type Named, type Order, type Progress, type Summary } from './export-model.ts';

const ASK_EVERY = 400;

/** The formats there are, in the page's language. */
export function findFormats(language: string, signal: AbortSignal): Promise<readonly Format[]> {
  return ask<readonly Format[]>(address('api/v1/export/formats'), { signal, headers: { 'Accept-Language': language } });
}

/** What an investigation holds. */
export function findHoldings(investigation: string, signal: AbortSignal): Promise<Named> {
  return ask<Named>(address(`api/v1/investigations/${encodeURIComponent(investigation)}/holdings`), { signal });
}

/** How much an order holds; rejects with the reason if it can't be carried out. */
export function count(order: Order, signal: AbortSignal): Promise<Summary> {
  return ask<Summary>(address('api/v1/export/count'), { signal, body: order });
}

/** Lets the browser download a selection by itself: its data never passes through the page. */
export function downloadSelection(order: Order): void {
  save(address(downloadAddress(order)).href, '');
}

/** Downloads what a canvas shows, which is named one by one in the request. */
export async function downloadShown(order: Order, signal: AbortSignal): Promise<string> {
  const response = await send(address('api/v1/export'), { signal, body: order });
  const name = fileName(response.headers.get('Content-Disposition')) ?? `entente.${order.format}`;
  saveBlob(await response.blob(), name);
  return name;
}

/** Asks how far an export is until it has ended. */
export async function follow(id: string, heard: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await new Promise((resolve) => { setTimeout(resolve, ASK_EVERY); });
    const response = await fetch(address(`api/v1/export/progress/${id}`), { signal });
    // it isn't known until its download has begun
    if (response.ok) {
      const progress = (await response.json()) as Progress;
      heard(progress);
      if (progress.state !== 'RUNNING') {
        return;
      }
    }
  }
}

export async function cancel(id: string): Promise<void> {
  await fetch(address(`api/v1/export/progress/${id}`), { method: 'DELETE' });
}

/** Saves what the page itself has made. */
export function saveBlob(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  save(url, name);
  // the download has been begun by then
  setTimeout(() => { URL.revokeObjectURL(url); }, 10_000);
}

function save(href: string, name: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  // the router follows links within the page
  link.setAttribute('router-ignore', '');
  document.body.append(link);
  link.click();
  link.remove();
}

function address(path: string): URL {
  return new URL(path, document.baseURI);
}
