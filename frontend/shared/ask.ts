import { messages } from './messages.ts';

const texts = {
  en: {
    unreachable: 'The server can’t be reached. Check that it runs, then try again.',
    status: (status: number): string => `The server answered with status ${status}.`
  },
  ko: {
    unreachable: '서버에 연결할 수 없습니다. 실행 중인지 확인한 뒤 다시 시도하세요.',
    status: (status: number): string => `서버가 상태 ${status}(으)로 응답했습니다.`
  }
};

/** A problem document (RFC 9457), as far as every endpoint gives it. */
export interface Problem {
  readonly detail?: unknown;
  readonly [member: string]: unknown;
}

/** The server's answer isn't the data asked for; the message is meant for the person at the screen. */
export class SourceError extends Error {
  /** The answer's HTTP status, 0 where there was no answer. */
  readonly status: number;
  readonly problem: Problem;

  constructor(message: string, status = 0, problem: Problem = {}) {
    super(message);
    this.status = status;
    this.problem = problem;
  }
}

export interface Question {
  readonly signal?: AbortSignal | null;
  /** GET where there is no body, POST where there is one, unless it says otherwise. */
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly keepalive?: boolean;
}

/** Asks the server for JSON. Rejects with a SourceError, or with the browser's own where the question was withdrawn. */
export async function ask<T>(url: URL, question: Question = {}): Promise<T> {
  const response = await send(url, { ...question, headers: { Accept: 'application/json, application/problem+json', ...question.headers } });
  return (await response.json()) as T;
}

/** Asks the server for anything; rejects as `ask` does. */
export async function send(url: URL, { body, headers = {}, method = body === undefined ? 'GET' : 'POST', signal = null, keepalive = false }: Question): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, {
      method, signal, keepalive,
      ...(body === undefined ? { headers } : { headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) })
    });
  } catch (error) {
    throw signal?.aborted === true ? error : new SourceError(messages(texts).unreachable);
  }
  if (!response.ok) {
    const problem = await problemOf(response);
    throw new SourceError(typeof problem.detail === 'string' ? problem.detail : messages(texts).status(response.status), response.status, problem);
  }
  return response;
}

/** What to tell a person of a failure: the server's reason, or else what its caller knows. */
export function explain(error: unknown, otherwise: string): string {
  return error instanceof SourceError ? error.message : otherwise;
}

async function problemOf(response: Response): Promise<Problem> {
  return response.headers.get('Content-Type')?.includes('json') === true ? ((await response.json()) as Problem) : {};
}
