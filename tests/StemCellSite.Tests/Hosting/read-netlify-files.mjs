import { parseAllHeaders } from 'netlify-headers-parser';
import { parseAllRedirects } from 'netlify-redirect-parser';

const [config, headersFile, redirectsFile] = process.argv.slice(2);
const options = { netlifyConfigPath: config, configHeaders: [], configRedirects: [], minimal: true };
const headers = await parseAllHeaders({ ...options, headersFiles: [headersFile] });
const redirects = await parseAllRedirects({ ...options, redirectsFiles: [redirectsFile] });
console.log(JSON.stringify({ headers, redirects }, (_, value) => value instanceof Error ? value.message : value));
