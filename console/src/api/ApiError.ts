/** What the host answered instead of what was asked for. `status` is 0 where it could not be reached. */
export class ApiError extends Error {
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.name = 'ApiError';
    this.status = status;
  }
}

const longestSentence = 400;

/** The host's own sentence where it gave one: plain text, or the `detail` or `title` of a problem document. */
export async function readApiError(response: Response): Promise<ApiError> {
  const text = await response.text();
  const sentence = response.headers.get('Content-Type')?.includes('json') === true ? readProblem(text) : text;
  const html = sentence.trimStart().startsWith('<');
  return new ApiError(response.status, html || sentence.trim() === '' ? `Duplex answered ${response.status}.` : sentence.trim().slice(0, longestSentence));
}

function readProblem(text: string): string {
  try {
    const problem = JSON.parse(text) as { sentence?: unknown; detail?: unknown; title?: unknown } | null;
    const said = [problem?.sentence, problem?.detail, problem?.title].find((part) => typeof part === 'string');
    return said ?? '';
  } catch {
    // A body that calls itself JSON and is not says nothing; the status does.
    return '';
  }
}
