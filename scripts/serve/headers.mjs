// The one source of the headers that the pages are served with, for the server here and for the files of other hosts.

/** What a page may load and do: itself and nothing else. Svelte and the service worker name their Trusted Types policies. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  // The service worker fetches what it keeps.
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html app-sw',
];

/** The policy as a header. */
export const policy = directives.join('; ');

/** The same policy for a page on a host without headers; browsers ignore the framing rule there and say so aloud. */
export const metaPolicy = directives
  .filter((directive) => !directive.startsWith('frame-ancestors'))
  .join('; ');

/** Devices and services of the browser that the pages never use; those that Chromium knows, which warns of others. */
const unused = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * Every page carries these, and every answer that is not a script or a style named after its contents.
 * @type {Readonly<Record<string, string>>}
 */
export const headers = {
  'Content-Security-Policy': policy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Frame-Options': 'DENY',
  'Permissions-Policy': unused.map((feature) => `${feature}=()`).join(', '),
};

/** What a browser heeds on a page or a worker, and on nothing that these fetch. */
const ofPages = [
  'Content-Security-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Embedder-Policy',
  'X-Frame-Options',
  'Permissions-Policy',
];

/**
 * Scripts and styles go without them: with HTTP/1.1, over 1 kB for each file, which a slow line needs 25 ms for.
 * @type {Readonly<Record<string, string>>}
 */
export const assetHeaders = Object.fromEntries(
  Object.entries(headers).filter(([name]) => !ofPages.includes(name)),
);

/** Files whose name carries their hash never change; every other is asked for again. */
export const caching = { hashed: 'public, max-age=31536000, immutable', other: 'no-cache' };
