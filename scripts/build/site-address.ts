/**
 * The address of the folder the pages will stand in, from SITE_ADDRESS: none is invented where it is not set.
 * Throws TypeError for one that is no address of a folder.
 */
export function siteAddress(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = env['SITE_ADDRESS'];
  if (given === undefined || given === '') return undefined;
  const { protocol, search, hash, href } = new URL(given);
  if (!/^https?:$/.test(protocol) || search + hash !== '' || !href.endsWith('/'))
    throw new TypeError(`SITE_ADDRESS is no address of a folder: ${given}`);
  return href;
}
