import { assetHeaders, caching, headers } from './headers.mjs';

/** A file of settings for one kind of host. */
export interface HostFile {
  readonly name: string;
  readonly text: string;
}

type Entries = readonly (readonly [name: string, value: string])[];

/**
 * How each host writes "every answer carries these, and files named after their contents may be kept". Where it lists them
 * for those files apart, it leaves out what says nothing there; elsewhere they carry it for nothing.
 */
const formats: Readonly<Record<string, (entries: Entries, ofAssets: Entries) => string>> = {
  'nginx.conf': (entries, ofAssets) => `# Inside server { } or a location of it, for the folder of the pages.
${lines(entries, ([name, value]) => `add_header ${name} "${value}" always;`)}
add_header Cache-Control "${caching.other}";
types {
  application/manifest+json webmanifest;
}
location ~ /assets/ {
  # nginx forgets the headers above where a location adds its own.
${lines(ofAssets, ([name, value]) => `  add_header ${name} "${value}" always;`)}
  add_header Cache-Control "${caching.hashed}";
}
`,
  '.htaccess': (entries) => `# Apache, with mod_headers: in the folder of the pages.
AddType application/manifest+json .webmanifest
${lines(entries, ([name, value]) => `Header always set ${name} "${value}"`)}
Header set Cache-Control "${caching.other}"
<If "%{REQUEST_URI} =~ m#/assets/#">
  Header set Cache-Control "${caching.hashed}"
</If>
`,
  Caddyfile: (entries) => `# Inside the block of a site.
header {
${lines(entries, ([name, value]) => `  ${name} "${value}"`)}
  Cache-Control "${caching.other}"
}
@hashed path */assets/*
header @hashed Cache-Control "${caching.hashed}"
`,
  _headers: (entries) => `# Netlify, Cloudflare Pages and hosts like them: beside index.html.
/*
${lines(entries, ([name, value]) => `  ${name}: ${value}`)}
  Cache-Control: ${caching.other}
/assets/*
  ! Cache-Control
  Cache-Control: ${caching.hashed}
`,
};

/** The headers of the pages in the words of each host, from the one source that the server here uses too. */
export function hostFiles(): readonly HostFile[] {
  const [entries, ofAssets] = [Object.entries(headers), Object.entries(assetHeaders)];
  return Object.entries(formats).map(([name, write]) => ({ name, text: write(entries, ofAssets) }));
}

function lines(entries: Entries, write: (entry: Entries[number]) => string): string {
  return entries.map(write).join('\n');
}
