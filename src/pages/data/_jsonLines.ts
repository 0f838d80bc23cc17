/** Lines of JSON, each ended by a newline (https://jsonlines.org). */
export function jsonLines(rows: object[]): Response {
  return new Response(rows.map((row) => `${JSON.stringify(row)}\n`).join(''), {
    headers: { 'Content-Type': 'application/jsonl; charset=utf-8' },
  });
}
