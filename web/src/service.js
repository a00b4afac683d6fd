/**
 * The calls of a recordlint service.
 *
 * @param {string} base where its API is, for example `/api/v1`
 */
export function service(base) {
  const root = base.replace(/\/+$/, '');
  const post = async (path, body, signal) => {
    const answer = await fetch(root + path, {
      method: 'POST',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify(body),
      credentials: 'same-origin',
      cache: 'no-store',
      signal,
    });
    if (!answer.ok) throw new Error(`the service answered ${answer.status}`);
    return answer.json();
  };
  return {
    async check(request, signal) {
      const answer = await post('/lint', request, signal);
      if (!answer.results.length) throw new Error('the service could not read the record');
      return answer.results[0];
    },
    async decide(decision) {
      return post('/decisions', {decisions: [decision]});
    },
  };
}
