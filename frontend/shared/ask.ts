/** Asks the server for JSON. Rejects with the server's reason where it gives one. */
export async function ask<T>(url: URL, signal: AbortSignal, body?: unknown): Promise<T> {
  const headers = { Accept: 'application/json, application/problem+json' };
  const response = await fetch(
    url,
    body === undefined ? { signal, headers } : { signal, method: 'POST', headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  );
  if (!response.ok) {
    throw new Error(await reason(response));
  }
  return (await response.json()) as T;
}

/** What the server says went wrong, empty where it doesn't say. */
export async function reason(response: Response): Promise<string> {
  const problem = response.headers.get('Content-Type')?.includes('json') === true ? ((await response.json()) as { readonly detail?: unknown }) : {};
  return typeof problem.detail === 'string' ? problem.detail : '';
}
