// What is generated is kept nowhere: the test makes it anew from the description that the server gives.
export default {
  input: 'openapi.json',
  output: { path: 'generated', module: { extension: '.ts' } },
  plugins: ['@hey-api/client-fetch', '@hey-api/typescript', 'zod', { name: '@hey-api/sdk', validator: { response: 'zod' } }],
  logs: { level: 'error', file: false },
};
